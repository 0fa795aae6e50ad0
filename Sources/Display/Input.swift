/// What reaches the program from its terminal and from the system.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text pasted in brackets. Hostile until sanitised.
  case paste(String)
  /// What the mouse did, where the user asked for it.
  case pointer(Pointer)
  /// The terminal has a new size.
  case resize(Size)
  /// The program continues after a suspension.
  case resume
  /// The terminal went away, or the program was told to end (SIGHUP, SIGTERM).
  case hangUp
  /// What the program watches beside its terminal has something to tell.
  case watched
  /// The time asked for passed without anything else.
  case timeout
}

extension Input {
  /// Whether somebody did something at the terminal.
  public var isOfUser: Bool {
    switch self {
    case .key, .paste, .pointer: true
    case .resize, .resume, .hangUp, .timeout, .watched: false
    }
  }
}
