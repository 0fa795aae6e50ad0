import Display
import Emulator
import TestSupport
import Testing

@Suite struct ResizeStormTests {
  @Test func `five hundred sizes while typing leave a correct screen`() throws {
    let terminal = try Desk.open()
    var weather = Chance(seed: 0x5EED)
    let letters = Array("zasilek widzew ps1 ")
    for step in 0..<500 {
      let size = Size(
        rows: Int.random(in: 1...100, using: &weather),
        columns: Int.random(in: 1...300, using: &weather))
      terminal.resize(size)
      terminal.type(step % 25 == 24 ? "\u{15}" : String(letters[step % letters.count]))
      terminal.takeWhatIsThere()
    }
    let calm = Size(rows: 24, columns: 80)
    terminal.resize(calm)
    // What was typed onto a screen too small to show it is lost: the query starts anew.
    try terminal.wait(for: "calm") { terminal.rows[0].hasPrefix(" okienko") }
    terminal.type("\u{15}zasilek widzew")
    // The spaces tell the new query from what the storm left, which begins the same way.
    let searched = " Szukaj: zasilek widzew  "
    try terminal.wait(for: "the point") { terminal.isAnswered(searched) }

    let fresh = try Desk.open()
    fresh.type("zasilek widzew")
    try fresh.wait(for: "the point") { fresh.isAnswered(searched) }
    #expect(terminal.rows == fresh.rows)
    #expect(terminal.cursor == fresh.cursor)
    #expect(terminal.screen.cells == fresh.screen.cells)
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }
}

extension TerminalEmulator {
  /// Whether a query stands in the search bar with its answer: the index may come after it.
  fileprivate func isAnswered(_ query: String) -> Bool {
    rows[1].hasPrefix(query) && rows[1].contains("wynik")
  }
}
