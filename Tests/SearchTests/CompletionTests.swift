import Diagnostics
import Directory
import Search
import Testing
import Text

@Suite struct CompletionTests {
  @Test(arguments: [
    ("dziel", ["dzielnica:"]), ("zasiłek dziel", ["zasiłek dzielnica:"]),
    ("zasiłek -sta", ["zasiłek -stan:"]),
    ("DZIE", ["dzielnica:"]), ("pie", ["piętro:"]), ("st", ["stan:"]), ("ka", ["kanał:"]),
    ("flo", ["floor:"]),
    ("d", []), ("dzielnica:", []), ("dzielnica:ba", []), ("\"dziel", []), ("xy", []), ("", []),
    ("dziel ", []),
  ])
  func `a begun name is completed in the language of the interface, or in the other`(
    query: String, expected: [String]
  ) {
    #expect(FilterName.completions(of: query, in: .polish) == expected)
  }
}
