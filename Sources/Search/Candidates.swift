import Directory

/// The documents that may answer a plan: those that have its rarest term, each once.
///
/// Names come first, so that the best are among the first when a common word's hits are cut off.
struct Candidates {
  private let index: SearchIndex
  private let plan: Plan

  init(_ index: SearchIndex, _ plan: Plan) {
    self.index = index
    self.plan = plan
  }

  /// Hands out candidates until the body gives `false`.
  func visit(_ body: (Int) -> Bool) {
    var seen = Seen(index.documents.count)
    let generating = plan.terms.filter(\.isGenerating)
    guard !generating.isEmpty else {
      // Conditions alone, or what only points are judged by: everything is looked at.
      guard plan.terms.contains(where: \.isRequired) || !plan.conditions.isEmpty else { return }
      for document in 0..<index.documents.count where !body(document) { return }
      return
    }
    let rows = generating.map(rows(of:))
    guard let best = rows.min(by: { $0.estimate < $1.estimate }) else { return }
    for slice in best.names {
      for document in slice where seen.insert(Int(document)) {
        guard body(Int(document)) else { return }
      }
    }
    for slice in best.names {
      for document in slice {
        for heir in index.inheritance.heirs[Int(document)] where seen.insert(Int(heir)) {
          guard body(Int(heir)) else { return }
        }
      }
    }
    for slice in best.others {
      for document in slice where seen.insert(Int(document)) {
        guard body(Int(document)) else { return }
      }
    }
  }

  /// Where a term's documents stand in the postings.
  private struct Rows {
    var names: [ArraySlice<UInt32>] = []
    var others: [ArraySlice<UInt32>] = []
    var estimate: Int {
      names.reduce(0) { $0 + 2 * $1.count } + others.reduce(0) { $0 + $1.count }
    }
  }

  private func rows(of term: Plan.TermPlan) -> Rows {
    if let number = term.number { return rows(of: number) }
    let candidates = term.words.map(rows(of:))
    return candidates.min { $0.estimate < $1.estimate } ?? Rows()
  }

  private func rows(of word: WordMatches) -> Rows {
    var rows = Rows()
    func add(_ words: Range<Int>) {
      let names = index.postings.names.slice(words)
      let others = index.postings.others.slice(words)
      if !names.isEmpty { rows.names.append(names) }
      if !others.isEmpty { rows.others.append(others) }
    }
    if let exact = word.exact { add(exact..<(exact + 1)) }
    add(word.prefix)
    for other in word.others { add(Int(other)..<(Int(other) + 1)) }
    return rows
  }

  private func rows(of number: NumberMatch) -> Rows {
    var rows = Rows()
    for reading in number.readings {
      let digits = reading.digits
      if digits.count >= NumberMatch.fragmentLength {
        let fragments = (0...(digits.count - NumberMatch.fragmentLength)).map { start in
          index.postings.fragments[
            Postings.fragmentValue(digits[start..<(start + NumberMatch.fragmentLength)])]
        }
        if let rarest = fragments.min(by: { $0.count < $1.count }) {
          // Numbers stand in names, too: what belongs to those is a candidate as well.
          rows.names.append(rarest)
        }
        continue
      }
      // A short number may go on in the next group.
      for length in 1..<max(digits.count, 1) {
        guard let word = index.vocabulary.find(Array(digits[..<length])) else { continue }
        rows.names.append(index.postings.names[word])
        rows.others.append(index.postings.others[word])
      }
      for zeros in 0..<NumberMatch.fragmentLength {
        var prefix = [UInt8](repeating: UInt8(ascii: "0"), count: zeros)
        prefix += number.isGrouped ? digits.prefix(1) : digits[...]
        let words = index.vocabulary.words(withPrefix: prefix)
        rows.names.append(index.postings.names.slice(words))
        rows.others.append(index.postings.others.slice(words))
      }
    }
    return rows
  }
}

/// A set of documents as a row of bits.
struct Seen {
  private var bits: [UInt64]

  init(_ count: Int) { bits = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// Whether the document was not in the set before.
  mutating func insert(_ document: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(document & 63)
    guard bits[document >> 6] & bit == 0 else { return false }
    bits[document >> 6] |= bit
    return true
  }
}
