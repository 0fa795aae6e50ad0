import TOML
import Testing

@testable import Diagnostics

/// Every key and value knows its place, in bytes for tools and in lines and characters for people.
@Suite struct SourcePositions {
  private func position(of text: String, in source: SourceFile) throws -> SourcePosition {
    let whole = String(decoding: source.bytes, as: UTF8.self)
    let range = try #require(whole.firstRange(of: text))
    return source.position(of: whole.utf8.distance(from: whole.startIndex, to: range.lowerBound))
  }

  @Test func `a key and its value are where they are written`() throws {
    let text = "[desk]\n\"room\" = '23' # blue\nopen.\"on time\" = true\n"
    let source = SourceFile(name: "desk.toml", text: text)
    let root = parse(source).document.root
    let desk = try #require(root.table("desk"))
    #expect(source.text(of: desk.span) == "[desk]")
    let room = try #require(desk["room"])
    #expect(source.text(of: room.keySpan) == "\"room\"")
    #expect(source.text(of: room.value.span) == "'23'")
    let open = try #require(desk["open"])
    #expect(source.text(of: open.keySpan) == "open")
    let time = try #require(desk.table("open")?["on time"])
    #expect(source.text(of: time.keySpan) == "\"on time\"")
    #expect(source.text(of: time.value.span) == "true")
  }

  @Test func `an element of an array of tables is at its own header`() throws {
    let source = SourceFile(name: "desk.toml", text: "[[desk]]\nroom = 1\n\n[[ desk ]] # second\n")
    let desks = try #require(parse(source).document.root.tables("desk"))
    #expect(desks.map { source.position(of: $0.span.start).line } == [1, 4])
    #expect(desks.map { source.text(of: $0.span) } == ["[[desk]]", "[[ desk ]]"])
  }

  @Test func `arrays and inline tables reach from bracket to bracket`() throws {
    let source = SourceFile(name: "desk.toml", text: "a = [ 1, { b = [2] } ] # end\n")
    let array = try #require(parse(source).document.root["a"])
    #expect(source.text(of: array.value.span) == "[ 1, { b = [2] } ]")
    let table = try #require(parse(source).document.root.elements("a")?.last)
    #expect(source.text(of: table.span) == "{ b = [2] }")
  }

  @Test func `columns count characters and not bytes`() throws {
    let source = SourceFile(name: "desk.toml", text: "a = [\"żółw\", \"e\u{301}\", \"👩‍👩‍👧\", 7]\n")
    #expect(try position(of: "7", in: source) == SourcePosition(line: 1, column: 24))
  }

  @Test func `a line of many characters outside ASCII is counted the same in any order`() {
    let text = (0..<200).map { "ł\($0) " }.joined()
    let source = SourceFile(name: "desk.toml", text: text)
    let offsets = Array(stride(from: 0, to: source.bytes.count, by: 7))
    let forward = offsets.map { source.position(of: $0) }
    let backward = offsets.reversed().map { source.position(of: $0) }
    #expect(forward == backward.reversed())
  }

  @Test func `lines end with LF or CR LF`() throws {
    let source = SourceFile(name: "desk.toml", text: "a = 1\r\nb = 2\n\r\nc = 3")
    #expect(try position(of: "b", in: source) == SourcePosition(line: 2, column: 1))
    #expect(try position(of: "3", in: source) == SourcePosition(line: 4, column: 5))
    #expect(source.text(of: source.span(ofLine: 1)) == "a = 1")
    #expect(source.text(of: source.span(ofLine: 4)) == "c = 3")
    #expect(source.text(of: source.span(ofLine: 5)) == "")
  }

  @Test func `a byte order mark takes no column`() throws {
    let source = SourceFile(name: "desk.toml", text: "\u{FEFF}a = 1\n")
    #expect(source.position(of: 3) == SourcePosition(line: 1, column: 1))
    #expect(parse(source).isValid)
  }

  @Test func `the end of the text is a place`() {
    let source = SourceFile(name: "desk.toml", text: "a = 1\n")
    #expect(source.position(of: 6) == SourcePosition(line: 2, column: 1))
    #expect(source.position(of: 1000) == SourcePosition(line: 2, column: 1))
  }

  @Test(arguments: ["'ż', ", "'x',", "{ a = 1 }, ", "\"ę\\t\" ,\t"])
  func `the places of a long line are found in time linear in it`(piece: String) {
    func work(_ count: Int) -> (work: Int, bytes: Int) {
      let bytes = Array(("a = [" + String(repeating: piece, count: count) + "]").utf8)
      var lines = LineTable(of: bytes)
      for number in 0..<count {
        _ = lines.position(of: 5 + number * piece.utf8.count, in: bytes)
      }
      return (lines.countedBytes, bytes.count)
    }
    for count in [1_000, 2_000, 4_000] {
      let (work, bytes) = work(count)
      #expect(work <= bytes * 2, "\(count) places")
    }
  }
}
