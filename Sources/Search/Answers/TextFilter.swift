/// Tells whether texts answer words, without an index: for short lists of what stands nowhere in the directory as it is shown.
///
/// Words are what they are in a search: beginnings, inflected and without diacritics, in any order, and words that say
/// nothing need not be there. Numbers are compared by their digits, whatever stands between them. Nothing is taken
/// for mistyped: in a short list one sees what there is.
///
///     TextFilter("na Piotrkowskiej").admits(["ul. Piotrkowska"])  // true
///     TextFilter("638-11").admits(["42 638 11 00"])               // true
public struct TextFilter: Sendable {
  private var words: [Pattern] = []
  private var numbers: [NumberMatch] = []

  /// A filter of what was typed.
  public init(_ text: String) {
    let typed = Words(text)
    let all = typed.words.filter { !$0.isNumber }.map {
      Pattern(letters: Array(typed.letters($0)), marks: $0.marks)
    }
    words = all.filter { !FunctionWords.isFunctionWord($0.letters) }
    numbers = NumberRun.all(in: typed).map { run, places in
      NumberMatch(typed.words[places].map { Array(typed.letters($0)) }, areaCodes: [])
    }
    // Words that say nothing are taken at their word where there are no others.
    if words.isEmpty, numbers.isEmpty { words = all }
  }

  /// Whether nothing was typed that could be asked for.
  public var isEmpty: Bool { words.isEmpty && numbers.isEmpty }

  /// The same without its numbers, where it has words: a street is found with a house's number behind it.
  public var withoutHouseNumber: TextFilter {
    guard !words.isEmpty else { return self }
    var filter = self
    filter.numbers = []
    return filter
  }

  /// Whether the texts together have every word and every number; an empty filter admits all.
  public func admits(_ texts: [String]) -> Bool {
    let texts = texts.map(Words.init)
    return words.allSatisfy { word in
      texts.contains { text in
        text.words.contains {
          !$0.isNumber && word.way(of: text.letters($0), mayBeMistyped: false) != nil
        }
      }
    }
      && numbers.allSatisfy { number in
        texts.contains { text in
          NumberRun.all(in: text).contains { number.find(in: $0.run, isRoom: true) != nil }
        }
      }
  }
}
