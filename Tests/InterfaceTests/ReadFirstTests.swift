import Answers
import Calendar
import Directory
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// What a resident must hear of each matter and place of the shipped directory stands in the first ten rows at 80×24.
@Suite struct ReadFirstTests {
  /// A weekday, a Saturday, the fifth day of the closure, and years after.
  private static let moments: [(date: LocalDate, time: LocalTime)] = [
    (Sampletown.date(2020, 10, 7), Sampletown.time(10, 0)),
    (Sampletown.date(2020, 10, 10), Sampletown.time(12, 0)),
    (Sampletown.date(2020, 3, 20), Sampletown.time(10, 0)),
    (Sampletown.date(2026, 11, 27), Sampletown.time(10, 0)),
  ]

  private let directory: ServiceDirectory
  private let index: SearchIndex

  init() throws {
    directory = try LoadedFolder.lodz.get()
    index = SearchIndex(directory)
  }

  private var matters: [EntityReference] {
    [EntityKind.service, .serviceAtLocation, .location].flatMap { kind in
      (0..<directory.count(of: kind)).map { EntityReference(kind, $0) }
    }
  }

  private func name(_ entity: EntityReference) -> String {
    "\(entity.kind.rawValue):\(directory.id(of: entity))"
  }

  @Test(arguments: Language.allCases)
  func `the answer down to the telephone is read at once`(language: Language) throws {
    let words = Catalogue(language)
    let labels =
      [
        words.address, words.hours, words.state, words.formLabel, words.documents, words.phone,
      ] + ChannelType.allCases.map(words.channelName)
    for (date, time) in Self.moments {
      let daybook = directory.on(date)
      var desk = Desk(directory, today: date, time: time, language: language, index: index)
      for entity in matters where daybook.isCurrent(entity) {
        desk.state.follow(entity)
        desk.state.settle()
        let card = try #require(desk.state.card)
        let answer = card.sections.first { $0.heading == nil }?.rows ?? []
        let rows = desk.firstCardRows.dropFirst()
        for label in labels {
          guard answer.contains(where: { $0.label == label && $0.role != .faint }) else { continue }
          #expect(
            rows.contains { $0.hasPrefix(label) },
            "\(name(entity)), \(date): \(label) is not among\n\(rows.joined(separator: "\n"))")
        }
        // A number that the answer does not have is nobody's to look for below.
        let later = card.sections.filter { $0.heading != nil }.flatMap(\.rows)
        #expect(
          answer.contains { $0.copyable?.kind == .phone }
            || !later.contains { $0.copyable?.kind == .phone },
          "\(name(entity)), \(date)")
      }
    }
  }

  @Test func `an exception is the first row`() throws {
    for (date, time) in Self.moments {
      let daybook = directory.on(date)
      for entity in matters {
        let card = AnswerCard(
          of: entity, in: directory, at: Moment(date: date, time: time), language: .polish)
        let first = try #require(card.sections.first?.rows.first, "\(name(entity)), \(date)")
        switch daybook.availability(of: entity) {
        case .open: break
        case .closed, .restricted, .past, .future:
          #expect(first.marker == "⚠ " && first.role == .warning, "\(name(entity)), \(date)")
        }
      }
    }
  }

  @Test func `what is over or to come says first who handles it on the day, or that nobody knows`()
    throws
  {
    for (date, time) in Self.moments {
      let daybook = directory.on(date)
      for entity in matters {
        let lifetime = daybook.lifetime(of: entity)
        guard lifetime != .current else { continue }
        let card = AnswerCard(
          of: entity, in: directory, at: Moment(date: date, time: time), language: .polish)
        let first = try #require(card.sections.first?.rows.first, "\(name(entity)), \(date)")
        let start = if case .past = lifetime { "Tylko do " } else { "Dopiero od " }
        #expect(first.text.hasPrefix(start), "\(name(entity)), \(date): \(first.text)")
        if let lead = first.link {
          #expect(first.text.contains("Teraz: "), "\(name(entity)), \(date): \(first.text)")
          #expect(daybook.isCurrent(lead), "\(name(entity)), \(date): \(first.text)")
        } else {
          #expect(first.text.hasSuffix("źródła nie podają"), "\(name(entity)), \(date)")
        }
      }
    }
  }

  @Test(arguments: [
    (
      "swiadczenie-wychowawcze",
      "Świadczenie wychowawcze 800+ – Zakład Ubezpieczeń Społecznych (ZUS)"
    ),
    ("dobry-start", "Świadczenie „Dobry start” 300+ – Zakład Ubezpieczeń Społecznych (ZUS)"),
    ("piecza-zastepcza", "Centrum Administracyjne Pieczy Zastępczej"),
    ("kandydaci-na-rodziny-zastepcze", "Centrum Administracyjne Pieczy Zastępczej"),
  ])
  func `a matter that moved away leads to who handles it today`(id: String, lead: String) throws {
    let place = try #require(directory.index(of: .service, id: id))
    let card = AnswerCard(
      of: EntityReference(.service, place), in: directory,
      at: Moment(date: Sampletown.date(2026, 11, 27), time: Sampletown.time(10, 0)),
      language: .polish)
    let first = try #require(card.sections.first?.rows.first)
    #expect(first.text.hasSuffix("Teraz: \(lead)"), "\(first.text)")
  }

  @Test(arguments: [
    "dodatek pielęgnacyjny", "świadczenie wspierające", "800+", "300+",
  ])
  func `what another office handles is not answered by the own counters`(typed: String) throws {
    var desk = Desk(
      directory, today: Sampletown.date(2026, 11, 27), time: Sampletown.time(10, 0), index: index)
    desk.type(typed)
    #expect(desk.state.shown?.kind == .referral, "\(desk.firstCardRows)")
    #expect(desk.firstCardRows.contains { $0.hasPrefix("Dokąd      Zakład Ubezpieczeń") })
  }

  @Test(arguments: ["zasiłek pielęgnacyjny", "świadczenia rodzinne", "dodatek mieszkaniowy"])
  func `what the own counters handle is answered by them`(typed: String) throws {
    var desk = Desk(
      directory, today: Sampletown.date(2026, 11, 27), time: Sampletown.time(10, 0), index: index)
    desk.type(typed)
    #expect(desk.state.shown?.kind == .service, "\(desk.firstCardRows)")
  }

  /// The answer of a place's card at noon.
  private func answer(_ id: String, on date: LocalDate) throws -> [String] {
    let place = try #require(directory.index(of: .location, id: id))
    return AnswerCard(
      of: EntityReference(.location, place), in: directory,
      at: Moment(date: date, time: Sampletown.time(12, 0)), language: .polish
    ).answer.plainText(width: 100).split(separator: "\n").map(String.init)
  }

  @Test func `an address is said once, with the part of the house`() throws {
    #expect(
      try answer("pps-tramwajowa", on: Sampletown.date(2026, 11, 27))[1]
        == "⚠ Tylko do 12 września 2023. Teraz: Punkt Pracy Socjalnej – al. Piłsudskiego 154")
    #expect(
      try answer("mops-piecza-piotrkowska", on: Sampletown.date(2020, 10, 7))[1]
        == "Adres      ul. Piotrkowska 149, prawa oficyna w podwórku")
  }

  @Test func `foster care before its reorganization is the matter that the division had then`() {
    var desk = Desk(
      directory, today: Sampletown.date(2020, 10, 7), time: Sampletown.time(10, 0), index: index)
    desk.type("piecza zastępcza")
    #expect(
      Array(desk.firstCardRows.prefix(4)) == [
        "Świadczenia dotyczące wspierania rodziny",
        "i pieczy zastępczej",
        "Poczta     ul. Piotrkowska 149, 90-440 Łódź",
        "Dokumenty  formularze (tj. wnioski",
      ])
    desk = Desk(
      directory, today: Sampletown.date(2020, 10, 7), time: Sampletown.time(10, 0), index: index)
    desk.type("wydział pieczy zastępczej")
    #expect(desk.firstCardRows.first == "Wydział Wspierania Pieczy Zastępczej")
  }
}
