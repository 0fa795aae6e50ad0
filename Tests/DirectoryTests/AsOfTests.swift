import Calendar
import Directory
import Testing

/// A made-up office with two counters, and the notices that a test gives it.
private struct Office {
  var notices: [Notice] = []

  static let city = EntityReference(.organization, 0)
  static let office = EntityReference(.organization, 1)
  static let service = EntityReference(.service, 0)
  static let north = EntityReference(.location, 0)
  static let south = EntityReference(.location, 1)
  static let offer = EntityReference(.serviceAtLocation, 0)

  init(_ notices: Notice...) { self.notices = notices }

  var directory: ServiceDirectory {
    var office = Organization(id: "urzad-test", name: "Urząd Testowy")
    office.parentOrganizationID = "miasto-test"
    return ServiceDirectory(
      info: DirectoryInfo(name: "Miasto Testowe", staleAfterDays: 30),
      organizations: [Organization(id: "miasto-test", name: "Miasto Testowe"), office],
      services: [Service(id: "sprawa", organizationID: "urzad-test", name: "Sprawa testowa")],
      locations: [
        Location(id: "polnoc", organizationID: "urzad-test", name: "Okienko północne"),
        Location(id: "poludnie", organizationID: "urzad-test", name: "Okienko południowe"),
      ],
      servicesAtLocations: [
        ServiceAtLocation(id: "sprawa-polnoc", serviceID: "sprawa", locationID: "polnoc")
      ],
      notices: notices
    )
  }

  func availability(of entity: EntityReference, on date: String) throws -> Availability {
    directory.availability(of: entity, on: try day(date))
  }
}

private func notice(
  _ id: String = "test",
  _ effect: NoticeEffect = .closed,
  about scope: EntityReference...,
  state: NoticeState = .inForce,
  from: String? = nil,
  to: String? = nil,
  substitute: String? = nil
) throws -> Notice {
  var notice = Notice(id: id, state: state, effect: effect, title: "Komunikat testowy")
  notice.scope = scope
  notice.validFrom = try from.map(day)
  notice.validTo = try to.map(day)
  notice.substituteLocationID = substitute
  return notice
}

@Suite struct NoticePhaseTests {
  @Test(arguments: [
    ("2020-03-15", NoticePhase.upcoming), ("2020-03-16", .inForce), ("2020-08-02", .inForce),
    ("2020-08-03", .ended),
  ])
  func aNoticeHoldsFromItsFirstToItsLastDay(date: String, phase: NoticePhase) throws {
    let notice = try notice(from: "2020-03-16", to: "2020-08-02")
    #expect(notice.phase(on: try day(date)) == phase)
  }

  @Test func withoutALastDayANoticeHoldsUntilFurtherNotice() throws {
    let notice = try notice(from: "2020-03-16")
    #expect(notice.phase(on: try day("9999-12-31")) == .inForce)
  }

  @Test func aProposalNeverComesIntoForce() throws {
    let proposal = try notice(state: .proposed, from: "2020-03-16")
    #expect(proposal.phase(on: try day("2020-03-01")) == .proposed)
    #expect(proposal.phase(on: try day("2020-04-01")) == .proposed)
  }

  @Test func anEndedNoticeStillHeldWhileItHeld() throws {
    let dated = try notice(state: .ended, from: "2020-03-16", to: "2020-08-02")
    #expect(dated.phase(on: try day("2020-05-01")) == .inForce)
    #expect(dated.phase(on: try day("2020-09-01")) == .ended)
    let undated = try notice(state: .ended)
    #expect(undated.phase(on: try day("2020-05-01")) == .ended)
  }
}

@Suite struct AvailabilityTests {
  @Test func withoutNoticesEverythingIsOpen() throws {
    #expect(try Office().availability(of: Office.north, on: "2020-03-20") == .open)
  }

  @Test func aClosureNamesItsNoticeAndSubstitute() throws {
    let office = Office(try notice(about: Office.north, substitute: "poludnie"))
    #expect(
      try office.availability(of: Office.north, on: "2020-03-20")
        == .closed(notice: 0, substitute: 1))
    #expect(try office.availability(of: Office.south, on: "2020-03-20") == .open)
  }

  @Test func aProposedClosureClosesNothing() throws {
    let office = Office(try notice(about: Office.north, state: .proposed))
    #expect(try office.availability(of: Office.north, on: "2020-03-20") == .open)
  }

  @Test func informationClosesNothing() throws {
    let office = Office(try notice("test", .information, about: Office.north))
    #expect(try office.availability(of: Office.north, on: "2020-03-20") == .open)
  }

  @Test func aClosureOutweighsARestriction() throws {
    let office = Office(
      try notice("a", .restricted, about: Office.north), try notice("b", about: Office.north))
    #expect(
      try office.availability(of: Office.north, on: "2020-03-20")
        == .closed(notice: 1, substitute: nil))
  }

  @Test func aNoticeReachesWhatBelongsToItsScope() throws {
    let office = Office(try notice("test", .restricted, about: Office.city))
    for entity in [Office.office, Office.service, Office.north, Office.south, Office.offer] {
      #expect(
        try office.availability(of: entity, on: "2020-03-20") == .restricted(notice: 0))
    }
  }

  @Test func aServicesClosureReachesItAtItsLocationAlone() throws {
    let office = Office(try notice(about: Office.service))
    let closed = Availability.closed(notice: 0, substitute: nil)
    #expect(try office.availability(of: Office.offer, on: "2020-03-20") == closed)
    #expect(try office.availability(of: Office.north, on: "2020-03-20") == .open)
  }

  @Test func aSubstituteThatIsClosedHandsOnToItsOwn() throws {
    let office = Office(
      try notice("a", about: Office.north, substitute: "poludnie"),
      try notice("b", about: Office.south, substitute: "polnoc"))
    // Each stands in for the other: the one that the notice names is still the best answer.
    #expect(
      try office.availability(of: Office.north, on: "2020-03-20")
        == .closed(notice: 0, substitute: 1))
  }

  @Test func noticesAreOrderedByWhatTheyChange() throws {
    let office = Office(
      try notice("a", .information, about: Office.north),
      try notice("b", .restricted, about: Office.office),
      try notice("c", .closed, about: Office.north),
      try notice("d", .closed, about: Office.south))
    let directory = office.directory
    let places = directory.notices(affecting: Office.north, in: .inForce, on: try day("2020-03-20"))
    #expect(places.map { directory.notices[$0].id } == ["c", "b", "a"])
    #expect(directory.notices(affecting: Office.north).count == 3)
  }
}

@Suite struct OpeningHoursTests {
  let weekdays = [
    Schedule(
      byday: [.monday, .wednesday, .thursday, .friday],
      opensAt: LocalTime(hour: 8, minute: 0), closesAt: LocalTime(hour: 16, minute: 0)),
    Schedule(
      byday: [.tuesday],
      opensAt: LocalTime(hour: 9, minute: 0), closesAt: LocalTime(hour: 17, minute: 0)),
  ]

  private func status(_ date: String, _ clock: String) throws -> OpeningStatus {
    weekdays.status(on: try day(date), at: try time(clock))
  }

  @Test func theOpeningMinuteCountsAndTheClosingMinuteDoesNot() throws {
    let monday = "2026-11-23"
    #expect(try status(monday, "07:59") == .opens(on: day(monday), at: time("08:00")))
    #expect(try status(monday, "08:00") == .open(until: time("16:00")))
    #expect(try status(monday, "15:59") == .open(until: time("16:00")))
    #expect(try status(monday, "16:00") == .opens(on: day("2026-11-24"), at: time("09:00")))
  }

  @Test func afterFridayComesMonday() throws {
    #expect(try status("2026-11-27", "17:00") == .opens(on: day("2026-11-30"), at: time("08:00")))
    #expect(try status("2026-11-29", "12:00") == .opens(on: day("2026-11-30"), at: time("08:00")))
  }

  @Test func aBreakAtNoonClosesTheCounterForItsTime() throws {
    let schedules = [
      Schedule(
        byday: [.monday], opensAt: LocalTime(hour: 13, minute: 0),
        closesAt: LocalTime(hour: 15, minute: 0)),
      Schedule(
        byday: [.monday], opensAt: LocalTime(hour: 8, minute: 0),
        closesAt: LocalTime(hour: 12, minute: 30)),
    ]
    let monday = try day("2026-11-23")
    #expect(
      schedules.status(on: monday, at: try time("12:45"))
        == .opens(on: monday, at: try time("13:00")))
  }

  @Test func hoursCountOnlyWhileTheyAreValid() throws {
    var schedule = weekdays[0]
    schedule.validTo = try day("2026-11-25")
    #expect([schedule].status(on: try day("2026-11-25"), at: try time("17:00")) == .closed)
  }

  @Test func withoutHoursNothingIsKnown() throws {
    #expect([Schedule]().status(on: try day("2026-11-23"), at: try time("12:00")) == .unknown)
    let words = [Schedule(description: "po umówieniu")]
    #expect(words.status(on: try day("2026-11-23"), at: try time("12:00")) == .unknown)
  }

  @Test func aClosureSuspendsTheHours() throws {
    var north = Location(id: "polnoc", organizationID: "urzad-test", name: "Okienko północne")
    north.schedules = weekdays
    var closure = Notice(id: "test", state: .inForce, effect: .closed, title: "Remont")
    closure.scope = [EntityReference(.location, 0)]
    closure.validTo = try day("2026-11-24")
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Miasto Testowe"),
      organizations: [Organization(id: "urzad-test", name: "Urząd Testowy")],
      locations: [north], notices: [closure])
    #expect(
      directory.openingStatus(ofLocation: 0, on: try day("2026-11-23"), at: try time("12:00"))
        == .opens(on: try day("2026-11-25"), at: try time("08:00")))
  }
}

@Suite struct VerificationTests {
  @Test func aFactGrowsStaleTheDayAfterItsLimit() throws {
    let assured = try day("2026-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-01-31"), staleAfter: 30) == .verified(assured))
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: 30) == .stale(assured))
  }

  @Test func withoutALimitNothingGrowsStale() throws {
    let assured = try day("1990-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: nil) == .verified(assured))
  }

  @Test func withoutADateNothingIsKnown() throws {
    #expect(Provenance().verification(on: try day("2026-02-01"), staleAfter: 30) == .unknown)
  }
}
