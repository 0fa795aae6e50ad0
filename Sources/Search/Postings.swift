/// For each word of the vocabulary, the documents that have it.
///
/// A row for each kind of place, sorted by word and then document: names, which others inherit; rooms; districts; and
/// everything else. The words of a prefix are neighbours, so that their documents are one slice of a
/// row, and a filter reads the row of its field alone.
struct Postings: Sendable {
  /// Where in a document a word stands.
  enum Place: Int, CaseIterable {
    case name
    case room
    case area
    case other

    init(_ field: Field) {
      switch field {
      case _ where field.isInherited: self = .name
      case .room: self = .room
      case .area: self = .area
      default: self = .other
      }
    }
  }

  /// By `Place`.
  private let rows: [Lists]
  /// For each four-digit fragment of a number in a name, the documents; and for those elsewhere.
  let nameFragments: Lists
  let fragments: Lists
  /// For the first three digits of each telephone's number and postcode, the documents.
  let openings: Lists

  /// The length of the fragments that numbers are found by.
  static let fragmentLength = 4
  /// The length of a number's opening, and the length from which a number has one.
  static let openingLength = 3
  static let openedLength = 5

  subscript(place: Place) -> Lists { rows[place.rawValue] }

  init(_ streams: Streams, _ vocabulary: Vocabulary) {
    var counting = Counting(vocabulary.count)
    Self.read(streams, vocabulary, &counting)
    var filling = Filling(counting)
    Self.read(streams, vocabulary, &filling)
    rows = filling.rows.map(\.lists)
    nameFragments = filling.nameFragments.lists
    fragments = filling.fragments.lists
    openings = filling.openings.lists
  }

  /// Hands each word of each document to a reader once, and each fragment of its numbers.
  private static func read(
    _ streams: Streams,
    _ vocabulary: Vocabulary,
    _ reader: inout some PostingsReader
  ) {
    // For each row and word the last document that had it, so that it is counted once.
    var last = [UInt32](repeating: .max, count: vocabulary.count * Place.allCases.count)
    var digits: [UInt8] = []
    streams.entries.withUnsafeBufferPointer { entries in
      for document in 0..<streams.count {
        var place = Place.name
        for position in streams.bounds(document) {
          let entry = entries[position]
          if entry.isHeader {
            finishNumber(&digits, document, place, &reader)
            place = Place(entry.field)
            continue
          }
          let word = entry.word
          if word < vocabulary.numberLimit {
            vocabulary.appendLetters(of: word, to: &digits)
          } else if !digits.isEmpty {
            finishNumber(&digits, document, place, &reader)
          }
          let slot = place.rawValue * vocabulary.count + word
          // What stands in the name need not be posted again for the text.
          guard last[slot] != UInt32(document),
            place != .other || last[word] != UInt32(document)
          else { continue }
          last[slot] = UInt32(document)
          reader.add(document, word: word, place)
        }
        finishNumber(&digits, document, place, &reader)
      }
    }
  }

  private static func finishNumber(
    _ digits: inout [UInt8],
    _ document: Int,
    _ place: Place,
    _ reader: inout some PostingsReader
  ) {
    guard !digits.isEmpty else { return }
    if digits.count >= openedLength {
      reader.add(document, opening: value(of: digits, from: 0, count: openingLength))
    }
    if digits.count >= fragmentLength {
      for start in 0...(digits.count - fragmentLength) {
        reader.add(
          document, fragment: value(of: digits, from: start, count: fragmentLength), place)
      }
    }
    digits.removeAll(keepingCapacity: true)
  }

  /// The value of some digits.
  static func value(of digits: [UInt8], from start: Int, count: Int) -> Int {
    var value = 0
    for place in start..<(start + count) { value = value * 10 + Int(digits[place] &- 0x30) }
    return value
  }
}

/// Takes what is read for the postings: first to count, then to fill.
private protocol PostingsReader {
  mutating func add(_ document: Int, word: Int, _ place: Postings.Place)
  mutating func add(_ document: Int, fragment: Int, _ place: Postings.Place)
  mutating func add(_ document: Int, opening: Int)
}

private struct Counting: PostingsReader {
  var rows: [[UInt32]]
  var nameFragments = [UInt32](repeating: 0, count: 10_001)
  var fragments = [UInt32](repeating: 0, count: 10_001)
  var openings = [UInt32](repeating: 0, count: 1001)

  init(_ words: Int) {
    rows = Array(
      repeating: [UInt32](repeating: 0, count: words + 1), count: Postings.Place.allCases.count)
  }

  mutating func add(_ document: Int, word: Int, _ place: Postings.Place) {
    rows[place.rawValue][word + 1] += 1
  }

  mutating func add(_ document: Int, fragment: Int, _ place: Postings.Place) {
    if place == .name { nameFragments[fragment + 1] += 1 } else { fragments[fragment + 1] += 1 }
  }

  mutating func add(_ document: Int, opening: Int) { openings[opening + 1] += 1 }
}

private struct Filling: PostingsReader {
  var rows: [Lists.Filling]
  var nameFragments: Lists.Filling
  var fragments: Lists.Filling
  var openings: Lists.Filling

  init(_ counts: Counting) {
    rows = counts.rows.map(Lists.Filling.init)
    nameFragments = Lists.Filling(counts: counts.nameFragments)
    fragments = Lists.Filling(counts: counts.fragments)
    openings = Lists.Filling(counts: counts.openings)
  }

  mutating func add(_ document: Int, word: Int, _ place: Postings.Place) {
    rows[place.rawValue].add(document, to: word)
  }

  mutating func add(_ document: Int, fragment: Int, _ place: Postings.Place) {
    if place == .name {
      nameFragments.add(document, to: fragment)
    } else {
      fragments.add(document, to: fragment)
    }
  }

  mutating func add(_ document: Int, opening: Int) { openings.add(document, to: opening) }
}
