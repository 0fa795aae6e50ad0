import Testing
import Text

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Letters take one column, wide characters two, marks and controls none",
    arguments: [
      ("Łódź", 4), ("Lo\u{301}dz\u{301}", 4), ("日本", 4), ("👍", 2), ("🇵🇱", 2), ("☎\u{FE0F}", 2),
      ("\u{1B}[2J", 3),
      ("", 0), ("a\u{200B}b", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("▸…→⚠", 4), ("й", 1),
      ("\u{85}", 0),
    ])
  func columns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("The fast way for ASCII gives what the characters give")
  func fastWay() {
    let text = "ul. Piotrkowska 153, pok. 221"
    #expect(text.displayWidth == text.map(\.displayWidth).reduce(0, +))
  }
}
