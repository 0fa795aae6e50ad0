import Directory
import Display
import TOML
import Testing
import Text

@testable import Interface

@Suite struct DistrictTests {
  @Test func `The district is chosen from a list, and its points come first from then on`() {
    var desk = Desk(rows: 14)
    desk.press(.function(2))
    expectScreen(
      desk, cursor: Position(row: 3, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Dzielnica – wpisz nazwę lub ulicę ───────────────────────────────────────────┐
      │>Północ                                                                       │
      │ Południe                                                                     │
      └──────────────────────────────────────────────────────────────────────────────┘
      │     Punkt Próbny – Południe ⚠││ Komórki i jednostki                          │
      │ ▸ Dzielnice                  ││ → Wydział Lamp i Latarni                     │
      │ ▸ Portale                    ││                                              │
      │ ▸ Formularze                 ││ Punkty                                       │
      │ ▸ Komunikaty                 ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      │                              ││   pok. 1 i 2                                 │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Otwórz  Esc Wróć  F10 Koniec
      """)
    desk.press(.down, .enter)
    expectScreen(
      desk, cursor: Position(row: 6, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy    Południe · ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Jednostki ───────────────────┐┌ Punkt Próbny – Południe ─────────────────────┐
      │ ▾ Urząd Wzorcowy             ││ Adres      ul. Nieistniejąca 22, pok. 025    │
      │   ▸ Wydział Lamp i Latarni   ││ Piętro     1 piętro                          │
      │     Punkt Próbny – Północ    ││ Dzielnica  Południe                          │
      │>    Punkt Próbny – Południe ⚠││ ⚠ Zamknięty od 2031-05-01 do odwołania       │
      │ ▸ Dzielnice                  ││   → ul. Zmyślona 1                           │
      │ ▸ Portale                    ││ Obsługa    nie oddzielona od pracy           │
      │ ▸ Formularze                 ││            merytorycznej                     │
      │ ▸ Komunikaty                 ││ Telefon    brak numeru w źródle              │
      │                              ││                                              │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Dzielnica: Południe. Jej punkty są pierwsze, inne oznacza ≠.
      """)
    desk.press(.function(12))
    #expect(desk.state.area == nil)
    #expect(desk.rows[13] == " Bez wybranej dzielnicy.")
  }

  @Test(arguments: ["zmyslona", "ul. Zmyślo", "polnoc"])
  func `A street or a name leads to its district`(typed: String) {
    var desk = Desk()
    desk.press(.function(2))
    desk.type(typed)
    desk.press(.enter)
    #expect(desk.state.area == 0)
  }

  @Test func `A street that lies in no district chooses nothing`() {
    var desk = Desk(language: .english)
    desk.press(.function(2))
    desk.type("broad")
    #expect(desk.rows[2].hasPrefix("┌ District – type a name or a street: broad ─"))
    #expect(desk.rows[3].hasPrefix("│ Nothing matches. Esc clears."))
    desk.press(.enter)
    #expect(desk.state.area == nil)
    desk.press(.escape)
    #expect(desk.state.overlay?.text == "")
    desk.press(.escape)
    #expect(desk.state.overlay == nil)
  }

  @Test func `The point that stands in for a closed one is the district's, too`() {
    let date = Sampletown.today
    #expect(Sampletown.directory.points(forArea: 1, on: date) == [0, 1])
    #expect(Sampletown.directory.points(forArea: 1, on: Sampletown.date(2031, 4, 1)) == [1])
    #expect(Sampletown.directory.points(forArea: 0, on: date) == [0])
  }

  @Test func `A point for other residents says so before its address`() {
    var desk = Desk()
    desk.press(.function(2), .enter)
    desk.press(.down)
    #expect(desk.rows[3].contains("││ ≠ Punkt nie obsługuje dzielnicy: Północ"))
  }
}

@Suite struct TableTests {
  @Test func `The points stand side by side`() {
    var desk = Desk(columns: 120, rows: 10)
    desk.press(.function(3))
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy                                                       ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Zestawienie punktów · 2 punkty ──────────────────────────────────────────────────────────────────────────────────────┐
      │ [Dzielnica]  Jednostka       Adres                 Pokój    Piętro    Oddzielona    Dostępność    Stan               │
      │>Północ       Urząd Wzorcowy  ul. Zmyślona 1        1, 2     parter    tak                         otwarty            │
      │ Południe     Urząd Wzorcowy  ul. Nieistniejąca 22  025      1 piętro  nie                         ⚠ zamknięty → ul. …│
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
      │ ▸ Dzielnice                                  ││ → Wydział Lamp i Latarni                                             │
      └──────────────────────────────────────────────┘└─────────────────────────────────────────────────────────────────────▼┘
       Right Kolumna  Tab Sortuj  Enter Otwórz  Esc Wróć  F10 Koniec
      """)
  }

  @Test func `A narrow table is reached column by column`() {
    var desk = Desk(language: .english, columns: 50, rows: 10)
    desk.press(.control("t"))
    for _ in 0..<7 { desk.press(.right) }
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd…  ⚠ 1 · 2031-05-06 Tue
       Search:
      ┌ Points side by side · 2 points ────────────────┐
      │ District    Access    [State]                  │
      │>Północ                open                     │
      │ Południe              ⚠ closed → ul. Zmyślona 1│
      └────────────────────────────────────────────────┘
      │ ▸ Districts                                    │
      └────────────────────────────────────────────────┘
       Tab Sort  Enter Open  Esc Close  F10 Quit
      """)
  }

  @Test func `Tab sorts by the column, and again the other way round`() {
    var desk = Desk(columns: 100)
    desk.press(.function(3), .right, .right, .tab)
    #expect(desk.textAtCursor.hasPrefix(">Południe"))
    #expect(desk.rows[3].contains("[Adres ▲]"))
    desk.press(.tab)
    #expect(desk.textAtCursor.hasPrefix(">Północ"))
    #expect(desk.rows[3].contains("[Adres ▼]"))
  }

  @Test func `The query language narrows it, and Enter opens the card`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("parter oddzielona")
    #expect(desk.rows[2].hasPrefix("┌ Zestawienie punktów · 1 punkt: parter oddzielona ─"))
    desk.press(.enter)
    #expect(desk.state.overlay == nil)
    #expect(desk.state.shown == Sampletown.north)
    #expect(desk.state.focus == .detail)
  }

  @Test func `No point at all is said`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("xyzzy")
    #expect(desk.rows[4].hasPrefix("│ Żaden punkt nie pasuje."))
    desk.press(.enter)
    #expect(desk.state.overlay != nil)
  }

  let table = PointTable(in: Sampletown.directory, on: Sampletown.today, language: .polish)

  @Test func `The table is exported as CSV`() {
    #expect(
      table.csv == """
        Dzielnica,Jednostka,Adres,Pokój,Piętro,Oddzielona,Dostępność,Stan\r
        Północ,Urząd Wzorcowy,ul. Zmyślona 1,"1, 2",parter,tak,,otwarty\r
        Południe,Urząd Wzorcowy,ul. Nieistniejąca 22,025,1 piętro,nie,,⚠ zamknięty → ul. Zmyślona 1\r

        """)
  }

  @Test func `The table is exported as Markdown`() {
    #expect(
      table.markdown == """
        | Dzielnica | Jednostka      | Adres                | Pokój | Piętro   | Oddzielona | Dostępność | Stan                         |
        | --------- | -------------- | -------------------- | ----- | -------- | ---------- | ---------- | ---------------------------- |
        | Północ    | Urząd Wzorcowy | ul. Zmyślona 1       | 1, 2  | parter   | tak        |            | otwarty                      |
        | Południe  | Urząd Wzorcowy | ul. Nieistniejąca 22 | 025   | 1 piętro | nie        |            | ⚠ zamknięty → ul. Zmyślona 1 |

        """)
  }

  @Test func `No cell of an export is taken for a formula, nor ends its cell early`() {
    var location = Location(id: "x", organizationID: "o", name: "x")
    location.address = Address(address1: "=CMD(\"|\"), 1")
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"),
      organizations: [Organization(id: "o", name: "a|b")], locations: [location])
    let table = PointTable(in: directory, on: Sampletown.today, language: .english)
    #expect(table.csv.hasSuffix("\r\n,a|b,\"'=CMD(\"\"|\"\"), 1\",,,,,open\r\n"))
    #expect(table.markdown.contains("| a\\|b   | =CMD(\"\\|\"), 1 |"))
  }

  @Test func `Floors are sorted as numbers, empty cells last`() {
    var table = self.table
    table.sort(by: .floor, descending: true)
    #expect(table.rows.map { $0[.floor] } == ["1 piętro", "parter"])
    table.sort(by: .floor)
    #expect(table.rows.map { $0[.floor] } == ["parter", "1 piętro"])
  }
}

@Suite struct NoticeListTests {
  @Test func `All notices are listed by what they are, each with what it touches`() {
    var desk = Desk(rows: 14)
    desk.press(.function(4))
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Komunikaty ──────────────────────────────────────────────────────────────────┐
      │ Obowiązuje (1)                                                               │
      │>⚠ Remont punktu Południe (od 2031-05-01 do odwołania)                        │
      │     → Punkt Próbny – Południe                                                │
      │ Propozycja (nie obowiązuje) (1)                                              │
      │ ? Jeden punkt zamiast dwóch                                                  │
      │     → Punkt Próbny – Północ                                                  │
      └──────────────────────────────────────────────────────────────────────────────┘
      │ ▸ Komunikaty                 ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      │                              ││   pok. 1 i 2                                 │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Otwórz  Esc Wróć  F10 Koniec
      """)
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.south)
    desk.press(.altLeft, .function(4), .enter)
    #expect(desk.state.shown == Sampletown.closure)
  }

  @Test func `As of another day the same notice is upcoming`() {
    var desk = Desk(today: Sampletown.date(2031, 4, 1), language: .english)
    desk.press(.function(4))
    #expect(desk.rows[3].hasPrefix("│ Upcoming (1) "))
  }
}

@Suite struct CopyTests {
  @Test func `A piece of the card is copied to the terminal`() {
    var desk = Desk(rows: 12)
    desk.press(.down, .down, .function(5))
    expectScreen(
      desk, cursor: Position(row: 3, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Kopiuj do terminala ─────────────────────────────────────────────────────────┐
      │>Adres      ul. Zmyślona 1, pok. 1 i 2, 00-001 Próbkowo                       │
      │ Cała karta                                                                   │
      └──────────────────────────────────────────────────────────────────────────────┘
      │     Punkt Próbny – Południe ⚠││ Stan       otwarty 9:00–17:00                │
      │ ▸ Dzielnice                  ││ Obsługa    oddzielona od pracy merytorycznej │
      │ ▸ Portale                    ││ Telefon    brak numeru w źródle              │
      │ ▸ Formularze                 ││ Godziny    pn, śr–pt 8:00–16:00              │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Otwórz  Esc Wróć  F10 Koniec
      """)
    desk.press(.enter)
    #expect(desk.effects == [.copy("ul. Zmyślona 1, pok. 1 i 2, 00-001 Próbkowo")])
    #expect(desk.rows[11] == " Wysłano do terminala.")
  }

  @Test func `The whole card is copied as plain text`() {
    var desk = Desk()
    desk.press(.function(5), .end, .enter)
    guard case .copy(let text) = desk.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Urząd Wzorcowy\nTelefon    brak numeru w źródle\n"))
  }
}

@Suite struct SlipTests {
  @Test func `The slip is previewed, and goes to the terminal's printer`() {
    var desk = Desk(rows: 14)
    desk.press(.down, .down, .function(6))
    expectScreen(
      desk, cursor: Position(row: 11, column: 2),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      ┌ Kartka dla mieszkańca ───────────────────────────────────────────────────────┐
      │ Próbkowo – Urząd Wzorcowy                                                    │
      │ ────────────────────────────────────────────────────────────────────────     │
      │ Punkt Próbny – Północ                                                        │
      │ Adres      ul. Zmyślona 1, pok. 1 i 2                                        │
      │ Piętro     parter                                                            │
      │ Dzielnica  Północ                                                            │
      │ Stan       otwarty 9:00–17:00                                                │
      │ Obsługa    oddzielona od pracy merytorycznej                                 │
      │ >Drukarka<  Plik   [ ] ASCII                                                 │
      └─────────────────────────────────────────────────────────────────────────────▼┘
       Tab Dokąd  Enter Wykonaj  Esc Wróć  F10 Koniec
      """)
    desk.press(.enter)
    guard case .print(let slip, .terminal) = desk.effects.last else {
      Issue.record("nothing was printed")
      return
    }
    #expect(slip.hasPrefix("Próbkowo – Urząd Wzorcowy\n" + String(repeating: "─", count: 72)))
    #expect(slip.hasSuffix("\nStan na 2031-05-06 wt.\n"))
    #expect(slip.split(separator: "\n").allSatisfy { $0.displayWidth <= 72 })
  }

  @Test func `Paper says the hours of the day, whatever the time is now`() {
    var desk = Desk(time: Sampletown.time(20, 0))
    desk.press(.down, .down)
    #expect(desk.text.contains("Stan       nieczynny, otwiera jutro o 8:00"))
    desk.press(.function(6))
    #expect(desk.text.contains("Stan       otwarty 9:00–17:00"))
  }

  @Test func `It can be written in ASCII, to a file named after the entity`() {
    var desk = Desk(language: .english)
    desk.press(.down, .down, .function(6), Key(.tab, .shift), .enter, .left, .enter)
    guard case .print(let slip, .file(name: "polnoc")) = desk.effects.last else {
      Issue.record("no file was written: \(desk.effects)")
      return
    }
    #expect(slip.utf8.allSatisfy { $0 < 0x80 })
    #expect(slip.contains("Punkt Probny - Polnoc\nAddress    ul. Zmyslona 1, rooms 1 and 2\n"))
  }

  @Test func `The spooler is offered where it is allowed, and no file in restricted mode`() {
    var options = State.Options()
    options.mayUseSpooler = true
    #expect(Desk(options: options).state.slipButtons == [.terminal, .spooler, .file, .ascii])
    options.isRestricted = true
    #expect(Desk(options: options).state.slipButtons == [.terminal, .ascii])
  }
}

@Suite struct DateTests {
  @Test func `Another day is looked at, and the title says so`() {
    var desk = Desk(time: Sampletown.time(10, 0))
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · 2031-05-06 wt 10:00"))
    desk.press(.function(7))
    desk.type("2031-04-01")
    #expect(desk.rows[3].hasPrefix("│ Stan na dzień: 2031-04-01  wt "))
    #expect(desk.screen.cursor == Position(row: 3, column: 27))
    desk.press(.enter)
    #expect(desk.rows[0].hasSuffix(" stan na 2031-04-01 wt"))
    #expect(!desk.text.contains("⚠"))
    desk.press(.function(7), .control("u"), .enter)
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · 2031-05-06 wt 10:00"))
  }

  @Test(arguments: ["2031-02-29", "wczoraj", "2031-4", "-1-1-1"])
  func `What is no date is refused`(typed: String) {
    var desk = Desk()
    desk.press(.function(7))
    desk.type(typed)
    desk.press(.enter)
    #expect(desk.rows[23] == " To nie jest data. Przykład: 2020-03-16")
    #expect(desk.state.chosenDate == nil)
  }

  @Test func `The arrows go day by day and week by week`() {
    var desk = Desk()
    desk.press(.function(7), .up, .pageDown)
    #expect(desk.state.overlay?.text == "2031-04-30")
    desk.press(.enter)
    #expect(desk.state.chosenDate == Sampletown.date(2031, 4, 30))
  }

  @Test func `A date is read as Poles write it, too`() {
    #expect(DateWindow.date("16.3.2020") == Sampletown.date(2020, 3, 16))
  }

  @Test func `A minute of the clock changes the title line alone`() {
    var desk = Desk(time: Sampletown.time(10, 0))
    desk.press(.down, .down)
    let before = desk.screen
    desk.happens(.clock(Moment(date: Sampletown.today, time: Sampletown.time(10, 1))))
    let changed = zip(before.panels, desk.screen.panels).filter { $0 != $1 }.map(\.0.id)
    #expect(changed == ["title"])
    desk.happens(.clock(Moment(date: Sampletown.today, time: Sampletown.time(17, 0))))
    #expect(desk.text.contains("nieczynny, otwiera jutro o 8:00"))
  }

  @Test func `Midnight changes the day, unless another one is looked at`() {
    var desk = Desk(today: Sampletown.date(2031, 4, 30), time: Sampletown.time(23, 59))
    #expect(!desk.rows[0].contains("⚠"))
    desk.happens(.clock(Moment(date: Sampletown.date(2031, 5, 1), time: Sampletown.time(0, 0))))
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · 2031-05-01 czw 0:00"))
  }
}

@Suite struct RecentTests {
  @Test func `The cards of the session are listed, the latest first`() {
    var desk = Desk()
    desk.press(.function(11))
    #expect(desk.rows[23] == " Nie było jeszcze żadnej karty.")
    desk.press(.enter, .escape, .down, .enter, .function(11))
    #expect(desk.rows[3].hasPrefix("│>Wydział Lamp i Latarni "))
    #expect(desk.rows[4].hasPrefix("│ Urząd Wzorcowy "))
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.office)
  }
}

@Suite struct AccessibleModeTests {
  func desk() -> Desk {
    var options = State.Options()
    options.isAccessible = true
    return Desk(rows: 12, options: options)
  }

  @Test func `One pane at a time, with its title, without frames`() {
    var desk = desk()
    expectScreen(
      desk, cursor: Position(row: 1, column: 9),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      Jednostki
      >- Urząd Wzorcowy
         + Wydział Lamp i Latarni
           Punkt Próbny – Północ
           Punkt Próbny – Południe ⚠
       + Dzielnice
       + Portale
       + Formularze
       + Komunikaty
       F1 Pomoc F2 Dzielnica F3 Zestawienie F5 Kopiuj F6 Drukuj Tab Panel F10 Koniec
      """)
    desk.press(.down, .down, .enter)
    expectScreen(
      desk, cursor: Position(row: 3, column: 0),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · 2031-05-06 wt
       Szukaj:
      Punkt Próbny – Północ
      >Adres      ul. Zmyślona 1, pok. 1 i 2
       Piętro     parter
       Dzielnica  Północ
       Stan       otwarty 9:00–17:00
       Obsługa    oddzielona od pracy merytorycznej
       Telefon    brak numeru w źródle
       Godziny    pn, śr–pt 8:00–16:00
                  wt 9:00–17:00
       F1 Pomoc F2 Dzielnica F3 Zestawienie F5 Kopiuj F6 Drukuj Tab Panel F10 Koniec
      """)
  }

  @Test func `Windows have no frames either`() {
    var desk = desk()
    desk.press(.function(2))
    #expect(desk.rows[2] == "Dzielnica – wpisz nazwę lub ulicę")
    #expect(desk.textAtCursor == ">Północ")
    let frames: Set<Character> = ["┌", "─", "┐", "│", "└", "┘", "▲", "▼"]
    #expect(desk.text.allSatisfy { !frames.contains($0) })
  }
}
