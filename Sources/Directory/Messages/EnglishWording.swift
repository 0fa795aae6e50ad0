extension DirectoryMessage {
  /// The finding in English, and how to mend it.
  var english: (text: String, hint: String?) {
    switch self {
    case .entitiesInDoubleBrackets(let table):
      ("there may be many of `\(table)`, so it is an array of tables", "write [[\(table)]]")
    case .directoryInSingleBrackets:
      ("there is one `directory`, so it is a single table", "write [directory]")
    case .malformedPhone(let text):
      (
        "malformed phone number `\(text)`",
        "digits, spaces, +, -, brackets; an internal number goes to `extension`"
      )
    case .phoneWithoutAreaCode(let number):
      ("the phone number `\(number)` lacks its area code", nil)
    case .missingPhoneNumber:
      ("a phone without a number", "where the source gives no number, write unknown = true")
    case .reversedDates:
      ("`valid_to` lies before `valid_from`", nil)
    case .unknownDay(let day):
      ("unknown day of the week `\(day)`", "allowed: MO, TU, WE, TH, FR, SA, SU")
    case .unknownMonthDay(let day):
      ("unknown day of the month `\(day)`", "1 to 31, or -1 to -31 from the month's end")
    case .emptyHours:
      ("`closes_at` is the same time as `opens_at`", "round the clock: 00:00:00 to 00:00:00")
    case .hoursWithoutDays:
      ("hours without days", "give the days as `byday`; without them the hours are unknown")
    case .intervalWithoutStart:
      ("`interval` without `valid_from`", "give the day from which weeks or months are counted")
    case .daysOfMonthInWeek:
      ("days of the month in weekly hours", "freq = \"MONTHLY\", or no `freq`")
    case .contradictoryHours:
      (
        "the hours overlap others of the same day",
        "they count together; correct one of them, or bound it by dates"
      )
    case .foreignTimeZone(let zone, let own):
      (
        "hours in the time zone `\(zone)`, while the directory's is `\(own)`",
        "give the hours as the clock in `\(own)` shows them"
      )
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
    case .otherHours: ("these hours", nil)
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
}
