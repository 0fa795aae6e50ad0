import Calendar
import Text

/// A day as people write it: `20.03.2020`, `20.3`, `20 marca`, `March 20, 2020`, `вчора`, or ISO 8601.
///
/// Every language of the program is read, whatever the interface speaks: a date means the same in all.
public enum WrittenDate {
  /// Reads a day.
  ///
  /// - Parameters:
  ///   - text: what was typed, in any case and with or without diacritics.
  ///   - today: what `yesterday` is counted from, and whose year a day without one is in.
  /// - Returns: `nil` when the text is no day, or one that no calendar has.
  public static func read(_ text: String, today: LocalDate) -> LocalDate? {
    let text = text.folded
    let words = text.split { " ,./".contains($0) }.map(String.init)
    guard !words.isEmpty else { return nil }
    if words.count == 1, let days = offset(words[0]) { return today.adding(days: days) }
    if words.count == 1 { return iso(words[0]) }
    if let date = withMonthName(words, today) { return date }
    // The day first, as it is written in all three languages here.
    let numbers = words.compactMap(number)
    guard numbers.count == words.count else { return nil }
    switch numbers.count {
    case 2: return LocalDate(year: today.year, month: numbers[1], day: numbers[0])
    case 3: return LocalDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// `2020-03-16` and `2020-3-16`.
  private static func iso(_ text: String) -> LocalDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap(number)
    guard parts.count == 3, numbers.count == 3 else { return nil }
    return LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A day, a month's name and perhaps a year; in English the name may come first.
  private static func withMonthName(_ words: [String], _ today: LocalDate) -> LocalDate? {
    guard words.count <= 3 else { return nil }
    for (name, day) in [(1, 0), (0, 1)] {
      guard let month = month(words[name]), let day = number(words[day]) else { continue }
      guard words.count == 3 else { return LocalDate(year: today.year, month: month, day: day) }
      return number(words[2]).flatMap { LocalDate(year: $0, month: month, day: day) }
    }
    return nil
  }

  /// A number of at most four digits; `20th` is none.
  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func offset(_ word: String) -> Int? {
    switch word {
    case "dzis", "dzisiaj", "today", "сьогодні".folded: 0
    case "wczoraj", "yesterday", "вчора", "учора": -1
    case "przedwczoraj", "позавчора": -2
    case "jutro", "tomorrow", "завтра": 1
    case "pojutrze", "післязавтра".folded: 2
    default: nil
    }
  }

  /// A month by its name or a beginning of it that no other month has.
  private static func month(_ word: String) -> Int? {
    guard word.unicodeScalars.count >= 3, word.first?.isLetter == true else { return nil }
    let found = months.indices.filter { month in
      months[month].contains { $0.hasPrefix(word) }
    }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// The names of each month as they stand alone and after a day, folded.
  private static let months: [[String]] = [
    ["styczen", "stycznia", "january", "січень", "січня"],
    ["luty", "lutego", "february", "лютий", "лютого"],
    ["marzec", "marca", "march", "березень", "березня"],
    ["kwiecien", "kwietnia", "april", "квітень", "квітня"],
    ["maj", "maja", "may", "травень", "травня"],
    ["czerwiec", "czerwca", "june", "червень", "червня"],
    ["lipiec", "lipca", "july", "липень", "липня"],
    ["sierpien", "sierpnia", "august", "серпень", "серпня"],
    ["wrzesien", "wrzesnia", "september", "вересень", "вересня"],
    ["pazdziernik", "pazdziernika", "october", "жовтень", "жовтня"],
    ["listopad", "listopada", "november", "листопад", "листопада"],
    ["grudzien", "grudnia", "december", "грудень", "грудня"],
  ].map { $0.map(\.folded) }
}
