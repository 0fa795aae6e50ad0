import Testing
import Text

@testable import Directory

/// What the check finds in lists of streets.
@Suite struct StreetDiagnosticsTests {
  private let areas = """
    [[service_area]]
    id = "lewy"
    name = "Lewy Brzeg"
    assured_date = 2031-01-01
    [[service_area]]
    id = "prawy"
    name = "Prawy Brzeg"
    assured_date = 2031-01-01

    """

  /// A list for each bank.
  private func banks(_ left: String, _ right: String, in language: Language = .english) -> String {
    findings(
      areas + """
        [[street_list]]
        service_area_id = "lewy"
        streets = [\(left)]
        [[street_list]]
        service_area_id = "prawy"
        streets = [\(right)]
        """, in: language)
  }

  @Test func `numbers that two areas have are reported with both places`() {
    #expect(
      banks(
        #"{ name = "Zmyślona", kind = "ul.", numbers = ["1-23 odd", "2-12 even"] }"#,
        #""Inna", { name = "Zmyślona", kind = "ul.", numbers = ["25- odd", "12- even"] }"#,
        in: .polish) == """
          test.toml:15:20: warning: numer 12 ulicy `ul. Zmyślona` jest w dwóch obszarach [overlapping-house-numbers]
            > { name = "Zmyślona", kind = "ul.", numbers = ["25- odd", "12- even"] }
            path: street_list[1].streets[1]
            test.toml:12:12: ta sama ulica
            hint: popraw numery; jeśli tak podaje źródło: as_printed = true w obu
          """)
  }

  @Test(arguments: [
    // Sides of the street, ends with letters and single numbers part it.
    (#"numbers = ["1- odd"]"#, #"numbers = ["2- even"]"#),
    (#"numbers = ["1-11"]"#, #"numbers = ["12-"]"#),
    (#"numbers = ["2-30a even"]"#, #"numbers = ["32- even"]"#),
    (#"numbers = ["187-249 odd"]"#, #"numbers = ["249a-271 odd"]"#),
    (#"numbers = ["38/52"]"#, #"numbers = ["32- even"]"#),
    // Nobody knows, and says so.
    ("numbers_unknown = true", "numbers_unknown = true"),
    (#"numbers = ["1-9"], as_printed = true"#, #"numbers = ["9-"], as_printed = true"#),
  ])
  func `numbers that part a street are in order`(left: String, right: String) {
    #expect(
      banks(#"{ name = "Zmyślona", \#(left) }"#, #"{ name = "Zmyślona", \#(right) }"#) == "")
  }

  @Test(arguments: [
    (#"numbers = ["1-9"]"#, #"numbers = ["9-"]"#, "9"),
    (#"numbers = ["1-9 odd"]"#, #"numbers = ["2-9"]"#, "3"),
    (#"numbers = ["38/52"]"#, #"numbers = ["38/52"]"#, "38/52"),
    (#"numbers = ["2-2g"]"#, #"numbers = ["2-4 even"]"#, "2"),
    (#"numbers = ["1-"]"#, #"numbers = ["170- even"]"#, "170"),
    (#"numbers = ["5"], as_printed = true"#, #"numbers = ["5"]"#, "5"),
  ])
  func `the first number that overlaps is named`(left: String, right: String, number: String) {
    let report = banks(
      #"{ name = "Zmyślona", \#(left) }"#, #"{ name = "ZMYŚLONA", \#(right) }"#)
    #expect(
      report.contains("number \(number) of `ZMYŚLONA` stands in two areas"), "\(report)")
  }

  @Test(arguments: [
    (#""ul. Zmyślona""#, #""ul. Zmyślona""#),
    (#"{ name = "Zmyślona", kind = "ul." }"#, #"{ name = "ul. Zmyślona", numbers = ["1-9"] }"#),
    (#""Zmyślona""#, #"{ name = "Zmyślona", numbers_unknown = true }"#),
  ])
  func `a street in two areas needs numbers in both`(left: String, right: String) {
    let report = banks(left, right)
    #expect(report.contains("stands in two areas without numbers"), "\(report)")
  }

  @Test func `a street stands in an area once, whichever table names it`() {
    #expect(
      findings(
        """
        [[service_area]]
        id = "lewy"
        name = "Lewy Brzeg"
        assured_date = 2031-01-01
        streets = ["ul. Zmyślona"]
        [[street_list]]
        service_area_id = "lewy"
        streets = [{ name = "Zmyślona", kind = "ul." }]
        """) == """
          test.toml:9:12: warning: the street `ul. Zmyślona` stands in this area twice [street-twice-in-area]
            > { name = "Zmyślona", kind = "ul." }
            path: street_list[0].streets[0]
            test.toml:6:12: the same street
            hint: put the numbers into one line
          """)
  }

  @Test func `an unknown area, numbers and codes that are none are errors`() {
    #expect(
      findings(
        areas + """
          [[street_list]]
          service_area_id = "leewy"
          streets = [{ name = "Zmyślona", numbers = ["1-22 odd"], postal_codes = ["91203"] }]
          """) == """
          test.toml:11:19: error: there is no `leewy` (service_area) [dangling-reference]
            > "leewy"
            path: street_list[0].service_area_id
            hint: did you mean `lewy`?
          test.toml:12:44: error: malformed house numbers `1-22 odd` [malformed-house-numbers]
            > "1-22 odd"
            path: street_list[0].streets[0].numbers[0]
            hint: write 1-23 odd, 2-12 even, 1-68, 14- (to the end), 52a, 38/52
          test.toml:12:73: error: malformed postal code `91203` [malformed-postal-code]
            > "91203"
            path: street_list[0].streets[0].postal_codes[0]
            hint: write 91-203
          """)
  }

  @Test(arguments: [
    "", " ", "odd", "-", "-4", "9-1", "0", "1-2-3", "1-9 both", "1-9 odd even", "1-9odd", "a1",
    "1abc",
    "1/", "38/x", "2-13 even", "999999", "1-9 (n)",
  ])
  func `is no house numbers`(text: String) {
    #expect(HouseRange(written: text) == nil)
  }

  @Test(arguments: [
    "1-23 odd", "2-12 even", "1-68", "14-", "33- odd", "50", "52a", "38/52", "2-30a even", "73-73a",
    "10-16/18 even", "249a-271 odd",
  ])
  func `is written as it is read`(text: String) {
    #expect(HouseRange(written: text)?.written == text)
  }

  @Test func `a dash, a capital and spaces are forgiven`() {
    #expect(HouseRange(written: " 1–23  ODD ")?.written == "1-23 odd")
    #expect(HouseRange(written: "52A")?.written == "52a")
  }

  @Test(arguments: [
    ("1-23 odd", "1 11 23 23b", "0 2 22 24 25"),
    ("14-", "14 15 9999 14a", "13 13z"),
    ("2-30a even", "2 30 30a", "30b 31 32"),
    ("249a-271 odd", "249a 249b 251", "249 250"),
    ("38/52", "38/52", "38 38a 38/53 52"),
    ("52a", "52a", "52 52b"),
    ("50", "50 50a 50/2", "49 51"),
    ("2-2g", "2 2a 2g", "2h 3"),
  ])
  func `holds these numbers and not those`(range: String, inside: String, outside: String) throws {
    let range = try #require(HouseRange(written: range))
    for number in inside.split(separator: " ") {
      #expect(HouseNumber(written: number).map(range.contains) == true, "\(number)")
    }
    for number in outside.split(separator: " ") {
      #expect(HouseNumber(written: number).map(range.contains) != true, "\(number)")
    }
  }
}
