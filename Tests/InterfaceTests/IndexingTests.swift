import Answers
import Display
import Search
import TestSupport
import Testing

@testable import Interface

/// The desk is open while the index is still being built.
@Suite struct IndexingTests {
  private static func desk() -> Desk { Desk(searcher: Scan(Sampletown.directory)) }

  @Test func `What is typed is answered without an index, and the screen says that one is made`() {
    var desk = Self.desk()
    desk.type("polnoc")
    #expect(desk.rows[1].contains("przygotowuję indeks… · "))
    #expect(desk.rows[2].contains("Punkt Próbny – Północ"))
  }

  @Test func `On a narrow screen the query keeps its place`() {
    var desk = Desk(columns: 40, searcher: Scan(Sampletown.directory))
    desk.type("polnoc")
    #expect(desk.rows[1].hasPrefix(" Szukaj: polnoc "))
    #expect(desk.rows[1].contains("… · "))
  }

  @Test func `Once the index is there the query is answered by it`() {
    var desk = Self.desk()
    desk.type("polnoc")
    desk.happens(.indexed(SearchIndex(Sampletown.directory)))
    #expect(!desk.rows[1].contains("przygotowuję"))
    #expect(desk.rows[1].contains("wynik"))
    #expect(desk.rows[2].contains("Punkt Próbny – Północ"))
  }

  @Test func `Who has gone on to another row is left there`() throws {
    var desk = Self.desk()
    desk.type("punkt")
    desk.press(.down)
    let title = desk.rows[2].suffix(48)
    desk.happens(.indexed(SearchIndex(Sampletown.directory)))
    #expect(desk.rows[2].suffix(48) == title)
  }

  @Test func `Nothing typed, nothing moves`() {
    var desk = Self.desk()
    let rows = desk.rows
    desk.happens(.indexed(SearchIndex(Sampletown.directory)))
    #expect(desk.rows.dropFirst(2) == rows.dropFirst(2))
  }
}
