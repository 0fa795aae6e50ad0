import Calendar
import Diagnostics
import Directory
import Schema
import Testing
import Text

/// The findings as a clerk in Łódź reads them.
@Suite struct PolishDiagnosticsTests {
  @Test func `a file with many mistakes`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-test"
        nazwa = "Urząd Testowy"
        email = "biuro"
        phones = [{ number = "255 82 72" }]
        parent_organization_id = "miasto"
        """, in: .polish) == """
          test.toml:2:1: error: brak wymaganego pola `name` [missing-field]
            > [[organization]]
            path: organization[0]
          test.toml:3:6: warning: pozycje bez `assured_date` w tym pliku: 1 [missing-assured-date]
            > "urzad-test"
            hint: podaj dzień, w którym sprawdzono dane
          test.toml:4:1: error: nieznany klucz `nazwa` [unknown-key]
            > nazwa
            path: organization[0].nazwa
          test.toml:5:9: error: niepoprawny adres e-mail `biuro` [malformed-email]
            > "biuro"
            path: organization[0].email
            hint: zapis: nazwa@domena.pl
          test.toml:6:22: warning: numer telefonu `255 82 72` nie ma numeru kierunkowego [phone-without-area-code]
            > "255 82 72"
            path: organization[0].phones[0].number
          test.toml:7:26: error: brak pozycji `miasto` (organization) [dangling-reference]
            > "miasto"
            path: organization[0].parent_organization_id
          """)
  }

  @Test func `the same in Ukrainian`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-test"
        nazwa = "Urząd Testowy"
        email = "biuro"
        parent_organization_id = "miasto"
        """, in: .ukrainian) == """
          test.toml:2:1: error: немає обов’язкового поля `name` [missing-field]
            > [[organization]]
            path: organization[0]
          test.toml:3:6: warning: записи без `assured_date` у цьому файлі: 1 [missing-assured-date]
            > "urzad-test"
            hint: подайте день, коли дані перевірено
          test.toml:4:1: error: невідомий ключ `nazwa` [unknown-key]
            > nazwa
            path: organization[0].nazwa
          test.toml:5:9: error: хибна адреса електронної пошти `biuro` [malformed-email]
            > "biuro"
            path: organization[0].email
            hint: запис: `name@domain.pl`
          test.toml:6:26: error: немає запису `miasto` (organization) [dangling-reference]
            > "miasto"
            path: organization[0].parent_organization_id
          """)
  }

  @Test func `every message has its own code and words in every language`() {
    let ofTables: [SchemaMessage] = [
      .unknownKey("k", suggestion: nil), .missingField("k"),
      .wrongType(expected: .date, found: .string), .emptyText, .controlCharacter("\u{1B}"),
      .malformedEmail("x"), .malformedURL("x"), .malformedTimeZone("x"), .malformedLanguage("x"),
      .unknownValue("x", allowed: ["a"]), .numberOutOfRange(lowest: 0, highest: 1), .noFiles,
      .unreadableFile(.notFound),
    ]
    let ofDirectories: [DirectoryMessage] = [
      .entitiesInDoubleBrackets("form"), .directoryInSingleBrackets, .malformedPhone("x"),
      .phoneWithoutAreaCode("1"), .missingPhoneNumber, .reversedDates, .unknownDay("x"),
      .unknownMonthDay("x"), .emptyHours, .hoursWithoutDays, .intervalWithoutStart,
      .daysOfMonthInWeek, .contradictoryHours, .otherHours,
      .incompleteHours(missing: "opens_at"), .duplicateID("x", kind: .form),
      .danglingReference("x", kinds: [.form], suggestion: nil, other: nil),
      .organizationCycle(["a", "a"]), .irregularFormCode("Z2", regular: "ZS-2"),
      .duplicateFormCode("Z2"), .secondDirectory, .missingDirectory, .missingAssuredDate(count: 2),
      .firstDay, .firstDefinition,
      .parentLink(child: "a", parent: "b"), .formInSeries("ZS-1"),
    ]
    let messages: [any DiagnosticMessage] = ofTables + ofDirectories
    #expect(Set(messages.map(\.code)).count == messages.count)
    for message in messages {
      let texts = Set(Language.allCases.map { message.text(in: $0) })
      #expect(texts.count == Language.allCases.count, "\(message.code)")
      #expect(message.code.allSatisfy { $0.isLowercase || $0 == "-" }, "\(message.code)")
    }
  }
}
