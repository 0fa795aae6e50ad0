/// For each word of the vocabulary, the documents that have it.
///
/// A row for each kind of place: names, which others inherit; rooms; districts; and everything else. The words of a prefix
/// are neighbours, so that their documents are one slice of a row, and a filter reads the row of its field alone.
struct Postings: Sendable {
  /// Where in a document a word stands.
  enum Place: Int, CaseIterable {
    case name
    case room
    case area
    case other

    init(_ field: SearchField) {
      switch field {
      case _ where field.isInherited: self = .name
      case .room: self = .room
      case .area: self = .area
      default: self = .other
      }
    }
  }

  /// By `Place`.
  private let rows: [DocumentSets]
  /// For each four-digit fragment of a number in a name, the documents; and for those elsewhere.
  let nameFragments: DocumentSets
  let fragments: DocumentSets
  /// For the first three digits of each telephone's number and postcode, the documents.
  let openings: DocumentSets

  /// The length of the fragments that numbers are found by.
  static let fragmentLength = 4
  /// The length of a number's opening, and the length from which a number has one.
  static let openingLength = 3
  static let openedLength = 5

  subscript(place: Place) -> DocumentSets { rows[place.rawValue] }

  /// Posts every word of every document.
  ///
  /// - Parameters:
  ///   - streams: the documents' words; those that a document has again at a place of one kind are marked in them.
  ///   - vocabulary: the words.
  init(_ streams: inout Streams, _ vocabulary: Vocabulary) {
    Self.markRepeated(&streams, vocabulary)
    var counting = Counting(vocabulary.count)
    Self.read(streams, vocabulary, &counting)
    var filling = Filling(counting, documents: streams.count)
    Self.read(streams, vocabulary, &filling)
    rows = filling.rows.map(\.sets)
    nameFragments = filling.nameFragments.sets
    fragments = filling.fragments.sets
    openings = filling.openings.sets
  }

  /// Marks the words that are posted for a document already.
  private static func markRepeated(_ streams: inout Streams, _ vocabulary: Vocabulary) {
    // For each word and row the last document that had it.
    let rows = Place.allCases.count
    var last = [UInt32](repeating: .max, count: vocabulary.count * rows)
    let bounds = (0..<streams.count).lazy.map { [starts = streams.starts] in
      Int(starts[$0])..<Int(starts[$0 + 1])
    }
    streams.withUnsafeMutableEntries { entries in
      last.withUnsafeMutableBufferPointer { last in
        for (document, bounds) in bounds.enumerated() {
          var place = Place.name
          for position in bounds {
            let entry = entries[position]
            if entry.isHeader {
              place = Place(entry.field)
              continue
            }
            let slot = entry.word * rows
            // What stands in the name need not be posted again for the text.
            if last[slot + place.rawValue] == UInt32(document)
              || place == .other && last[slot] == UInt32(document)
            {
              entries[position] = entry.repeated
            } else {
              last[slot + place.rawValue] = UInt32(document)
            }
          }
        }
      }
    }
  }

  /// Hands each word of each document to a reader once, and each fragment of its numbers.
  private static func read(
    _ streams: Streams,
    _ vocabulary: Vocabulary,
    _ reader: inout some PostingsReader
  ) {
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
          if !entry.isRepeated { reader.add(document, word: word, place) }
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
  var rows: [DocumentSets.Filling]
  var nameFragments: DocumentSets.Filling
  var fragments: DocumentSets.Filling
  var openings: DocumentSets.Filling

  init(_ counts: Counting, documents: Int) {
    rows = counts.rows.map { DocumentSets.Filling(counts: $0, documents: documents) }
    nameFragments = DocumentSets.Filling(counts: counts.nameFragments, documents: documents)
    fragments = DocumentSets.Filling(counts: counts.fragments, documents: documents)
    openings = DocumentSets.Filling(counts: counts.openings, documents: documents)
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
