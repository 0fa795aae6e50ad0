import Text

/// Finds in any shown text what a query matched, to mark it there.
public struct Highlighter: Sendable {
  private struct Mark: Sendable {
    var words: [Pattern] = []
    var number: NumberMatch?
    var isMistyped = false
  }

  private var marks: [Mark] = []

  /// One that marks nothing.
  init() {}

  init(_ plan: Plan) {
    for term in plan.terms where !term.term.isExcluded && !term.term.isOptional {
      marks.append(
        Mark(
          words: term.words.map(\.pattern),
          number: term.number,
          isMistyped: term.words.contains(where: \.isMistyped)
        ))
    }
  }

  /// Whether there is anything to mark.
  public var isEmpty: Bool { marks.isEmpty }

  /// The parts of a text that the query matched.
  ///
  /// Of a word that goes on the beginning is marked; an inflected or mistyped one is marked whole.
  ///
  /// - Parameter text: a text as shown.
  /// - Returns: places in the text, ascending, none overlapping another.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard !marks.isEmpty else { return [] }
    let words = Words(text)
    var ranges: [Range<Int>] = []
    for mark in marks {
      if let number = mark.number {
        findNumbers(number, in: words, &ranges)
      } else {
        findWords(mark, in: words, text, &ranges)
      }
    }
    return merged(ranges).map { range in
      let utf8 = text.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return lower..<utf8.index(lower, offsetBy: range.count)
    }
  }

  private func findWords(
    _ mark: Mark, in words: Words, _ text: String, _ ranges: inout [Range<Int>]
  ) {
    let count = mark.words.count
    guard count > 0, words.words.count >= count else { return }
    for start in 0...(words.words.count - count) {
      var found: [Range<Int>] = []
      for offset in 0..<count {
        let word = words.words[start + offset]
        let letters = words.letters(word)
        guard
          let likeness = mark.words[offset].way(of: letters, mayBeMistyped: mark.isMistyped)
        else { break }
        found.append(
          likeness.way == .prefix
            ? beginning(of: word, mark.words[offset].letters.count, in: text) : word.origin)
      }
      if found.count == count { ranges.append(contentsOf: found) }
    }
  }

  /// Where the first folded letters of a word stand in the text.
  private func beginning(of word: Words.Word, _ length: Int, in text: String) -> Range<Int> {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: word.origin.lowerBound)
    let upper = utf8.index(lower, offsetBy: word.origin.count)
    let folded = FoldedText(text[lower..<upper])
    // A word that was spelled out or put into Latin letters has no such letters: it is marked whole.
    let letters = String(text[lower..<upper]).folded.utf8
    guard letters.count >= length, letters.allSatisfy({ $0 < 0x80 }) else { return word.origin }
    let offsets = folded.originalOffsets(of: 0..<length)
    return
      (word.origin.lowerBound + offsets.lowerBound)..<(word.origin.lowerBound + offsets.upperBound)
  }

  private func findNumbers(_ number: NumberMatch, in words: Words, _ ranges: inout [Range<Int>]) {
    for (run, places) in NumberRun.all(in: words) {
      // The place in the text of each digit.
      let origins = words.words[places].flatMap(\.origin)
      if origins.count == run.digits.count,
        let found = number.find(in: run, isRoom: true), !found.place.isEmpty
      {
        ranges.append(origins[found.place.lowerBound]..<(origins[found.place.upperBound - 1] + 1))
      }
    }
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
