import Calendar
import Directory
import TestSupport
import Testing
import Text

@testable import Answers

/// Places on one line each, in any width, and no more of them than there is room for.
@Suite struct PlaceTableTests {
  /// A matter at many points: one open on weekdays in each district, those with an odd number closed.
  static func directory(points: Int) -> ServiceDirectory {
    let office = Organization(id: "o", name: "Urząd Wzorcowy")
    let hours = Schedule(
      byday: [.monday, .tuesday, .wednesday, .thursday, .friday],
      opensAt: Sampletown.time(8, 0), closesAt: Sampletown.time(15, 30))
    var locations: [Location] = []
    var offers: [ServiceAtLocation] = []
    var closure = Notice(id: "n", state: .inForce, effect: .closed, title: "Remont")
    closure.substituteLocation = 0
    for number in 0..<points {
      var location = Location(id: "p\(number)", organization: 0, name: "Punkt \(number)")
      location.address = Address(address1: "ul. Zmyślona \(number)")
      location.rooms = ["1", "2"]
      location.schedules = [hours]
      locations.append(location)
      var offer = ServiceAtLocation(id: "o\(number)", service: 0, location: number)
      offer.serviceAreas = [number]
      offers.append(offer)
      if number % 2 == 1 { closure.scope.append(EntityReference(.location, number)) }
    }
    return ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"), organizations: [office],
      services: [Service(id: "s", organization: 0, name: "Sprawa na próbę")],
      locations: locations, servicesAtLocations: offers,
      serviceAreas: (0..<points).map { ServiceArea(id: "a\($0)", name: "Rejon \($0)") },
      notices: [closure])
  }

  /// The card's rows at 9:00 on a Tuesday.
  func rows(
    points: Int, area: Int? = nil, day: LocalDate = Sampletown.today,
    width: Int = AnswerCard.narrowColumns
  ) -> [String] {
    let card = AnswerCard(
      of: EntityReference(.service, 0), in: Self.directory(points: points),
      at: Moment(date: day, time: Sampletown.time(9, 0)), language: .polish, area: area)
    return card.answer.plainText(width: width).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func `open places come first, and what there is no room for is counted`() {
    #expect(
      rows(points: 4) == [
        "Rejon 0 ul. Zmyślona 0, pok. 1 i 2  do 15:30",
        "Rejon 2 ul. Zmyślona 2, pok. 1 i 2  do 15:30",
        "Rejon 1 zamknięty → ul. Zmyślona 0",
        "Rejon 3 zamknięty → ul. Zmyślona 0",
        "Osobiście  pn–pt 8–15:30",
        "Telefon    numeru nie podano",
      ])
    let many = rows(points: 2000)
    #expect(many[0] == "Rejon 0  ul. Zmyślona 0, pok. 1 i 2  do 15:30")
    #expect(many.contains("… i jeszcze 994 w zestawieniu punktów"))
    #expect(many.contains { $0.hasPrefix("⚠ Rejon 1, Rejon 3, Rejon 5, Rejon 7") })
    #expect(many.count < 16)
  }

  @Test func `the resident's own place stands first, closed as it may be`() {
    let rows = rows(points: 2000, area: 7)
    #expect(rows[0].hasPrefix("⚠ Zamknięty do odwołania → ul. Zmyślona 0"))
    #expect(rows[1] == "Rejon 7 zamknięty → ul. Zmyślona 0")
  }

  /// A matter at points without a district.
  private func rows(_ places: [(name: String, address: String, audience: [String])]) -> [String] {
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"),
      organizations: [Organization(id: "o", name: "Urząd Wzorcowy")],
      services: [Service(id: "s", organization: 0, name: "Nocleg na próbę")],
      locations: places.enumerated().map { number, place in
        var location = Location(id: "p\(number)", organization: 0, name: place.name)
        location.address = Address(address1: place.address)
        return location
      },
      servicesAtLocations: places.enumerated().map { number, place in
        var offer = ServiceAtLocation(id: "o\(number)", service: 0, location: number)
        offer.audience = place.audience
        return offer
      })
    let card = AnswerCard(
      of: EntityReference(.service, 0), in: directory,
      at: Moment(date: Sampletown.today, time: Sampletown.time(9, 0)), language: .polish)
    return card.answer.plainText(width: AnswerCard.narrowColumns).split(separator: "\n")
      .dropFirst().prefix(places.count).map(String.init)
  }

  @Test func `a place says for whom it is`() {
    #expect(
      rows([
        ("Dom Próbny", "ul. Zmyślona 1", ["mężczyźni"]),
        ("Dom Zmyślony", "ul. Zmyślona 2", ["kobiety z dziećmi"]),
      ]) == [
        "mężczyźni         ul. Zmyślona 1  godziny ?",
        "kobiety z dziećmi ul. Zmyślona 2  godziny ?",
      ])
  }

  @Test func `places that nothing else tells apart are called by their names`() {
    #expect(
      rows([
        ("Świetlica", "ul. Zmyślona 1", []), ("Ogrzewalnia", "ul. Zmyślona 2", []),
      ]) == [
        "Świetlica   ul. Zmyślona 1  godzin nie podano",
        "Ogrzewalnia ul. Zmyślona 2  godzin nie podano",
      ])
    // A name that says no more than the address is not said twice.
    #expect(
      rows([
        ("Punkt – ul. Zmyślona 1", "ul. Zmyślona 1", []),
        ("Punkt – ul. Zmyślona 2", "ul. Zmyślona 2", []),
      ]) == ["ul. Zmyślona 1  godzin nie podano", "ul. Zmyślona 2  godzin nie podano"])
  }

  @Test func `what there is no room for names the key that shows it`() {
    let card = AnswerCard(
      of: EntityReference(.service, 0), in: Self.directory(points: 60),
      at: Moment(date: Sampletown.today, time: Sampletown.time(9, 0)), language: .polish,
      tableKey: "F3")
    #expect(card.plainText(width: 45).contains(" w zestawieniu punktów (F3)\n"))
  }

  @Test func `one long address does not make sentences of the others`() {
    func line(_ head: String, _ spot: String) -> PlaceLine {
      PlaceLine(
        head: head, wordings: [PlaceLine.Wording(spot: spot, rooms: "7", state: "do 16")],
        sentence: "\(head): \(spot), pok. 7 – do 16", stateRole: .positive)
    }
    var lines = [line("A", "ul. Polna 1"), line("B", "ul. Bardzo Długa i Zmyślona 100")]
    PlaceLine.measure(&lines)
    let shown = lines.map { $0.lines(in: 24).map { $0.map(\.text).joined() } }
    #expect(shown[0] == ["A ul. Polna 1    7 do 16"])
    #expect(shown[1].count > 1)
    #expect(shown[1].allSatisfy { $0.displayWidth <= 24 })
  }

  @Test func `what fits is said as fully as it fits, and nothing is wider than the card`() {
    let saturday = Sampletown.date(2031, 5, 10)
    let line = { (width: Int) in rows(points: 1, day: saturday, width: width)[0] }
    #expect(
      line(80) == "Rejon 0 ul. Zmyślona 0, pok. 1 i 2  nieczynny, otwiera pn 12.05 o 8:00")
    #expect(line(50) == "Rejon 0 ul. Zmyślona 0, pok. 1 i 2  pn od 8:00")
    #expect(line(38) == "Rejon 0 ul. Zmyślona 0 pok. 1,2  od pn")
    #expect(line(34) == "Rejon 0 ul. Zmyślona 0 1,2  od pn")
    #expect(line(24) == "Rejon 0: ul. Zmyślona")
    for width in 20...80 {
      #expect(rows(points: 4, width: width).allSatisfy { $0.displayWidth <= width })
    }
  }
}
