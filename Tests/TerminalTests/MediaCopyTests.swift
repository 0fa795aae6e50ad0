import Testing

@testable import Terminal

@Suite struct MediaCopyTests {
  @Test func `the page stands between printer on and printer off`() {
    let sequence = MediaCopy.sequence(for: Array("a\nb".utf8)) { name, _ in
      ["mc5": Array("<on>".utf8), "mc4": Array("<off>".utf8)][name]
    }
    #expect(sequence == Array("<on>a\r\nb<off>".utf8))
  }

  @Test func `a terminal that counts is told how many bytes follow, in parts`() {
    let page = Array(String(repeating: "x", count: 300).utf8)
    let sequence = MediaCopy.sequence(for: page) { name, count in
      name == "mc5p" ? Array("<\(count ?? 0)>".utf8) : nil
    }
    let expected =
      "<255>" + String(repeating: "x", count: 255) + "<45>" + String(repeating: "x", count: 45)
    #expect(sequence == Array(expected.utf8))
  }

  @Test func `a terminal without a printer has no sequence`() {
    #expect(MediaCopy.sequence(for: Array("a".utf8)) { _, _ in nil } == nil)
  }
}
