import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("Łódź", 4), ("Lo\u{301}dz\u{301}", 4), ("日本", 4), ("👍", 2), ("🇵🇱", 2), ("☎\u{FE0F}", 1),
    ("👨‍👩‍👧‍👦", 8), ("1️⃣", 1), ("क्षि", 3), ("กำ", 2), ("👍🏽", 4),
    ("\u{1B}[2J", 3),
    ("", 0), ("a\u{200B}b", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("▸…→⚠", 4), ("й", 1),
    ("\u{85}", 0),
  ])
  func `letters take one column, wide characters two, marks and controls none`(
    text: String, width: Int
  ) {
    #expect(text.displayWidth == width)
  }

  @Test
  func `the fast way by bytes gives what the characters give, for every scalar beside a letter`() {
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(Character(scalar))y"
      #expect(text.displayWidth == text.map(\.displayWidth).reduce(0, +), "U+\(value)")
    }
  }
}
