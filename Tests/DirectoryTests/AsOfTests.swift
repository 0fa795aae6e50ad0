import Calendar
import Directory
import Testing

private func notice(
  state: NoticeState = .inForce,
  from: String? = nil,
  to: String? = nil
) throws -> Notice {
  var notice = Notice(id: "test", state: state, effect: .closed, title: "Komunikat testowy")
  notice.validFrom = try from.map(day)
  notice.validTo = try to.map(day)
  return notice
}

@Suite struct NoticePhaseTests {
  @Test(arguments: [
    ("2020-03-15", NoticePhase.upcoming), ("2020-03-16", .inForce), ("2020-08-02", .inForce),
    ("2020-08-03", .ended),
  ])
  func `a notice holds from its first to its last day`(date: String, phase: NoticePhase) throws {
    let notice = try notice(from: "2020-03-16", to: "2020-08-02")
    #expect(notice.phase(on: try day(date)) == phase)
  }

  @Test func `without a last day a notice holds until further notice`() throws {
    let notice = try notice(from: "2020-03-16")
    #expect(notice.phase(on: try day("9999-12-31")) == .inForce)
  }

  @Test func `a proposal never comes into force`() throws {
    let proposal = try notice(state: .proposed, from: "2020-03-16")
    #expect(proposal.phase(on: try day("2020-03-01")) == .proposed)
    #expect(proposal.phase(on: try day("2020-04-01")) == .proposed)
  }

  @Test func `an ended notice still held while it held`() throws {
    let dated = try notice(state: .ended, from: "2020-03-16", to: "2020-08-02")
    #expect(dated.phase(on: try day("2020-05-01")) == .inForce)
    #expect(dated.phase(on: try day("2020-09-01")) == .ended)
    let undated = try notice(state: .ended)
    #expect(undated.phase(on: try day("2020-05-01")) == .ended)
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

  @Test func `the opening minute counts and the closing minute does not`() throws {
    let monday = "2026-11-23"
    #expect(try status(monday, "07:59") == .opens(on: day(monday), at: time("08:00")))
    #expect(try status(monday, "08:00") == .open(until: time("16:00")))
    #expect(try status(monday, "15:59") == .open(until: time("16:00")))
    #expect(try status(monday, "16:00") == .opens(on: day("2026-11-24"), at: time("09:00")))
  }

  @Test func `after Friday comes Monday`() throws {
    #expect(try status("2026-11-27", "17:00") == .opens(on: day("2026-11-30"), at: time("08:00")))
    #expect(try status("2026-11-29", "12:00") == .opens(on: day("2026-11-30"), at: time("08:00")))
  }

  @Test func `a break at noon closes the counter for its time`() throws {
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

  @Test func `hours count only while they are valid`() throws {
    var schedule = weekdays[0]
    schedule.validTo = try day("2026-11-25")
    #expect([schedule].status(on: try day("2026-11-25"), at: try time("17:00")) == .closed)
  }

  @Test func `without hours nothing is known`() throws {
    #expect([Schedule]().status(on: try day("2026-11-23"), at: try time("12:00")) == .unknown)
    let words = [Schedule(description: "po umówieniu")]
    #expect(words.status(on: try day("2026-11-23"), at: try time("12:00")) == .unknown)
  }

  @Test func `a closure suspends the hours`() throws {
    var north = Location(id: "polnoc", organization: 0, name: "Okienko północne")
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
  @Test func `a fact grows stale the day after its limit`() throws {
    let assured = try day("2026-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-01-31"), staleAfter: 30) == .verified(assured))
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: 30) == .stale(assured))
  }

  @Test func `without a limit nothing grows stale`() throws {
    let assured = try day("1990-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: nil) == .verified(assured))
  }

  @Test func `without a date nothing is known`() throws {
    #expect(Provenance().verification(on: try day("2026-02-01"), staleAfter: 30) == .unknown)
  }
}
