import Calendar
import Diagnostics
import Directory
import Display
import Text

@testable import Interface

/// Cards and screen: whatever stands in a file, no cell holds a control character, and no row is wider than the screen.
func fuzzScreen(_ bytes: [UInt8]) {
  let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
  let quoted = text.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
  guard !quoted.isEmpty else { return }
  let source = """
    [directory]
    name = "\(quoted)"
    publisher = "x"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365
    [[organization]]
    id = "a"
    name = "a\(quoted)"
    description = "\(quoted)"
    """
  // A text that means nothing may be refused.
  guard
    let directory = ServiceDirectory.load([SourceFile(name: "a.toml", bytes: Array(source.utf8))])
      .directory
  else { return }
  let size = Size(
    rows: Int(bytes.first ?? 24) % 60, columns: Int(bytes.dropFirst().first ?? 80) % 200)
  var state = State(
    directory: directory, index: nil, now: Moment(date: FuzzDirectory.days[0]), size: size)
  checkIsWhole(view(state, size: size))
  _ = update(&state, .message(text))
  _ = update(&state, .input(.paste(text)))
  for key in [Key(.tab), Key(.tab), Key.function(1), Key.function(6)] {
    _ = update(&state, .input(.key(key)))
    checkIsWhole(view(state, size: size))
  }
}

/// Every panel lies on the screen, and no cell holds what a terminal would obey.
func checkIsWhole(_ screen: Screen) {
  for panel in screen.panels {
    precondition(panel.frame.origin.row >= 0 && panel.frame.origin.column >= 0)
    precondition(panel.frame.origin.row + panel.frame.size.rows <= screen.size.rows)
    precondition(panel.frame.origin.column + panel.frame.size.columns <= screen.size.columns)
  }
  for row in screen.composed() {
    precondition(row.count == screen.size.columns)
    for scalar in String(row.compactMap(\.character)).unicodeScalars {
      precondition(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
    }
  }
}
