import Display
import Emulator
import TestSupport
import Testing

/// F11 lists what was looked at for a while, and not what was passed by on the way.
@Suite struct RecentCardTests {
  @Test func `a card that stays in front of somebody is listed with its query`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "trace")
    let terminal = try Desk.open(environment: ["OKIENKO_TRACE": folder.path(of: "trace")])
    terminal.type("dodatek energetyczny")
    try terminal.wait(for: "┌ Dodatek energetyczny ─")
    // The program says itself when it took the card for read; how long that took is not asked.
    try terminal.wait(for: "lingered") {
      (try? folder.text(of: "trace").contains(" lingered ")) ?? false
    }
    // What is typed over at once is passed by.
    terminal.type("\u{15}dps")
    terminal.type("\u{12}")
    try terminal.wait(for: "Ostatnie karty")
    #expect(terminal.rows.contains { $0.contains("Dodatek energetyczny – dodatek energetyczny") })
    #expect(!terminal.rows.contains { $0.contains("– dps") })
    terminal.leave()
  }
}
