import Display

/// xterm's mouse reports: presses (mode 1000) in decimal numbers (mode 1006).
///
/// Off unless the user asks for them: while they are on, the terminal's own marking of text needs
/// Shift.
enum MouseReports {
  static let on = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let off = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Shift 4, Alt 8 and Ctrl 16 are added to the number of the button.
  private static let modifiers = 4 | 8 | 16

  /// Reads a report.
  ///
  /// - Parameter body: what followed `ESC [`: `<`, button, column and row from 1, and `M` for a press.
  /// - Returns: what the mouse did; `nil` for a release and for buttons without a meaning.
  static func pointer(_ body: String) -> Pointer? {
    guard body.first == "<", body.last == "M" else { return nil }
    let numbers = body.dropFirst().dropLast().split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], button >= 0, (1...9999).contains(column), (1...9999).contains(row)
    else { return nil }
    let place = Position(row: row - 1, column: column - 1)
    switch button & ~modifiers {
    case 0: return .press(place)
    case 64: return .wheelUp(place)
    case 65: return .wheelDown(place)
    default: return nil
    }
  }
}
