/// How each role looks.
///
/// What a theme says of a matching cell is laid over the look of its role; what it says of a selected one takes its place.
public struct Theme: Hashable, Sendable {
  /// The name in the configuration file.
  public let name: String
  /// The look of running text, and of every role that has none of its own.
  public var base: Appearance
  public var roles: [Role: Appearance]
  public var selection: Appearance
  public var match: Appearance
  /// What a match looks like in the selected row.
  public var selectedMatch: Appearance

  public init(
    name: String,
    base: Appearance,
    roles: [Role: Appearance],
    selection: Appearance,
    match: Appearance,
    selectedMatch: Appearance
  ) {
    self.name = name
    self.base = base
    self.roles = roles
    self.selection = selection
    self.match = match
    self.selectedMatch = selectedMatch
  }

  /// The look of a style.
  public func appearance(of style: Style) -> Appearance {
    let role = base.overlaid(with: roles[style.role] ?? .plain)
    switch (style.isSelected, style.isMatch) {
    case (false, false): return role
    case (false, true): return role.overlaid(with: match)
    // A selected row has one look, whatever its parts mean: their words and marks say it, and each look within the row would
    // cost a slow line what turns it on and off.
    case (true, false): return base.overlaid(with: selection)
    case (true, true): return base.overlaid(with: selectedMatch)
    }
  }

  /// Every theme that ships, in the order in which they are offered.
  public static let all: [Theme] = [.standard, .highContrast, .monochrome]

  /// The theme of a name, or `nil` when there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

extension Theme {
  /// The terminal's own colours with a few accents.
  ///
  /// Only named colours are used, so that a light or dark background chosen by the user stays
  /// readable. What changes often (matches, links, the focus) is marked by attributes: going back from
  /// a colour costs a slow line five bytes more.
  public static let standard = Theme(
    name: "standard",
    base: .plain,
    roles: [
      .otherDay: Appearance(Color(.yellow), [.reverse]),
      .focusedTitle: Appearance(nil, [.reverse]),
      .heading: Appearance(nil, [.bold]),
      .link: Appearance(nil, [.underline]),
      .warning: Appearance(Color(.red)),
      .positive: Appearance(Color(.green)),
      .hintKey: Appearance(nil, [.reverse]),
      .message: Appearance(nil, [.bold]),
    ],
    selection: Appearance(nil, [.reverse]),
    match: Appearance(nil, [.bold, .underline]),
    selectedMatch: Appearance(nil, [.reverse, .bold, .underline])
  )

  /// Light on black, every pair of colours at least 4.5:1 (WCAG 2.2, success criterion 1.4.3).
  ///
  /// The background is set throughout: a ratio cannot be promised on one that is unknown.
  public static let highContrast = Theme(
    name: "high_contrast",
    base: Appearance(white, on: black),
    roles: [
      .title: Appearance(black, on: white, [.bold]),
      .otherDay: Appearance(black, on: yellow, [.bold]),
      .focusedTitle: Appearance(yellow, [.bold]),
      .focusedBorder: Appearance(yellow),
      .heading: Appearance(yellow, [.bold]),
      .label: Appearance(cyan),
      .link: Appearance(cyan, [.underline]),
      .warning: Appearance(yellow, [.bold]),
      .positive: Appearance(green, [.bold]),
      .hintKey: Appearance(black, on: white),
      .message: Appearance(black, on: cyan),
    ],
    selection: Appearance(black, on: yellow),
    match: Appearance(yellow, on: black, [.bold, .underline]),
    selectedMatch: Appearance(yellow, on: black, [.bold, .underline])
  )

  private static let black = Color(fixed: 16, orNamed: .black)
  private static let white = Color(fixed: 231, orNamed: .brightWhite)
  private static let yellow = Color(fixed: 226, orNamed: .brightYellow)
  private static let cyan = Color(fixed: 51, orNamed: .brightCyan)
  private static let green = Color(fixed: 46, orNamed: .brightGreen)

  /// Attributes alone: for terminals without colour, for `NO_COLOR`, and by choice.
  public static let monochrome = Theme(
    name: "monochrome",
    base: .plain,
    roles: [
      .title: Appearance(nil, [.bold]),
      .otherDay: Appearance(nil, [.reverse]),
      .focusedTitle: Appearance(nil, [.bold]),
      .focusedBorder: Appearance(nil, [.bold]),
      .heading: Appearance(nil, [.bold]),
      .link: Appearance(nil, [.underline]),
      .warning: Appearance(nil, [.bold]),
      .hintKey: Appearance(nil, [.reverse]),
      .message: Appearance(nil, [.bold]),
    ],
    selection: Appearance(nil, [.reverse]),
    match: Appearance(nil, [.bold, .underline]),
    selectedMatch: Appearance(nil, [.reverse, .bold, .underline])
  )
}
