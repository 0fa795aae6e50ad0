import Calendar

/// Dates and times as people write them, turned into what TOML takes.
package enum MeantDate {
  /// The date or the time that a text means: `16.03.2020`, `2020/3/16`, `8:00`, `8.30`.
  ///
  /// - Parameter text: what was written.
  /// - Returns: `2020-03-16` or `08:00:00`; nothing where it could be another, or is none.
  package static func of(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { "./-:".contains($0) }
    let marks = Set(text.filter { "./-:".contains($0) })
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(part) : nil
    }
    guard numbers.count == parts.count, marks.count == 1 else { return nil }
    if marks == [":"] || numbers.count == 2 && marks == ["."] { return time(numbers) }
    guard numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    guard isYearFirst || parts[2].count == 4 else { return nil }
    let year = isYearFirst ? numbers[0] : numbers[2]
    let day = isYearFirst ? numbers[2] : numbers[0]
    return LocalDate(year: year, month: numbers[1], day: day)?.description
  }

  private static func time(_ numbers: [Int]) -> String? {
    guard (2...3).contains(numbers.count) else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    return LocalTime(hour: numbers[0], minute: numbers[1], second: second)?.description
  }
}
