import Display
import TestSupport
import Testing

@testable import Interface

/// What the program has to say, on the last lines.
@Suite struct MessageTests {
  private func rows(of message: String, columns: Int) -> [String] {
    var desk = Desk(columns: columns, rows: 10)
    desk.happens(.message(message))
    return desk.rows
  }

  @Test func `a short message takes the last line`() {
    let rows = rows(of: "Zapisano.", columns: 40)
    #expect(rows[9] == " Zapisano.")
    #expect(rows[8].hasPrefix("└"))
  }

  @Test func `a message that is longer than a line is read whole`() {
    let message = "Drukarka nie odpowiada: kartka czeka w pliku kartka.txt."
    let rows = rows(of: message, columns: 40)
    #expect(rows[8] == " Drukarka nie odpowiada: kartka czeka")
    #expect(rows[9] == " w pliku kartka.txt.")
  }

  @Test func `a message without an end leaves the rest of the screen alone`() {
    let rows = rows(of: String(repeating: "bardzo ", count: 60), columns: 40)
    #expect(rows[6].hasPrefix("│"))
    #expect(rows[7].hasPrefix(" bardzo"))
    #expect(rows[9].hasSuffix("…"))
  }
}
