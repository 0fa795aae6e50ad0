extension DirectoryMessage {
  /// The finding in English, and how to mend it.
  var english: (text: String, hint: String?) {
    switch self {
    case .unknownKey(let key, let suggestion):
      ("unknown key `\(key)`", suggestion.map { "did you mean `\($0)`?" })
    case .missingField(let key):
      ("the required field `\(key)` is missing", nil)
    case .wrongType(let expected, let found):
      (
        "wrong type: expected \(expected.english), found \(found.english)",
        expected.example.map { "write \($0)" }
      )
    case .entitiesInDoubleBrackets(let table):
      ("there may be many of `\(table)`, so it is an array of tables", "write [[\(table)]]")
    case .directoryInSingleBrackets:
      ("there is one `directory`, so it is a single table", "write [directory]")
    case .emptyText:
      ("empty text", "leave the key out where the value is not known")
    case .controlCharacter(let scalar):
      ("the text has the control character \(scalar.name)", "remove it; screens leave it out")
    case .malformedEmail(let text):
      ("malformed e-mail address `\(text)`", "write name@domain.pl")
    case .malformedURL(let text):
      ("malformed web address `\(text)`", "write https://domain.pl/page")
    case .malformedPhone(let text):
      (
        "malformed phone number `\(text)`",
        "digits, spaces, +, -, brackets; an internal number goes to `extension`"
      )
    case .phoneWithoutAreaCode(let number):
      ("the phone number `\(number)` lacks its area code", nil)
    case .missingPhoneNumber:
      ("a phone without a number", "where the source gives no number, write unknown = true")
    case .malformedTimeZone(let text):
      ("malformed time zone `\(text)`", "write it as the IANA database does: Europe/Warsaw")
    case .malformedLanguage(let text):
      ("malformed language tag `\(text)`", "write it as BCP 47 does: pl, en, uk")
    case .unknownValue(let word, let allowed):
      (
        "unknown value `\(word)`",
        Self.suggested(word, allowed) { "did you mean `\($0)`? " }
          + "allowed: \(allowed.joined(separator: ", "))"
      )
    case .numberOutOfRange(let lowest, let highest):
      ("the number is not between \(lowest) and \(highest)", nil)
    case .reversedDates:
      ("`valid_to` lies before `valid_from`", nil)
    case .unknownDay(let day):
      ("unknown day of the week `\(day)`", "allowed: MO, TU, WE, TH, FR, SA, SU")
    case .reversedHours:
      ("`closes_at` is not later than `opens_at`", nil)
    case .incompleteHours(let missing):
      ("hours without `\(missing)`", nil)
    case .duplicateID(let id, let kind):
      ("duplicate id `\(id)` (\(kind.rawValue))", nil)
    case .danglingReference(let id, let kinds, let suggestion, let other):
      (
        "there is no `\(id)` (\(Self.joined(kinds, "or")))",
        suggestion.map { "did you mean `\($0)`?" }
          ?? other.map { "`\(id)` is of another kind: \($0.rawValue)" }
      )
    case .organizationCycle(let ids):
      (
        "organizations are each other's parents: \(ids.joined(separator: " → "))",
        "remove one `parent_organization_id`"
      )
    case .irregularFormCode(let code, let regular):
      (
        "the form code `\(code)` departs from its series",
        "perhaps `\(regular)`? keep the printed code, and put the other into `alternate_codes`"
      )
    case .duplicateFormCode(let code):
      ("another form has the code `\(code)`", nil)
    case .secondDirectory:
      ("a second [directory] table", "a directory has one description")
    case .missingDirectory:
      ("the [directory] table is missing", "add [directory] with its `name`")
    case .missingAssuredDate(let count):
      (
        "entries without `assured_date` in this file: \(count)",
        "give the day on which the facts were verified"
      )
    case .noFiles:
      ("there is no *.toml file in the folder", nil)
    case .unreadableFile(let problem):
      ("cannot be read: \(problem.english)", nil)
    case .firstDay: ("the first day", nil)
    case .firstDefinition: ("first defined here", nil)
    case .parentLink(let child, let parent): ("`\(child)` is below `\(parent)`", nil)
    case .formInSeries(let code): ("its neighbour in the series: \(code)", nil)
    }
  }

  /// Kinds by their tables' names: `organization, service or location`.
  static func joined(_ kinds: [EntityKind], _ conjunction: String) -> String {
    let names = kinds.map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The beginning of a hint that names the nearest allowed word, empty when none is near.
  static func suggested(
    _ word: String, _ allowed: [String], _ sentence: (String) -> String
  ) -> String {
    Suggestion.nearest(to: word, among: allowed).map(sentence) ?? ""
  }
}

extension Unicode.Scalar {
  /// The scalar's number as Unicode writes it: `U+001B`.
  var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension FileProblem {
  fileprivate var english: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .notPermitted: "permission denied"
    case .notAFolder: "it is not a folder"
    case .notAFile: "it is not a regular file"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .tooMany(let limit): "too many files or nested folders (at most \(limit))"
    case .failed(let number): "system error number \(number)"
    }
  }
}
