import Testing
import Text

@Suite struct PictureTests {
  @Test(arguments: [
    ("zasiłek", "zasiłek"), ("\u{1B}[31m", "␛[31m"), ("a\r\n\tb", "a␍␊␉b"), ("\u{7F}", "␡"),
    ("a\u{9B}2J", "a\u{FFFD}2J"), ("\u{202E}txt.exe", "\u{FFFD}txt.exe"),
    ("a\u{200B}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"), ("e\u{301}", "e\u{301}"), ("市", "市"),
  ])
  func whatIsWrongIsSeen(text: String, shown: String) {
    #expect(text.pictured == shown)
  }

  @Test func aLongTextIsCut() {
    #expect("Widzew".pictured(upTo: 3) == "Wid…")
    #expect("Widzew".pictured(upTo: 6) == "Widzew")
  }

  @Test func whatIsShownCanBeShownAsItIs() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.picture.picture == scalar.picture)
      // The picture is one that sanitising has no objection to, but for a mark without its base.
      let text = "a" + String(scalar.picture)
      if text.sanitized != text { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
