/// Finds the texts that have all the words of a meaning, in any form.
///
/// Most documents are passed over by a look at the rarest word of each meaning; only where it stands are the others
/// looked for. The work is then no more than the meanings' words occur, however many meanings share one of them.
struct MeaningFinder {
  /// The forms of a word of a meaning, and which word it is.
  private struct Form {
    var word: Int
    var bit: UInt32
  }

  /// For each word of the vocabulary, where in `anchored` its meanings stand; most words have none.
  private var anchors: [Int32]
  /// The meanings whose rarest word this is.
  private var anchored: [[Int]] = []
  /// For each meaning the forms of its words, the bits that all of them are, and how many words it has.
  private var forms: [[Form]] = []
  private var complete: [UInt32] = []
  private let lengths: [Int]
  private let isSmall: [Bool]

  /// A meaning has no more words than this that are looked for.
  private static let mostWords = 32
  /// How many other words may stand among those of a meaning.
  private static let slack = 1

  init(_ meanings: [[[UInt8]]], _ vocabulary: Vocabulary, _ streams: Streams) {
    lengths = meanings.map(\.count)
    anchors = [Int32](repeating: -1, count: vocabulary.count)
    isSmall = (0..<vocabulary.count).map {
      vocabulary.length($0) <= 4 && FunctionWords.isFunctionWord(Array(vocabulary.letters($0)))
    }
    var occurrences = [Int](repeating: 0, count: vocabulary.count)
    for entry in streams.entries where !entry.isHeader { occurrences[entry.word] += 1 }
    for (meaning, words) in meanings.enumerated() {
      let words = words.prefix(Self.mostWords)
      complete.append(words.count == Self.mostWords ? .max : (1 << UInt32(words.count)) - 1)
      let formsOfWords = words.map { word in
        var forms = vocabulary.words(withStem: Stem(word).key).map(Int.init)
        if let exact = vocabulary.find(word), !forms.contains(exact) { forms.append(exact) }
        return forms
      }
      forms.append(
        formsOfWords.enumerated().flatMap { position, forms in
          forms.map { Form(word: $0, bit: 1 << UInt32(position)) }
        })
      let rarest = formsOfWords.min { left, right in
        left.reduce(0) { $0 + occurrences[$1] } < right.reduce(0) { $0 + occurrences[$1] }
      }
      for form in rarest ?? [] { anchor(meaning, at: form) }
    }
  }

  private mutating func anchor(_ meaning: Int, at word: Int) {
    if anchors[word] < 0 {
      anchors[word] = Int32(anchored.count)
      anchored.append([])
    }
    anchored[Int(anchors[word])].append(meaning)
  }

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
  func find(in streams: Streams, _ document: Int) -> [(meaning: Int, field: SearchField)] {
    var candidates: Set<Int> = []
    for entry in streams[document] where !entry.isHeader {
      let anchor = anchors[entry.word]
      if anchor >= 0 { candidates.formUnion(anchored[Int(anchor)]) }
    }
    guard !candidates.isEmpty else { return [] }
    var uses: [Int: [(meaning: Int, bit: UInt32)]] = [:]
    for meaning in candidates.sorted() {
      for form in forms[meaning] { uses[form.word, default: []].append((meaning, form.bit)) }
    }
    var found: [(meaning: Int, field: SearchField)] = []
    var seen: [Int: Sighting] = [:]
    var field = SearchField.text
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
      for use in uses[entry.word] ?? [] {
        seen[use.meaning, default: Sighting()].note(
          use.bit, at: contentWords, complete: complete[use.meaning],
          within: lengths[use.meaning] + Self.slack)
      }
    }
    if !seen.isEmpty { finishSegment() }
    return found
  }

  private func synonymField(for field: SearchField, isWhole: Bool) -> SearchField {
    switch field {
    case .name, .title, .code, .alternateName, .alternateCode:
      isWhole ? .synonymOfName : .synonymInName
    case .keyword: .synonymOfKeyword
    default: .synonymInText
    }
  }
}
