import Answers
import Directory
import Foundation
import Search
import TestSupport
import Testing
import Text

/// Addresses in Łódź, as residents say them, against the source of the streets.
@Suite struct LodzAddressTests {
  private let directory: ServiceDirectory
  private let book: AddressBook

  private static let shared = Result { AddressBook(try LoadedFolder.lodz.get()) }

  init() throws {
    directory = try LoadedFolder.lodz.get()
    book = try Self.shared.get()
  }

  private func areas(_ reading: AddressReading?) -> Set<String> {
    Set((reading?.areas ?? []).map { directory.serviceAreas[$0].name })
  }

  /// What an address leads to: each reading with its districts, those in doubt with a mark.
  private func found(_ address: String) -> [String] {
    let answer = book.answer(address)
    return answer.readings.map { reading in
      let areas = reading.areas.map { directory.serviceAreas[$0].name }.joined(separator: "|")
      let mark =
        switch reading.verdict {
        case .one: reading.likeness == .mistyped ? " (≈)" : ""
        case .several: " (albo)"
        case .needsNumber: " (numer?)"
        case .unlisted: " (brak)"
        }
      return "\(reading.title(answer.number)): \(areas)\(mark)"
    }
  }

  // MARK: - Every street and number

  /// The numbers that a cell of the source gives each district: plain ones counted out, a street's end some numbers on, and
  /// those with a letter or a stroke that stand by themselves.
  private func numbers(_ cell: String) -> [String: Set<String>] {
    var numbers: [String: Set<String>] = [:]
    guard !cell.isEmpty else { return numbers }
    for part in cell.components(separatedBy: "; ") where !part.contains("(część") {
      let pieces = part.components(separatedBy: ": ")
      for range in pieces[1].components(separatedBy: ", ") {
        let side = range.hasSuffix("(n)") ? 1 : range.hasSuffix("(p)") ? 0 : nil
        let plain = range.replacing("(n)", with: "").replacing("(p)", with: "")
        let ends = plain.components(separatedBy: "-")
        func value(_ end: String) -> Int { Int(end.prefix { $0.isNumber }) ?? 0 }
        guard ends.count == 2 else {
          numbers[pieces[0], default: []].insert(plain)
          continue
        }
        let last = ends[1] == "DK" ? value(ends[0]) + 24 : value(ends[1])
        for number in value(ends[0])...last where side == nil || number % 2 == side {
          // A range that begins behind a letter leaves the plain number to others.
          if number == value(ends[0]), ends[0].last?.isLetter == true { continue }
          numbers[pieces[0], default: []].insert("\(number)")
        }
      }
    }
    return numbers
  }

  @Test func `every number of every range lies in its district and in no other`() throws {
    var asked = 0
    for row in try sourceRows("lodz-streets.tsv") {
      let street = try #require(row["street"])
      let numbers = numbers(row["house_numbers_by_district"] ?? "")
      for number in Set(numbers.values.joined()) {
        let expected = Set(numbers.keys.filter { numbers[$0]?.contains(number) == true })
        let reading = book.answer("\(street) \(number)").readings.first { $0.name == street }
        #expect(areas(reading) == expected, "\(street) \(number)")
        asked += 1
      }
    }
    #expect(asked > 5000)
  }

  @Test func `every street is found by its name, with its districts`() throws {
    for row in try sourceRows("lodz-streets.tsv") {
      let street = try #require(row["street"])
      let districts = Set(try #require(row["districts"]).split(separator: "|").map(String.init))
      let reading = book.answer(street).readings.first { $0.name == street }
      #expect(areas(reading) == districts, "\(street)")
      #expect(reading?.likeness == .exact && reading?.isWhole == true, "\(street)")
      guard row["house_numbers_by_district"] == "" else { continue }
      let house = book.answer("\(street) 7").readings.first { $0.name == street }
      #expect(areas(house) == districts, "\(street) 7")
    }
  }

  @Test func `every other name and every postal code leads to the street's district`() throws {
    for row in try sourceRows("lodz-streets.tsv") {
      let street = try #require(row["street"])
      let districts = Set(try #require(row["districts"]).split(separator: "|").map(String.init))
      for alias in (row["aliases"] ?? "").split(separator: "|") {
        #expect(book.answer(String(alias)).readings.contains { $0.name == street }, "\(alias)")
      }
      for code in (row["postcodes"] ?? "").split(separator: " ") {
        let reading = book.answer(String(code)).readings.first
        #expect(reading?.subject == .postalCode, "\(code)")
        #expect(!areas(reading).isDisjoint(with: districts), "\(street) \(code)")
      }
    }
  }

  @Test func `every estate leads to its district`() throws {
    for row in try sourceRows("lodz-estates.tsv") {
      let name = try #require(row["name"])
      let reading = book.answer(name).readings.first { $0.subject == .estate }
      #expect(areas(reading) == [row["district"] ?? ""], "\(name)")
    }
  }

  // MARK: - As residents say it

  @Test(arguments: [
    ("Piotrkowska 290", ["ul. Piotrkowska 290: Górna"]),
    ("Piotrkowska 283", ["ul. Piotrkowska 283: Śródmieście"]),
    ("al. Politechniki 17", ["al. Politechniki 17: Górna"]),
    ("Politechniki 15", ["al. Politechniki 15: Polesie"]),
    ("Tuwima 88", ["ul. Juliana Tuwima 88: Widzew"]),
    ("na Retkińskiej", ["ul. Retkińska: Polesie"]),
    ("mieszkam przy Piotrkowskiej 5", ["ul. Piotrkowska 5: Śródmieście"]),
    ("Zachodnia 26 m. 5", ["ul. Zachodnia 26: Śródmieście"]),
    ("Zachodnia 24/5", ["ul. Zachodnia 24/5: Bałuty"]),
    ("ul.Zachodnia 24 lok. 26", ["ul. Zachodnia 24: Bałuty"]),
    ("91-203", ["91-203: Bałuty"]),
    ("91203", ["91-203: Bałuty"]),
    ("Tybury", ["ul. Stanisława Tybury: Bałuty"]),
    ("Teofilów", ["Teofilów: Bałuty"]),
    ("os. Retkinia", ["Retkinia: Polesie"]),
    ("na Chojnach", ["osiedle Chojny: Górna"]),
    ("CHOJNY", ["osiedle Chojny: Górna"]),
    ("piotrkowska", ["ul. Piotrkowska: Śródmieście|Górna (numer?)"]),
    ("Krzemieniecka 2b", ["ul. Krzemieniecka 2b: Polesie"]),
    ("Częstochowska 38/52", ["ul. Częstochowska 38/52: Górna"]),
    ("Częstochowska 38", ["ul. Częstochowska 38: Widzew"]),
    ("Piotrkowska 104 a, 90-926 Łódź", ["ul. Piotrkowska 104a: Śródmieście"]),
    ("Rydza-Śmigłego 30", ["al. Edwarda Śmigłego-Rydza 30: Widzew"]),
    ("marszałka Piłsudskiego 100", ["al. Józefa Piłsudskiego 100: Widzew"]),
    ("6 Sierpnia 10", ["ul. 6 Sierpnia 10: Śródmieście"]),
    ("1 Maja", ["al. 1 Maja: Polesie"]),
    ("Rewolucji 1905 roku 10", ["ul. Rewolucji 1905 r. 10: Śródmieście"]),
    ("Nowomiejska 4", ["ul. Nowomiejska 4: Bałuty"]),
    ("nowomiejska 3", ["ul. Nowomiejska 3: Śródmieście"]),
    ("Inowroclawska 70", ["ul. Inowrocławska 70: Polesie"]),
    ("ul. św. Teresy 5", ["ul. Świętej Teresy od Dzieciątka Jezus 5: Bałuty"]),
    ("J. Tuwima 5", ["ul. Juliana Tuwima 5: Śródmieście"]),
    ("pl. Dąbrowskiego", ["pl. Henryka Dąbrowskiego: Śródmieście"]),
    ("opałowa", ["ul. Opałowa: Górna"]),
    ("ul. Zarzewska", ["ul. Zarzewska: Górna"]),
    ("Starosikawska", ["ul. Starosikawska: Bałuty"]),
    ("Bałuty", ["Bałuty: Bałuty"]),
  ])
  func `leads to one district`(address: String, readings: [String]) {
    #expect(found(address) == readings)
  }

  @Test(arguments: [
    (
      "Dąbrowskiego",
      ["pl. Henryka Dąbrowskiego: Śródmieście", "ul. Jarosława Dąbrowskiego: Górna"]
    ),
    ("Dmowskiego", ["ul. Romana Dmowskiego: Widzew", "pl. Romana Dmowskiego: Bałuty"]),
    ("Jeża", ["ul. Jeża: Bałuty", "ul. Teodora Tomasza Jeża: Górna"]),
    (
      "Kolbego",
      ["al. Maksymiliana Kolbego: Widzew", "skwer Maksymiliana Marii Kolbego: Górna"]
    ),
    (
      "Fabryczna",
      [
        "ul. Fabryczna: Widzew", "Dworzec PKP Łódź Fabryczna: Śródmieście",
        "Dworzec PKS Łódź Fabryczna: Śródmieście",
      ]
    ),
    (
      "Jana Pawła II",
      [
        "al. Jana Pawła II: Polesie|Górna (albo)",
        "pl. Katedralny im. Jana Pawła II: Śródmieście",
      ]
    ),
    ("Józefów", ["ul. Józefów: Górna", "ul. Nowy Józefów: Polesie"]),
    ("opalowa", ["ul. Opalowa: Bałuty", "ul. Opałowa: Górna"]),
    ("Politechniki 4", ["al. Politechniki 4: Polesie|Górna (albo)"]),
    ("Tymienieckiego 15", ["ul. Wincentego Tymienieckiego 15: Śródmieście|Widzew (albo)"]),
    ("Włókniarzy 100", ["al. Włókniarzy 100: Bałuty (brak)"]),
    ("Piotrkovska 290", ["ul. Piotrkowska 290: Górna (≈)"]),
  ])
  func `hides no doubt`(address: String, readings: [String]) {
    #expect(Set(found(address)) == Set(readings), "\(found(address))")
  }

  @Test(arguments: ["", " ", "5", "ul.", "Nieistniejąca 5", "99-999", "Łódź", "/", "- 3", "m. 5"])
  func `says nothing where nothing is known`(address: String) {
    #expect(found(address) == [])
  }

  @Test
  func `the postal code decides where the street is missing, and between streets of one name`() {
    #expect(found("Nieistniejąca 5, 91-203") == ["91-203: Bałuty"])
    #expect(found("Dąbrowskiego 5, 93-277 Łódź") == ["ul. Jarosława Dąbrowskiego 5: Górna"])
    let answer = book.answer("Zgierska 5, 93-277")
    #expect(answer.readings.first?.contradictsPostalCode == true)
  }

  @Test func `a house listed by itself is said beside the range that passes it`() {
    #expect(areas(book.answer("Częstochowska 38/52").readings.first) == ["Górna"])
    #expect(
      book.answer("Częstochowska 38/52").readings.first?.remark.map(\.area)
        == book.answer("Częstochowska 38").readings.first?.areas)
    #expect(
      book.answer("Częstochowska 38").readings.first?.remark.map(\.area)
        == book.answer("Częstochowska 38/52").readings.first?.areas)
  }

  @Test(arguments: [
    ("css-baluty", "Bałuty"), ("css-polesie", "Polesie"), ("css-srodmiescie", "Śródmieście"),
    ("css-gorna", "Górna"), ("css-widzew", "Widzew"),
  ])
  func `every district's point lies in its own district`(id: String, district: String) throws {
    let place = try #require(directory.index(of: .location, id: id))
    let address = try #require(directory.locations[place].address?.address1)
    let reading = try #require(book.answer(address).readings.first)
    #expect(areas(reading) == [district], "\(address)")
    #expect(directory.point(for: reading) == place)
  }

  @Test func `anything that is typed is answered or not, and never ends the program`() {
    var chance = Chance(seed: 290)
    let pieces = [
      "ul.", " ", "Piotrkowska", "290", "/", "-", "m.", "5", "św.", "Jana", "91-203", "ą",
      "\u{301}",
      "🏠", "1", "Łódź", ",", "\u{1B}", "0", "99999999999999999999", "a", "na", "ІІ", "\u{FEFF}",
    ]
    for _ in 0..<3000 {
      let text = (0..<chance.number(below: 9)).map { _ in chance.pick(pieces) }.joined()
      for reading in book.answer(text, mayBeUnfinished: true).readings {
        #expect(!reading.areas.isEmpty || reading.verdict.shares.isEmpty, "\(text)")
      }
    }
  }
}
