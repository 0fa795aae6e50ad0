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
}

extension Format<Int> {
  /// The id of an entity of a kind, read as the entity's place.
  static func reference(to kind: EntityKind) -> Format {
    let table = kind.ordinal
    return Format { value, reading in
      guard let id = reading.text(value) else { return nil }
      if let place = reading.ids.place(of: id, in: table) { return place }
      reading.reportDangling(id, kinds: [kind], at: value.span)
      return nil
    }
  }
}

extension Format<[EntityReference]> {
  /// Ids of entities of some kinds, or one of them alone; an id of several kinds names all of them.
  static func references(to kinds: EntityKind...) -> Format {
    let ids = Format<[[EntityReference]]>.oneOrMore(
      Format<[EntityReference]> { value, reading in
        guard let id = reading.text(value) else { return nil }
        let found = kinds.compactMap { kind in
          reading.ids.place(of: id, in: kind.ordinal).map { EntityReference(kind, $0) }
        }
        if found.isEmpty { reading.reportDangling(id, kinds: kinds, at: value.span) }
        return found
      })
    return Format { value, reading in ids.read(value, &reading).map { Array($0.joined()) } }
  }
}

extension Format<[EntityReference]> {
  /// What can take the place of an office, a service or a location.
  static let successors = references(
    to: .organization, .service, .location, .portal, .referral)
}

extension TableReading {
  /// Reports an id that no entity of some kinds has.
  fileprivate mutating func reportDangling(_ id: String, kinds: [EntityKind], at span: SourceSpan) {
    // Where a file is damaged, the entity that seems to be missing may be one that could not be read.
    guard !ids.isIncomplete else { return }
    let suggestion = ids.suggestion(for: id, in: kinds.map(\.ordinal))
    let other = EntityKind.allCases.first { ids.place(of: id, in: $0.ordinal) != nil }
    report(
      .error,
      DirectoryMessage.danglingReference(
        id.shortened, kinds: kinds, suggestion: suggestion, other: other),
      at: span)
  }
}

extension Format<[RecurringDay]> {
  /// Days of the week as RFC 5545 writes them, with commas: `MO,WE,FR`, `1MO,-1FR`.
  static let days = Format { value, reading in
    guard let text = reading.text(value) else { return nil }
    var days: Set<RecurringDay> = []
    for word in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let name = String(Substring(word.drop { $0 == UInt8(ascii: " ") }))
      if let day = RecurringDay(name) {
        days.insert(day)
      } else {
        reading.report(.error, DirectoryMessage.unknownDay(name.shortened), at: value.span)
      }
    }
    return Weekday.allCases.flatMap { weekday in
      days.filter { $0.weekday == weekday }.sorted { ($0.ordinal ?? 0) < ($1.ordinal ?? 0) }
    }
  }
}

extension Format<[Int]> {
  /// Days of a month: a number, or several as RFC 5545 writes them, with commas: `1,15,-1`.
  static let monthDays = Format { value, reading in
    func report(_ day: String) {
      reading.report(.error, DirectoryMessage.unknownMonthDay(day.shortened), at: value.span)
    }
    if case .integer(let number) = value.content {
      let day = Int(clamping: number)
      guard (1...31).contains(day.magnitude) else {
        report("\(number)")
        return nil
      }
      return [day]
    }
    guard let text = reading.text(value) else { return nil }
    return text.split(separator: ",", omittingEmptySubsequences: false).compactMap { word in
      let name = String(word.drop { $0 == " " })
      guard let day = Int(name), (1...31).contains(day.magnitude) else {
        report(name)
        return nil
      }
      return day
    }
  }
}
