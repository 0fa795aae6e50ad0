/// What an earlier program may have left on, and what would then arrive or be misread.
enum StrayModes {
  /// Turns off the reports of mouse and focus (xterm's private modes 9, 1000 to 1006, 1015, 1016) and
  /// the application modes of cursor keys and keypad (DECCKM, DECKPNM).
  ///
  /// One sequence a mode: some terminals obey the first of several numbers alone. The keypad types
  /// digits then; in its application mode it would send what descriptions call function keys.
  static let off: [UInt8] =
    [9, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1015, 1016].flatMap { (mode: Int) in
      Array("\u{1B}[?\(mode)l".utf8)
    } + keypadOff

  /// Cursor keys and keypad alone, for a terminal that knows no other modes (a VT100).
  static let keypadOff = Array("\u{1B}[?1l\u{1B}>".utf8)
}
