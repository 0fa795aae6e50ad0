/// Where in the postings the documents of a term stand.
///
/// Whoever has the term is among them; of a term that is one word anywhere, they all have it.
struct TermRows: Sendable {
  /// Neighbouring words of one row of the postings.
  private struct Part {
    var sets: DocumentSets
    var words: Range<Int>
  }

  /// In names: whoever inherits from these documents may have the term as well.
  private var names: [Part] = []
  private var others: [Part] = []
  /// The rows of words that must stand together with those above.
  private var further: [TermRows] = []

  /// The rows of a term: of its rarest word, where words must stand together.
  init(_ term: Plan.TermPlan, in index: SearchIndex) {
    let fields = term.term.fields
    if let number = term.number {
      self.init(number, fields, index)
    } else {
      self.init()
      var rows = term.words.map { TermRows($0, fields, index) }
      if let rarest = rows.indices.min(by: { rows[$0].count < rows[$1].count }) {
        self = rows.remove(at: rarest)
        further = rows
      }
    }
    countHeirs(index.inheritance)
  }

  private init() {}

  private init(_ word: WordMatches, _ fields: FieldSet, _ index: SearchIndex) {
    if let exact = word.exact { add(exact..<(exact + 1), fields, index.postings) }
    if let exact = word.exact, word.prefix.contains(exact) {
      add(word.prefix.lowerBound..<exact, fields, index.postings)
      add((exact + 1)..<word.prefix.upperBound, fields, index.postings)
    } else {
      add(word.prefix, fields, index.postings)
    }
    // Words that are alike mostly stand side by side.
    var run = 0..<0
    for other in word.others {
      if Int(other) != run.upperBound {
        add(run, fields, index.postings)
        run = Int(other)..<Int(other)
      }
      run = run.lowerBound..<(Int(other) + 1)
    }
    add(run, fields, index.postings)
  }

  private mutating func add(_ words: Range<Int>, _ fields: FieldSet, _ postings: Postings) {
    guard !words.isEmpty else { return }
    for place in Postings.Place.allCases {
      if fields.reaches(place) {
        add(Part(sets: postings[place], words: words), isName: place == .name)
      } else if place == .name, fields.reaches(.other) {
        // What stands in a name is not posted again for what stands elsewhere.
        add(Part(sets: postings[place], words: words), isName: false)
      }
    }
  }

  private mutating func add(_ part: Part, isName: Bool) {
    guard part.sets.count(of: part.words) > 0 else { return }
    if isName { names.append(part) } else { others.append(part) }
  }

  // MARK: Numbers

  private init(_ number: NumberMatch, _ fields: FieldSet, _ index: SearchIndex) {
    for reading in number.readings {
      if reading.digits.count >= Postings.fragmentLength {
        addFragments(of: reading.digits, fields, index.postings)
      } else {
        addShort(reading.digits, isGrouped: number.isGrouped, fields, index)
      }
    }
  }

  /// Adds the documents of a long number's rarest fragment.
  private mutating func addFragments(
    of digits: [UInt8], _ fields: FieldSet, _ postings: Postings
  ) {
    let fragments = (0...(digits.count - Postings.fragmentLength)).map { start in
      Postings.value(of: digits, from: start, count: Postings.fragmentLength)
    }
    for (sets, isName) in [(postings.nameFragments, true), (postings.fragments, false)] {
      guard !isName || fields.reaches(.name) else { continue }
      let parts = fragments.map { Part(sets: sets, words: $0..<($0 + 1)) }
      if let rarest = parts.min(by: { $0.sets.count(of: $0.words) < $1.sets.count(of: $1.words) }) {
        add(rarest, isName: isName)
      }
    }
  }

  private mutating func addShort(
    _ digits: [UInt8], isGrouped: Bool, _ fields: FieldSet, _ index: SearchIndex
  ) {
    // A room has no telephone's opening: a district's telephones are no candidates for `pok. 426`.
    if digits.count == Postings.openingLength, fields != FieldSet(.room) {
      let value = Postings.value(of: digits, from: 0, count: Postings.openingLength)
      add(Part(sets: index.postings.openings, words: value..<(value + 1)), isName: false)
    }
    // Leading zeros of a room are not typed.
    for zeros in 0..<(isGrouped ? 1 : Postings.openingLength) {
      let prefix = [UInt8](repeating: UInt8(ascii: "0"), count: zeros) + digits
      add(index.vocabulary.words(withPrefix: prefix), fields, index.postings)
    }
    guard isGrouped else { return }
    // Groups within a number begin with a word of their own, shorter than the digits.
    for length in 1..<digits.count {
      guard let word = index.vocabulary.find(Array(digits[..<length])) else { continue }
      add(word..<(word + 1), fields, index.postings)
    }
  }

  // MARK: Documents

  /// How many documents stand here, each counted as often as it does.
  private var count: Int { (names + others).reduce(0) { $0 + $1.sets.count(of: $1.words) } }

  /// About how many candidates there are, the heirs of the names with them.
  var candidateCount: Int { count + heirCount }

  /// How many names are looked at before the number of their heirs is guessed from them.
  private static let sample = 256

  /// About how many documents inherit from those that stand here by their names.
  private(set) var heirCount = 0

  private mutating func countHeirs(_ inheritance: Inheritance) {
    for part in names {
      var seen = 0
      var heirs = 0
      _ = part.sets.visit(part.words) { document in
        heirs += inheritance.heirCount(of: document)
        seen += 1
        return seen < Self.sample
      }
      heirCount += heirs * part.sets.count(of: part.words) / max(seen, 1)
    }
  }

  /// Hands out the documents that may have the term, each once, those with it in their names first, until the body
  /// gives `false`.
  func visit(_ inheritance: Inheritance, of documents: Int, _ body: (Int) -> Bool) {
    var seen = BitSet(documents)
    for part in names + others {
      guard part.sets.visit(part.words, { !seen.insert($0) || body($0) }) else { return }
    }
    for part in names {
      let goesOn = part.sets.visit(part.words) { document in
        inheritance.visitHeirs(of: document) { !seen.insert($0) || body($0) }
      }
      guard goesOn else { return }
    }
  }

  /// How much work `documentSet` is, in steps of a document.
  var cost: Int { cost(of: \.others) + nameCost }

  /// How much work `nameSet` is, in steps of a document.
  var nameCost: Int { cost(of: \.names) }

  private func cost(of parts: KeyPath<TermRows, [Part]>) -> Int {
    ([self] + further).reduce(0) { total, rows in
      total + rows[keyPath: parts].reduce(0) { $0 + $1.sets.cost(of: $1.words) }
    }
  }

  /// The documents that stand here by their names; of an office those below it, too.
  func nameSet(_ inheritance: Inheritance, of documents: Int) -> BitSet {
    var set = ownNameSet(of: documents)
    var offices: [Int] = []
    set.visit { document in
      // They come first.
      guard document < inheritance.officeCount else { return false }
      offices.append(document)
      return true
    }
    while let office = offices.popLast() {
      for place in inheritance.heirs.bounds(office) {
        let heir = Int(inheritance.heirs.items[place])
        guard heir < inheritance.officeCount else { break }
        if set.insert(heir) { offices.append(heir) }
      }
    }
    return set
  }

  private func ownNameSet(of documents: Int) -> BitSet {
    var set = BitSet(documents)
    for part in names { part.sets.insert(part.words, into: &set) }
    for word in further { set.formIntersection(word.ownNameSet(of: documents)) }
    return set
  }

  /// The documents that stand here.
  func documentSet(of documents: Int) -> BitSet {
    var set = BitSet(documents)
    for part in names + others { part.sets.insert(part.words, into: &set) }
    for word in further { set.formIntersection(word.documentSet(of: documents)) }
    return set
  }
}

extension FieldSet {
  /// Whether any of the fields is posted in a row.
  func reaches(_ place: Postings.Place) -> Bool {
    self == .all || SearchField.allCases.contains { contains($0) && Postings.Place($0) == place }
  }
}
