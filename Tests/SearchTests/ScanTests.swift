import Directory
import Testing
import Text

@testable import Search

@Suite("Search without an index")
struct ScanTests {
  let desk: Desk
  let scan: Scan

  init() throws {
    desk = try Desk.lodz.get()
    scan = Scan(desk.directory)
  }

  private func answers(_ query: String, limit: Int = 10) throws -> [String] {
    try scan.search(query, asOf: Desk.today(), limit: limit).hits.map {
      desk.directory.id(of: $0.entity)
    }
  }

  @Test(
    "The card that answers comes first for names, addresses, codes and numbers",
    arguments: [
      ("zasilek widzew", "css-widzew"), ("ps1", "form-ps-1"), ("6640412", "mops-piecza"),
      ("urzednicza 45", "css-baluty"), ("pok 221", "css-srodmiescie"), ("css", "css"),
      ("turnusy", "turnusy-rehabilitacyjne"), ("dodatkiem mieszkaniowym", "dodatek-mieszkaniowy"),
      ("dzielnica:górna", "css-gorna"), ("turnsuy", "turnusy-rehabilitacyjne"),
    ])
  func first(query: String, id: String) throws { #expect(try answers(query).first == id) }

  @Test(
    "What is nowhere is not found without an index either",
    arguments: ["paszport", "Kowalski", "xyzzy", "pok. 999", "664 04 19", "PS-9"])
  func nothing(query: String) throws { #expect(try answers(query) == []) }

  @Test("Whatever a scan finds of words of names, the index finds as well")
  func subset() throws {
    for question in QueryList.questions
    where ["names", "inflected", "addresses", "codes", "phones"].contains(question.category) {
      let found = Set(try answers(question.query, limit: 1000))
      let indexed = Set(try desk.answers(question.query, limit: 1000))
      #expect(found.isSubset(of: indexed), "\(question)")
    }
  }

  @Test("A hit says why it is one")
  func reasons() throws {
    let hit = try #require(scan.search("krzemieniecka", asOf: Desk.today(), limit: 1).hits.first)
    #expect(hit.matches.map(\.field) == ["address"])
    #expect(hit.matches.map(\.reason) == [.exact])
  }

  @Test("A filter that is unknown, and a query of nothing, are what they are with an index")
  func problems() throws {
    let results = scan.search("kolor:zielony", asOf: try Desk.today(), limit: 5)
    #expect(results.problems == (try desk.ask("kolor:zielony").problems))
    #expect(scan.search("", asOf: try Desk.today(), limit: 5).isUnasked)
  }

  @Test("A huge directory is read up to a bound, and the results say so")
  func bound() throws {
    let text = String(repeating: "latawiec ", count: 2000)
    let services = (0..<400).map { place in
      var service = Service(id: "s\(place)", organizationID: "o", name: "Usługa \(place)")
      service.description = text
      return service
    }
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próba"), organizations: [Organization(id: "o", name: "Urząd")],
      services: services)
    let results = Scan(directory).search("latawiec", asOf: try Desk.today(), limit: 5)
    #expect(results.isTruncated)
    #expect(results.total > 0 && results.total < services.count)
  }
}
