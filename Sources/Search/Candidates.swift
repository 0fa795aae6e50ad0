import Directory

/// The documents that may answer a plan: those that have its rarest term, each once.
///
/// Names come first, so that the best are among the first when a common word's hits are cut off. Where two common
/// terms meet, the other's documents are laid out as a set of bits, and only what is in it is judged.
struct Candidates {
  private let index: SearchIndex
  private let plan: Plan

  init(_ index: SearchIndex, _ plan: Plan) {
    self.index = index
    self.plan = plan
  }

  /// After so many candidates the other terms are asked before a document is judged.
  private static let manyCandidates = 256

  /// Hands out candidates until the body gives `false`.
  func visit(_ body: (Int) -> Bool) {
    let generating = plan.terms.filter(\.isGenerating)
    guard !generating.isEmpty else {
      // Conditions or exclusions alone, or what only points are judged by: everything is looked at.
      guard plan.terms.contains(where: { !$0.term.isOptional }) || !plan.conditions.isEmpty
      else { return }
      for document in 0..<index.documents.count where !body(document) { return }
      return
    }
    let rows = generating.map(rows(of:)).map { ($0, estimate($0)) }.sorted { $0.1 < $1.1 }
    guard let rarest = rows.first else { return }
    var screens: [Screen] = []
    let sources = index.inheritance.sources
    var visited = 0
    visit(rarest.0) { document in
      visited += 1
      if visited == Self.manyCandidates {
        screens = rows.dropFirst().compactMap { Screen($0.0, index) }
      }
      for screen in screens.indices where !screens[screen].admits(document, sources) { return true }
      return body(document)
    }
  }

  /// What a document must have of another term to be worth judging, as sets of bits.
  private struct Screen {
    private var own: BitSet
    private var names: BitSet

    /// `nil` for a term so common that its set costs more than it saves.
    init?(_ rows: Rows, _ index: SearchIndex) {
      let count = (rows.names + rows.others).reduce(0) { $0 + $1.count }
      guard count <= Self.limit else { return nil }
      names = BitSet(index.documents.count)
      for slice in rows.names { for document in slice { names.insert(Int(document)) } }
      own = names
      for slice in rows.others { for document in slice { own.insert(Int(document)) } }
    }

    private static let limit = 400_000

    /// Whether the document, or something that it belongs to by name, has the term.
    func admits(_ document: Int, _ sources: Lists) -> Bool {
      if own.contains(document) { return true }
      for place in sources.bounds(document) where names.contains(Int(sources.items[place])) {
        return true
      }
      return false
    }
  }

  /// Where a term's documents stand in the postings.
  private struct Rows {
    /// Whoever inherits from these is a candidate as well.
    var names: [ArraySlice<UInt32>] = []
    var others: [ArraySlice<UInt32>] = []
  }

  private func visit(_ rows: Rows, _ body: (Int) -> Bool) {
    var seen = BitSet(index.documents.count)
    for slice in rows.names {
      for document in slice where seen.insert(Int(document)) {
        guard body(Int(document)) else { return }
      }
    }
    for slice in rows.others {
      for document in slice where seen.insert(Int(document)) {
        guard body(Int(document)) else { return }
      }
    }
    let heirs = index.inheritance.heirs
    for slice in rows.names {
      for document in slice {
        for place in heirs.bounds(Int(document)) {
          let heir = Int(heirs.items[place])
          guard !seen.insert(heir) || body(heir) else { return }
        }
      }
    }
  }

  /// How many names are counted before the number of their heirs is guessed from them.
  private static let sample = 256

  /// About how many candidates there are.
  private func estimate(_ rows: Rows) -> Int {
    var count = rows.others.reduce(0) { $0 + $1.count }
    for slice in rows.names {
      var heirs = 0
      for document in slice.prefix(Self.sample) {
        heirs += index.inheritance.heirs.bounds(Int(document)).count
      }
      count += slice.count + heirs * slice.count / max(min(slice.count, Self.sample), 1)
    }
    return count
  }

  private func rows(of term: Plan.TermPlan) -> Rows {
    if let number = term.number { return rows(of: number, in: term.term.fields) }
    let candidates = term.words.map { rows(of: $0, in: term.term.fields) }
    return candidates.min { estimate($0) < estimate($1) } ?? Rows()
  }

  private func rows(of word: WordMatches, in fields: FieldSet) -> Rows {
    var rows = Rows()
    if let exact = word.exact { add(exact..<(exact + 1), in: fields, to: &rows) }
    add(word.prefix, in: fields, to: &rows)
    for other in word.others { add(Int(other)..<(Int(other) + 1), in: fields, to: &rows) }
    return rows
  }

  private func add(_ words: Range<Int>, in fields: FieldSet, to rows: inout Rows) {
    for place in Postings.Place.allCases where fields.reaches(place) {
      let slice = index.postings[place].slice(words)
      guard !slice.isEmpty else { continue }
      if place == .name { rows.names.append(slice) } else { rows.others.append(slice) }
    }
  }

  // MARK: Numbers

  private func rows(of number: NumberMatch, in fields: FieldSet) -> Rows {
    var rows = Rows()
    for reading in number.readings {
      let digits = reading.digits
      if digits.count >= Postings.fragmentLength {
        add(fragmentsOf: digits, to: &rows)
      } else {
        add(shortNumber: digits, isGrouped: number.isGrouped, in: fields, to: &rows)
      }
    }
    return rows
  }

  private func add(fragmentsOf digits: [UInt8], to rows: inout Rows) {
    for (lists, isName) in [
      (index.postings.nameFragments, true), (index.postings.fragments, false),
    ] {
      let slices = (0...(digits.count - Postings.fragmentLength)).map { start in
        lists[Postings.value(of: digits, from: start, count: Postings.fragmentLength)]
      }
      guard let rarest = slices.min(by: { $0.count < $1.count }), !rarest.isEmpty else { continue }
      if isName { rows.names.append(rarest) } else { rows.others.append(rarest) }
    }
  }

  private func add(
    shortNumber digits: [UInt8],
    isGrouped: Bool,
    in fields: FieldSet,
    to rows: inout Rows
  ) {
    // A room has no telephone's opening: a district's telephones are no candidates for `pok. 426`.
    if digits.count == Postings.openingLength, fields.reachesBeyondRooms {
      let value = Postings.value(of: digits, from: 0, count: Postings.openingLength)
      rows.others.append(index.postings.openings[value])
    }
    // Leading zeros of a room are not typed.
    for zeros in 0..<(isGrouped ? 1 : Postings.openingLength) {
      let prefix = [UInt8](repeating: UInt8(ascii: "0"), count: zeros) + digits
      add(index.vocabulary.words(withPrefix: prefix), in: fields, to: &rows)
    }
    guard isGrouped else { return }
    // Groups within a number begin with a word of their own, shorter than the digits.
    for length in 1..<digits.count {
      guard let word = index.vocabulary.find(Array(digits[..<length])) else { continue }
      add(word..<(word + 1), in: fields, to: &rows)
    }
  }
}

extension FieldSet {
  /// Whether any of the fields is posted in a row.
  func reaches(_ place: Postings.Place) -> Bool {
    self == .all || Field.allCases.contains { contains($0) && Postings.Place($0) == place }
  }

  /// Whether any of the fields may hold a number that goes on in the next group.
  fileprivate var reachesBeyondRooms: Bool { self != FieldSet(.room) }
}
