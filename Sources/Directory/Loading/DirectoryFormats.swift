import Calendar
import Diagnostics
import Schema
import TOML

extension Format<String> {
  static let phoneNumber = text(
    where: PhoneNumber.isWellFormed, else: DirectoryMessage.malformedPhone
  )
  .checked { number, span, reading in
    if PhoneNumber.lacksAreaCode(number) {
      reading.report(.warning, DirectoryMessage.phoneWithoutAreaCode(number), at: span)
    }
  }

  /// The id of another entity, of one of some kinds.
  static func reference(to kinds: EntityKind...) -> Format {
    let tables = kinds.map(\.rawValue)
    return text.checked { id, span, reading in reading.refer(to: id, in: tables, at: span) }
  }
}

extension Format<[Weekday]> {
  /// Days of the week as RFC 5545 writes them, with commas: `MO,WE,FR`.
  static let days = Format { value, reading in
    guard let text = Format<String>.text.read(value, &reading) else { return nil }
    var days: Set<Weekday> = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(word.drop { $0 == " " })
      if let day = Weekday(rawValue: name) {
        days.insert(day)
      } else {
        reading.report(.error, DirectoryMessage.unknownDay(name.shortened), at: value.span)
      }
    }
    return Weekday.allCases.filter(days.contains)
  }
}
