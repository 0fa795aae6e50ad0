/// Numbers that follow each other in a text, as one row of digits in groups: `42 664 04 12`.
struct NumberRun {
  private(set) var digits: [UInt8] = []
  /// Where in the digits each group begins, and where the last ends.
  private(set) var starts: [Int] = []

  /// What is seen of a run at a glance, and the places of its words in the stream.
  ///
  /// - Parameters:
  ///   - place: where its first word stands.
  ///   - end: where the document ends.
  ///   - numberLimit: words below this number consist of digits.
  ///   - forward: the streams.
  /// - Returns: the outline and the places.
  static func outline(
    at place: Int, end: Int, _ numberLimit: Int, _ forward: Forward
  ) -> (outline: NumberMatch.Outline, words: Range<Int>) {
    var outline = NumberMatch.Outline()
    var next = place
    while next < end, !forward.entries[next].isHeader, forward.entries[next].word < numberLimit {
      let word = forward.entries[next].word
      outline.add(forward.firstLetter(of: word), length: forward.length(of: word))
      next += 1
    }
    return (outline, place..<next)
  }

  /// Takes the place of what was read before by some words of a stream.
  mutating func read(_ words: Range<Int>, _ forward: Forward) {
    clear()
    for place in words { append(forward.letters(of: forward.entries[place].word)) }
    finish()
  }

  mutating func clear() {
    digits.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Adds a group.
  mutating func append(_ group: some Collection<UInt8>) {
    starts.append(digits.count)
    digits.append(contentsOf: group)
  }

  /// Ends the last group.
  mutating func finish() { starts.append(digits.count) }

  /// The groups that some of the digits stand in.
  func groups(of place: Range<Int>) -> Range<Int> {
    let first = (starts.firstIndex { $0 > place.lowerBound } ?? 1) - 1
    let last = (starts.firstIndex { $0 >= place.upperBound } ?? 1) - 1
    return first..<(last + 1)
  }

  /// The runs of a text, and which of its words each is.
  static func all(in words: Words) -> [(run: NumberRun, words: Range<Int>)] {
    var runs: [(run: NumberRun, words: Range<Int>)] = []
    var start = 0
    while start < words.words.count {
      guard words.words[start].isNumber else {
        start += 1
        continue
      }
      var end = start
      var run = NumberRun()
      while end < words.words.count, words.words[end].isNumber {
        run.append(words.letters(words.words[end]))
        end += 1
      }
      run.finish()
      runs.append((run, start..<end))
      start = end
    }
    return runs
  }
}
