import Testing
import Text

@Suite("Transliteration")
struct TransliterationTests {
  @Test(
    "Column for column the shape stays",
    arguments: [
      ("Łódź – Śródmieście…", "Lodz - Srodmiescie."), ("┌─┐│▸ ⚠", "+-+|> !"), ("日a", "??a"),
      ("ß", "s"),
      ("„Aktywny samorząd”", "\"Aktywny samorzad\""), ("Z\u{307}o\u{301}", "Zo"), ("ж", "?"),
    ])
  func columns(text: String, expected: String) {
    #expect(text.asciiColumns == expected)
    #expect(text.asciiColumns.displayWidth == text.displayWidth)
  }

  @Test(
    "Running text is spelled out",
    arguments: [
      ("Straße → 5 € …", "Strasse -> 5 EUR ..."), ("Łódź, § 5", "Lodz, par. 5"), ("½", "1/2"),
    ])
  func spelled(text: String, expected: String) {
    #expect(text.asciiSpelled == expected)
  }

  @Test("Every Polish letter has its base letter of the same case")
  func polishLetters() {
    #expect("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".asciiColumns == "acelnoszzACELNOSZZ")
  }
}
