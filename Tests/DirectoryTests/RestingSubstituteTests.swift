import Calendar
import Directory
import Testing

/// A closed counter whose substitute keeps hours: nobody is sent to a door that does not open on the day.
@Suite struct RestingSubstituteTests {
  /// A is closed and sends to B, perhaps to C as well; B opens on weekdays, C on Saturdays.
  private static func city(_ substitutes: [Int], bIsClosed: Bool = false) throws
    -> ServiceDirectory
  {
    let (opens, closes) = (try time("08:00"), try time("16:00"))
    var locations = ["A", "B", "C"].map { Location(id: $0, organization: 0, name: $0) }
    locations[1].schedules = [
      Schedule(
        byday: [.monday, .tuesday, .wednesday, .thursday, .friday], opensAt: opens, closesAt: closes
      )
    ]
    locations[2].schedules = [Schedule(byday: [.saturday], opensAt: opens, closesAt: closes)]
    var notices = substitutes.map { place in
      var notice = Notice(
        id: "a\(place)", state: .inForce, effect: .closed, title: "Made-up closure")
      notice.scope = [EntityReference(.location, 0)]
      notice.substituteLocation = place
      return notice
    }
    if bIsClosed {
      var notice = Notice(id: "b", state: .inForce, effect: .closed, title: "Made-up closure")
      notice.scope = [EntityReference(.location, 1)]
      notice.substituteLocation = 2
      notices.append(notice)
    }
    var info = DirectoryInfo(name: "Made-up City")
    info.holidays = .poland
    var area = ServiceAtLocation(id: "p", service: 0, location: 0)
    area.serviceAreas = [0]
    return ServiceDirectory(
      info: info, organizations: [Organization(id: "o", name: "Made-up Office")],
      services: [Service(id: "s", organization: 0, name: "Made-up matter")],
      locations: locations, servicesAtLocations: [area],
      serviceAreas: [ServiceArea(id: "north", name: "North")], notices: notices)
  }

  private static func substitute(_ directory: ServiceDirectory, _ date: String) throws
    -> Substitute?
  {
    guard case .closed(_, let substitute) = directory.on(try day(date)).availability(ofLocation: 0)
    else { return nil }
    return substitute
  }

  /// 2026-11-23 is a Monday, 2026-11-28 a Saturday, 2026-12-25 a Friday.
  @Test(arguments: [
    ([1], false, "2026-11-23", Substitute.open(1)), ([1], false, "2026-11-28", .resting(1)),
    ([1], false, "2026-11-29", .resting(1)), ([1], false, "2026-12-25", .resting(1)),
    // The other closure names a counter that opens.
    ([1, 2], false, "2026-11-23", .open(1)), ([1, 2], false, "2026-11-28", .open(2)),
    ([1, 2], false, "2026-11-29", .resting(1)),
    // The chain is followed to its end.
    ([1], true, "2026-11-28", .open(2)), ([1], true, "2026-11-23", .resting(2)),
    // Nobody knows when A's own hours are; it is no substitute of itself.
    ([0], false, "2026-11-23", .circle),
  ])
  func `who stands in opens on the day`(
    substitutes: [Int], bIsClosed: Bool, date: String, expected: Substitute
  ) throws {
    #expect(try Self.substitute(Self.city(substitutes, bIsClosed: bIsClosed), date) == expected)
  }

  @Test func `each day has its own answer in whatever order they are asked`() throws {
    let directory = try Self.city([1])
    let days = ["2026-11-27", "2026-11-28", "2026-11-30", "2026-12-25", "2026-12-28"]
    let expected: [Substitute] = [.open(1), .resting(1), .open(1), .resting(1), .open(1)]
    for (date, substitute) in zip(days + days.reversed(), expected + expected.reversed()) {
      #expect(try Self.substitute(directory, date) == substitute, "\(date)")
    }
  }

  @Test func `the district's residents are not sent there`() throws {
    let directory = try Self.city([1])
    #expect(directory.on(try day("2026-11-23")).points(forArea: 0) == [0, 1])
    #expect(directory.on(try day("2026-11-28")).points(forArea: 0) == [0])
    #expect(directory.on(try day("2026-11-28")).substitute(forLocation: 0) == nil)
  }

  @Test func `one whose hours nobody gave is offered`() throws {
    var directory = try Self.city([1])
    var locations = directory.locations
    locations[1].schedules = []
    directory = ServiceDirectory(
      info: directory.info, organizations: directory.organizations, services: directory.services,
      locations: locations, servicesAtLocations: directory.servicesAtLocations,
      serviceAreas: directory.serviceAreas, notices: directory.notices)
    #expect(try Self.substitute(directory, "2026-11-28") == .open(1))
  }

  @Test func `a matter and an office are what the best of their places is`() throws {
    let directory = try Self.city([1])
    let (matter, office) = (EntityReference(.service, 0), EntityReference(.organization, 0))
    let monday = directory.on(try day("2026-11-23"))
    #expect(monday.summary(of: matter, at: nil) == .closed)
    #expect(monday.summary(of: office, at: try time("12:00")) == .open)
    #expect(monday.summary(of: office, at: try time("17:00")) == .shut)
    #expect(directory.on(try day("2026-11-28")).summary(of: office, at: nil) == .open)
    #expect(monday.summary(of: EntityReference(.serviceArea, 0), at: nil) == nil)
  }
}
