import Diagnostics
import Text

/// What the reading of a table finds, whatever the table is about.
public enum SchemaMessage: Hashable, Sendable {
  /// A key that the table does not have, and the one that may be meant.
  case unknownKey(String, suggestion: String?)
  /// A required field is not there.
  case missingField(String)
  /// A value is of another type than the field's.
  case wrongType(expected: ValueType, found: ValueType)
  /// A text says nothing.
  case emptyText
  /// A text has a character that a terminal could obey.
  case controlCharacter(Unicode.Scalar)
  /// Not an e-mail address.
  case malformedEmail(String)
  /// Not an `http` or `https` address.
  case malformedURL(String)
  /// Not a name of the IANA time zone database.
  case malformedTimeZone(String)
  /// The system's time zone database has no such zone; perhaps another is meant.
  case unknownTimeZone(String, suggestion: String?)
  /// The system has no time zone database to look a zone up in.
  case unverifiableTimeZone(String)
  /// Not a BCP 47 language tag.
  case malformedLanguage(String)
  /// Not one of the words that the field allows.
  case unknownValue(String, allowed: [String])
  /// A number below or above what the field allows, both bounds allowed.
  case numberOutOfRange(lowest: Int, highest: Int)
  /// The folder holds no data file.
  case noFiles
  /// A file or folder cannot be read.
  case unreadableFile(FileProblem)
}

extension SchemaMessage: DiagnosticMessage {
  /// A stable name in kebab case.
  public var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingField: "missing-field"
    case .wrongType: "wrong-type"
    case .emptyText: "empty-text"
    case .controlCharacter: "control-character"
    case .malformedEmail: "malformed-email"
    case .malformedURL: "malformed-url"
    case .malformedTimeZone: "malformed-timezone"
    case .unknownTimeZone: "unknown-timezone"
    case .unverifiableTimeZone: "unverifiable-timezone"
    case .malformedLanguage: "malformed-language"
    case .unknownValue: "unknown-value"
    case .numberOutOfRange: "number-out-of-range"
    case .noFiles: "no-files"
    case .unreadableFile: "unreadable-file"
    }
  }

  /// What is wrong, one line.
  public func text(in language: Language) -> String {
    switch language {
    case .polish, .ukrainian: polish.text
    case .english: english.text
    }
  }

  /// How to mend it, one line, where something helps.
  public func hint(in language: Language) -> String? {
    switch language {
    case .polish, .ukrainian: polish.hint
    case .english: english.hint
    }
  }
}
