/// What terminals of a name understand beyond their description.
///
/// Terminfo gained names for these things only after the descriptions that hosts in service have, and
/// a VT100 may show an unknown private mode's letters.
enum TerminalFamily {
  private static let xtermLike = [
    "xterm", "screen", "tmux", "rxvt", "putty", "alacritty", "foot", "kitty", "konsole", "vte",
    "gnome", "st-", "mintty", "wezterm", "ghostty", "contour",
  ]
  private static let vtLike = ["vt1", "vt2", "vt3", "vt4", "vt5", "linux"]

  /// Whether xterm's private modes are taken for what they are: pastes in brackets, mouse, focus.
  static func hasPrivateModes(_ name: String) -> Bool {
    xtermLike.contains { name.hasPrefix($0) }
  }

  /// Whether the terminal speaks DEC's and ECMA-48's language, a VT100 or its descendant.
  static func isVT(_ name: String) -> Bool {
    hasPrivateModes(name) || vtLike.contains { name.hasPrefix($0) }
  }
}
