import Display
import Emulator
import Glibc
import Testing

/// Every key of every terminal of the list, by the bytes that it sends there.
@Suite struct EveryKeyTests {
  private static let terminals = TerminalListTests.names

  /// What the keypad sends in its application mode (DEC VT100), and what is meant by it.
  private static let keypad: [(sent: String, name: String)] = [
    ("p", "0"), ("q", "1"), ("r", "2"), ("s", "3"), ("t", "4"), ("u", "5"), ("v", "6"), ("w", "7"),
    ("x", "8"), ("y", "9"), ("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("n", "."), ("o", "/"),
    ("X", "="), ("M", "Enter"),
  ].map { ("\u{1B}O\($0.0)", $0.1) }

  /// What the keypad and the keys beside it send with NumLock off, in either mode of the cursor keys.
  private static let movements: [(sent: String, name: String)] = [
    ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[B", "Down"), ("\u{1B}OB", "Down"),
    ("\u{1B}[C", "Right"), ("\u{1B}OC", "Right"), ("\u{1B}[D", "Left"), ("\u{1B}OD", "Left"),
    ("\u{1B}[H", "Home"), ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[7~", "Home"),
    ("\u{1B}[F", "End"), ("\u{1B}OF", "End"), ("\u{1B}[4~", "End"), ("\u{1B}[8~", "End"),
    ("\u{1B}[2~", "Ins"), ("\u{1B}[3~", "Del"), ("\u{1B}[5~", "PgUp"), ("\u{1B}[6~", "PgDn"),
    ("\u{1B}[1;2A", "Shift-Up"), ("\u{1B}[1;3D", "Alt-Left"), ("\u{1B}[1;5C", "Ctrl-Right"),
  ]

  /// The names of terminfo(5) whose keys have one name everywhere.
  private static let named = [
    "kcuu1": "Up", "kcud1": "Down", "kcub1": "Left", "kcuf1": "Right", "khome": "Home",
    "kfnd": "Home", "kend": "End", "kslt": "End", "kpp": "PgUp", "knp": "PgDn", "kich1": "Ins",
    "kdch1": "Del", "kbs": "Backspace", "kent": "Enter", "kcbt": "Shift-Tab", "kLFT": "Shift-Left",
    "kRIT": "Shift-Right", "kHOM": "Shift-Home", "kEND": "Shift-End", "kPRV": "Shift-PgUp",
    "kNXT": "Shift-PgDn", "kDC": "Shift-Del", "kIC": "Shift-Ins", "kUP": "Shift-Up",
    "kDN": "Shift-Down",
  ]

  /// xterm's modifier numbers.
  private static let modifiers = [
    2: "Shift-", 3: "Alt-", 4: "Alt-Shift-", 5: "Ctrl-", 6: "Ctrl-Shift-", 7: "Ctrl-Alt-",
    8: "Ctrl-Alt-Shift-",
  ]

  @Test(arguments: terminals)
  func `each key has its name`(terminal name: String) throws {
    var keys = Self.keypad + Self.movements
    for (capability, sent) in try Self.description(of: name) {
      // F10 leaves the probe: it has a test of its own.
      if let key = Self.name(of: capability, sent), key != "F10" { keys.append((sent, key)) }
    }
    let terminal = try TerminalEmulator(
      "terminal-probe", size: Size(rows: keys.count + 4, columns: 80), environment: ["TERM": name])
    try terminal.wait(for: "hint_key")
    for key in keys { terminal.type(key.sent) }
    terminal.type("$")
    try terminal.wait(for: "key $")
    let shown = terminal.rows.dropFirst().prefix(keys.count).map { row -> String in
      String(row.prefix(39).reversed().drop { $0 == " " }.reversed())
    }
    #expect(shown == keys.map { "key \($0.name)" })
  }

  @Test(arguments: terminals)
  func `F10 leaves`(terminal name: String) throws {
    let sent = try Self.description(of: name).first { capability, sent in
      Self.name(of: capability, sent) == "F10"
    }
    // A VT100 has no such key: what its description calls so is the keypad's 8.
    guard let sent else {
      #expect(name == "vt100")
      return
    }
    let terminal = try TerminalEmulator("terminal-probe", environment: ["TERM": name])
    try terminal.wait(for: "hint_key")
    terminal.type(sent.1)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(arguments: terminals)
  func `a phone number typed on the keypad is the query`(terminal name: String) throws {
    let terminal = try Desk.open(environment: ["TERM": name])
    for final in "trvsxqqrr" { terminal.type("\u{1B}O\(final)") }
    try terminal.wait(for: "number") { terminal.rows[1].hasPrefix(" Szukaj: 426381122") }
    // In the keypad's own mode the terminal sends the digits as they are.
    #expect(!terminal.transcript.contains("\u{1B}="))
    #expect(terminal.transcript.contains("\u{1B}>"))
  }

  /// The name that is meant by a key of a description; `nil` for those that no keyboard of the kind
  /// has, and for the keypad's, which are digits.
  private static func name(of capability: String, _ sent: String) -> String? {
    if let typed = keypad.first(where: { $0.sent == sent }) { return typed.name }
    // PuTTY's description gives the plain arrows a second name.
    if let movement = movements.first(where: { $0.sent == sent }) { return movement.name }
    if let name = named[capability] { return name }
    let digits = capability.reversed().prefix { $0.isNumber }.reversed()
    guard let number = Int(String(digits)) else { return nil }
    if let base = named[String(capability.dropLast(digits.count))], base.hasPrefix("Shift-"),
      let prefix = modifiers[number]
    {
      return prefix + base.dropFirst("Shift-".count)
    }
    guard capability.hasPrefix("kf"), number > 0 else { return nil }
    // xterm's F13 is the Shift-F1 of its keyboard: the modifier stands in the sequence.
    if let semicolon = sent.firstIndex(of: ";"),
      let parameter = Int(sent[sent.index(after: semicolon)...].prefix { $0.isNumber }),
      let prefix = modifiers[parameter]
    {
      return "\(prefix)F\((number - 1) % 12 + 1)"
    }
    return "F\(number)"
  }

  /// The keys of a terminal's description, as `infocmp` writes them.
  private static func description(of terminal: String) throws -> [(String, String)] {
    let pipe = try #require(popen("infocmp -1 -x \(terminal)", "r"))
    defer { pclose(pipe) }
    var text: [UInt8] = []
    while case let byte = fgetc(pipe), byte != EOF { text.append(UInt8(truncatingIfNeeded: byte)) }
    let keys = String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap {
      line -> (String, String)? in
      let entry = line.drop { $0 == "\t" }
      guard entry.hasPrefix("k"), let sign = entry.firstIndex(of: "="), entry.hasSuffix(",") else {
        return nil
      }
      let written = entry[entry.index(after: sign)...].dropLast()
      return (String(entry[..<sign]), plain(String(written)))
    }
    try #require(keys.count > 10, "infocmp describes \(terminal)")
    return keys
  }

  /// A string of terminfo's source form: `\E` is Escape, `^H` a control character, `\177` a number.
  private static func plain(_ written: String) -> String {
    var result = ""
    var rest = Array(written)[...]
    while let first = rest.popFirst() {
      if first == "^", let letter = rest.popFirst()?.asciiValue {
        result.unicodeScalars.append(Unicode.Scalar(letter == 63 ? 127 : letter & 31))
      } else if first == "\\", let next = rest.popFirst() {
        if next == "E" {
          result += "\u{1B}"
        } else if next.isNumber {
          let digits = String([next] + rest.prefix(2))
          rest = rest.dropFirst(2)
          if let code = UInt8(digits, radix: 8) {
            result.unicodeScalars.append(Unicode.Scalar(code))
          }
        } else {
          result.append(next)
        }
      } else {
        result.append(first)
      }
    }
    return result
  }
}
