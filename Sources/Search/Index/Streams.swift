/// The words of every document in order: the forward index.
///
/// A document's stream is a row of 32-bit entries. A *header* begins a segment, which is one text of one field;
/// the *words* that follow are numbers of the vocabulary. The inherited fields come first, so that
/// whoever inherits stops reading at the first header of another field.
struct Streams: Sendable {
  private(set) var starts: [UInt32] = [0]
  private(set) var entries: [Entry] = []

  var count: Int { starts.count - 1 }

  subscript(document: Int) -> ArraySlice<Entry> {
    entries[Int(starts[document])..<Int(starts[document + 1])]
  }

  func bounds(_ document: Int) -> Range<Int> {
    Int(starts[document])..<Int(starts[document + 1])
  }

  mutating func reserve(documents: Int, entries count: Int) {
    starts.reserveCapacity(documents + 1)
    entries.reserveCapacity(count)
  }

  mutating func append(_ entry: Entry) { entries.append(entry) }

  mutating func append(contentsOf row: some Sequence<Entry>) { entries.append(contentsOf: row) }

  /// Gives the words other numbers.
  mutating func renumber(_ numbers: [UInt32]) {
    entries.withUnsafeMutableBufferPointer { entries in
      numbers.withUnsafeBufferPointer { numbers in
        for place in entries.indices where !entries[place].isHeader {
          let entry = entries[place]
          entries[place] = .word(Int(numbers[entry.word]), hasMarks: entry.hasMarks)
        }
      }
    }
  }

  /// Hands out the entries to be changed; the buffer is valid within the body alone.
  mutating func withUnsafeMutableEntries(_ body: (UnsafeMutableBufferPointer<Entry>) -> Void) {
    entries.withUnsafeMutableBufferPointer { body($0) }
  }

  /// Adds the documents of other streams after these.
  mutating func append(_ other: Streams) {
    let offset = UInt32(entries.count)
    entries.append(contentsOf: other.entries)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + offset })
  }

  mutating func endDocument() { starts.append(UInt32(entries.count)) }

  /// One entry of a stream.
  struct Entry: Hashable, Sendable {
    let rawValue: UInt32

    /// Begins a text of a field; `note` says which text of the entity it is, or of a synonym which phrase.
    static func header(_ field: SearchField, note: Int = 0) -> Entry {
      Entry(rawValue: 1 << 31 | UInt32(field.rawValue) << 25 | UInt32(note & 0x1FF_FFFF))
    }

    /// A word of the vocabulary; whether it is written with diacritics there.
    static func word(_ word: Int, hasMarks: Bool) -> Entry {
      Entry(rawValue: UInt32(word) | (hasMarks ? 1 << 30 : 0))
    }

    var isHeader: Bool { rawValue >> 31 != 0 }
    var field: SearchField { SearchField(rawValue: UInt8(rawValue >> 25 & 0x3F)) ?? .text }
    var note: Int { Int(rawValue & 0x1FF_FFFF) }
    var word: Int { Int(rawValue & 0x1FFF_FFFF) }
    var hasMarks: Bool { rawValue & 1 << 30 != 0 }
    /// Whether the document has the word at a place of this kind already: see `Postings`.
    var isRepeated: Bool { rawValue & 1 << 29 != 0 }

    /// The same word as one that the document has already.
    var repeated: Entry { Entry(rawValue: rawValue | 1 << 29) }
  }
}
