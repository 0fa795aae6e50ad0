import CNcurses

/// Makes the terminal's own description cheaper where nothing is lost by it.
///
/// Most descriptions choose the character set anew with every change of attributes (`ESC ( B` or
/// Shift In, in `sgr0` and `sgr`), to end the mode in which lines are drawn as letters. The interface
/// draws lines as Unicode or ASCII characters and never enters that mode. Nor does a change need the
/// digit of its leading reset: an empty parameter is 0 (ECMA-48, 5.4.2), as rxvt's description has it.
/// Together that is almost half of what a change of attributes costs over a slow line.
enum Thrift {
  /// Shortens the description in memory.
  static func simplifyAttributes() {
    edit("sgr0") { simplified($0) }
    edit("sgr") { simplified($0) }
    edit("cud1") { $0 == [lineFeed] ? [verticalTab] : $0 }
  }

  private static let lineFeed: UInt8 = 0x0A
  /// Moves the cursor a row down as a line feed does, on every terminal since the VT100, but no line
  /// discipline turns it into a new line: for that reason ncurses does without a line feed.
  private static let verticalTab: UInt8 = 0x0B

  private static let choices = [
    "%?%p9%t\u{1B}(0%e\u{1B}(B%;", "%?%p9%t\u{E}%e\u{F}%;", "\u{1B}(B", "\u{F}",
  ].map { Array($0.utf8) }
  private static let reset = Array("\u{1B}[0%?".utf8)
  private static let shortReset = Array("\u{1B}[%?".utf8)

  /// The capability without what chooses a character set, and without the digit of its reset.
  ///
  /// - Parameter capability: a terminfo string, parameters unexpanded.
  /// - Returns: the same string where it is of another form.
  static func simplified(_ capability: [UInt8]) -> [UInt8] {
    var result = capability
    for choice in choices {
      if result.starts(with: choice) { result.removeFirst(choice.count) }
      if result.suffix(choice.count).elementsEqual(choice) { result.removeLast(choice.count) }
    }
    if result.starts(with: reset) { result.replaceSubrange(..<reset.count, with: shortReset) }
    return result
  }

  /// Shortens a capability in place: ncurses gives out the very string that it uses.
  private static func edit(_ name: String, _ change: ([UInt8]) -> [UInt8]) {
    guard let value = okienko_capability(name) else { return }
    let old = String(cString: value)
    let new = change(Array(old.utf8))
    guard new.count <= old.utf8.count, !new.isEmpty else { return }
    let memory = UnsafeMutablePointer(mutating: value)
    for (index, byte) in new.enumerated() { memory[index] = CChar(bitPattern: byte) }
    memory[new.count] = 0
  }
}
