import Directory
import Testing

/// A made-up city, in which notices are written as a person would say them: `A closed → B until 2031-05-04`.
///
/// The city has an office with the counters A, B and C, and a branch of it with the counter D; the matter `permit` is handled at
/// A and B, as `permit at A` and `permit at B`.
private struct MadeUpCity {
  let directory: ServiceDirectory

  private static let names: [(String, EntityReference)] = [
    ("city", EntityReference(.organization, 0)), ("office", EntityReference(.organization, 1)),
    ("branch", EntityReference(.organization, 2)),
    ("permit at A", EntityReference(.serviceAtLocation, 0)),
    ("permit at B", EntityReference(.serviceAtLocation, 1)),
    ("permit", EntityReference(.service, 0)),
    ("A", EntityReference(.location, 0)), ("B", EntityReference(.location, 1)),
    ("C", EntityReference(.location, 2)), ("D", EntityReference(.location, 3)),
  ]

  init(_ notices: [String]) throws {
    var office = Organization(id: "office", name: "Made-up Office")
    office.parentOrganization = 0
    var branch = Organization(id: "branch", name: "Made-up Branch")
    branch.parentOrganization = 1
    var permitAtA = ServiceAtLocation(id: "permit-a", service: 0, location: 0)
    permitAtA.serviceAreas = [0]
    var permitAtB = ServiceAtLocation(id: "permit-b", service: 0, location: 1)
    permitAtB.serviceAreas = [1, 1]
    directory = ServiceDirectory(
      info: DirectoryInfo(name: "Made-up City"),
      organizations: [Organization(id: "city", name: "Made-up City"), office, branch],
      services: [Service(id: "permit", organization: 1, name: "Made-up permit")],
      locations: ["A", "B", "C"].map { Location(id: $0, organization: 1, name: $0) }
        + [Location(id: "D", organization: 2, name: "D")],
      servicesAtLocations: [permitAtA, permitAtB],
      serviceAreas: [
        ServiceArea(id: "north", name: "North"), ServiceArea(id: "south", name: "South"),
      ],
      notices: try notices.enumerated().map { try Self.notice($1, number: $0) })
  }

  /// A notice as said: scope with `+`, `proposed`, effect, substitute, first and last day.
  private static func notice(_ text: String, number: Int) throws -> Notice {
    var words = text.split(separator: " ").map(String.init)
    func word(after mark: String) -> String? {
      words.firstIndex(of: mark).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    let effect = try #require(
      NoticeEffect.allCases.first { words.contains($0.rawValue) }, "\(text)")
    let state: NoticeState =
      words.contains("proposed") ? .proposed : words.contains("ended") ? .ended : .inForce
    var notice = Notice(id: "\(number)", state: state, effect: effect, title: text)
    notice.substituteLocation = try word(after: "→").map { try entity($0).index }
    notice.validFrom = try word(after: "from").map(day)
    notice.validTo = try word(after: "until").map(day)
    words.removeSubrange(
      (words.firstIndex { ["proposed", "ended", effect.rawValue].contains($0) } ?? 0)...)
    notice.scope = try words.joined(separator: " ").split(separator: "+").map { name in
      try entity(String(name))
    }
    return notice
  }

  static func entity(_ name: String) throws -> EntityReference {
    try #require(names.first { $0.0 == name }?.1, "nothing is called \(name)")
  }

  static func name(of entity: EntityReference) -> String {
    names.first { $0.1 == entity }?.0 ?? "?"
  }

  /// `closed by 0 → B`.
  func says(of name: String, on date: String) throws -> String {
    switch directory.on(try day(date)).availability(of: try Self.entity(name)) {
    case .open: "open"
    case .restricted(let notice): "restricted by \(notice)"
    case .closed(let notice, .unnamed): "closed by \(notice)"
    case .closed(let notice, .closed): "closed by \(notice), nobody is open"
    case .closed(let notice, .resting): "closed by \(notice), nobody opens"
    case .closed(let notice, .circle): "closed by \(notice), in a circle"
    case .closed(let notice, .open(let place)):
      "closed by \(notice) → \(directory.locations[place].id)"
    case .past(let last, let owner): "past since \(last) of \(directory.id(of: owner))"
    case .future(let first, let owner): "not before \(first) of \(directory.id(of: owner))"
    }
  }
}

@Suite struct DaybookTests {
  /// What notices make of an entity on 2031-05-06.
  static let meaning: [(notices: [String], entity: String, says: String)] = [
    // A notice and its dates.
    ([], "A", "open"),
    (["A closed"], "A", "closed by 0"),
    (["A closed"], "B", "open"),
    (["A restricted"], "A", "restricted by 0"),
    (["A information"], "A", "open"),
    (["A proposed closed"], "A", "open"),
    (["A closed from 2031-05-06"], "A", "closed by 0"),
    (["A closed from 2031-05-07"], "A", "open"),
    (["A closed until 2031-05-06"], "A", "closed by 0"),
    (["A closed until 2031-05-05"], "A", "open"),
    (["A ended closed from 2031-05-01 until 2031-05-09"], "A", "closed by 0"),
    (["A ended closed"], "A", "open"),
    // Several notices.
    (["A restricted", "A closed"], "A", "closed by 1"),
    (["A closed", "A closed"], "A", "closed by 0"),
    (["A closed", "A closed → B"], "A", "closed by 1 → B"),
    (["A closed → B", "A closed → C", "B closed"], "A", "closed by 1 → C"),
    (["A closed → B until 2031-05-05", "A restricted"], "A", "restricted by 1"),
    // What belongs to the scope.
    (["city restricted"], "city", "restricted by 0"),
    (["city restricted"], "branch", "restricted by 0"),
    (["city restricted"], "permit", "restricted by 0"),
    (["city restricted"], "D", "restricted by 0"),
    (["city restricted"], "permit at A", "restricted by 0"),
    (["branch closed"], "A", "open"),
    (["branch closed"], "D", "closed by 0"),
    (["A+D closed"], "D", "closed by 0"),
    (["A restricted", "city closed"], "A", "closed by 1"),
    (["A closed", "city restricted"], "A", "closed by 0"),
    (["permit closed"], "A", "open"),
    (["permit closed"], "permit at A", "closed by 0"),
    (["A closed"], "permit", "open"),
    (["A closed"], "permit at A", "closed by 0"),
    (["A closed"], "permit at B", "open"),
    (["permit at A closed → C"], "permit at A", "closed by 0 → C"),
    (["permit at A closed → C"], "A", "open"),
    (["permit restricted", "A closed"], "permit at A", "closed by 1"),
    // Substitutes, and their substitutes.
    (["A closed → B"], "A", "closed by 0 → B"),
    (["A closed → B", "B restricted"], "A", "closed by 0 → B"),
    (["A closed → B", "B closed"], "A", "closed by 0, nobody is open"),
    (["A closed → B", "B closed"], "B", "closed by 1"),
    (["A closed → B", "B closed → C"], "A", "closed by 0 → C"),
    (["A closed → B", "B closed → C", "C closed → D"], "A", "closed by 0 → D"),
    (["A closed → B", "B closed → C", "C closed"], "A", "closed by 0, nobody is open"),
    (["A closed → B", "B closed → A"], "A", "closed by 0, in a circle"),
    (["A closed → B", "B closed → C", "C closed → B"], "A", "closed by 0, in a circle"),
    (["A closed → A"], "A", "closed by 0, in a circle"),
    (["A+B closed → B"], "A", "closed by 0, in a circle"),
    (["A closed → D", "branch closed"], "A", "closed by 0, nobody is open"),
    (["A closed → D", "branch closed → C"], "A", "closed by 0 → C"),
    (["permit closed → C", "C closed"], "permit at A", "closed by 0, nobody is open"),
    // A closure of the whole does not close the place that it sends to.
    (["office closed → B"], "A", "closed by 0 → B"),
    (["office closed → B"], "B", "open"),
    (["office closed → B"], "D", "closed by 0 → B"),
    (["office closed → B"], "office", "closed by 0 → B"),
    (["office closed → B"], "permit at A", "closed by 0 → B"),
    (["office closed → B"], "permit at B", "open"),
    (["city closed → B", "office restricted"], "B", "restricted by 1"),
    (["city closed → B", "office closed → A"], "B", "closed by 1, in a circle"),
    (["permit closed → B"], "permit at A", "closed by 0 → B"),
    (["permit closed → B"], "permit at B", "open"),
    (["office+B closed → B"], "B", "closed by 0, in a circle"),
  ]

  @Test(arguments: meaning)
  func `the notices in force say what is closed and where to go`(
    row: (notices: [String], entity: String, says: String)
  ) throws {
    #expect(try MadeUpCity(row.notices).says(of: row.entity, on: "2031-05-06") == row.says)
  }

  @Test func `each day has its own answer in whatever order they are asked`() throws {
    let city = try MadeUpCity([
      "A closed → B from 2031-05-03 until 2031-05-05", "B closed from 2031-05-05 until 2031-05-06",
      "office restricted until 2031-05-02",
    ])
    let expected = [
      ("2031-05-01", "restricted by 2"), ("2031-05-02", "restricted by 2"),
      ("2031-05-03", "closed by 0 → B"), ("2031-05-04", "closed by 0 → B"),
      ("2031-05-05", "closed by 0, nobody is open"), ("2031-05-06", "open"), ("2031-05-07", "open"),
    ]
    for (date, says) in expected + expected.reversed() + expected {
      #expect(try city.says(of: "A", on: date) == says, "\(date)")
    }
  }

  @Test func `notices are those of the whole too`() throws {
    let city = try MadeUpCity([
      "A information", "office restricted", "A closed", "B closed", "permit proposed closed",
      "office+A restricted",
    ])
    let today = city.directory.on(try day("2031-05-06"))
    #expect(today.notices(about: try MadeUpCity.entity("A"), in: .inForce) == [2, 1, 5, 0])
    #expect(
      today.notices(about: try MadeUpCity.entity("permit at A"), in: .inForce) == [2, 1, 5, 0])
    #expect(today.notices(about: try MadeUpCity.entity("permit at A"), in: .proposed) == [4])
    #expect(today.notices(about: try MadeUpCity.entity("city"), in: .inForce) == [])
    #expect(today.notices(about: EntityReference(.notice, 0), in: .inForce) == [0])
    #expect(today.noticesInForce == 5)
  }

  @Test func `an area's residents go to its points and to what stands in for them`() throws {
    let city = try MadeUpCity(["A closed → D until 2031-05-06"])
    let directory = city.directory
    #expect(directory.points(ofArea: 0) == [0])
    #expect(directory.areas(ofLocation: 1) == [1])
    #expect(directory.on(try day("2031-05-06")).points(forArea: 0) == [0, 3])
    #expect(directory.on(try day("2031-05-07")).points(forArea: 0) == [0])
    #expect(directory.isLocation(1, outside: [0]))
    #expect(!directory.isLocation(0, outside: [0]))
    // A point without an area is for everybody.
    #expect(!directory.isLocation(2, outside: [0]))
  }

  @Test func `offices above one another close one another`() throws {
    var first = Organization(id: "first", name: "First")
    first.parentOrganization = 1
    var second = Organization(id: "second", name: "Second")
    second.parentOrganization = 0
    var closure = Notice(id: "closure", state: .inForce, effect: .closed, title: "Made-up closure")
    closure.scope = [EntityReference(.organization, 1)]
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Made-up City"), organizations: [first, second],
      locations: [Location(id: "A", organization: 0, name: "A")], notices: [closure])
    #expect(directory.on(try day("2031-05-06")).isClosed(location: 0))
  }
}
