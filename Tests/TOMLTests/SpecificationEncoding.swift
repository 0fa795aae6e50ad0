import TOML
import Testing

/// What the specification says of UTF-8 and of line ends.
@Suite struct SpecificationEncoding {
  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `what is not UTF-8 is one finding wherever it stands`(bytes: [UInt8]) {
    let places = [
      ("a = \"", "\"\n"), ("a = '''", "'''\n"), ("# ", "\n"), ("", " = 1\n"), ("a = ", "\n"),
    ]
    for (before, after) in places {
      #expect(codes(of: Array(before.utf8) + bytes + Array(after.utf8)) == ["invalid-utf8"])
    }
  }

  @Test func `the first and the last character of every length are read`() {
    let text = "\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    #expect(document("a = '\(text)'\n").text("a") == text)
  }

  @Test func `characters may stand at every distance from the end`() {
    for count in 0..<20 {
      let text = String(repeating: "x", count: count) + "ł"
      #expect(document("a='\(text)'").text("a") == text)
    }
  }

  @Test func `a byte order mark is stepped over at the beginning alone`() {
    #expect(document("\u{FEFF}a = 1\n").integer("a") == 1)
    #expect(codes(of: "a = 1\n\u{FEFF}b = 2\n") == ["byte-order-mark"])
  }

  @Test func `a file in UTF-16 is named as such`() {
    #expect(codes(of: [0xFF, 0xFE, 0x61, 0x00]) == ["utf-16"])
    #expect(codes(of: [0xFE, 0xFF, 0x00, 0x61]) == ["utf-16"])
  }

  @Test func `lines end with LF or CR LF, also inside strings`() {
    #expect(document("a = '''x\r\ny'''\r\nb = 2\r\n").keys == ["a", "b"])
  }

  @Test func `a carriage return alone ends no line`() {
    #expect(codes(of: "a = 1\rb = 2\n") == ["lone-carriage-return"])
    #expect(codes(of: "# a\rb\n") == ["lone-carriage-return"])
    #expect(codes(of: "a = '''x\ry'''\n") == ["lone-carriage-return"])
    #expect(codes(of: "a = [1,\r2]\n") == ["lone-carriage-return"])
  }

  @Test func `an empty document, and one of blanks and comments, is valid`() {
    #expect(document("").entries.isEmpty)
    #expect(document(" \t\n# nothing\n\r\n#").entries.isEmpty)
  }
}
