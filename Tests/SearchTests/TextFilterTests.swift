import Search
import Testing

@Suite struct TextFilterTests {
  @Test(arguments: [
    ("na Piotrkowskiej", "ul. Piotrkowska"), ("ul.Piotrkowska", "ul. Piotrkowska"),
    ("św. Jerzego", "ul. Świętego Jerzego"), ("św. Jerzego", "ul. św. Jerzego"),
    ("Grota-Roweckiego", "ul. gen. Stefana Grota-Roweckiego"),
    ("grota roweckiego", "ul. Grota–Roweckiego"), ("(widzew)", "Widzew"),
    ("638-11", "42 638 11 00"), ("2020-03-16", "od 2020-03-16 do odwołania"),
    ("16.03.2020", "16.03.2020"), ("zarzew", "osiedle Zarzew"), ("", "cokolwiek"),
    ("ul.", "ul. Zmyślona"),
  ])
  func `words and numbers are found as the search bar finds them`(typed: String, text: String) {
    #expect(TextFilter(typed).admits([text]))
  }

  @Test(arguments: [
    ("piotrkowska", "ul. Zachodnia"), ("638-12", "42 638 11 00"), ("2020-03-17", "2020-03-16"),
    ("widzew górna", "Widzew"),
  ])
  func `what is not there is not found`(typed: String, text: String) {
    #expect(!TextFilter(typed).admits([text]))
  }

  @Test func `a house's number narrows nothing where a street is named`() {
    let typed = TextFilter("Piotrkowska 153")
    #expect(!typed.admits(["ul. Piotrkowska"]))
    #expect(typed.withoutHouseNumber.admits(["ul. Piotrkowska"]))
    #expect(!TextFilter("153").withoutHouseNumber.admits(["ul. Piotrkowska"]))
  }

  @Test func `each word may stand in another text`() {
    #expect(TextFilter("remont północ").admits(["Remont punktu", "Punkt Północ"]))
  }
}
