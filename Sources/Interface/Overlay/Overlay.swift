import Answers

/// A window above the panes; the keys go to it alone.
public enum Overlay: Hashable, Sendable {
  /// The keys and what they do, from a line on.
  case help(top: Int)
  case chooser(Chooser)
  case table(TableWindow)
  case slip(SlipWindow)
  case date(DateWindow)
}
