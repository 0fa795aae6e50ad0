import Directory

/// Residents' words put onto the documents that say the same in the office's terms.
///
/// A synonym's meaning is looked for in every text of every document, its words in any form and order; where a text
/// has them all, the document gets the synonym's words as segments of its own, ranked by where the
/// meaning stands. What a resident says is then matched like any other word, inflected and mistyped
/// as it may be.
struct Synonyms: Sendable {
  /// One phrase of a synonym: its words as typed in the data, and what it stands for.
  struct Phrase: Sendable {
    let text: String
    let means: String
    /// The phrase's words as numbers of the vocabulary.
    var words: [Streams.Entry]
  }

  private(set) var phrases: [Phrase] = []
  /// The phrases of each synonym.
  private var phrasesOfSynonym: [Range<Int>] = []
  /// The words of each meaning, in provisional numbers first and final ones later.
  private var meanings: [Meaning] = []

  private struct Meaning: Sendable {
    let synonym: Int
    let words: [[UInt8]]
  }

  /// Takes the words into the vocabulary that is being gathered.
  init(_ synonyms: [Synonym], into vocabulary: inout VocabularyBuilder) {
    var words = Words()
    for (index, synonym) in synonyms.enumerated() {
      let start = phrases.count
      let means = synonym.means.joined(separator: ", ")
      for phrase in synonym.words {
        words.clear()
        words.take(phrase)
        let entries = words.words.map {
          Streams.Entry.word(
            vocabulary.number(of: Array(words.letters($0))), hasMarks: $0.hasMarks)
        }
        phrases.append(Phrase(text: phrase, means: means, words: entries))
      }
      phrasesOfSynonym.append(start..<phrases.count)
      for meaning in synonym.means {
        words.clear()
        words.take(meaning)
        let content = words.words.map { Array(words.letters($0)) }
          .filter { !FunctionWords.isFunctionWord($0) }
        if !content.isEmpty { meanings.append(Meaning(synonym: index, words: content)) }
      }
    }
  }

  /// Gives the phrases' words their final numbers.
  mutating func renumber(_ places: [UInt32]) {
    for phrase in phrases.indices {
      phrases[phrase].words = phrases[phrase].words.map {
        .word(Int(places[$0.word]), hasMarks: $0.hasMarks)
      }
    }
  }

  /// The streams with the synonyms' segments put in after the inherited fields.
  func expand(_ streams: Streams, _ vocabulary: Vocabulary) -> Streams {
    guard !meanings.isEmpty else { return streams }
    let finder = MeaningFinder(meanings.map(\.words), vocabulary)
    var result = Streams()
    result.reserve(documents: streams.count, entries: streams.entries.count)
    for document in 0..<streams.count {
      let found = finder.find(in: streams, document)
      guard !found.isEmpty else {
        result.append(contentsOf: streams[document])
        result.endDocument()
        continue
      }
      // The best place counts, where a document says the same more than once.
      var best: [Int: Field] = [:]
      for (meaning, field) in found {
        let synonym = meanings[meaning].synonym
        best[synonym] = min(best[synonym] ?? .text, field) { $0.rawValue < $1.rawValue }
      }
      let row = streams[document]
      let split =
        row.firstIndex { $0.isHeader && !$0.field.isInherited } ?? row.endIndex
      result.append(contentsOf: row[..<split])
      for field in [Field.synonymOfName, .synonymInName, .synonymOfKeyword, .synonymInText] {
        for synonym in best.keys.sorted() where best[synonym] == field {
          for phrase in phrasesOfSynonym[synonym] {
            result.append(.header(field, note: phrase))
            result.append(contentsOf: phrases[phrase].words)
          }
        }
      }
      result.append(contentsOf: row[split...])
      result.endDocument()
    }
    return result
  }
}

private func min(_ left: Field, _ right: Field, by precedes: (Field, Field) -> Bool) -> Field {
  precedes(right, left) ? right : left
}

/// Finds the texts that have all the words of a meaning, in any form.
private struct MeaningFinder {
  /// For each word of the vocabulary, where in `uses` its meanings stand; most words have none.
  private var placeOfWord: [Int32]
  private var uses: [[(meaning: Int, bit: UInt32)]] = []
  private var complete: [UInt32] = []
  private let lengths: [Int]
  private let isSmall: [Bool]

  init(_ meanings: [[[UInt8]]], _ vocabulary: Vocabulary) {
    lengths = meanings.map(\.count)
    placeOfWord = [Int32](repeating: -1, count: vocabulary.count)
    isSmall = (0..<vocabulary.count).map {
      vocabulary.length($0) <= 4 && FunctionWords.isFunctionWord(Array(vocabulary.letters($0)))
    }
    for (meaning, words) in meanings.enumerated() {
      complete.append(words.count >= 32 ? .max : (1 << UInt32(words.count)) - 1)
      for (position, word) in words.prefix(32).enumerated() {
        var forms = vocabulary.words(withStem: Stem(word).key).map(Int.init)
        if let exact = vocabulary.find(word), !forms.contains(exact) { forms.append(exact) }
        for form in forms {
          if placeOfWord[form] < 0 {
            placeOfWord[form] = Int32(uses.count)
            uses.append([])
          }
          uses[Int(placeOfWord[form])].append((meaning, 1 << UInt32(position)))
        }
      }
    }
  }

  /// How many other words may stand among those of a meaning.
  private static let slack = 1

  /// How much of a meaning was seen in a text, and where.
  private struct Sighting {
    var bits: UInt32 = 0
    var start = 0
    var isComplete = false

    /// Notes a word of the meaning; words that stand too far apart do not belong together.
    mutating func note(_ bit: UInt32, at position: Int, complete: UInt32, within window: Int) {
      if bits == 0 || bits & bit != 0 || position - start >= window {
        bits = 0
        start = position
      }
      bits |= bit
      if bits == complete { isComplete = true }
    }
  }

  /// The meanings that a document's texts express, with the field of the synonym that each earns.
  func find(in streams: Streams, _ document: Int) -> [(meaning: Int, field: Field)] {
    var found: [(meaning: Int, field: Field)] = []
    var seen: [Int: Sighting] = [:]
    var field = Field.text
    var contentWords = 0
    func finishSegment() {
      for (meaning, sighting) in seen where sighting.isComplete {
        let isWhole = lengths[meaning] >= contentWords
        found.append((meaning, synonymField(for: field, isWhole: isWhole)))
      }
      seen.removeAll(keepingCapacity: true)
    }
    for entry in streams[document] {
      guard !entry.isHeader else {
        if !seen.isEmpty { finishSegment() }
        field = entry.field
        contentWords = 0
        continue
      }
      if !isSmall[entry.word] { contentWords += 1 }
      let place = placeOfWord[entry.word]
      guard place >= 0 else { continue }
      for use in uses[Int(place)] {
        seen[use.meaning, default: Sighting()].note(
          use.bit, at: contentWords, complete: complete[use.meaning],
          within: lengths[use.meaning] + Self.slack)
      }
    }
    if !seen.isEmpty { finishSegment() }
    return found
  }

  private func synonymField(for field: Field, isWhole: Bool) -> Field {
    switch field {
    case .name, .title, .code, .alternateName, .alternateCode:
      isWhole ? .synonymOfName : .synonymInName
    case .keyword: .synonymOfKeyword
    default: .synonymInText
    }
  }
}
