import Directory
import Testing
import Text

@testable import Search

/// Words as people write them: glued, torn, cut short, in other letters.
@Suite struct WordFormTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  @Test(arguments: [
    ("dodatekmieszkaniowy", "dodatek mieszkaniowy"), ("zasilekdlaopiekuna", "zasilek dla opiekuna"),
    ("dodatek mieszkani owy", "dodatek mieszkaniowy"), ("nie pełno sprawni", "niepełnosprawni"),
    ("500plus", "500 plus"), ("500zł", "500 zł"), ("tel.6640412", "6640412"),
    ("ul.Urzędnicza 45", "Urzędnicza 45"), ("al.Politechniki", "Politechniki"),
  ])
  func `glued and torn words are what they were`(typed: String, meant: String) throws {
    #expect(try desk.first(typed) == desk.first(meant))
    #expect(try desk.first(typed) != nil)
  }

  @Test(arguments: ["przedszkole"])
  func `a preposition in front of a word is a part of it`(query: String) throws {
    #expect(try desk.first(query) == nil)
  }

  /// A place for each of some addresses.
  private func places(_ addresses: [String]) -> Desk {
    Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próbne"),
        organizations: [Organization(id: "office", name: "Biuro")],
        locations: addresses.enumerated().map { place, street in
          var location = Location(id: "p\(place)", organization: 0, name: "Miejsce \(place)")
          location.address = Address(address1: street)
          return location
        }))
  }

  @Test(arguments: [
    ("ul. gen. Wymyślnego 5", "generała wymyślnego"),
    ("ul. Generała Wymyślnego 5", "gen. wymyślnego"),
    ("ul. św. Zmyślona 1", "świętego zmyślona"), ("ul. Świętego Zmyślona 1", "św. Zmyślona"),
    ("pl. Zmyślony 1", "plac zmyślony"), ("Plac Zmyślony 1", "pl. zmyślony"),
    ("ul. płk. Zmyślnego", "pułkownika zmyślnego"), ("ul. dr. Zmyślnego", "doktora zmyślnego"),
    ("ul. 3 Maja 7", "trzeciego maja"), ("ul. 3 Maja 7", "3-go maja"),
    ("ul. Trzeciego Maja 7", "3 maja"),
    ("ul. Zmyślnego 7", "Józefa Zmyślnego"), ("ul. Zmyślnego 7", "marsz. J. Zmyślnego"),
    ("ul. Jana XXIII 7", "jana 23"),
  ])
  func `an abbreviation and its full form are one word`(street: String, query: String) throws {
    let desk = places(["ul. Inna 1", street])
    #expect(try desk.first(query) == "p1")
  }

  @Test
  func `the parts of a site's name are no abbreviations`() {
    let words = Words("sekretariat@mops.lodz.pl. Koniec")
    #expect(words.words.map { String(decoding: words.letters($0), as: UTF8.self) }.contains("pl"))
  }

  @Test(arguments: [
    ("допомога", "dopomoha"), ("щастя", "shchastia"), ("Їжак", "izhak"), ("візок", "vizok"),
  ])
  func `Cyrillic is put into Latin letters`(cyrillic: String, latin: String) {
    let words = Words(cyrillic)
    #expect(words.words.map { String(decoding: words.letters($0), as: UTF8.self) } == [latin])
  }

  @Test(arguments: [
    ("аліменти", "fundusz-alimentacyjny"), ("wahitnist", "swiadczenia-rodzinne"),
    ("допомога на дитину", "swiadczenie-wychowawcze"), ("nursing home", "domy-pomocy-spolecznej"),
  ])
  func `questions in other languages lead to the Polish card`(query: String, id: String) throws {
    #expect(try desk.answers(query, limit: 3).contains(id))
  }

  @Test
  func `two letters taken for others leave too little of a short word`() {
    func cost(_ typed: String, _ word: String) -> Int? {
      Typos.cost(of: Array(typed.utf8), as: Array(word.utf8)[...], budget: Typos.edit)?.cost
    }
    #expect(cost("straz", "strony") == nil)
    #expect(cost("krul", "krol") != nil)
  }

  @Test(arguments: [("bał", "css-baluty"), ("gór", "css-gorna"), ("śród", "css-srodmiescie")])
  func `letters typed with marks are compared as typed`(query: String, id: String) throws {
    #expect(try desk.first(query) == id)
  }

  @Test
  func `a telephone is found with a bare extension behind its number`() throws {
    var location = Location(id: "p", organization: 0, name: "Miejsce")
    var phone = Phone()
    phone.number = "42 638 77 00"
    phone.extension = "12"
    location.phones = [phone]
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próbne"),
        organizations: [Organization(id: "office", name: "Biuro")], locations: [location]))
    #expect(try desk.first("6387700 12") == "p")
    #expect(try desk.first("42 638 77 00 12") == "p")
    #expect(try desk.first("6387700 13") == nil)
  }

  @Test(arguments: [
    ("dodatek mieszkaniowy przez internet", "dodatek-mieszkaniowy"),
    ("psycholog telefonicznie", "poradnictwo-psychologiczne"), ("PS-3 online", "form-ps-3"),
    ("dodatek energetyczny bez wychodzenia z domu", "dodatek-energetyczny"),
  ])
  func `a way is a condition`(query: String, id: String) throws {
    let hit = try #require(try desk.ask(query).hits.first)
    #expect(desk.directory.id(of: hit.entity) == id)
    #expect(hit.matches(in: .polish).contains { $0.reason == .condition && $0.field == .channel })
  }

  @Test
  func `a matter that has no such way is no whole answer`() throws {
    let results = try desk.ask("turnusy rehabilitacyjne telefonicznie")
    #expect(results.hits.isEmpty)
    #expect(results.partial?.dropped == ["telefonicznie"])
  }

  @Test
  func `the initials of the whole name no part, and a notice stands behind what it is about`()
    throws
  {
    #expect(try !desk.answers("dps widzew").contains("css-widzew"))
    let answers = try desk.answers("widzew", limit: 20)
    let point = try #require(answers.firstIndex(of: "css-widzew"))
    if let notice = answers.firstIndex(of: "zamkniecie-punktow-2020-03-16") {
      #expect(point < notice)
    }
  }

  @Test
  func `every synonym of everyday, English and Ukrainian words leads to something`() {
    let dead = Set(desk.index.unreachedMeanings.map(\.means))
    let synonyms = desk.directory.synonyms.filter { $0.provenance.source == nil }
    let unreached = synonyms.filter { $0.means.contains(where: dead.contains) }
    #expect(unreached.map(\.words) == [])
  }
}
