import Directory
import Testing

/// The dated announcements, fact by fact, against the loaded directory.
@Suite struct PublicFactsTests {
  let lodz: LodzDirectory

  init() throws { lodz = try LodzDirectory() }

  @Test(arguments: [
    ("swiadczenia-rodzinne", "Świadczenia rodzinne"),
    ("fundusz-alimentacyjny", "Świadczenia z funduszu alimentacyjnego"),
    ("zasilek-dla-opiekuna", "Zasiłek dla opiekuna"),
    ("swiadczenie-wychowawcze", "Świadczenie wychowawcze 500+"),
    ("dodatek-mieszkaniowy", "Dodatek mieszkaniowy"),
    ("dodatek-energetyczny", "Dodatek energetyczny"),
  ])
  func `since January 2019 five points take applications`(id: String, name: String) throws {
    #expect(try lodz.service(id).name == name)
    #expect(
      try lodz.rooms(of: id, on: "2019-01-14") == [
        "css-baluty: 16", "css-polesie: 025", "css-srodmiescie: 221", "css-gorna: 006",
        "css-widzew: 23, 24",
      ])
    #expect(try lodz.rooms(of: id, on: "2019-01-13").isEmpty)
  }

  @Test(arguments: ["baluty", "polesie", "srodmiescie", "gorna", "widzew"])
  func `Tuesdays are an hour later`(area: String) throws {
    let schedules = Timetable(try lodz.location("css-\(area)").schedules)
    let usual = [OpeningHours(opens: try time("08:00"), closes: try time("16:00"))]
    #expect(schedules.hours(on: try day("2020-02-03")) == usual)
    #expect(
      schedules.hours(on: try day("2020-02-04")) == [
        OpeningHours(opens: try time("09:00"), closes: try time("17:00"))
      ])
    for date in ["2020-02-05", "2020-02-06", "2020-02-07"] {
      #expect(schedules.hours(on: try day(date)) == usual)
    }
    #expect(schedules.hours(on: try day("2020-02-08")).isEmpty)
    #expect(schedules.hours(on: try day("2020-02-09")).isEmpty)
  }

  @Test(arguments: ["css-polesie", "css-srodmiescie", "css-gorna", "css-widzew"])
  func `four points close on the 16th of March 2020`(point: String) throws {
    #expect(try lodz.state(of: point, on: "2020-03-10") == "open")
    #expect(try lodz.state(of: point, on: "2020-03-15") == "open")
    #expect(try lodz.state(of: point, on: "2020-03-16") == "closed → ul. Urzędnicza 45")
    #expect(try lodz.state(of: point, on: "2020-03-20") == "closed → ul. Urzędnicza 45")
    #expect(try lodz.state(of: point, on: "2020-07-31") == "closed → ul. Urzędnicza 45")
    // A Sunday, on which nobody is sent to the main seat, either.
    #expect(try lodz.state(of: point, on: "2020-08-02") == "closed, and the substitute rests")
  }

  @Test func `the main seat stays open, but for a time to papers alone`() throws {
    for date in ["2020-03-10", "2020-03-15", "2020-08-03", "2026-11-23"] {
      #expect(try lodz.state(of: "css-baluty", on: date) == "open")
    }
    for date in ["2020-03-16", "2020-03-20", "2020-08-02"] {
      #expect(
        try lodz.state(of: "css-baluty", on: date) == "restricted by urna-urzednicza-2020-03-16")
    }
  }

  @Test func `three points are listed again from August 2020`() throws {
    for date in ["2020-08-03", "2026-11-23"] {
      for point in ["css-srodmiescie", "css-gorna", "css-widzew"] {
        #expect(try lodz.state(of: point, on: date) == "open")
      }
      #expect(try lodz.state(of: "css-polesie", on: date) == "closed → ul. Urzędnicza 45")
    }
  }

  @Test(arguments: ["zamkniecie-punktow-2020-03-16", "zamkniecie-polesie-2020-03-16"])
  func `the closure says until further notice and where to apply`(id: String) throws {
    let notice = try lodz.notice(id)
    #expect(notice.title.hasSuffix("od 16 marca 2020 do odwołania"))
    #expect(notice.validFrom == (try day("2020-03-16")))
    #expect(
      notice.text?.contains(
        "Wnioski w siedzibie głównej, ul. Urzędnicza 45: do urny, przez ePUAP /CSSwL/SkrytkaESP albo drogą elektroniczną."
      ) == true)
    #expect(notice.text?.contains("2020-07-27") == true)
    #expect(lodz.id(.location, notice.substituteLocation) == "css-baluty")
  }

  @Test(arguments: [
    "swiadczenia-rodzinne", "fundusz-alimentacyjny", "zasilek-dla-opiekuna",
    "swiadczenie-wychowawcze", "dodatek-mieszkaniowy", "dodatek-energetyczny",
  ])
  func `since the closure applications go into a drop box or to the ePUAP box`(id: String) throws {
    let box = try lodz.channel(.dropBox, of: id)
    #expect(box.address?.address1 == "ul. Urzędnicza 45")
    let epuap = try lodz.channel(.online, portal: "epuap", of: id)
    #expect(epuap.note?.contains("/CSSwL/SkrytkaESP") == true)
    for channel in [box, epuap] {
      #expect(!channel.isValid(on: try day("2020-03-15")))
      #expect(channel.isValid(on: try day("2020-03-16")))
    }
  }

  @Test(arguments: [
    ("swiadczenia-rodzinne", true), ("fundusz-alimentacyjny", true), ("dodatek-mieszkaniowy", true),
    ("dodatek-energetyczny", true), ("zasilek-dla-opiekuna", false),
    ("swiadczenie-wychowawcze", false),
  ])
  func `during the closure no counter is offered`(id: String, isListedAgain: Bool) throws {
    let counters = try lodz.service(id).channels.filter { $0.type == .inPerson }
    for (date, isOffered) in [
      ("2019-01-14", true), ("2020-03-15", true), ("2020-03-16", false), ("2020-08-02", false),
      ("2020-08-03", isListedAgain),
    ] {
      let offered = try counters.filter { $0.isValid(on: try day(date)) }
      #expect(offered.count == (isOffered ? 1 : 0), "\(date)")
    }
  }

  @Test func `the main seat takes applications into a box during the closure`() throws {
    let notice = try lodz.notice("urna-urzednicza-2020-03-16")
    #expect(notice.scope.map(lodz.directory.id(of:)) == ["css-baluty"])
    #expect(notice.effect == .restricted)
    #expect(notice.remainingChannels == [.dropBox, .online])
    #expect(notice.text?.contains("do urny, przez ePUAP /CSSwL/SkrytkaESP") == true)
    #expect(notice.validFrom == (try day("2020-03-16")))
    #expect(notice.validTo == (try day("2020-08-02")))
  }

  @Test(arguments: ["swiadczenia-rodzinne", "fundusz-alimentacyjny", "za-zyciem"])
  func `Empatia takes benefits`(id: String) throws {
    #expect(try lodz.service(id).channels.contains { lodz.id(.portal, $0.portal) == "empatia" })
  }

  @Test func `family benefits name their parts`() throws {
    #expect(
      try lodz.service("swiadczenia-rodzinne").keywords == [
        "zasiłek rodzinny z dodatkami",
        "jednorazowa zapomoga z tytułu urodzenia się dziecka",
        "świadczenie rodzicielskie",
        "specjalny zasiłek opiekuńczy",
        "zasiłek pielęgnacyjny",
        "świadczenie pielęgnacyjne",
      ])
  }

  @Test func `the child-raising benefit goes through banks, Empatia and ZUS`() throws {
    let portals = try lodz.service("swiadczenie-wychowawcze").channels
      .compactMap { lodz.id(.portal, $0.portal) }
    #expect(portals == ["banki", "empatia", "zus-pue", "epuap"])
    #expect(try lodz.portal("zus-pue").url == "https://www.zus.pl/pue")
  }

  @Test func `the maintenance division receives nobody`() throws {
    let place = try lodz.location("css-drewnowska")
    #expect(place.address?.address1 == "ul. Drewnowska 5")
    #expect(
      lodz.directory.organizations[place.organization].name == "Wydział Świadczeń Alimentacyjnych")
    #expect(try lodz.state(of: place.id, on: "2020-03-15") == "open")
    #expect(try lodz.state(of: place.id, on: "2020-03-16") == "closed")
    // A day of disinfection says that it received people before; the announcement of 2024 lists it as a point.
    #expect(try lodz.state(of: place.id, on: "2020-10-18") == "closed")
    #expect(try lodz.state(of: place.id, on: "2020-10-19") == "closed")
    #expect(try lodz.state(of: place.id, on: "2020-10-20") == "open")
    #expect(try lodz.state(of: place.id, on: "2020-10-23") == "closed")
    #expect(try lodz.state(of: place.id, on: "2024-01-03") == "closed")
    #expect(try lodz.state(of: place.id, on: "2024-01-04") == "open")
  }

  @Test(arguments: ["swiadczenia-rodzinne", "fundusz-alimentacyjny", "dobry-start"])
  func `since August 2020 family benefits have their rooms`(id: String) throws {
    #expect(
      try lodz.rooms(of: id, on: "2020-08-03").filter { !$0.hasPrefix("css-polesie") } == [
        "css-baluty: 16, 29", "css-srodmiescie: 221, 223", "css-gorna: 006, 013",
        "css-widzew: 23, 24",
      ])
  }

  @Test(arguments: ["dodatek-mieszkaniowy", "dodatek-energetyczny"])
  func `since August 2020 housing benefits have their rooms`(id: String) throws {
    #expect(
      try lodz.rooms(of: id, on: "2020-08-03").filter { !$0.hasPrefix("css-polesie") } == [
        "css-baluty: 4", "css-srodmiescie: 222", "css-gorna: 012", "css-widzew: 21",
      ])
  }

  @Test func `every entity has its source, and its date where the source has one`() {
    let directory = lodz.directory
    let entities: [any Entity] =
      directory.organizations + directory.programs + directory.services + directory.locations
      + directory.servicesAtLocations + directory.serviceAreas + directory.portals
      + directory.forms + directory.notices + directory.referrals
    for entity in entities {
      #expect(entity.provenance.source != nil, "\(entity.id)")
      #expect(
        (entity.provenance.assuredDate == nil) == entity.provenance.isUndated, "\(entity.id)")
    }
  }

  @Test func `facts of the year 2020 count as unverified today`() throws {
    let css = EntityReference(
      .organization, try #require(lodz.directory.index(of: .organization, id: "css")))
    let assured = try day("2020-07-27")
    #expect(
      lodz.directory.verification(of: css, on: try day("2020-08-03")) == .verified(assured))
    #expect(lodz.directory.verification(of: css, on: try day("2026-11-23")) == .stale(assured))
  }
}
