import Text

extension SchemaMessage {
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
    case .emptyText:
      ("empty text", "leave the key out where the value is not known")
    case .controlCharacter(let scalar):
      ("the text has the control character \(scalar.name)", "remove it; screens leave it out")
    case .malformedEmail(let text):
      ("malformed e-mail address `\(text)`", "write name@domain.pl")
    case .malformedURL(let text):
      ("malformed web address `\(text)`", "write https://domain.pl/page")
    case .malformedTimeZone(let text):
      ("malformed time zone `\(text)`", "write it as the IANA database does: Europe/Warsaw")
    case .unknownTimeZone(let name, let suggestion):
      (
        "there is no time zone `\(name)`",
        suggestion.map { "did you mean `\($0)`?" }
          ?? "take a name of the IANA database: Europe/Warsaw"
      )
    case .unverifiableTimeZone(let name):
      (
        "the time zone `\(name)` cannot be looked up: this system has no time zone database",
        "install the package tzdata; until then the clock shows the system's own time"
      )
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
    case .noFiles:
      ("there is no *.toml file in the folder", nil)
    case .unreadableFile(let problem):
      ("cannot be read: \(problem.english)", nil)
    }
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
