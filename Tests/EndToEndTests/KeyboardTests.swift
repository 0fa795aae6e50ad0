import Display
import Emulator
import Testing

/// What a person presses, by the terminal that sends it, as the program names it.
@Suite struct KeyboardTests {
  /// Sends sequences one after another and compares the names that the probe shows.
  private func expect(
    _ keys: [(sent: String, name: String)],
    on terminalName: String = "xterm-256color",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let terminal = try TerminalEmulator(
      "terminal-probe", size: Size(rows: 60, columns: 80), environment: ["TERM": terminalName])
    try terminal.wait(for: "hint_key")
    for (index, key) in keys.enumerated() {
      terminal.type(key.sent)
      try terminal.wait(for: "key \(key.name)") { terminal.rows[index + 1].hasPrefix("key ") }
    }
    let shown = terminal.rows.dropFirst().prefix(keys.count).map { String($0.prefix(39)) }
    #expect(
      shown.map { $0.trimmingTrailingSpaces } == keys.map { "key \($0.name)" },
      sourceLocation: sourceLocation)
  }

  @Test func `xterm's keys have their names`() throws {
    try expect([
      ("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}OA", "Up"),
      ("\u{1B}[A", "Up"), ("\u{1B}OH", "Home"), ("\u{1B}[H", "Home"), ("\u{1B}OF", "End"),
      ("\u{1B}[5~", "PgUp"), ("\u{1B}[3~", "Del"), ("\u{1B}[Z", "Shift-Tab"), ("\t", "Tab"),
      ("\r", "Enter"), ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"), ("\u{12}", "Ctrl-R"),
      (" ", "Space"), ("a", "a"), ("ą", "ą"), ("Ł", "Ł"),
    ])
  }

  @Test func `modified keys have their names`() throws {
    try expect([
      ("\u{1B}[1;3D", "Alt-Left"), ("\u{1B}\u{1B}[D", "Alt-Left"), ("\u{1B}\u{1B}OC", "Alt-Right"),
      ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[1;2A", "Shift-Up"), ("\u{1B}b", "Alt-B"),
      ("\u{1B}ż", "Alt-Ż"), ("\u{1B}B", "Alt-Shift-B"), ("\u{1B}\r", "Alt-Enter"),
      ("\u{1B}[15;5~", "Ctrl-F5"), ("\u{1B}[1;3P", "Alt-F1"), ("\u{1B}[27;5;114~", "Ctrl-R"),
      ("\u{1B}[114;5u", "Ctrl-R"), ("\u{1B}[5;3~", "Alt-PgUp"),
    ])
  }

  @Test func `Escape alone is Escape`() throws {
    try expect([("\u{1B}", "Esc"), ("\u{1B}[", "Alt-["), ("\u{1B}", "Esc")])
  }

  @Test func `PuTTY's keys have their names though it calls itself xterm`() throws {
    try expect(
      [
        ("\u{1B}[1~", "Home"), ("\u{1B}[4~", "End"), ("\u{1B}[7~", "Home"), ("\u{1B}[8~", "End"),
        ("\u{1B}[11~", "F1"), ("\u{1B}[12~", "F2"), ("\u{1B}[14~", "F4"), ("\u{1B}[20~", "F9"),
        ("\u{1B}Oq", "1"), ("\u{1B}Oy", "9"), ("\u{1B}OM", "Enter"),
      ], on: "xterm")
  }

  @Test func `the Linux console's function keys have their names`() throws {
    try expect([("\u{1B}[[A", "F1"), ("\u{1B}[[E", "F5"), ("\u{1B}[17~", "F6")], on: "linux")
    try expect([("\u{1B}[[A", "F1"), ("\u{1B}[[E", "F5")], on: "xterm-256color")
  }

  @Test func `a VT220 and a VT100 have their arrows and function keys`() throws {
    try expect([("\u{1B}[A", "Up"), ("\u{1B}[17~", "F6"), ("\u{1B}[1~", "Home")], on: "vt220")
    try expect([("\u{1B}OA", "Up"), ("\u{1B}OP", "F1"), ("\u{1B}OS", "F4")], on: "vt100")
  }

  @Test func `rxvt's modified keys have their names`() throws {
    try expect(
      [("\u{1B}Od", "Ctrl-Left"), ("\u{1B}[a", "Shift-Up"), ("\u{1B}[7~", "Home")],
      on: "rxvt-unicode")
  }

  @Test func `an unknown sequence is swallowed whole`() throws {
    let terminal = try TerminalEmulator("terminal-probe")
    try terminal.wait(for: "hint_key")
    terminal.type("\u{1B}[?1;2c\u{1B}[99;99;99x\u{1B}[<0;10;10Mq")
    try terminal.wait(for: "key q")
    #expect(terminal.rows[1].hasPrefix("key q"))
    #expect(!terminal.text.contains("key 9"))
  }

  @Test func `a paste arrives whole, and nothing in it acts as a key`() throws {
    let terminal = try TerminalEmulator("terminal-probe")
    try terminal.wait(for: "hint_key")
    #expect(terminal.transcript.contains("\u{1B}[?2004h"))
    terminal.type("\u{1B}[200~zasiłek\r\u{1B}[21~ koniec\u{1B}[201~x")
    try terminal.wait(for: "key x")
    #expect(terminal.rows[1].hasPrefix("paste zasiłek\\n\\u{1B}[21~ koniec"))
  }

  @Test func `a terminal that does not know bracketed paste is not asked for it`() throws {
    let terminal = try TerminalEmulator("terminal-probe", environment: ["TERM": "vt100"])
    try terminal.wait(for: "hint_key")
    #expect(!terminal.transcript.contains("2004"))
  }

  @Test func `whatever bytes a line delivers, the program goes on and can be left`() throws {
    let terminal = try TerminalEmulator("terminal-probe")
    try terminal.wait(for: "hint_key")
    var state: UInt64 = 0xC0FFEE
    for _ in 0..<40 {
      let noise = (0..<500).map { _ -> UInt8 in
        // The constants of Knuth's MMIX generator; its high bits are the random ones.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 56)
        // At this key the probe runs out of its stack, on purpose.
        return byte == UInt8(ascii: "!") ? UInt8(ascii: "?") : byte
      }
      terminal.send(bytes: noise)
      terminal.pump()
    }
    try terminal.wait(for: "exit") {
      terminal.press(.f10)
      return terminal.terminal.exitStatus() != nil
    }
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
    #expect(terminal.screen.bells == 0)
  }

  @Test func `letters of two bytes survive a line that delivers them one by one`() throws {
    let terminal = try TerminalEmulator("terminal-probe")
    try terminal.wait(for: "hint_key")
    terminal.send(bytes: [0xC5])
    terminal.send(bytes: [0x82])
    try terminal.wait(for: "key ł")
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
