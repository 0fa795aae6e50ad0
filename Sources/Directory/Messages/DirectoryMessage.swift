import TOML

/// What the loader finds in the data files, beyond the syntax of TOML.
public enum DirectoryMessage: Hashable, Sendable {
  // Keys and types.
  case unknownKey(String, suggestion: String?)
  case missingField(String)
  case wrongType(expected: ValueType, found: ValueType)
  /// An entity's table must stand in double brackets, the directory's own in single ones.
  case entitiesInDoubleBrackets(String)
  case directoryInSingleBrackets

  // Texts.
  case emptyText
  case controlCharacter(Unicode.Scalar)
  case malformedEmail(String)
  case malformedURL(String)
  case malformedPhone(String)
  case phoneWithoutAreaCode(String)
  case missingPhoneNumber
  case malformedTimeZone(String)
  case malformedLanguage(String)
  case unknownValue(String, allowed: [String])

  // Numbers, dates and hours.
  case numberOutOfRange(lowest: Int, highest: Int)
  case reversedDates
  case unknownDay(String)
  case reversedHours
  case incompleteHours(missing: String)

  // Relations.
  case duplicateID(String, kind: EntityKind)
  case danglingReference(String, kinds: [EntityKind], suggestion: String?, other: EntityKind?)
  case organizationCycle([String])
  case irregularFormCode(String, regular: String)
  case duplicateFormCode(String)

  // Files and the whole.
  case secondDirectory
  case missingDirectory
  case missingAssuredDate(count: Int)
  case noFiles
  case unreadableFile(FileProblem)

  // Labels of second places.
  case firstDay
  case firstDefinition
  case parentLink(child: String, parent: String)
  case formInSeries(String)
}

/// Why a file or a folder could not be read.
public enum FileProblem: Hashable, Sendable {
  case notFound
  case notPermitted
  case notAFolder
  case notAFile
  /// Larger than so many bytes.
  case tooLarge(limit: Int)
  /// More files, or folders nested deeper, than so many.
  case tooMany(limit: Int)
  /// The system's error number.
  case failed(Int32)
}

extension DirectoryMessage: DiagnosticMessage {
  public var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingField: "missing-field"
    case .wrongType: "wrong-type"
    case .entitiesInDoubleBrackets: "entities-in-double-brackets"
    case .directoryInSingleBrackets: "directory-in-single-brackets"
    case .emptyText: "empty-text"
    case .controlCharacter: "control-character"
    case .malformedEmail: "malformed-email"
    case .malformedURL: "malformed-url"
    case .malformedPhone: "malformed-phone"
    case .phoneWithoutAreaCode: "phone-without-area-code"
    case .missingPhoneNumber: "missing-phone-number"
    case .malformedTimeZone: "malformed-timezone"
    case .malformedLanguage: "malformed-language"
    case .unknownValue: "unknown-value"
    case .numberOutOfRange: "number-out-of-range"
    case .reversedDates: "reversed-dates"
    case .unknownDay: "unknown-day"
    case .reversedHours: "reversed-hours"
    case .incompleteHours: "incomplete-hours"
    case .duplicateID: "duplicate-id"
    case .danglingReference: "dangling-reference"
    case .organizationCycle: "organization-cycle"
    case .irregularFormCode: "irregular-form-code"
    case .duplicateFormCode: "duplicate-form-code"
    case .secondDirectory: "second-directory"
    case .missingDirectory: "missing-directory"
    case .missingAssuredDate: "missing-assured-date"
    case .noFiles: "no-files"
    case .unreadableFile: "unreadable-file"
    case .firstDay: "first-day"
    case .firstDefinition: "first-definition"
    case .parentLink: "parent-link"
    case .formInSeries: "form-in-series"
    }
  }

  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .polish: polish.text
    case .english: english.text
    }
  }

  public func hint(in language: MessageLanguage) -> String? {
    switch language {
    case .polish: polish.hint
    case .english: english.hint
    }
  }
}
