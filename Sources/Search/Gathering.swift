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
  private var segments: [(field: Field, words: Range<Int>)] = []
  private var numbers: [UInt32] = []
  /// Which words are the name's.
  private var name = 0..<0

  init(_ directory: ServiceDirectory, _ documents: Documents) {
    self.directory = directory
    self.documents = documents
    streams.reserve(documents: documents.count, entries: documents.count * Self.usualLength)
  }

  /// Hardly any directory's streams are longer than this; memory that is not written to costs nothing.
  private static let usualLength = 48

  mutating func readAll() {
    let texts = EntityText(directory: directory)
    for document in 0..<documents.count {
      texts.read(documents.entity(document), into: &self)
      finishDocument()
    }
  }

  /// Puts the words that were read into the vocabulary, all at once, and their numbers into the stream.
  private mutating func finishDocument() {
    vocabulary.number(words, into: &numbers)
    for segment in segments {
      streams.append(.header(segment.field))
      for place in segment.words {
        let word = words.words[place]
        streams.append(.word(Int(numbers[place]), hasMarks: word.hasMarks))
        if word.isUpperCase, let value = RomanNumeral.value(words.letters(word)) {
          // `Moduł II` is found by `moduł 2`, too.
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

  /// The sorted vocabulary, and the streams in its numbers with the synonyms put in.
  mutating func finish() -> (vocabulary: Vocabulary, streams: Streams, synonyms: Synonyms) {
    var synonyms = Synonyms(directory.synonyms, into: &vocabulary)
    let (sorted, places) = vocabulary.sorted()
    synonyms.renumber(places)
    streams.renumber(places)
    let expanded = synonyms.expand(streams, sorted)
    // Whoever goes on with the streams is their only holder, and need not copy them to change them.
    streams = Streams()
    return (sorted, expanded, synonyms)
  }
}

extension Gathering: EntityTextReader {
  mutating func read(_ text: String, as field: Field) {
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
