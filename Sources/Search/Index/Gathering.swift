import Directory

/// Reads a directory's texts into streams of provisional word numbers.
struct Gathering {
  private let directory: ServiceDirectory
  private let documents: Documents
  private var vocabulary = VocabularyBuilder()
  private var streams = Streams()
  /// The letters of the form codes.
  private(set) var codeLetters: Set<[UInt8]> = []
  /// The first digits of the full telephone numbers.
  private(set) var areaCodes: Set<[UInt8]> = []

  // The entity that is being read.
  private var words = Words()
  private var segments: [(field: SearchField, words: Range<Int>)] = []
  private var numbers: [UInt32] = []
  /// Which words are the name's.
  private var name = 0..<0

  private init(_ directory: ServiceDirectory, _ documents: Documents, reading range: Range<Int>) {
    self.directory = directory
    self.documents = documents
    // The streams of the others are put behind those of the first.
    let room = range.lowerBound == 0 ? documents.count : range.count
    streams.reserve(documents: room, entries: room * Self.usualLength)
    let texts = EntityText(directory: directory)
    for document in range {
      texts.read(documents.entity(document), into: &self)
      finishDocument()
    }
  }

  /// Hardly any directory's streams are longer than this; memory that is not written to costs nothing.
  private static let usualLength = 48

  /// Puts the words that were read into the vocabulary, all at once, and their numbers into the stream.
  private mutating func finishDocument() {
    vocabulary.number(words, into: &numbers)
    for (number, segment) in segments.enumerated() {
      streams.append(.header(segment.field, note: number))
      for place in segment.words {
        let word = words.words[place]
        streams.append(.word(Int(numbers[place]), hasMarks: word.hasMarks))
        if word.isUpperCase, let value = RomanNumeral.value(words.letters(word)) {
          // `Moduł II` is found by `moduł 2`, too.
          let digits = Array(String(value).utf8)
          streams.append(.word(vocabulary.number(of: digits), hasMarks: false))
        }
        // A street of `Trzeciego Maja` is found by `3 Maja`, too.
        if word.range.count > 3, place + 1 < segment.words.upperBound,
          Ordinal.isMonth(words.letters(words.words[place + 1])),
          let value = Ordinal.value(words.letters(word))
        {
          let digits = Array(String(value).utf8)
          streams.append(.word(vocabulary.number(of: digits), hasMarks: false))
        }
      }
    }
    streams.endDocument()
    words.clear()
    segments.removeAll(keepingCapacity: true)
  }

  private mutating func noteCode(_ places: Range<Int>) {
    let words = words.words[places]
    guard words.count == 2, let first = words.first, !first.isNumber, words.last?.isNumber == true
    else { return }
    codeLetters.insert(Array(self.words.letters(first)))
  }

  private mutating func notePhone(_ places: Range<Int>) {
    // Nine digits are a Polish number with its area code of two; mobile numbers have none.
    let words = words.words[places]
    guard let first = words.first, first.isNumber, first.range.count == 2,
      words.reduce(0, { $0 + ($1.isNumber ? $1.range.count : 0) }) == 9
    else { return }
    areaCodes.insert(Array(self.words.letters(first)))
  }

  /// What is known of a directory once all its texts are read.
  struct Gathered {
    var vocabulary: Vocabulary
    var streams: Streams
    var synonyms: Synonyms
    var codeLetters: Set<[UInt8]>
    var areaCodes: Set<[UInt8]>
  }

  /// Directories from this size on are read in two halves at once.
  private static let worthDividing = 10_000

  /// Reads all texts of a directory.
  static func gather(_ directory: ServiceDirectory, _ documents: Documents) -> Gathered {
    let count = documents.count
    let isDivided = count >= worthDividing
    let middle = isDivided ? count / 2 : count
    let readFirst = { @Sendable in
      Half(Gathering(directory, documents, reading: 0..<middle), directory.synonyms)
    }
    let readSecond = { @Sendable in
      Half(Gathering(directory, documents, reading: middle..<count), [])
    }
    var (first, second) = isDivided ? atOnce(readFirst, readSecond) : (readFirst(), readSecond())
    let (words, places, otherPlaces) = first.words.merged(with: second.words)
    first.renumber(places)
    second.renumber(otherPlaces)
    first.streams.append(second.streams)
    let vocabulary = Vocabulary(words)
    var synonyms = first.synonyms
    let streams = synonyms.expand(first.takeStreams(), vocabulary)
    return Gathered(
      vocabulary: vocabulary,
      streams: streams,
      synonyms: synonyms,
      codeLetters: first.codeLetters.union(second.codeLetters),
      areaCodes: first.areaCodes.union(second.areaCodes)
    )
  }

  /// A part of a directory, its own words sorted.
  private struct Half: Sendable {
    let words: SortedWords
    /// The place among them of each of the streams' provisional numbers.
    private let places: [UInt32]
    var streams: Streams
    private(set) var synonyms: Synonyms
    let codeLetters: Set<[UInt8]>
    let areaCodes: Set<[UInt8]>

    /// - Parameters:
    ///   - gathering: what was read.
    ///   - synonyms: those that are put among the words.
    init(_ gathering: consuming Gathering, _ synonyms: [Synonym]) {
      self.synonyms = Synonyms(synonyms, into: &gathering.vocabulary)
      (words, places) = gathering.vocabulary.sorted()
      streams = gathering.streams
      codeLetters = gathering.codeLetters
      areaCodes = gathering.areaCodes
    }

    /// Gives the words other numbers than their places among those of this part.
    mutating func renumber(_ numbers: [UInt32]) {
      let numbers = places.map { numbers[Int($0)] }
      streams.renumber(numbers)
      synonyms.renumber(numbers)
    }

    /// The streams, which are kept here no longer: whoever has them alone need not copy them to change them.
    mutating func takeStreams() -> Streams {
      let taken = streams
      streams = Streams()
      return taken
    }
  }
}

extension Gathering: EntityTextReader {
  mutating func read(_ text: String, as field: SearchField) {
    let places = words.take(text)
    switch field {
    case .name: name = places
    case .code, .alternateCode: noteCode(places)
    case .phone, .channelPhone: notePhone(places)
    default: break
    }
    segments.append((field, places))
  }

  mutating func readInitials(of name: String, besides printed: [String]) {
    for acronym in Acronym.all(of: words, self.name) {
      if !printed.isEmpty {
        let text = String(decoding: acronym, as: UTF8.self).uppercased()
        if printed.contains(text) { continue }
      }
      let place = words.words.count
      words.add(acronym)
      segments.append((.acronym, place..<(place + 1)))
    }
  }
}
