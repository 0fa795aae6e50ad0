/// xterm's bracketed paste: pasted text arrives between marks, so that none of it acts as a key.
enum BracketedPaste {
  static let on = Array("\u{1B}[?2004h".utf8)
  static let off = Array("\u{1B}[?2004l".utf8)

  /// Whether a terminal takes the request for what it is.
  ///
  /// Terminfo gained names for it (`BE`, `BD`) only after the descriptions that hosts in service
  /// have, and a VT100 may show an unknown private mode's letters.
  static func isUnderstood(by terminal: String) -> Bool {
    let families = [
      "xterm", "screen", "tmux", "rxvt", "putty", "alacritty", "foot", "kitty", "konsole", "vte",
      "gnome", "st-", "mintty", "wezterm", "ghostty", "contour",
    ]
    return families.contains { terminal.hasPrefix($0) }
  }
}
