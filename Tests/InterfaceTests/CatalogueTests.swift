import Answers
import Calendar
import Diagnostics
import Directory
import Testing
import Text

@testable import Interface

@Suite struct CatalogueTests {
  let polish = Catalogue(.polish)
  let english = Catalogue(.english)

  @Test(
    arguments: [
      (0, "0 wyników"), (1, "1 wynik"), (2, "2 wyniki"), (4, "4 wyniki"), (5, "5 wyników"),
      (12, "12 wyników"), (14, "14 wyników"), (21, "21 wyników"), (22, "22 wyniki"),
      (112, "112 wyników"), (1001, "1001 wyników"),
    ])
  func `Polish nouns take the form of their number`(number: Int, text: String) {
    #expect(polish.results(number, of: number) == text)
  }

  @Test func `A list that is cut says of how many it shows the first`() {
    #expect(polish.results(300, of: 450) == "300 z 450")
    #expect(polish.results(300, of: 2000, isTruncated: true) == "300 z 2000+")
    #expect(english.results(300, of: 450) == "300 of 450")
  }

  @Test func `English nouns are singular for one alone`() {
    #expect(
      [0, 1, 2].map { english.results($0, of: $0) } == ["0 results", "1 result", "2 results"])
  }
}
