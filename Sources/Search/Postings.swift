/// For each word of the vocabulary, the documents that have it.
///
/// Two rows, each sorted by word and then document: documents that have the word in an inherited field, which are
/// the names, and documents that have it elsewhere alone. The words of a prefix are neighbours, so
/// that their documents are one slice of each row.
struct Postings: Sendable {
  private(set) var names: Lists
  private(set) var others: Lists
  /// For each four-digit fragment of a number, the documents.
  private(set) var fragments: Lists

  /// The length of the fragments that numbers are found by.
  static let fragmentLength = 4

  init(_ streams: Streams, _ vocabulary: Vocabulary) {
    var nameCounts = [UInt32](repeating: 0, count: vocabulary.count + 1)
    var otherCounts = nameCounts
    var fragmentCounts = [UInt32](repeating: 0, count: 10_001)
    Self.forEach(streams, vocabulary) { _, word, isName in
      if isName { nameCounts[word + 1] += 1 } else { otherCounts[word + 1] += 1 }
    } fragment: { _, fragment in
      fragmentCounts[fragment + 1] += 1
    }
    var names = Filling(counts: nameCounts)
    var others = Filling(counts: otherCounts)
    var fragments = Filling(counts: fragmentCounts)
    Self.forEach(streams, vocabulary) { document, word, isName in
      if isName { names.add(document, to: word) } else { others.add(document, to: word) }
    } fragment: { document, fragment in
      fragments.add(document, to: fragment)
    }
    self.names = names.lists
    self.others = others.lists
    self.fragments = fragments.lists
  }

  /// Hands out each word of each document once, and each fragment of its numbers once.
  private static func forEach(
    _ streams: Streams,
    _ vocabulary: Vocabulary,
    word body: (_ document: Int, _ word: Int, _ isName: Bool) -> Void,
    fragment: (_ document: Int, _ fragment: Int) -> Void
  ) {
    // The last document that had the word, so that it is counted once.
    var lastDocument = [UInt32](repeating: .max, count: vocabulary.count)
    var lastFragment = [UInt32](repeating: .max, count: 10_000)
    var digits: [UInt8] = []
    for document in 0..<streams.count {
      var isName = true
      func finishNumber() {
        defer { digits.removeAll(keepingCapacity: true) }
        guard digits.count >= fragmentLength else { return }
        for start in 0...(digits.count - fragmentLength) {
          let value = fragmentValue(digits[start..<(start + fragmentLength)])
          if lastFragment[value] != UInt32(document) {
            lastFragment[value] = UInt32(document)
            fragment(document, value)
          }
        }
      }
      for entry in streams[document] {
        if entry.isHeader {
          finishNumber()
          isName = entry.field.isInherited
          continue
        }
        let word = entry.word
        if word < vocabulary.numberLimit {
          digits.append(contentsOf: vocabulary.letters(word))
        } else if !digits.isEmpty {
          finishNumber()
        }
        if lastDocument[word] != UInt32(document) {
          lastDocument[word] = UInt32(document)
          body(document, word, isName)
        }
      }
      finishNumber()
    }
  }

  /// The number of a fragment of four digits.
  static func fragmentValue(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Lists whose lengths are known and which are filled in any order of the lists.
  private struct Filling {
    var starts: [UInt32]
    var next: [UInt32]
    var items: [UInt32]

    init(counts: [UInt32]) {
      starts = counts
      for place in 1..<starts.count { starts[place] += starts[place - 1] }
      next = starts
      items = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    }

    mutating func add(_ document: Int, to list: Int) {
      items[Int(next[list])] = UInt32(document)
      next[list] += 1
    }

    var lists: Lists { Lists(starts: starts, items: items) }
  }
}
