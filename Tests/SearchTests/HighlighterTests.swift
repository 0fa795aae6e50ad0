import Search
import Testing
import Text

@Suite struct HighlighterTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  /// A text with what is highlighted in brackets.
  private func marked(_ text: String, for query: String) throws -> String {
    var marked = ""
    var rest = text.startIndex
    for range in try desk.ask(query).highlighter.ranges(in: text) {
      marked += text[rest..<range.lowerBound] + "[" + text[range] + "]"
      rest = range.upperBound
    }
    return marked + text[rest...]
  }

  @Test(arguments: [
    ("swiad", "Centrum Świadczeń Socjalnych", "Centrum [Świad]czeń Socjalnych"),
    ("świadczeniami", "Centrum Świadczeń Socjalnych", "Centrum [Świadczeń] Socjalnych"),
    ("swaidczenia", "Świadczenia rodzinne", "[Świadczenia] rodzinne"),
    ("ps1", "PS-1 – Wniosek", "[PS]-[1] – Wniosek"),
    ("6640412", "tel. 42 664 04 12", "tel. 42 [664 04 12]"),
    ("pok 25", "ul. Krzemieniecka 2b, pok. 025", "ul. Krzemieniecka 2b, pok. [025]"),
    ("w", "w urzędzie w Łodzi", "[w] urzędzie [w] Łodzi"),
    ("", "Centrum", "Centrum"), ("zasiłek lodz", "Łódź: zasiłki", "[Łódź]: [zasiłki]"),
  ])
  func `what the query matched is marked in any text that is shown`(
    query: String, text: String, expected: String
  ) throws {
    #expect(try marked(text, for: query) == expected)
  }
}
