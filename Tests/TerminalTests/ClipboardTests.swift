import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  /// The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are encoded as the standard's vectors`(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Array(encoded.utf8))
  }

  @Test func `a plain terminal is sent OSC 52`() {
    let sequence = Clipboard.sequence(for: "ś", within: nil)
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;xZs=\u{7}")
  }

  @Test func `tmux is sent the sequence for itself and for the terminal around it`() {
    let sequence = Clipboard.sequence(for: "foo", within: .tmux)
    #expect(
      String(decoding: sequence, as: UTF8.self)
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test func `GNU screen is sent pieces that it passes on`() {
    let short = Clipboard.sequence(for: "foo", within: .screen)
    #expect(String(decoding: short, as: UTF8.self) == "\u{1B}P\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    let long = Clipboard.sequence(for: String(repeating: "x", count: 3000), within: .screen)
    let pieces = String(decoding: long, as: UTF8.self).split(separator: "\u{1B}\\")
    #expect(pieces.count == 8)
    #expect(pieces.allSatisfy { $0.utf8.count <= 514 })
  }
}
