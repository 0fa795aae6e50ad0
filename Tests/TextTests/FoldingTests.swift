import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Łódź", "lodz"), ("ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"), ("Z\u{307}a\u{328}b", "zab"),
    ("Straße Ærø đak", "strasse aero dak"), ("oﬁcjalny", "oficjalny"),
    ("PS–1 PS—1 PS−1 PS‑1", "ps-1 ps-1 ps-1 ps-1"),
    ("„Opiekuńcza” «x» ‘y’", "\"opiekuncza\" \"x\" 'y'"), ("42\u{A0}664\u{2009}04", "42 664 04"),
    ("Київ Йод", "киів иод"),
    ("so\u{AD}cjal\u{200B}ny", "socjalny"), ("ＭＯＰＳ", "mops"), ("§ 5", "§ 5"), ("№ 7", "no 7"),
    ("m²", "m2"),
  ])
  func `case, diacritics, pairs, dashes, quotes and spaces are folded`(
    text: String, expected: String
  ) {
    #expect(text.folded == expected)
  }

  @Test func `folding a folded text changes nothing, in the Latin blocks and a sample beyond`()
    throws
  {
    for value in Array(0x20..<0x530) + Array(0x1E00..<0x2200) + Array(0xFB00..<0xFB10) {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let once = String(scalar).folded
      #expect(once.folded == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test
  func `a composed letter and its decomposed form fold to the same`() throws {
    let marks = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{307}", "\u{308}", "\u{30C}", "\u{328}",
      "\u{327}",
    ]
    for letter in "aceginorsuzylACELNOSZ" {
      for mark in marks {
        let composed = (Array(UInt32(0xC0)..<0x180) + Array(0x1E00..<0x1F00)).compactMap(
          Unicode.Scalar.init
        )
        .first { Character($0) == Character("\(letter)\(mark)") }
        guard let composed else { continue }
        #expect(String(composed).folded == "\(letter)\(mark)".folded)
      }
    }
  }

  @Test(arguments: [
    ("Świadczenia", "swiad", "Świad"), ("ul. Straße 5", "strasse", "Straße"),
    ("oﬁcyna", "fi", "ﬁ"),
    ("Z\u{307}abia", "za", "Z\u{307}a"), ("Łódź", "lodz", "Łódź"), ("a😀b", "b", "b"),
  ])
  func `a place in the folded form leads back to the text as written`(
    text: String, part: String, expected: String
  ) throws {
    let folded = FoldedText(text)
    let bytes = Array(part.utf8)
    let start = try #require(
      (0...(folded.bytes.count - bytes.count)).first {
        Array(folded.bytes[$0..<($0 + bytes.count)]) == bytes
      })
    let range = folded.originalRange(of: start..<(start + bytes.count), in: text)
    #expect(String(text[range]) == expected)
  }
}
