import Display
import Emulator
import Glibc
import Testing

/// The same screen on terminals of every kind: what they can show, and what they are spared.
@Suite struct AppearanceTests {
  private func probe(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws
    -> TerminalEmulator
  {
    let terminal = try TerminalEmulator("terminal-probe", arguments, environment: environment)
    try terminal.wait(for: "message")
    return terminal
  }

  private func look(_ row: Int, on terminal: TerminalEmulator) -> EmulatedScreen.Attributes {
    terminal.screen.cell(row, 40).attributes
  }

  /// Rows of the probe's samples.
  private let selected = 2
  private let match = 3
  private let text = 4
  private let warning = 14

  @Test(arguments: [
    "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "linux", "putty",
    "putty-256color", "rxvt-unicode",
  ])
  func `a terminal with colours shows accents on its own background`(name: String) throws {
    let terminal = try probe([], ["TERM": name])
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
    #expect(look(selected, on: terminal).isReversed)
    #expect(look(match, on: terminal).isUnderlined)
    #expect(look(warning, on: terminal).foreground == 1)
    #expect(look(text, on: terminal) == EmulatedScreen.Attributes())
  }

  @Test(arguments: ["vt100", "vt220", "xterm-mono"])
  func `a terminal without colours shows attributes`(name: String) throws {
    try expectMonochrome(probe([], ["TERM": name]))
  }

  @Test(arguments: [["standard"], ["high_contrast"]])
  func `NO_COLOR is respected, whatever the theme`(arguments: [String]) throws {
    try expectMonochrome(probe(arguments, ["NO_COLOR": "1"]))
  }

  @Test func `an empty NO_COLOR asks for nothing`() throws {
    #expect(look(warning, on: try probe([], ["NO_COLOR": ""])).foreground == 1)
  }

  private func expectMonochrome(
    _ terminal: TerminalEmulator, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(look(selected, on: terminal).isReversed, sourceLocation: sourceLocation)
    #expect(look(match, on: terminal).isUnderlined, sourceLocation: sourceLocation)
    let colors = terminal.screen.cells.joined().map {
      ($0.attributes.foreground, $0.attributes.background)
    }
    #expect(colors.allSatisfy { $0 == (-1, -1) }, sourceLocation: sourceLocation)
  }

  @Test func `high contrast sets every colour itself`() throws {
    let terminal = try probe(["high_contrast"])
    #expect(look(text, on: terminal).foreground == 231)
    #expect(look(text, on: terminal).background == 16)
    #expect(look(selected, on: terminal).background == 226)
    let sixteen = try probe(["high_contrast"], ["TERM": "xterm-16color"])
    #expect(look(text, on: sixteen).foreground == 15)
    #expect(look(text, on: sixteen).background == 0)
  }

  @Test func `ASCII by option replaces one character for one`() throws {
    let terminal = try probe(["--ascii"])
    #expect(terminal.rows[0] == "Proba -+ > ...")
    #expect(terminal.received.allSatisfy { $0 < 0x80 })
  }

  @Test func `the C locale is sent ASCII alone`() throws {
    let terminal = try probe([], ["LANG": "C"])
    #expect(terminal.rows[0] == "Proba -+ > ...")
    #expect(terminal.received.allSatisfy { $0 < 0x80 })
  }

  @Test func `a UTF-8 locale that the host does not have still shows letters`() throws {
    let terminal = try probe([], ["LANG": "xx_XX.UTF-8"])
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
  }

  @Test func `ISO-8859-2 shows Polish letters, and lines in ASCII`() throws {
    let locales = try LocaleFolder(language: "pl_PL", charset: "ISO-8859-2")
    let terminal = try probe(
      [], ["LANG": "pl_PL.ISO-8859-2", "LOCPATH": locales.path, "TERM": "xterm"])
    terminal.send(bytes: [0xB3])
    try terminal.wait(for: "a letter of one byte") { terminal.received.suffix(40).contains(0xB3) }
    // The emulator knows no single-byte letters: the bytes themselves are compared.
    let title = Array("Pr".utf8) + [0xF3] + Array("ba -+ > .".utf8)
    #expect(terminal.received.indices.contains { terminal.received[$0...].starts(with: title) })
  }

  @Test func `no control character of the text reaches the terminal`() throws {
    let terminal = try probe()
    #expect(terminal.rows[1] == String(repeating: " ", count: 40) + "a[31mbcd")
    #expect(!terminal.transcript.contains("\u{1B}[31mb"))
    #expect(terminal.screen.bells == 0)
  }

  @Test func `the clipboard is sent whole, and moves nothing`() throws {
    let terminal = try probe()
    terminal.type("c")
    try terminal.wait(for: "key c")
    #expect(terminal.transcript.contains("\u{1B}]52;c;emHFvMOzxYLEhw==\u{7}"))
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
  }

  @Test func `a page goes to the terminal's printer without its control characters`() throws {
    let terminal = try probe()
    terminal.type("p")
    try terminal.wait(for: "printed")
    let page = try #require(terminal.transcript.split(separator: "\u{1B}[5i", maxSplits: 1).last)
    let printed = try #require(page.split(separator: "\u{1B}[4i", maxSplits: 1).first)
    #expect(printed.unicodeScalars.first == "Ł")
    #expect(printed.hasSuffix("koniec"))
    #expect(!printed.contains("\u{1B}"))
  }

  @Test func `a terminal without a printer is sent nothing`() throws {
    let terminal = try probe([], ["TERM": "linux"])
    terminal.type("p")
    try terminal.wait(for: "no printer")
    #expect(!terminal.transcript.contains("\u{1B}[5i"))
  }

  @Test func `an input that changes nothing sends nothing`() throws {
    let terminal = try probe()
    // An unknown sequence is an input of no meaning; the letter after it shows that it was read.
    terminal.type("x")
    try terminal.wait(for: "key x")
    let before = terminal.received.count
    terminal.type("\u{1B}[?1;2c")
    terminal.resize(Size(rows: 24, columns: 80))
    terminal.type("y")
    try terminal.wait(for: "key y")
    #expect(terminal.received.count - before < 40)
  }
}
