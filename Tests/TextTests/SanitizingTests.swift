import Testing
import Text

@Suite struct SanitizingTests {
  @Test(arguments: [
    ("\u{1B}[31mczerwony", "\u{FFFD}[31mczerwony"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
    ("a\tb\nc\rd", "a b c d"),
    ("a\u{7F}b\u{0}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{202E}txt.exe", "txt.exe"),
    ("a\u{2066}b\u{2069}", "ab"),
    ("ma\u{200B}il\u{FEFF}", "mail"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
    ("x\u{E000}", "x\u{FFFD}"),
    ("x\u{E0041}", "x"), ("👍🏽", "👍🏽"), ("a🏽", "a"),
    ("☎\u{FE0F}", "☎\u{FE0F}"), ("a\u{FE0F}", "a"), ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
    ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"), ("👨\u{200D}a", "👨a"), ("a\u{200D}👨", "a👨"),
    ("👨\u{200D}", "👨"), ("👨\u{200D}\u{200D}👩", "👨\u{200D}👩"),
    ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
    ("🇵🇱", "🇵🇱"), ("क्षि", "क्षि"), ("กำ", "กำ"), ("1\u{200D}2", "12"), ("Łódź – ąę", "Łódź – ąę"),
    ("\u{301}a", "a"),
  ])
  func `nothing that drives a terminal, turns text round or hides in it is left`(
    text: String, expected: String
  ) {
    // Scalars are compared: equal characters may hide what was meant to go.
    #expect(Array(text.sanitized.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test
  func `heaps of marks are cut to what a cell holds`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 50)
    #expect(zalgo.sanitized.unicodeScalars.count == 5)
  }

  @Test
  func `lines stay where they are asked for, without carriage returns`() {
    #expect("a\r\nb\u{7}\nc".sanitized(keepingLines: true) == "a\nb\u{FFFD}\nc")
  }

  @Test
  func `no scalar below U+3100 leaves a control, a format character or a separator behind`() {
    for scalar in (UInt32(0)..<0x3100).compactMap(Unicode.Scalar.init) {
      for left in String(scalar).sanitized.unicodeScalars {
        let category = left.properties.generalCategory
        #expect(
          ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse].contains(category))
      }
    }
  }
}
