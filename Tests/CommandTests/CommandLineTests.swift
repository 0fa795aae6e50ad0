import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  /// One object of the search's JSON.
  private struct Found: Decodable {
    struct Match: Decodable {
      let word: String
      let source: String?
      let field: String
      let text: String
      let reason: String
    }

    let rank: Int
    let kind: String
    let id: String
    let name: String
    let path: [String]
    let score: Int
    let matches: [Match]
    let card: String
  }

  private func found(_ arguments: String..., asOf: String = "2026-11-23") throws -> [Found] {
    let outcome = try Program.okienko(
      "search", "--format", "json", "--as-of", asOf, arguments.joined(separator: " "))
    return try JSONDecoder().decode([Found].self, from: Data(outcome.output.utf8))
  }

  // MARK: Search

  @Test func `search finds the point of a district with its rooms and floor`() throws {
    let first = try #require(try found("widzew").first)
    #expect(first.rank == 1)
    #expect(first.kind == "location")
    #expect(first.id == "css-widzew")
    #expect(
      first.path == [
        "Departament Polityki Społecznej", "Centrum Świadczeń Socjalnych",
        "Punkt Obsługi Świadczeniobiorców – Widzew",
      ])
    #expect(first.matches.map(\.field) == ["name"])
    #expect(first.card.contains("al. Piłsudskiego 100, pok. 23 i 24"))
    #expect(first.card.contains("1 piętro"))
  }

  @Test func `search says of each word where it stands, by which way, and in whose field`() throws {
    let first = try #require(try found("zasilkiem widzew").first)
    #expect(first.matches.map(\.word) == ["zasilkiem", "widzew"])
    #expect(first.matches.map(\.field) == ["alternate_names", "name"])
    #expect(first.matches.map(\.reason) == ["ending", "exact"])
    #expect(first.matches.map(\.source) == ["service:swiadczenia-rodzinne", nil])
  }

  @Test func `search finds a form with its portal`() throws {
    let first = try #require(try found("ps1").first)
    #expect(first.id == "form-ps-1")
    #expect(first.card.contains("Portal     Empatia"))
  }

  @Test func `search ends with 1 and says what to try when there is nothing`() throws {
    let outcome = try Program.okienko("search", "paszport")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Nic w katalogu nie zna słowa „paszport”."))
    #expect(outcome.errors.contains("Nic nie znaleziono: paszport. Spróbuj"))
    let json = try Program.okienko("search", "paszport", "--format", "json")
    #expect(json.status == 1)
    #expect(json.output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `search gives no more than asked for`() throws {
    let outcome = try Program.okienko("search", "--limit", "2", "łódź")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count { $0.hasPrefix("2. ") } == 1)
    #expect(outcome.lines.count { $0.hasPrefix("3. ") } == 0)
  }

  @Test(arguments: [
    ["search"], ["search", "--limit", "0", "x"], ["search", "x", "--as-of", "2020-02-30"],
    ["search", "x", "--language", "de"], ["search", "x", "--directory", "/nonexistent"],
    ["show", "nothing-has-this-id"], ["--nonsense"],
  ])
  func `what cannot be used ends with 2 and a message`(arguments: [String]) throws {
    let outcome = try Program.okienko(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  // MARK: Cards as of a date

  @Test func `a point is closed from the day of its closure, with its substitute`() throws {
    let before = try Program.okienko("show", "css-widzew", "--as-of", "2020-03-10")
    #expect(before.lines.contains("Stan       otwarty 9:00–17:00"))
    let after = try Program.okienko("show", "css-widzew", "--as-of", "2020-03-20")
    #expect(
      after.lines.contains {
        $0.hasPrefix("⚠ Zamknięty od 16 marca") && $0.hasSuffix("→ ul. Urzędnicza 45")
      })
  }

  @Test(arguments: [
    "2020-03-20", "20.03.2020", "20.3.2020", "20 marca 2020", "March 20, 2020", "20 березня 2020",
  ])
  func `a day is asked for as people write it`(written: String) throws {
    let outcome = try Program.okienko("show", "css-widzew", "--format", "json", "--as-of", written)
    #expect(outcome.output.contains("\"as_of\" : \"2020-03-20\""), "\(outcome.output)")
  }

  @Test func `a day is counted from today`() throws {
    func day(_ written: String) throws -> String? {
      let outcome = try Program.okienko("show", "css", "--format", "json", "--as-of", written)
      return outcome.lines.first { $0.contains("\"as_of\"") }
    }
    let days = try ["przedwczoraj", "wczoraj", "dzisiaj", "jutro"].map(day)
    #expect(!days.contains(nil))
    #expect(Set(days).count == days.count)
  }

  @Test(arguments: ["30.02.2020", "kiedyś", "20 marc 20200", "1.2.3.4", ""])
  func `what is no day is refused with examples`(written: String) throws {
    let outcome = try Program.okienko("show", "css-widzew", "--as-of", written)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("16.03.2020"), "\(outcome.errors)")
  }

  @Test func `an id is taken with its kind too`() throws {
    let plain = try Program.okienko("show", "css-widzew", "--as-of", "2020-03-10")
    let full = try Program.okienko("show", "location:css-widzew", "--as-of", "2020-03-10")
    #expect(plain.output == full.output)
  }

  // MARK: Tables and slips

  @Test func `the table keeps the points that the words speak of`() throws {
    let outcome = try Program.okienko(
      "table", "parter", "oddzielona", "--as-of", "2020-03-10", "--format", "csv")
    #expect(
      outcome.output == """
        Dzielnica,Jednostka,Adres,Pokój,Piętro,Oddzielona,Dostępność,Stan\r
        Bałuty,Centrum Świadczeń Socjalnych,ul. Urzędnicza 45,16,parter,tak,,otwarty 9:00–17:00\r
        Polesie,Centrum Świadczeń Socjalnych,ul. Krzemieniecka 2b,025,parter,tak,,otwarty 9:00–17:00\r

        """)
  }

  /// A folder with so many points on one ground floor.
  private func groundFloor(of count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let points = (1...count).map { number in
      """
      [[location]]
      id = "p\(number)"
      organization_id = "urzad"
      name = "Okienko \(number)"
      floor = 0
      """
    }
    let head = """
      [directory]
      name = "Katalog zmyślony"
      language = "pl"
      timezone = "Europe/Warsaw"

      [[organization]]
      id = "urzad"
      name = "Urząd Prób"

      """
    try folder.write(head + points.joined(separator: "\n"), to: "katalog.toml")
    return folder
  }

  @Test func `a table has every point that the words speak of, be they thousands`() throws {
    let folder = try groundFloor(of: 3000)
    for arguments in [["table"], ["table", "parter"], ["table", "okienko"]] {
      let outcome = try Program.okienko(
        arguments + ["--format", "csv", "--directory", folder.path])
      #expect(outcome.output.components(separatedBy: "\r\n").dropLast().count == 3001)
      #expect(outcome.errors == "")
    }
  }

  @Test func `search says beside its hits where they are not all, and gives all where asked`()
    throws
  {
    let folder = try groundFloor(of: 2100)
    let few = try Program.okienko("search", "okienko", "--limit", "3", "--directory", folder.path)
    #expect(few.errors == "Pokazano 3 z 2000+. Więcej pokaże --limit.\n")
    let all = try Program.okienko(
      "search", "okienko", "--limit", "5000", "--format", "json", "--directory", folder.path)
    #expect(all.errors == "")
    #expect(all.output.components(separatedBy: "\"rank\"").count == 2101)
  }

  @Test func `a slip fits 72 columns, in ASCII where asked`() throws {
    let outcome = try Program.okienko("slip", "form-z2", "--ascii")
    #expect(outcome.status == 0)
    #expect(outcome.output.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    #expect(outcome.lines.allSatisfy { $0.count <= 72 })
    #expect(outcome.output.contains("Wniosek o umorzenie naleznosci"))
  }

  @Test func `a slip is for the resident's district`() throws {
    let arguments = ["slip", "dodatek-mieszkaniowy", "--as-of", "2020-10-07", "--district"]
    for district in ["Widzew", "widzew", "Dzielnica Widzew"] {
      let outcome = try Program.okienko(arguments + [district])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.lines[3].hasPrefix("Widzew      al. Piłsudskiego 100"), "\(outcome.output)")
    }
    let unknown = try Program.okienko(arguments + ["Mokotów"])
    #expect(unknown.status == 2)
    #expect(
      unknown.errors
        == "Nie ma dzielnicy Mokotów. Dzielnice: Bałuty, Polesie, Śródmieście, Górna, Widzew.\n")
    #expect(unknown.output == "")
  }

  @Test func `what other offices handle is never cut off without a word`() throws {
    let outcome = try Program.okienko("search", "zasiłek", "pielęgnacyjny", "--limit", "1")
    let whole = try Program.okienko("search", "zasiłek", "pielęgnacyjny", "--limit", "100")
    #expect(whole.output.contains("referral:"))
    #expect(!outcome.output.contains("referral:"))
    #expect(outcome.errors.contains("To nie u nas, poza limitem: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("(referral:"))
    #expect(!whole.errors.contains("poza limitem"))
  }

  // MARK: Checking

  @Test func `check finds no error in the shipped directory`() throws {
    let outcome = try Program.okienko("check", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.lines.last == "Errors: 0, warnings: 2.")
  }

  @Test func `check shows mistakes with their places, control characters as pictures`() throws {
    let folder = try TemporaryFolder()
    try folder.write("[directory]\nname = \"Wzór\"\nlnguage = \"pl\u{1B}[31m\"\n", to: "a.toml")
    let outcome = try Program.okienko("check", folder.path, "--language", "en")
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.contains("3 | lnguage = \"pl␛[31m\""))
    #expect(outcome.output.contains("a.toml:3:1"))
  }

  @Test func `a broken directory does not open, and every error is listed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("[directory]\nname = 1\nlanguage = \"pl\"\n[[form]]\n", to: "a.toml")
    let outcome = try Program.okienko(
      "search", "x", environment: ["OKIENKO_DIRECTORY": folder.path, "OKIENKO_LANGUAGE": "en"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("a.toml:2:8"))
    #expect(outcome.errors.contains("a.toml:4:1"))
  }

  // MARK: Pipes

  @Test func `browsing without a terminal says so`() throws {
    let outcome = try Program.okienko(environment: ["OKIENKO_LANGUAGE": "en"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Browsing needs a terminal."))
  }

  @Test(arguments: ["search", "show", "--as-of", "check", "table", "slip"])
  func `an argument's control characters come out of no command`(command: String) throws {
    let outcome = try Program.okienko(command, "a\u{1B}[31mb\u{9B}2J")
    let shown = (outcome.output + outcome.errors).unicodeScalars
    #expect(shown.allSatisfy { $0 == "\n" || !(0..<32).contains($0.value) })
    #expect(shown.allSatisfy { !(0x7F..<0xA0).contains($0.value) })
  }

  @Test(arguments: [
    (["punkt obsługi", "-parter"], ["al. Piłsudskiego 100", "ul. Piotrkowska 153"]),
    // The division's seat, not its address for letters.
    (["piotrkowska 149"], ["ul. Piotrkowska 149"]),
  ])
  func `table leaves out postal addresses, and what the words exclude`(
    words: [String], expected: [String]
  ) throws {
    let outcome = try Program.okienko(
      ["table", "--format", "csv", "--as-of", "2020-03-10", "--"] + words)
    let addresses = outcome.output.split(whereSeparator: \.isNewline).dropFirst().map {
      String($0.split(separator: ",", omittingEmptySubsequences: false)[2])
    }
    #expect(addresses.sorted() == expected)
  }

  // MARK: Output

  @Test(arguments: [
    ["search", "widzew"], ["show", "css-widzew"], ["table"], ["check"], ["manual"],
  ])
  func `what cannot be written is an error`(arguments: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outcome = try Program.okienko(arguments, output: full)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("okienko: No space left on device\n"))
  }
}
