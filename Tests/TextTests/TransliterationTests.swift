import Testing
import Text

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("Łódź – Śródmieście…", "Lodz - Srodmiescie."), ("┌─┐│▸ ⚠", "+-+|> !"), ("日a", "??a"),
    ("ß", "s"),
    ("„Aktywny samorząd”", "\"Aktywny samorzad\""), ("Z\u{307}o\u{301}", "Zo"), ("ж", "z"),
    ("ℵ", "?"),
    ("Пошук: Щастя, їжак", "Posuk: Sasta, izak"), ("Є ґудзик", "E gudzyk"),
    ("сім\u{2019}ї", "sim'i"),
  ])
  func `column for column the shape stays`(text: String, expected: String) {
    #expect(text.asciiColumns == expected)
    #expect(text.asciiColumns.displayWidth == text.displayWidth)
  }

  @Test(arguments: [
    ("Straße → 5 € …", "Strasse -> 5 EUR ..."), ("Łódź, § 5", "Lodz, par. 5"), ("½", "1/2"),
    ("Що підготувати", "Shcho pidhotuvaty"), ("Ялта, Україна", "Yalta, Ukraina"),
    ("Їжак і Юрій", "Yizhak i Yurii"), ("День", "Den"),
  ])
  func `running text is spelled out`(text: String, expected: String) {
    #expect(text.asciiSpelled == expected)
  }

  @Test
  func `every Polish letter has its base letter of the same case`() {
    #expect("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".asciiColumns == "acelnoszzACELNOSZZ")
  }

  @Test func `letters of Central Europe stand for Cyrillic ones`() {
    #expect(String("Пошук Життя".compactMap { $0.latinTransliterated }) == "PošukŽyttä")
    #expect(Character("ł").latinTransliterated == nil)
  }
}
