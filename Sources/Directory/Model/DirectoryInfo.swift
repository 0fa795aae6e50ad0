/// The directory's own description (`[directory]`).
public struct DirectoryInfo: Hashable, Sendable {
  /// The name, shown as the title.
  public var name: String
  /// Who publishes the directory.
  public var publisher: String?
  /// BCP 47 tag of the content's language.
  public var language: String
  /// IANA time zone name.
  public var timezone: String
  /// A fact verified longer ago than this many days is marked as unverified; `nil` for never.
  public var staleAfterDays: Int?
  /// Whose public holidays are kept; `nil` for none.
  public var holidays: HolidayCalendar?
  /// Whom to ask where the directory has no answer.
  public var phones: [Phone] = []
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()

  /// A directory's description from what is known of it.
  public init(
    name: String,
    publisher: String? = nil,
    language: String = "pl",
    timezone: String = "Europe/Warsaw",
    staleAfterDays: Int? = nil,
    holidays: HolidayCalendar? = nil
  ) {
    self.name = name
    self.publisher = publisher
    self.language = language
    self.timezone = timezone
    self.staleAfterDays = staleAfterDays
    self.holidays = holidays
  }
}

extension DirectoryInfo {
  /// Whether telephones and postal codes are to have Poland's forms: the content is Polish, and the clocks keep Warsaw's time.
  package var hasPolishForms: Bool {
    let tag = language.lowercased()
    return (tag == "pl" || tag == "pl-pl") && timezone == "Europe/Warsaw"
  }
}
