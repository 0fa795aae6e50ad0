import Display
import Glibc
import TestSupport
import Testing

/// The mouse is the terminal's own unless the user asks for it.
@Suite struct MouseTests {
  /// A configuration folder as `$XDG_CONFIG_HOME` names it.
  private final class Configuration {
    private let home: TemporaryFolder
    var path: String { home.path }

    init(_ text: String) throws {
      home = try TemporaryFolder()
      try home.makeFolder("okienko")
      try home.write(text, to: "okienko/config.toml")
    }
  }

  @Test func `nobody asks for the mouse by default, and its reports do nothing`() throws {
    let terminal = try Desk.open()
    #expect(!terminal.transcript.contains("\u{1B}[?1000h"))
    terminal.type("\u{1B}[<0;5;6Mw")
    try terminal.wait(for: "Szukaj: w")
    #expect(!terminal.text.contains("Szukaj: <"))
  }

  @Test func `a report that means nothing does not hold up what was typed before it`() throws {
    let terminal = try Desk.open()
    terminal.type("w\u{1B}[<0;5;6M")
    try terminal.wait(for: "Szukaj: w")
  }

  @Test func `where it is asked for, a press selects a row, and leaving gives the mouse back`()
    throws
  {
    let configuration = try Configuration("mouse = true\n")
    let terminal = try Desk.open(environment: ["XDG_CONFIG_HOME": configuration.path])
    #expect(terminal.transcript.contains("\u{1B}[?1000h\u{1B}[?1006h"))
    terminal.type("\u{1B}[<0;9;5M\u{1B}[<0;9;5m")
    try terminal.wait(for: "┌ Centrum Świadczeń Socjalnych ")
    #expect(terminal.rows[4].hasPrefix("│>  ▸ Centrum Świadczeń"))
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.transcript.contains("\u{1B}[?1006l\u{1B}[?1000l"))
  }
}
