import Diagnostics
import Schema
import TOML

/// Looks at streets that stand in several lists: their numbers part them, or else an address has two answers.
struct StreetCheck {
  /// A street of a list, and where the list stands.
  private struct Entry {
    let area: Int
    let list: Int
    let place: Int
  }

  /// The lists with their tables, the areas' own before the others.
  private let lists: [(area: Int, streets: [Street], table: TOMLTable, path: [PathStep])]

  init(_ lists: [(area: Int, streets: [Street], table: TOMLTable, path: [PathStep])]) {
    self.lists = lists
  }

  /// Reports each pair of entries of one street that do not exclude each other.
  func report(to draft: inout Draft) {
    var entries: [String: [Entry]] = [:]
    for (list, content) in lists.enumerated() {
      for (place, street) in content.streets.enumerated() {
        entries[street.fullName.lowercased(), default: []].append(
          Entry(area: content.area, list: list, place: place))
      }
    }
    // In the order of the files, whatever the order of the dictionary.
    for group in entries.values.lazy.filter({ $0.count > 1 }).sorted(by: Self.isBefore) {
      for later in group.indices {
        for earlier in group[..<later] { compare(group[later], earlier, &draft) }
      }
    }
  }

  private static func isBefore(_ left: [Entry], _ right: [Entry]) -> Bool {
    guard let left = left.first, let right = right.first else { return false }
    return (left.list, left.place) < (right.list, right.place)
  }

  private func compare(_ later: Entry, _ earlier: Entry, _ draft: inout Draft) {
    let (street, other) = (street(later), street(earlier))
    guard let message = Self.conflict(street, other, isOneArea: later.area == earlier.area) else {
      return
    }
    draft.report(
      .warning, message, at: place(of: later),
      labels: [place(of: earlier).label(DirectoryMessage.otherStreet)])
  }

  /// What is wrong between two entries of one street; `nil` where all is well.
  private static func conflict(
    _ street: Street, _ other: Street, isOneArea: Bool
  ) -> DirectoryMessage? {
    let name = street.fullName.shortened
    if isOneArea { return .streetTwiceInArea(name) }
    if street.isAsPrinted, other.isAsPrinted { return nil }
    if street.areNumbersUnknown, other.areNumbersUnknown { return nil }
    guard !street.numbers.isEmpty, !other.numbers.isEmpty else {
      return .streetInTwoAreas(name)
    }
    for range in street.numbers {
      for otherRange in other.numbers {
        if let number = range.shared(with: otherRange) {
          return .overlappingHouseNumbers(name, number: number.written)
        }
      }
    }
    return nil
  }

  private func street(_ entry: Entry) -> Street { lists[entry.list].streets[entry.place] }

  /// Where an entry stands in its file.
  private func place(of entry: Entry) -> SourcePlace {
    let list = lists[entry.list]
    var span = list.table["streets"]?.keySpan ?? list.table.span
    var path = list.path + [.key("streets")]
    // Where an element could not be read, the places in the list are not those in the file.
    if case .array(let array)? = list.table["streets"]?.value.content,
      array.elements.count == list.streets.count
    {
      span = array.elements[entry.place].span
      path.append(.element(entry.place))
    }
    return SourcePlace(source: list.table.source, span: span, path: path)
  }
}
