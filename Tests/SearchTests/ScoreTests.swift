import Directory
import Testing
import Text

@testable import Search

/// Scores are sums of named constants.
@Suite struct ScoreTests {
  /// A made-up office with a service, a point and a form.
  private static let desk: Desk = {
    var office = Organization(id: "office", name: "Zmyślony Urząd")
    office.phones = [Phone(number: "42 123 45 67")]
    var service = Service(id: "service", organization: 0, name: "Próbne świadczenie")
    service.keywords = ["balonik"]
    service.description = "Wypłaca się latawiec."
    var point = Location(id: "point", organization: 0, name: "Punkt Wymyślony")
    point.address = Address(address1: "ul. Nieistniejąca 7")
    point.rooms = ["025"]
    return Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"),
        organizations: [office],
        services: [service],
        locations: [point],
        servicesAtLocations: [
          ServiceAtLocation(id: "offer", service: 0, location: 0)
        ],
        forms: [Form(id: "form", code: "AB-1", title: "Podanie")],
        synonyms: [Synonym(words: ["zabawka na sznurku"], means: ["próbne świadczenie"])]
      ))
  }()

  private func score(_ query: String, _ id: String) throws -> Int? {
    try Self.desk.ask(query).hits.first { Self.desk.directory.id(of: $0.entity) == id }?.score
  }

  @Test
  func `an exact word of a name, of which it covers half`() throws {
    #expect(
      try score("urząd", "office")
        == SearchField.name.weight + Score.exact + Score.sameForm + Score.coverage / 2
        + Score.kind(.organization))
  }

  @Test
  func `without its diacritics the word is worth a little less`() throws {
    #expect(
      try score("urzad", "office")
        == SearchField.name.weight + Score.exact + Score.coverage / 2 + Score.kind(.organization))
  }

  @Test
  func `a beginning is worth the share of the word that it is`() throws {
    #expect(
      try score("bal", "service")
        == SearchField.keyword.weight + Score.prefixBase + Score.prefixCompleteness * 3 / 7
        + Score.coverage + Score.kind(.service))
  }

  @Test
  func `an inflected word is found by its ending, a mistyped one at its cost`() throws {
    #expect(
      try score("balonikiem", "service")
        == SearchField.keyword.weight + Score.ending + Score.coverage + Score.kind(.service))
    #expect(
      try score("blaonik", "service")
        == SearchField.keyword.weight + Score.typoBase - Score.typoHalfEdit * Typos.edit
        + Score.coverage
        + Score.kind(.service))
  }

  @Test
  func `neighbouring words of a name`() throws {
    #expect(
      try score("zmyślony urząd", "office")
        == 2 * (SearchField.name.weight + Score.exact + Score.sameForm) + Score.adjacent
        + Score.coverage
        + Score.kind(.organization))
  }

  @Test
  func `a point inherits the names of what it offers`() throws {
    #expect(
      try score("balonik wymyślony", "point")
        == Score.inherited(.keyword, by: .location, from: .service) + Score.exact + Score.sameForm
        + SearchField.name.weight + Score.exact + Score.sameForm + Score.coverage / 4
        + Score.kind(.location))
  }

  @Test
  func `codes, rooms and telephones by their digits`() throws {
    #expect(
      try score("ab1", "form")
        == SearchField.code.weight + Score.exact + Score.sameForm + Score.coverage
        + Score.kind(.form))
    #expect(
      try score("pok 25", "point")
        == SearchField.room.weight + Score.exact + Score.kind(.location))
    #expect(
      try score("1234567", "office")
        == SearchField.phone.weight + Score.exact + Score.kind(.organization))
  }

  @Test
  func `a word of what residents call the whole name is hardly worth anything by itself`() throws {
    #expect(
      try score("sznurku", "service")
        == SearchField.synonymOfName.weight - Score.partOfSynonym + Score.exact + Score.sameForm
        + Score.kind(.service))
  }

  @Test
  func `each hit explains itself`() throws {
    let match = try #require(try Self.desk.ask("zabawka").hits.first?.matches(in: .polish).first)
    #expect(match.reason == .synonym)
    #expect(match.field == .synonymOfName)
    #expect(match.text == "zabawka na sznurku → próbne świadczenie")
    let address = try #require(
      try Self.desk.ask("nieistniejącej").hits.first?.matches(in: .polish).first)
    #expect(address.field == .address)
    #expect(address.text == "ul. Nieistniejąca 7")
    #expect(address.reason == .ending)
    #expect(!address.isObvious)
  }
}
