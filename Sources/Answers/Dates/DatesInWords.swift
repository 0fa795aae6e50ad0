import Calendar

extension Catalogue {
  /// A text of a data file with its ISO 8601 days written as people write them: "od 16 marca 2020".
  ///
  /// A day within a longer word, such as an address of a page, is left alone.
  func datesInWords(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.contains(UInt8(ascii: "-")) else { return text }
    var result = ""
    var start = 0
    var place = 0
    while place + 10 <= bytes.count {
      guard let date = isoDate(bytes, at: place) else {
        place += 1
        continue
      }
      result += String(decoding: bytes[start..<place], as: UTF8.self) + longDate(date)
      place += 10
      start = place
    }
    guard start > 0 else { return text }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The day that is written at a place, where it stands apart from other words.
  private func isoDate(_ bytes: [UInt8], at place: Int) -> LocalDate? {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard isDigit(bytes[place]), bytes[place + 4] == 0x2D, bytes[place + 7] == 0x2D else {
      return nil
    }
    if place > 0, !" (,;:".utf8.contains(bytes[place - 1]) { return nil }
    if place + 10 < bytes.count {
      let next = bytes[place + 10]
      let isEnd = " ),;:.".utf8.contains(next)
      // A full stop ends a sentence, but not within a file's name.
      let goesOn = next == 0x2E && place + 11 < bytes.count && bytes[place + 11] != 0x20
      guard isEnd, !goesOn else { return nil }
    }
    func number(_ range: Range<Int>) -> Int? {
      let digits = bytes[(place + range.lowerBound)..<(place + range.upperBound)]
      guard digits.allSatisfy(isDigit) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return LocalDate(year: year, month: month, day: day)
  }
}
