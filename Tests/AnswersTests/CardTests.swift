import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Answers

@Suite struct CardTests {
  func card(
    _ entity: EntityReference,
    on date: LocalDate = Sampletown.today,
    at time: LocalTime? = nil,
    language: Language = .polish,
    area: Int? = nil
  ) -> AnswerCard {
    AnswerCard(
      of: entity, in: Sampletown.directory, at: Moment(date: date, time: time),
      language: language, area: area)
  }

  @Test func `a point answers first where it is, whether it is open, and what it is like`() {
    #expect(
      card(Sampletown.north, at: Sampletown.time(9, 30)).plainText(width: 60) == """
        Punkt Próbny – Północ
        Adres      ul. Zmyślona 1, pok. 1 i 2
        Piętro     parter
        Dzielnica  Północ
        Stan       otwarty teraz, do 17:00
        Godziny    pn, śr–pt 8:00–16:00
                   wt 9:00–17:00
        Obsługa    oddzielona od pracy merytorycznej
        Telefon    numeru nie podano

        Sprawy w tym punkcie
        → Zgłoszenie zgasłej lampy, pok. 2

        Komunikaty
        ? Propozycja (nie obowiązuje): Jeden punkt zamiast dwóch

        Więcej
        Miasto     00-001 Próbkowo
        Jednostka  Urząd Wzorcowy

        Źródło i data
        Źródło     zmyślone
        Sprawdzono 1 maja 2031
        """)
  }

  @Test(
    arguments: [
      (8, 59, "nieczynny, otwiera o 9:00"),
      (9, 0, "otwarty teraz, do 17:00"),
      (16, 59, "otwarty teraz, do 17:00"),
      (17, 0, "nieczynny, otwiera jutro o 8:00"),
    ])
  func `the state follows the clock`(hour: Int, minute: Int, state: String) {
    let card = card(Sampletown.north, at: Sampletown.time(hour, minute))
    #expect(card.row(labelled: "Stan") == state)
  }

  @Test func `over the weekend the state names the day on which it opens`() {
    let saturday = Sampletown.date(2031, 5, 10)
    let card = card(
      Sampletown.north, on: saturday, at: Sampletown.time(12, 0), language: .english)
    #expect(card.row(labelled: "State") == "not open now, opens Mon 12 May at 8:00")
  }

  @Test func `without a clock the state gives the hours of the day`() {
    #expect(card(Sampletown.north).row(labelled: "Stan") == "otwarty 9:00–17:00")
    let sunday = Sampletown.date(2031, 5, 4)
    #expect(
      card(Sampletown.north, on: sunday).row(labelled: "Stan")
        == "tego dnia nieczynny, otwiera pn 05.05 o 8:00")
  }

  @Test func `a closed point names and links its substitute; before it the hours are unknown`() {
    let closed = card(Sampletown.south)
    let warning = closed.sections[0].rows.first { $0.role == .warning }
    #expect(warning?.text == "Zamknięty od 1 maja 2031 do odwołania → ul. Zmyślona 1")
    #expect(warning?.link == Sampletown.north)
    let before = card(Sampletown.south, on: Sampletown.date(2031, 4, 30))
    #expect(before.row(labelled: "Stan") == "godzin nie podano")
  }

  @Test func `a matter answers where, how, with what and whom to call`() {
    #expect(
      card(Sampletown.lamps, language: .english).plainText(width: 72) == """
        Zgłoszenie zgasłej lampy
        Północ   ul. Zmyślona 1, room 2  open 9:00–17:00
        Południe ul. Nieistniejąca 22    closed → ul. Zmyślona 1
        In person  Mon, Wed–Fri 8–16; Tue 9–17
        Online     Lampnet, lampnet.example.org
        Form       L-1 – Zgłoszenie lampy
        Documents  zdjęcie lampy
        Phone      00 111 22 33

        Step by step
        1. Zapisz numer lampy
        2. Wyślij zgłoszenie

        More
        Office     Wydział Lamp i Latarni
        Legal      uchwała nr 0/0000

        At other times
        In person  na korytarzu
                   until 31 December 2030

        Source and date
        Verified   date not given
        """)
  }

  @Test func `the resident's district comes first among the points of a matter`() {
    let rows = card(Sampletown.lamps, area: 1).sections[0].rows
    #expect(rows[0].text == "Zamknięty od 1 maja 2031 do odwołania → ul. Zmyślona 1")
    let places = rows.filter { $0.place != nil }.map(\.text)
    #expect(places[0].hasPrefix("Południe: ul. Nieistniejąca 22"))
    #expect(places[1].hasPrefix("Północ: "))
  }

  @Test func `a matter at a point has the point's address and the matter's own room`() {
    let offer = card(Sampletown.lampsNorth)
    #expect(offer.row(labelled: "Adres") == "ul. Zmyślona 1, pok. 2")
    #expect(offer.row(labelled: "Sprawa") == "Zgłoszenie zgasłej lampy")
    #expect(offer.sections.map(\.heading).contains("Krok po kroku"))
  }

  @Test func `a form leads to its portal and to the matters that need it`() {
    #expect(
      card(Sampletown.form).plainText() == """
        L-1 – Zgłoszenie lampy
        Kod        L-1
        Portal     Lampnet
        Strona     https://lampnet.example.org/

        Potrzebny w sprawach
        → Zgłoszenie zgasłej lampy

        Źródło i data
        Sprawdzono daty nie podano
        """)
  }

  @Test func `a notice says whether it holds, until when and for whom`() {
    #expect(
      card(Sampletown.closure).plainText() == """
        Remont punktu Południe
        Stan       Obowiązuje
        Skutek     zamknięcie
        Kiedy      od 1 maja 2031 do odwołania
        Zastępczo  Punkt Próbny – Północ, ul. Zmyślona 1

        Dotyczy
        → Punkt Próbny – Południe

        Źródło i data
        Sprawdzono daty nie podano
        """)
  }

  @Test func `a fact verified too long ago is marked`() {
    #expect(
      card(Sampletown.south).row(labelled: "Sprawdzono")
        == "⚠ 1 stycznia 2020 – dawno niesprawdzone")
  }

  @Test func `what is worth copying is offered once and bare`() {
    #expect(
      card(Sampletown.north).copyables
        == [Copyable(kind: .address, text: "ul. Zmyślona 1, pok. 1 i 2, 00-001 Próbkowo")])
    #expect(
      card(Sampletown.lamps).copyables
        == [
          Copyable(kind: .address, text: "ul. Zmyślona 1, pok. 2, parter"),
          Copyable(kind: .url, text: "https://lampnet.example.org/"),
          Copyable(kind: .phone, text: "00 111 22 33"),
        ])
  }

  @Test func `control sequences in data become visible characters`() {
    var office = Organization(id: "zly", name: "Biuro \u{1B}]0;tytuł\u{07}")
    office.description = "linia\r\n\u{9B}31m druga"
    office.provenance.source = "\u{1B}c"
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"), organizations: [office])
    let text = AnswerCard(
      of: EntityReference(.organization, 0), in: directory,
      at: Moment(date: Sampletown.today), language: .polish
    ).plainText()
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
      })
  }

  @Test func `no line of plain text is wider than asked for`() {
    for width in [20, 33, 40, 72] {
      let text = card(Sampletown.lamps).plainText(width: width)
      #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    }
  }
}

extension AnswerCard {
  /// The text of the first row with a label.
  func row(labelled label: String) -> String? {
    sections.flatMap(\.rows).first { $0.label == label }?.text
  }
}
