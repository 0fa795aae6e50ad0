import Display
import TestSupport
import Testing

/// The desk in Ukrainian, on a terminal that has its letters and on those that do not.
@Suite struct UkrainianTests {
  @Test func `the desk speaks Ukrainian, and F8 walks through the languages`() throws {
    // A language that was switched to is remembered, here and nowhere else.
    let state = try TemporaryFolder()
    let terminal = try Desk.open(["--language", "uk"], environment: ["XDG_STATE_HOME": state.path])
    #expect(terminal.rows[1].hasPrefix(" Пошук:"))
    #expect(terminal.rows[23].hasPrefix(" F1 Довідка"))
    terminal.type("район:widzew")
    try terminal.wait(for: "al. Piłsudskiego 100")
    #expect(terminal.text.contains("Адреса     al. Piłsudskiego 100, каб. 23 і 24"))
    terminal.press(.f8)
    try terminal.wait(for: "Szukaj: район:widzew")
    terminal.press(.f8)
    try terminal.wait(for: "Search: район:widzew")
    terminal.press(.f8)
    try terminal.wait(for: "Пошук: район:widzew")
    terminal.press(.f8)
    try terminal.wait(for: "Szukaj: район:widzew")
    terminal.leave()
    let next = try Desk.open(environment: ["XDG_STATE_HOME": state.path, "LANG": "uk_UA.UTF-8"])
    #expect(next.rows[1].hasPrefix(" Szukaj:"))
  }

  @Test func `the locale asks for it`() throws {
    let terminal = try Desk.open(environment: ["LANG": "uk_UA.UTF-8"])
    #expect(terminal.rows[1].hasPrefix(" Пошук:"))
  }

  @Test func `ASCII keeps the shape of the screen`() throws {
    let terminal = try Desk.open(["--language", "uk"], environment: ["LANG": "C"])
    #expect(terminal.rows[1].hasPrefix(" Posuk:"))
    #expect(terminal.rows[2].hasPrefix("+ Ustanovy -"))
    #expect(terminal.received.allSatisfy { $0 < 0x80 })
  }

  @Test func `ISO-8859-2 shows the letters of Central Europe`() throws {
    let locales = try LocaleFolder(language: "pl_PL", charset: "ISO-8859-2")
    let terminal = try Desk.open(
      ["--language", "uk"],
      environment: ["LANG": "pl_PL.ISO-8859-2", "LOCPATH": locales.path])
    // The emulator knows no single-byte letters: the bytes themselves are compared.
    let label = Array("Po".utf8) + [0xB9] + Array("uk:".utf8)
    #expect(terminal.received.indices.contains { terminal.received[$0...].starts(with: label) })
  }
}
