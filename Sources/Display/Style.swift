/// What a cell means.
///
/// A theme decides how each role looks; the view never names a colour.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Running text.
  case text
  /// The title line and a panel's title.
  case title
  /// The title line while another day than today is looked at.
  case otherDay = "other_day"
  /// The title of the panel that has the focus.
  case focusedTitle = "focused_title"
  /// A panel's frame.
  case border
  /// The frame of the panel that has the focus.
  case focusedBorder = "focused_border"
  /// The name of a field on a card ("Adres").
  case label
  /// A heading inside a card.
  case heading
  /// A cross-reference that Enter follows.
  case link
  /// Text of lesser weight: sources, dates, unknowns.
  case faint
  /// A closure or anything the resident must hear first.
  case warning
  /// Open, available, in order.
  case positive
  /// The search bar's text.
  case query
  /// A key in the hint bar ("F1").
  case hintKey = "hint_key"
  /// What the key does ("Pomoc").
  case hint
  /// A message of the program to its user.
  case message
}

/// How a cell is drawn: its role, and what stands out about it at the moment.
public struct Style: Hashable, Sendable {
  public var role: Role
  /// The cell belongs to the selected row.
  public var isSelected: Bool
  /// The cell's text answers the query.
  public var isMatch: Bool

  public init(_ role: Role, isSelected: Bool = false, isMatch: Bool = false) {
    self.role = role
    self.isSelected = isSelected
    self.isMatch = isMatch
  }

  public static let text = Style(.text)
}
