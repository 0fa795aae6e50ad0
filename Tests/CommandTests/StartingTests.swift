import Foundation
import TestSupport
import Testing

/// Starting where one is asked: words in a command's place, ids that are mistyped, days as people write them.
@Suite struct StartingTests {
  @Test(arguments: [
    ("serch", "search"), ("shwo", "show"), ("tabel", "table"), ("chek", "check"),
    ("browze", "browse"),
    ("Search", "search"),
  ])
  func `a word one letter off a command is asked about`(word: String, command: String) throws {
    let outcome = try Program.okienko(word, "dps")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Nie ma polecenia \(word). Czy chodzi o \(command)?"))
    #expect(outcome.errors.contains("okienko browse \(word) dps"))
  }

  @Test(arguments: [["dps"], ["ślub"], ["browse", "serch"], ["tabela"], ["--", "-parter"]])
  func `any other word is a query for the desk`(arguments: [String]) throws {
    let outcome = try Program.okienko(arguments, environment: ["OKIENKO_LANGUAGE": "en"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Browsing needs a terminal."))
  }

  @Test(arguments: ["show", "slip"])
  func `an unknown id names the three most like it`(command: String) throws {
    let outcome = try Program.okienko(command, "css-widzw", "--language", "en")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix("There is no entry with the id css-widzw. Similar: css-widzew, "))
    #expect(outcome.errors.split(separator: ",").count == 3)
    let kind = try Program.okienko(command, "location:widzew", "--language", "en")
    #expect(kind.errors.contains("Similar: location:css-widzew, location:"))
    let control = try Program.okienko(command, "\u{1B}[2J\u{301}")
    #expect(!control.errors.contains("\u{1B}"))
  }

  @Test(arguments: [
    "2020-03-20", "20.03.2020", "20.3.2020", "20 marca 2020", "March 20, 2020", "20 березня 2020",
  ])
  func `every command reads a day as the desk does`(day: String) throws {
    let card = try Program.okienko("show", "css-widzew", "--as-of", day)
    #expect(card.output.contains("Zamknięty od 16 marca"))
    for arguments in [
      ["slip", "css-widzew"], ["search", "widzew"], ["table"], ["check"],
    ] {
      let outcome = try Program.okienko(arguments + ["--as-of", day])
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    }
  }

  @Test(arguments: [
    ["show", "css-widzew"], ["slip", "css-widzew"], ["search", "x"], ["table"], ["check"],
  ])
  func `what is no day is refused by every command`(arguments: [String]) throws {
    let outcome = try Program.okienko(arguments + ["--as-of", "31 lutego"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors == "31 lutego nie jest datą. Przykłady: 2020-03-16, 16.03.2020, wczoraj.\n")
  }

  // MARK: Output for scripts

  @Test func `a line a hit, with a tab between its fields`() throws {
    let outcome = try Program.okienko(
      "search", "punkt widzew", "--format", "line", "--as-of", "2020-03-10")
    let first = try #require(outcome.output.split(separator: "\n").first)
    #expect(
      first.split(separator: "\t", omittingEmptySubsequences: false) == [
        "location", "css-widzew", "Punkt Obsługi Świadczeniobiorców – Widzew",
        "al. Piłsudskiego 100, pok. 23 i 24, Łódź", "(42) 638-59-69",
      ])
    let nothing = try Program.okienko("search", "paszport", "--format", "line")
    #expect(nothing.status == 1)
    #expect(nothing.output.isEmpty)
  }

  @Test func `nothing in the data breaks a line`() throws {
    let folder = try TemporaryFolder([
      "zly.toml": """
      [directory]
      name = "Katalog zmyślony"
      language = "pl"
      timezone = "Europe/Warsaw"

      [[organization]]
      id = "urzad"
      name = "Urząd\\tPrób\\nDrugi\\r\\u001B[31mTrzeci\\u2028Czwarty\\u0085"
      """
    ])
    let outcome = try Program.okienko(
      "search", "urząd", "--format", "line", "--directory", folder.path)
    if outcome.status == 0 {
      #expect(outcome.output.unicodeScalars.count { $0 == "\t" } == 4)
      #expect(outcome.output.unicodeScalars.count { $0 == "\n" } == 1)
      #expect(outcome.output.hasSuffix("\n"))
    } else {
      // Such a name may be refused when the directory is read; then nothing of it is printed.
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
    }
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
  }

  @Test func `CSV for the spreadsheet of the office`() throws {
    let plain = try Program.okienko("table", "parter", "--format", "csv", "--as-of", "2020-03-10")
    let office = try Program.okienko(
      "table", "parter", "--format", "csv", "--as-of", "2020-03-10", "--delimiter", ";", "--bom")
    #expect(office.output.unicodeScalars.first == "\u{FEFF}")
    #expect(office.output.dropFirst().hasPrefix("Dzielnica;Jednostka;Adres;"))
    #expect(!plain.output.unicodeScalars.contains("\u{FEFF}"))
    let tabs = try Program.okienko(
      "table", "parter", "--format", "csv", "--as-of", "2020-03-10", "--delimiter", "tab")
    #expect(tabs.output.hasPrefix("Dzielnica\tJednostka\t"))
  }

  @Test(arguments: ["", "ab", "a", "1", "\"", "\n", "ż", "\u{1B}"])
  func `a delimiter that a cell could be taken apart by is refused`(delimiter: String) throws {
    let outcome = try Program.okienko("table", "--format", "csv", "--delimiter", delimiter)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
