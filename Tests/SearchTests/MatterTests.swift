import Calendar
import Directory
import Testing
import Text

@testable import Search

/// A matter at a point.
@Suite struct MatterTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  private static func closureDay() throws -> LocalDate {
    try #require(LocalDate(year: 2020, month: 3, day: 20))
  }

  @Test(
    arguments: [
      ("dodatek mieszkaniowy bałuty", "mieszkaniowy-baluty-2020-08", "css-baluty"),
      ("baluty dodatki mieszkaniowe", "mieszkaniowy-baluty-2020-08", "css-baluty"),
      ("prąd widzew", "energetyczny-widzew-2020-08", "css-widzew"),
      ("prąd piłsudskiego 100", "energetyczny-widzew-2020-08", "css-widzew"),
      ("czynsz pok 4", "mieszkaniowy-baluty-2020-08", "css-baluty"),
      ("dzielnica:górna prąd", "energetyczny-gorna-2020-08", "css-gorna"),
    ])
  func `who names the matter and the place gets the card of the matter there, and its point next`(
    query: String, matter: String, point: String
  ) throws {
    let hits = try desk.ask(query).hits
    #expect(hits.prefix(2).map { desk.directory.id(of: $0.entity) } == [matter, point])
    #expect(hits.first?.entity.kind == .serviceAtLocation)
  }

  @Test(
    arguments: [
      ("dodatek bałuty", "css-baluty"), ("zasilek widzew", "css-widzew"), ("widzew", "css-widzew"),
      ("dodatek mieszkaniowy", "dodatek-mieszkaniowy"), ("500+", "swiadczenie-wychowawcze"),
      ("css dodatek mieszkaniowy", "dodatek-mieszkaniowy"),
    ])
  func `words that may mean several matters of a point, or no place, mean none of them there`(
    query: String, id: String
  ) throws {
    let hits = try desk.ask(query, limit: .max).hits
    #expect(hits.first.map { desk.directory.id(of: $0.entity) } == id)
    #expect(!hits.contains { $0.entity.kind == .serviceAtLocation })
  }

  @Test
  func `the resident's district names the place`() throws {
    #expect(try desk.answers("prąd", area: "widzew").first == "energetyczny-widzew-2020-08")
    #expect(
      try desk.answers("dodatek mieszkaniowy", area: "baluty").first
        == "mieszkaniowy-baluty-2020-08")
  }

  @Test
  func `a closed point's matter comes first all the same, for its card says where to go instead`()
    throws
  {
    let day = try Self.closureDay()
    #expect(
      try desk.answers("500+ widzew", on: day, limit: 2) == ["wychowawcze-widzew", "css-baluty"])
    #expect(try desk.answers("500+", on: day, limit: 1, area: "widzew") == ["wychowawcze-widzew"])
  }

  @Test(arguments: [
    ("500+ widzew", "swiadczenie-wychowawcze"), ("wyprawka śródmieście", "dobry-start"),
    ("500+ piłsudskiego 100", "swiadczenie-wychowawcze"),
  ])
  func `a matter that a point handles no more comes first, for its card says who does now`(
    query: String, matter: String
  ) throws {
    let results = try desk.ask(query)
    #expect(results.hits.first.map { desk.directory.id(of: $0.entity) } == matter)
    #expect(results.hits.first?.entity.kind == .service)
    #expect(results.total == results.hits.count)
    #expect(!results.hits.contains { $0.entity.kind == .serviceAtLocation })
    let home = try desk.ask(String(query.prefix { $0 != " " }), area: "widzew").hits
    #expect(home.first.map { desk.directory.id(of: $0.entity) } == matter)
    #expect(Set(home.map(\.entity)).count == home.count)
  }

  @Test
  func `what held on the day is found on that day`() throws {
    let day = try Self.closureDay()
    #expect(try desk.answers("dodatek mieszkaniowy bałuty", on: day).first == "mieszkaniowy-baluty")
  }

  @Test
  func `who asks for points alone gets points`() throws {
    #expect(try desk.first("typ:punkt dodatek mieszkaniowy bałuty") == "css-baluty")
    let points = desk.index.search(
      "500+ widzew", asOf: try Desk.today(), limit: .max, kinds: [.location])
    #expect(points.hits.map(\.entity.kind) == [.location])
  }

  @Test
  func `its reasons are its name's, and else those of the matter and of the point`() throws {
    let named = try #require(try desk.ask("dodatek energetyczny widzew").hits.first)
    #expect(named.matches(in: .polish).allSatisfy { $0.isObvious })
    let addressed = try #require(try desk.ask("czynsz urzędnicza").hits.first)
    let matches = addressed.matches(in: .polish)
    #expect(matches.map(\.field) == [.synonymOfName, .address])
    let sources = matches.compactMap { $0.source.map(desk.directory.id(of:)) }
    #expect(sources == ["dodatek-mieszkaniowy", "css-baluty"])
  }
}
