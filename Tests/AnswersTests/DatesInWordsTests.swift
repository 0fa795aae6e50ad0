import Testing
import Text

@testable import Answers

@Suite struct DatesInWordsTests {
  @Test(
    arguments: [
      ("od 2020-03-16 do odwołania", "od 16 marca 2020 do odwołania"),
      ("2020-07-27", "27 lipca 2020"),
      ("strona, 2019-01-11; 2020-03-15.", "strona, 11 stycznia 2019; 15 marca 2020."),
      ("(2020-02-29)", "(29 lutego 2020)"),
      // No day, or a part of something longer.
      ("2021-02-29", "2021-02-29"), ("2020-3-16", "2020-3-16"),
      ("https://example.org/2020-03-16/x", "https://example.org/2020-03-16/x"),
      ("plik-2020-03-16.txt", "plik-2020-03-16.txt"), ("2020-03-16.txt", "2020-03-16.txt"),
      ("2020-03-161", "2020-03-161"), ("id 2020-03-16/4", "id 2020-03-16/4"), ("", ""),
    ])
  func `A day of the files is read as people write it`(text: String, shown: String) {
    #expect(Catalogue(.polish).datesInWords(text) == shown)
  }

  @Test func `Each language writes it its own way`() {
    #expect(Catalogue(.english).datesInWords("od 2020-03-16") == "od 16 March 2020")
    #expect(Catalogue(.ukrainian).datesInWords("od 2020-03-16") == "od 16 березня 2020")
  }
}
