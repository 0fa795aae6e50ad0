import Calendar
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// A directory that nobody verified for long says so on the top line, whatever is shown below.
@Suite struct StaleDataTests {
  private func desk(on date: LocalDate, columns: Int = 80, _ language: Language = .polish) throws
    -> Desk
  {
    Desk(try LoadedFolder.lodz.get(), today: date, language: language, columns: columns)
  }

  @Test func `a statement about now rests on old data`() throws {
    var desk = try desk(on: Sampletown.date(2026, 11, 23), columns: 120)
    let words = "wg stanu z 27 lipca 2020, niesprawdzone od dawna"
    #expect(desk.rows[0].contains(words))
    desk.type("widzew")
    #expect(desk.rows[0].contains(words))
    desk.press(.function(3))
    #expect(desk.rows[0].contains(words))
    let roles = desk.screen.composed()[0].filter { $0.style.role == .warning }
    #expect(String(roles.compactMap(\.character)).contains(words))
  }

  @Test func `on 80 columns the day is named whole`() throws {
    #expect(
      try desk(on: Sampletown.date(2026, 11, 23)).rows[0].contains("wg stanu z 27"))
    #expect(
      try desk(on: Sampletown.date(2026, 11, 23), .english).rows[0].contains("27 Jul"))
  }

  @Test func `a day near the verification rests on no old data`() throws {
    #expect(try !desk(on: Sampletown.date(2020, 3, 20)).rows[0].contains("wg stanu"))
    #expect(try !desk(on: Sampletown.date(2021, 7, 27)).rows[0].contains("wg stanu"))
    #expect(try desk(on: Sampletown.date(2021, 7, 28)).rows[0].contains("wg stanu"))
  }

  /// All that may be said at once: broken files, old data, another day, a district, an office.
  private func burdenedDesk(_ columns: Int, _ language: Language) throws -> Desk {
    var desk = Desk(
      try LoadedFolder.lodz.get(), today: Sampletown.date(2026, 11, 23),
      time: Sampletown.time(11, 42),
      language: language, columns: columns, rows: 15)
    desk.press(.down, .down, .function(9))
    desk.press(.function(2))
    desk.type("sródmiescie")
    desk.press(.enter, .function(7))
    desk.type("24.11.2026")
    desk.press(.enter)
    desk.happens(.reloadFailed(ReloadTests.errors))
    return desk
  }

  @Test(arguments: Language.allCases, [40, 50, 60, 80, 120, 200])
  func `nothing that makes the screen another is dropped, however narrow it is`(
    language: Language, columns: Int
  ) throws {
    let desk = try burdenedDesk(columns, language)
    let top = desk.rows[0] + "\n" + desk.rows[1]
    let words: [(pl: String, en: String, uk: String)] = [
      ("błęd", "error", "помилки"), ("11:42", "11:42", "11:42"), ("27", "27", "27"),
      ("24", "24", "24"), ("Śród", "Śród", "Śród"), ("Szuk", "Sear", "Пошук"),
    ]
    for word in words {
      let word = language.say(pl: word.pl, en: word.en, uk: word.uk)
      #expect(top.contains(word), "\(word)\n\(top)")
    }
    #expect(desk.rows.allSatisfy { $0.displayWidth <= columns })
    // The program's name is there as a whole or not at all.
    #expect(desk.rows[0].contains(" okienko ") || !desk.rows[0].hasPrefix(" o"), "\(desk.rows[0])")
  }

  @Test func `on a narrow screen the search bar names the district`() throws {
    var desk = Desk(columns: 50, rows: 15)
    desk.press(.function(2), .enter)
    #expect(desk.rows[0].contains("Północ") || desk.rows[1].hasPrefix(" Północ · Szukaj:"))
    var narrow = try self.desk(on: Sampletown.date(2026, 11, 23), columns: 50)
    narrow.press(.function(2), .enter)
    #expect(narrow.rows[1].hasPrefix(" Bałuty · Szukaj:"), "\(narrow.rows[0])")
    #expect(!narrow.rows[0].contains("Bałuty"))
  }
}
