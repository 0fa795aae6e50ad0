import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// What keys are called on the screen: as the configuration and the language have it.
@Suite struct KeyWordTests {
  private func desk(_ keys: [Action: [Key]], language: Language = .polish, rows: Int = 24) -> Desk {
    var options = State.Options()
    options.keymap = Keymap(overriding: keys)
    return Desk(language: language, rows: rows, options: options)
  }

  @Test func `what is tried when nothing was found names the configured keys`() {
    var desk = desk([.within: [.alt("x")], .clear: [.control("q")]])
    desk.press(.alt("x"))
    desk.type("qqqqq")
    #expect(desk.text.contains("• szukania wszędzie (Alt-X)"))
    #expect(desk.text.contains("Ctrl-Q czyści zapytanie."))
    #expect(!desk.text.contains("F9"))
    #expect(!desk.text.contains("Esc"))
  }

  @Test func `an action without a key is not advised`() {
    var desk = desk([.within: [], .clear: []])
    desk.type("qqqqq")
    #expect(desk.text.contains("Nic w katalogu nie zna słowa"))
    #expect(!desk.text.contains("czyści"))
  }

  @Test func `windows name the configured keys`() {
    var desk = desk([.clear: [.control("q")], .up: [.alt("k")], .first: [.alt("a")]])
    desk.press(.function(7))
    #expect(desk.text.contains("Alt-K/Dół: dzień, PgUp/PgDn: tydzień,"))
    #expect(desk.text.contains("Alt-A: dzisiaj. Puste: zawsze dzisiaj."))
    desk.press(.control("q"), .function(2))
    desk.type("qqqqq")
    #expect(desk.text.contains("Nic nie pasuje. Ctrl-Q czyści."))
  }

  @Test func `help names the configured keys`() {
    var desk = desk([.expand: [.alt("l")], .follow: [.control("o")], .slip: []], rows: 80)
    desk.press(.function(1))
    #expect(desk.text.contains("Alt-L dokańcza nazwę"))
    #expect(desk.text.contains("odsyłacz: Ctrl-O otwiera"))
  }

  @Test func `arrows are called by words of the language`() {
    for (language, words) in [
      (Language.polish, "Prawo Kolumna"), (.english, "Right Column"),
      (.ukrainian, "Вправо Стовпець"),
    ] {
      var desk = desk([:], language: language)
      desk.press(.function(3))
      #expect(desk.rows[23].contains(words))
    }
  }

  @Test(arguments: Language.allCases, [Size(rows: 24, columns: 80), Size(rows: 15, columns: 50)])
  func `the way to help and out fits on the hint bar`(language: Language, size: Size) {
    var desk = Desk(language: language, columns: size.columns, rows: size.rows)
    let help = ActionTable.entries.first { $0.action == .help }
    let quit = ActionTable.entries.first { $0.action == .quit }
    #expect(desk.rows[size.rows - 1].contains("F1 \(help?.hint[language] ?? "?")"))
    #expect(desk.rows[size.rows - 1].contains("F10 \(quit?.hint[language] ?? "?")"))
    if size.columns == 80 { #expect(desk.rows[size.rows - 1].contains("F5")) }
    desk.press(.function(3))
    #expect(desk.rows[size.rows - 1].contains("F10 \(quit?.hint[language] ?? "?")"))
  }

  @Test func `the language key walks through the languages and names the next`() {
    var desk = Desk()
    let entry = ActionTable.entries.first { $0.action == .language }
    #expect(entry?.hint[.polish] == "English")
    #expect(entry?.hint[.english] == "Українська")
    #expect(entry?.hint[.ukrainian] == "Polski")
    let labels = (0..<4).map { _ in
      defer { desk.press(.function(8)) }
      return desk.rows[1]
    }
    #expect(labels == [" Szukaj:", " Search:", " Пошук:", " Szukaj:"])
    #expect(desk.effects.last == .remember(treeColumns: nil, language: .english))
  }
}
