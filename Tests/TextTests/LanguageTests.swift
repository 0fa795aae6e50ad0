import Testing
import Text

@Suite struct LanguageTests {
  @Test func `a phrase is said in the language asked for`() {
    let phrase = Phrase(pl: "okienko", en: "desk", uk: "віконце")
    #expect(Language.allCases.map { phrase[$0] } == ["okienko", "desk", "віконце"])
    let floor = 3
    #expect(
      Language.allCases.map {
        $0.say(pl: "piętro \(floor)", en: "floor \(floor)", uk: "поверх \(floor)")
      } == ["piętro 3", "floor 3", "поверх 3"])
  }

  @Test func `only the text in the language asked for is built`() {
    var built: [String] = []
    func text(_ name: String) -> String {
      built.append(name)
      return name
    }
    #expect(Language.ukrainian.say(pl: text("pl"), en: text("en"), uk: text("uk")) == "uk")
    #expect(built == ["uk"])
  }

  @Test func `one language follows another until all were there`() {
    #expect(Language.polish.next == .english)
    #expect(Language.english.next == .ukrainian)
    #expect(Language.ukrainian.next == .polish)
    #expect(Language.allCases.map(\.autonym) == ["Polski", "English", "Українська"])
  }

  @Test(arguments: [
    ("pl_PL.UTF-8", Language.polish), ("en", .english), ("en_GB.ISO-8859-1", .english),
    ("uk_UA.UTF-8", .ukrainian), ("uk_UA@euro", .ukrainian), ("C", nil), ("POSIX", nil),
    ("de_DE", nil), ("", nil), ("ukr", nil), ("english", nil),
  ])
  func `a locale's name asks for a language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }

  /// The samples of CLDR's plural rules.
  @Test(arguments: [
    (0, "wyników", "results", "результатів"), (1, "wynik", "result", "результат"),
    (2, "wyniki", "results", "результати"), (4, "wyniki", "results", "результати"),
    (5, "wyników", "results", "результатів"), (11, "wyników", "results", "результатів"),
    (12, "wyników", "results", "результатів"), (14, "wyników", "results", "результатів"),
    (19, "wyników", "results", "результатів"), (21, "wyników", "results", "результат"),
    (22, "wyniki", "results", "результати"), (25, "wyników", "results", "результатів"),
    (101, "wyników", "results", "результат"), (111, "wyników", "results", "результатів"),
    (112, "wyników", "results", "результатів"), (122, "wyniki", "results", "результати"),
    (-2, "wyniki", "results", "результати"), (Int.min, "wyników", "results", "результатів"),
  ])
  func `a noun takes its form after a number`(number: Int, pl: String, en: String, uk: String) {
    let said = Language.allCases.map {
      $0.count(
        number, pl: ("wynik", "wyniki", "wyników"), en: ("result", "results"),
        uk: ("результат", "результати", "результатів"))
    }
    #expect(said == ["\(number) \(pl)", "\(number) \(en)", "\(number) \(uk)"])
  }
}
