import Diagnostics
import TOML
import Testing
import Text

/// No document makes the parser crash, hang or take memory out of proportion: it says what is wrong, once.
@Suite struct HostileDocuments {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // MARK: Nesting

  @Test(arguments: ["[", "{a=", "[{a=", "[[", "{a.b="])
  func `a hundred thousand open delimiters are one finding`(opening: String) {
    #expect(codes(of: "a = " + repeated(opening, 100_000)) == ["nesting-too-deep"])
  }

  @Test func `brackets that are closed again are not deeper for it`() {
    let text = "a = " + repeated("[", 100_000) + repeated("]", 100_000) + "\nb = yes\n"
    #expect(codes(of: text) == ["nesting-too-deep", "wrong-boolean"])
  }

  @Test(arguments: ["a", "\"a\"", "'a'"])
  func `a hundred thousand parts of a key or a header are one finding`(part: String) {
    let path = repeated("\(part).", 100_000) + part
    #expect(codes(of: "\(path) = 1\n") == ["nesting-too-deep"])
    #expect(codes(of: "[\(path)]\n") == ["nesting-too-deep"])
    #expect(codes(of: "[[\(path)]]\n") == ["nesting-too-deep"])
  }

  @Test func `256 levels are read and 257 are not`() {
    func nested(_ depth: Int) -> String { "a = \(repeated("[", depth))\(repeated("]", depth))\n" }
    #expect(codes(of: nested(256)) == [])
    #expect(codes(of: nested(257)) == ["nesting-too-deep"])
  }

  @Test func `256 parts of a header are read and 257 are not`() {
    #expect(codes(of: "[a" + repeated(".a", 255) + "]\n") == [])
    #expect(codes(of: "[a" + repeated(".a", 256) + "]\n") == ["nesting-too-deep"])
  }

  @Test func `the limit of nesting can be set, and its finding says it`() throws {
    let source = SourceFile(name: "desk.toml", text: "a = [[[1]]]\n")
    let result = parse(source, limits: ParseLimits(nesting: 2))
    let finding = try #require(result.diagnostics.first)
    #expect(finding.message.text(in: .english) == "nested deeper than 2 levels")
    #expect(parse(source, limits: ParseLimits(nesting: 3)).isValid)
  }

  // MARK: Size

  @Test func `two hundred thousand root keys are found by name`() {
    let table = document((0..<200_000).map { "key\($0) = \($0)\n" }.joined())
    #expect(table.entries.count == 200_000)
    #expect(table.integer("key0") == 0)
    #expect(table.integer("key199999") == 199_999)
    #expect(table.integer("key200000") == nil)
  }

  @Test func `two hundred thousand headers and comments are read`() {
    let table = document((0..<200_000).map { "[table\($0)] # \($0)\n" }.joined())
    #expect(table.entries.count == 200_000)
  }

  @Test func `two hundred thousand sub-tables of an array of tables are read`() throws {
    let table = document("[[a]]\n" + (0..<200_000).map { "[a.b\($0)]\n" }.joined())
    let element = try #require(table.tables("a")?.first)
    #expect(element.entries.count == 200_000)
  }

  @Test func `five thousand keys of a thousand bytes with one beginning are told apart`() {
    let beginning = repeated("k", 1000)
    let text = (0..<5000).map { "\(beginning)\($0) = \($0)\n" }.joined()
    #expect(document(text).integer("\(beginning)4999") == 4999)
    #expect(codes(of: text + "\(beginning)17 = 0\n") == ["duplicate-key"])
  }

  @Test func `a megabyte of escapes is one text`() {
    let table = document("a = \"" + repeated("\\u0142", 170_000) + "\"\n")
    #expect(table.text("a") == repeated("ł", 170_000))
  }

  @Test(arguments: ["\"", "'", "\"\"\"", "'''"])
  func `a string of twenty megabytes is read`(quote: String) {
    let table = document("a = \(quote)\(repeated("x", 20_000_000))\(quote)\n")
    #expect(table.text("a")?.utf8.count == 20_000_000)
  }

  // MARK: What does not end

  @Test(
    arguments: zip(
      ["\"", "'", "\"\"\"", "'''"],
      [
        "unclosed-string", "unclosed-string", "unclosed-multiline-string",
        "unclosed-multiline-string",
      ]))
  func `a string of two megabytes that is not closed is one finding`(quote: String, code: String) {
    #expect(codes(of: "a = \(quote)" + repeated("ł", 1_000_000)) == [code])
  }

  @Test(
    arguments: zip(
      [
        "a = [", "a = [1,", "a = {", "a = { b = 1,", "a = { b.", "a = { b =", "[", "[a", "[[a", "a",
        "a =", "a.", "\"a", "[\"a",
      ],
      [
        "unclosed-array", "unclosed-array", "unclosed-inline-table", "unclosed-inline-table",
        "empty-key-part", "missing-value",
        "unclosed-header", "unclosed-header", "unclosed-header", "key-without-value",
        "missing-value",
        "empty-key-part", "unclosed-key", "unclosed-key",
      ]))
  func `a document that ends in the middle is one finding`(text: String, code: String) {
    #expect(codes(of: text) == [code])
  }

  // MARK: Many mistakes

  @Test func `a hundred thousand mistakes are reported up to the limit`() {
    let source = SourceFile(name: "desk.toml", text: repeated("a = yes\n", 100_000))
    let result = parse(source)
    #expect(result.diagnostics.count == 100)
    #expect(result.isStoppedEarly)
    let few = parse(source, limits: ParseLimits(diagnostics: 3))
    #expect(few.diagnostics.count == 3)
    #expect(few.isStoppedEarly)
  }

  @Test func `a hundred thousand mistakes in one line are reported up to the limit`() {
    #expect(codes(of: "a = [" + repeated("yes,", 100_000) + "]").count == 100)
    #expect(codes(of: "a = [" + repeated(",", 100_000) + "]").count == 100)
    #expect(codes(of: "a = \"" + repeated("\u{1}", 100_000) + "\"").count == 100)
    #expect(codes(of: Array(repeating: UInt8(0xFF), count: 100_000)) == ["invalid-utf8"])
    #expect(codes(of: (0..<200_000).map { $0.isMultiple(of: 2) ? 0xFF : 0x0A }).count == 100)
  }
}
