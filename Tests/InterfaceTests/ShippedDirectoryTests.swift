import Answers
import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// The directory that ships with the program, on the screen.
@Suite struct ShippedDirectoryTests {
  func desk(
    on date: LocalDate,
    language: Language = .polish,
    columns: Int = 80,
    rows: Int = 24
  ) throws -> Desk {
    Desk(
      try LoadedFolder.lodz.get(), today: date, language: language, columns: columns, rows: rows)
  }

  @Test func `an allowance in Widzew is handled at al. Piłsudskiego 100`() throws {
    var desk = try desk(on: Sampletown.date(2020, 3, 10))
    desk.type("zasilek widzew")
    expectScreen(
      desk, cursor: Position(row: 1, column: 23),
      """
       okienko · Łódź – Departament Polityki Społecznej            ⚠ 3 · wt 10.03.2020
       Szukaj: zasilek widzew                                                  1 wynik
      ┌ Jednostki ───────────────────┐┌ Punkt Obsługi Świadczeniobiorców – Widzew ───┐
      │ ▾ Departament Polityki Społe…││ Adres      al. Piłsudskiego 100, pok. 23 i 24│
      │   ▾ Centrum Świadczeń Socjal…││ Piętro     1 piętro                          │
      │>      Punkt – Widzew         ││ Dzielnica  Widzew                            │
      │                              ││ Stan       otwarty 9:00–17:00                │
      │                              ││ Godziny    pn, śr–pt 8:00–16:00              │
      │                              ││            wt 9:00–17:00                     │
      │                              ││ Telefon    (42) 638-59-69 (infolinia)        │
      │                              ││ Obsługa    nie oddzielona od pracy           │
      │                              ││            merytorycznej                     │
      │                              ││                                              │
      │                              ││ Sprawy w tym punkcie                         │
      │                              ││ → Świadczenia rodzinne                       │
      │                              ││ → Świadczenia z funduszu alimentacyjnego     │
      │                              ││ → Zasiłek dla opiekuna                       │
      │                              ││ → Świadczenie wychowawcze 500+               │
      │                              ││ → Dodatek mieszkaniowy                       │
      │                              ││ → Dodatek energetyczny                       │
      │                              ││ → Świadczenie „Dobry start”                  │
      │                              ││                                              │
      └──────────────────────────────┘└ sprawa: Zasiłek dla opiekuna ───────────────▼┘
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
    #expect(desk.highlighted.contains("Widzew"))
    #expect(desk.highlighted.contains("Zasiłek"))
  }

  @Test func `after the closure the same question leads to ul. Urzędnicza 45`() throws {
    var desk = try desk(on: Sampletown.date(2020, 3, 20), language: .english)
    desk.type("zasilek widzew")
    #expect(desk.rows[2].contains("Punkt Obsługi Świadczeniobiorców – Bałuty"))
    #expect(desk.rows[22].contains("└ stands in for: Punkt – Widzew ─"))
    desk.press(.down)
    expectScreen(
      desk, cursor: Position(row: 1, column: 23),
      """
       okienko · Łódź – Departament Polityki Społecznej  ⚠ 9 notices · Fri 20 Mar 2020
       Search: zasilek widzew                                                2 results
      ┌ Offices ─────────────────────┐┌ Punkt Obsługi Świadczeniobiorców – Widzew ───┐
      │ ▾ Departament Polityki Społe…││ ⚠ Closed from 16 March to 2 August 2020      │
      │   ▾ Centrum Świadczeń Socjal…││   → ul. Urzędnicza 45                        │
      │       Punkt – Bałuty ⚠       ││ ⚠ ul. Urzędnicza 45: until 2 August 2020 only│
      │>      Punkt – Widzew ⚠       ││   into the drop box or online, no visits     │
      │                              ││ Address    al. Piłsudskiego 100, rooms 23 and│
      │                              ││            24                                │
      │                              ││ Floor      floor 1                           │
      │                              ││ District   Widzew                            │
      │                              ││ Phone      (42) 638-59-69 (infolinia)        │
      │                              ││ Service    not separated from casework       │
      │                              ││                                              │
      │                              ││ Matters handled here                         │
      │                              ││ → Świadczenia rodzinne                       │
      │                              ││ → Świadczenia z funduszu alimentacyjnego     │
      │                              ││ → Zasiłek dla opiekuna                       │
      │                              ││ → Świadczenie wychowawcze 500+               │
      │                              ││ → Dodatek mieszkaniowy                       │
      │                              ││ → Dodatek energetyczny                       │
      │                              ││ → Świadczenie „Dobry start”                  │
      └──────────────────────────────┘└ matter: Zasiłek dla opiekuna ───────────────▼┘
       F1 Help F2 District F3 Points F4 Notices F5 Copy F6 Print Tab Pane F10 Quit
      """)
  }

  @Test func `a form is found by its code however it is written`() throws {
    var desk = try desk(on: Sampletown.date(2020, 3, 10), columns: 50, rows: 15)
    desk.type("ps1")
    desk.press(.enter)
    expectScreen(
      desk, cursor: Position(row: 3, column: 1),
      """
       okienko · Łódź – Departamen…  ⚠ 3 · wt 10.03.2020
       Szukaj: ps1                              3 wyniki
      ┌ PS-1 – Wniosek o przyznanie pomocy społecznej ─┐
      │>Kod        PS-1                                │
      │ Portal     Empatia                             │
      │ Strona     https://empatia.mpips.gov.pl/       │
      │                                                │
      │ Potrzebny w sprawach                           │
      │ → Świadczenia pomocy społecznej                │
      │                                                │
      │ Źródło i data                                  │
      │ Źródło     Pismo Departamentu Polityki         │
      │            Społecznej (bez daty; z treści:     │
      └───────────────────────────────────────────────▼┘
       F1 Pomoc  F4 Komunikaty  Tab Lista  F10 Koniec
      """)
  }

  @Test func `on the smallest screen the answer is there, too`() throws {
    var desk = try desk(on: Sampletown.date(2020, 3, 20), columns: 40, rows: 10)
    desk.type("krzemieniecka")
    desk.press(.enter)
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Łódź – …  ⚠ 9 · pt 20.03.2020
       Szukaj: krzemieniecka          4 wyniki
      ┌ Punkt Obsługi Świadczeniobiorców – ──┐
      │ Polesie                              │
      │>⚠ Zamknięty od 16 marca 2020 do      │
      │   odwołania → ul. Urzędnicza 45      │
      │ ⚠ ul. Urzędnicza 45: do 2 sierpnia   │
      │   2020 tylko do urny albo online, bez│
      └ adres: ul. Krzemieniecka 2b ────────▼┘
       F1 Pomoc  F4 Komunikaty  F10 Koniec
      """)
  }

  @Test func `a matter and a district lead to the card of the matter there, with its own room`()
    throws
  {
    var desk = try desk(on: Sampletown.date(2020, 11, 20))
    desk.type("dodatek mieszkaniowy bałuty")
    #expect(desk.rows[2].hasSuffix("┌ Dodatek mieszkaniowy – Bałuty ───────────────┐"))
    #expect(desk.rows[3].contains("Adres      ul. Urzędnicza 45, pok. 4"))
    // The row stands below its matter's, and above it what the query leads to besides.
    let row = try #require(desk.rows.firstIndex { $0.hasPrefix("│>") })
    #expect(desk.rows[row].hasPrefix("│>        Bałuty "))
    #expect(desk.rows[row - 1].contains("▾ Dodatek mieszkaniowy"))
  }

  @Test func `a matter at a closed point begins with what happened and where to go instead`() throws
  {
    var desk = try desk(on: Sampletown.date(2020, 3, 20))
    desk.type("500+ widzew")
    #expect(desk.rows[2].hasSuffix("┌ Świadczenie wychowawcze 500+ – Widzew ───────┐"))
    #expect(desk.rows[3].contains("⚠ Zamknięty od 16 marca do 2 sierpnia 2020"))
    #expect(desk.rows[3...4].joined().contains("→ ul. Urzędnicza 45"))
    desk.press(.control("u"))
    desk.state.area = desk.state.directory.index(of: .serviceArea, id: "widzew")
    desk.type("500+")
    #expect(desk.rows[2].contains("┌ Świadczenie wychowawcze 500+ – Widzew "))
  }

  @Test func `a matter opens to the places where it is handled on the day, the district's first`()
    throws
  {
    var desk = try desk(on: Sampletown.date(2020, 11, 20))
    desk.state.area = desk.state.directory.index(of: .serviceArea, id: "gorna")
    desk.state.open(
      EntityReference(
        .service, try #require(desk.state.directory.index(of: .service, id: "dodatek-mieszkaniowy"))
      ))
    desk.state.focus = .tree
    desk.press(.right)
    let row = try #require(desk.state.selectedRow)
    let places = desk.state.rows[(row + 1)...].prefix { $0.depth > desk.state.rows[row].depth }
    #expect(
      places.map { desk.state.name(of: $0.node) } == [
        "Górna", "Polesie", "Bałuty", "Śródmieście", "Widzew",
      ])
  }

  @Test func `a title longer than its pane goes on below, so that it can be read whole`() throws {
    var desk = try desk(on: Sampletown.date(2020, 10, 7))
    desk.type("alimenty śródmieście")
    #expect(desk.rows[2].hasSuffix("┌ Świadczenia z funduszu alimentacyjnego – ────┐"))
    #expect(desk.rows[3].hasSuffix("││ Śródmieście                                  │"))
    #expect(desk.rows[4].contains("││ Adres      ul. Piotrkowska 153"))
    desk.press(.enter)
    #expect(desk.rowAtCursor.contains("│>Adres "))
    desk.press(.up)
    #expect(desk.rowAtCursor.contains("│>Śródmieście "))
  }

  @Test func `the two points of the proposal are what remains of the table`() throws {
    var desk = try desk(on: Sampletown.date(2020, 3, 10))
    desk.press(.function(3))
    desk.type("parter oddzielona")
    #expect(desk.rows[2].hasPrefix("┌ Zestawienie punktów · 2 punkty: parter oddzielona ─"))
    #expect(
      desk.rows[4].hasPrefix(
        "│>Bałuty       ul. Urzędnicza 45     16       parter    otwarty 9:00–17:00 "))
    #expect(
      desk.rows[5].hasPrefix(
        "│ Polesie      ul. Krzemieniecka 2b  025      parter    otwarty 9:00–17:00 "))
  }

  @Test(arguments: Language.allCases)
  func `every card can be written, in both languages and on any paper`(language: Language) throws {
    let directory = try LoadedFolder.lodz.get()
    for kind in EntityKind.allCases {
      for place in 0..<directory.count(of: kind) {
        let card = AnswerCard(
          of: EntityReference(kind, place), in: directory,
          at: Moment(date: Sampletown.date(2020, 3, 20)), language: language)
        for width in [20, 72] {
          let lines = card.plainText(width: width).split(separator: "\n")
          #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(card.title)")
        }
        #expect(card.sections.last?.rows.isEmpty == false, "\(card.title)")
      }
    }
  }
}
