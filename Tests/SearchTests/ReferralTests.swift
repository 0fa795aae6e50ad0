import Calendar
import Diagnostics
import Directory
import Search
import Testing

/// What other offices handle, among the answers.
@Suite struct ReferralTests {
  private static func desk() throws -> Desk {
    let text = """
      [directory]
      name = "Zmyślin"

      [[organization]]
      id = "office"
      name = "Urząd Zmyślina"

      [[service]]
      id = "driving-lessons"
      name = "Nauka jazdy dla seniorów"
      organization_id = "office"
      description = "Prawo jazdy trzeba mieć ze sobą."

      [[referral]]
      id = "driving-licence"
      name = "Prawo jazdy"
      words = ["prawko"]
      office = "Wydział Komunikacji"
      address = { address_1 = "ul. Zmyślona 1", city = "Zmyślin" }
      source = "zmyślone"
      undated = true

      [[referral]]
      id = "stamp"
      name = "Znaczek na rower"
      office = "Straż"
      phones = [{ number = "42 000 00 00" }]
      valid_from = 2030-01-01
      valid_to = 2030-12-31
      source = "zmyślone"
      undated = true
      """
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    return Desk(try #require(loaded.directory))
  }

  @Test(arguments: [
    // Its own name covers the query, and still the own answer stands first.
    ("prawo jazdy", ["driving-lessons", "driving-licence"]),
    ("prawko", ["driving-licence"]), ("prawo jzady", ["driving-lessons", "driving-licence"]),
    ("wydział komunikacji", ["driving-licence"]), ("zmyślona 1", ["driving-licence"]),
    ("typ:odesłanie prawo", ["driving-licence"]), ("dowód osobisty", []),
  ])
  func `a referral stands after all own answers`(query: String, ids: [String]) throws {
    #expect(try Self.desk().answers(query) == ids)
  }

  @Test func `a referral is found on its own days alone`() throws {
    let desk = try Self.desk()
    #expect(try desk.answers("znaczek") == [])
    let day = try #require(LocalDate(year: 2030, month: 6, day: 1))
    #expect(try desk.answers("znaczek", on: day) == ["stamp"])
  }

  @Test(arguments: [
    ("dodatek pielęgnacyjny", "zus-dodatek-pielegnacyjny"),
    ("świadczenie wspierające", "zus-swiadczenie-wspierajace"),
    ("stypendium szkolne", "stypendia-szkolne"), ("powiat zgierski", "powiatowy-zespol-orzekania"),
    ("800+", "zus-800-plus"), ("ŁCKM", "lckm"),
  ])
  func `the shipped directory sends on what others handle`(query: String, id: String) throws {
    let hits = try Desk.lodz.get().ask(query, limit: .max).hits
    let answers = try hits.map { try Desk.lodz.get().directory.id(of: $0.entity) }
    #expect(answers.contains(id), "\(answers)")
    let kinds = hits.map { $0.entity.kind == .referral }
    #expect(kinds == kinds.filter { !$0 } + kinds.filter { $0 })
  }

  @Test(arguments: ["dowód osobisty", "ślub", "śmieci", "podatek od nieruchomości"])
  func `the search is silent about what no source places`(query: String) throws {
    #expect(try Desk.lodz.get().answers(query) == [])
  }
}
