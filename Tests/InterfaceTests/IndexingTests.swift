import Answers
import Display
import Search
import TestSupport
import Testing

@testable import Interface

/// The desk is open while the index is still being built.
@Suite struct IndexingTests {
  private static func desk(columns: Int = 80) -> Desk { Desk(columns: columns, hasIndex: false) }

  private static let indexed = Event.indexed(SearchIndex(Sampletown.directory))

  @Test func `what is typed waits for the index, and the screen says that one is made`() {
    var desk = Self.desk()
    let tree = desk.rows.dropFirst(2)
    desk.type("polnoc")
    #expect(desk.rows[1].hasPrefix(" Szukaj: polnoc "))
    #expect(desk.rows[1].hasSuffix("przygotowuję indeks…"))
    // Nothing is taken for an answer that is none.
    #expect(desk.rows.dropFirst(2) == tree)
  }

  @Test func `on a narrow screen the query keeps its place`() {
    var desk = Self.desk(columns: 40)
    desk.type("polnoc")
    #expect(desk.rows[1].hasPrefix(" Szukaj: polnoc "))
    #expect(desk.rows[1].hasSuffix("…"))
  }

  @Test func `once the index is there the query is answered, and its best hit selected`() {
    var desk = Self.desk()
    desk.type("polnoc")
    desk.happens(Self.indexed)
    #expect(!desk.rows[1].contains("przygotowuję"))
    #expect(desk.rows[1].contains("wynik"))
    #expect(desk.rows[2].contains("Punkt Próbny – Północ"))
  }

  @Test func `who has gone on to another row is left there`() throws {
    var desk = Self.desk()
    desk.type("punkt")
    desk.press(.down)
    let title = desk.rows[2].suffix(48)
    desk.happens(Self.indexed)
    #expect(desk.rows[1].contains("wynik"))
    #expect(desk.rows[2].suffix(48) == title)
  }

  @Test func `the table of points waits with its filter`() {
    var desk = Self.desk()
    desk.press(.function(3))
    let points = desk.rows.dropFirst(4)
    desk.type("północ")
    #expect(desk.text.contains("przygotowuję indeks…"))
    #expect(desk.rows.dropFirst(4) == points)
    desk.happens(Self.indexed)
    #expect(desk.text.contains("1 punkt"))
  }

  @Test func `nothing typed, nothing moves`() {
    var desk = Self.desk()
    let rows = desk.rows
    desk.happens(Self.indexed)
    #expect(desk.rows.dropFirst(2) == rows.dropFirst(2))
  }
}
