import Directory
import Text

/// Residents' words put onto the documents that say the same in the office's terms.
///
/// A synonym's meaning is looked for in every text of every document, its words in any form and order; where a text
/// has them all, the document gets the synonym's words as segments of its own, ranked by where the
/// meaning stands. What a resident says is then matched like any other word, inflected and mistyped
/// as it may be.
///
/// A document gets so many words at most, those of its name first: synonyms without end that all mean one thing would
/// take their number times that of the documents.
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

  /// The meanings that some text has.
  private var reached: Set<Int> = []

  /// The synonyms with a meaning that no text has: whoever says its words is led nowhere.
  var unreached: [UnreachedMeaning] {
    meanings.indices.filter { !reached.contains($0) }.flatMap { place in
      meanings[place].synonyms.map { UnreachedMeaning(synonym: $0, means: meanings[place].text) }
    }.sorted { $0.synonym < $1.synonym }
  }

  /// How many words of synonyms a document gets at most.
  static let mostWords = 2048

  private struct Meaning: Sendable {
    let words: [[UInt8]]
    /// The synonyms that mean this, of which no document gets more than it gets words.
    private(set) var synonyms: [Int] = []

    /// The meaning as the data files have it.
    let text: String

    init(_ words: [[UInt8]], _ text: String) {
      self.words = words
      self.text = text
    }

    mutating func add(_ synonym: Int) {
      if synonyms.count < mostWords, synonyms.last != synonym { synonyms.append(synonym) }
    }
  }

  /// Takes the words into the vocabulary that is being gathered.
  init(_ synonyms: [Synonym], into vocabulary: inout VocabularyBuilder) {
    var words = Words()
    var known: [[[UInt8]]: Int] = [:]
    for (index, synonym) in synonyms.enumerated() {
      let start = phrases.count
      let means = synonym.means.joined(separator: ", ")
      for phrase in synonym.words {
        words.clear()
        words.take(phrase)
        let entries = words.words.map {
          Streams.Entry.word(
            vocabulary.number(of: Array(words.letters($0)), marks: $0.marks),
            hasMarks: $0.hasMarks)
        }
        phrases.append(Phrase(text: phrase, means: means, words: entries))
      }
      phrasesOfSynonym.append(start..<phrases.count)
      for meaning in synonym.means {
        words.clear()
        words.take(meaning)
        let content = words.words.map { Array(words.letters($0)) }
          .filter { !FunctionWords.isFunctionWord($0) }
        guard !content.isEmpty else { continue }
        let place = known[content] ?? meanings.count
        if place == meanings.count {
          known[content] = place
          meanings.append(Meaning(content, meaning))
        }
        meanings[place].add(index)
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
  mutating func expand(_ streams: Streams, _ vocabulary: Vocabulary) -> Streams {
    guard !meanings.isEmpty else { return streams }
    let finder = MeaningFinder(meanings.map(\.words), vocabulary, streams)
    var result = Streams()
    result.reserve(documents: streams.count, entries: streams.entries.count)
    for document in 0..<streams.count {
      let found = finder.find(in: streams, document)
      guard !found.isEmpty else {
        result.append(contentsOf: streams[document])
        result.endDocument()
        continue
      }
      for (meaning, _) in found { reached.insert(meaning) }
      // The best place counts, where a document says the same more than once.
      var best: [Int: SearchField] = [:]
      for (meaning, field) in found {
        for synonym in meanings[meaning].synonyms {
          best[synonym] = min(best[synonym] ?? .text, field) { $0.rawValue < $1.rawValue }
        }
      }
      let row = streams[document]
      let split =
        row.firstIndex { $0.isHeader && !$0.field.isInherited } ?? row.endIndex
      result.append(contentsOf: row[..<split])
      var room = Self.mostWords
      for field in [SearchField.synonymOfName, .synonymInName, .synonymOfKeyword, .synonymInText] {
        for synonym in best.keys.sorted() where best[synonym] == field {
          for phrase in phrasesOfSynonym[synonym] {
            room -= max(phrases[phrase].words.count, 1)
            guard room >= 0 else { break }
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

private func min(
  _ left: SearchField, _ right: SearchField, by precedes: (SearchField, SearchField) -> Bool
) -> SearchField {
  precedes(right, left) ? right : left
}

/// A term that a synonym stands for, and that nothing in the directory has.
public struct UnreachedMeaning: Hashable, Sendable {
  /// The synonym: a place in `ServiceDirectory.synonyms`.
  public let synonym: Int
  /// The term as written.
  public let means: String
}
