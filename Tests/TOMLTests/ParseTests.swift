import TOML
import Testing

@Suite struct ParseTests {
  @Test func `a key leads to its value and both to their places`() throws {
    let source = SourceFile(name: "desk.toml", text: "room = \"23\"\nfloor = 1\n")
    let result = parse(source)
    #expect(result.isValid)
    let entry = try #require(result.document.root["floor"])
    #expect(source.text(of: entry.keySpan) == "floor")
    #expect(source.text(of: entry.value.span) == "1")
    #expect(source.position(of: entry.value.span.start) == SourcePosition(line: 2, column: 9))
  }
}
