import Diagnostics
import Text

/// What the loader finds in the data files, beyond the syntax of TOML.
public enum DirectoryMessage: Hashable, Sendable {
  // MARK: Tables

  /// An entity's table has to stand in double brackets.
  case entitiesInDoubleBrackets(String)
  /// The directory's own table has to stand in single brackets.
  case directoryInSingleBrackets

  // MARK: Texts

  /// Not a telephone number.
  case malformedPhone(String)
  /// A number of seven digits, callable from within its area alone.
  case phoneWithoutAreaCode(String)
  /// A phone has no number, and does not say that it is unknown.
  case missingPhoneNumber

  // MARK: Streets

  /// Not house numbers as a street gives them.
  case malformedHouseNumbers(String)
  /// Not a postal code.
  case malformedPostalCode(String)
  /// House numbers that are given and said to be unknown.
  case numbersKnownAndUnknown
  /// A street stands in an area twice.
  case streetTwiceInArea(String)
  /// A street stands in two areas, and one of them has no numbers.
  case streetInTwoAreas(String)
  /// Two areas have a number of one street.
  case overlappingHouseNumbers(String, number: String)

  // MARK: Numbers, dates and hours

  /// The last day lies before the first.
  case reversedDates
  /// Not a weekday as RFC 5545 writes it.
  case unknownDay(String)
  /// Not a day of a month.
  case unknownMonthDay(String)
  /// A place closes at the minute at which it opens.
  case emptyHours
  /// Hours without the days on which they hold.
  case hoursWithoutDays
  /// Every second week or month, without a day to count from.
  case intervalWithoutStart
  /// Days of the month in a schedule of every week.
  case daysOfMonthInWeek
  /// Hours overlap others of the same day.
  case contradictoryHours
  /// One of the two times of a schedule is missing.
  case incompleteHours(missing: String)

  /// What moved away, without the day on which it did.
  case moveWithoutEnd
  /// An entity is called undated and has a date.
  case undatedWithDate

  // MARK: Leads

  /// A referral that no source stands behind.
  case referralWithoutSource
  /// A referral that does not say how the other office is reached.
  case referralWithoutWay
  /// What is not handled here, without where it is.
  case leadWithoutPlace

  // MARK: Relations

  /// Two entities of one kind have the same id.
  case duplicateID(String, kind: EntityKind)
  /// No entity of these kinds has the id; perhaps another id is meant, or an entity of another kind.
  case danglingReference(String, kinds: [EntityKind], suggestion: String?, other: EntityKind?)
  /// Organizations are above one another; the ids go once around.
  case organizationCycle([String])
  /// A form's code seems to be the missing member of a series.
  case irregularFormCode(String, regular: String)
  /// Two forms have the same code.
  case duplicateFormCode(String)

  // MARK: Files and the whole

  /// The directory is described a second time.
  case secondDirectory
  /// The directory is not described.
  case missingDirectory
  /// So many entities of a file have no date of verification.
  case missingAssuredDate(count: Int)

  // MARK: Labels of second places

  /// The first day of a range.
  case firstDay
  /// Where the street stands as well.
  case otherStreet
  /// Hours that others contradict.
  case otherHours
  /// Where the first of two stands.
  case firstDefinition
  /// One organization is below another.
  case parentLink(child: String, parent: String)
  /// A neighbour of a form in its series.
  case formInSeries(String)
}
