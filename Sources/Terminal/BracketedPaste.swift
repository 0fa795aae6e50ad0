/// xterm's bracketed paste: pasted text arrives between marks, so that none of it acts as a key.
enum BracketedPaste {
  static let on = Array("\u{1B}[?2004h".utf8)
  static let off = Array("\u{1B}[?2004l".utf8)
}
