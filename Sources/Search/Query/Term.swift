import Directory
import Text

/// One thing that a query asks for: a word, words that stand together, or a number.
struct Term: Sendable {
  enum Form: Sendable {
    /// Words at consecutive places of one text; mostly one word.
    case words([Pattern])
    /// A number, in groups as typed: `664 04 12`.
    case number([[UInt8]])
  }

  var form: Form
  /// As typed, for the explanation.
  var text: String
  /// Where it may stand.
  var fields = FieldSet.all
  var importance = Importance.asked
  /// Whether it was put in quotes, and is none of several words glued together.
  var isQuoted = false
  /// Whether what matches is left out.
  var isExcluded = false
  /// What a point must be instead of having the word: `parter`, `oddzielona`, `2 piętro`.
  var pointCondition: Condition?

  /// How much a term says of what is asked for.
  enum Importance: Sendable {
    /// What is found must have it.
    case asked
    /// It narrows nothing yet: what is typed so far begins a word that says nothing, and others: `adr`.
    case begun
    /// It narrows nothing, but tells what kind of answer is meant: `wniosek`.
    case hint
    /// It narrows nothing and tells little: `gdzie`, `na`.
    case function
  }

  /// The letters of a term that is one word.
  var word: [UInt8]? {
    guard case .words(let patterns) = form, patterns.count == 1 else { return nil }
    return patterns[0].letters
  }

  /// Whether it narrows nothing.
  var isOptional: Bool { importance != .asked }

  /// The digits of a number without its spaces.
  static func joined(_ groups: [[UInt8]]) -> [UInt8] { groups.flatMap { $0 } }
}

/// A word of a query, folded, and how much of a word it must be.
struct Pattern: Hashable, Sendable {
  var letters: [UInt8]
  /// Which letters were typed with diacritics: see `Words.Word.marks`.
  var marks: UInt32 = 0
  /// Only the very word: the letters of a code, the number before letters.
  var isWhole = false

  /// Whether a letter was typed with diacritics.
  var hasMarks: Bool { marks != 0 }

  /// Whether it consists of digits.
  var isNumber: Bool { letters.first.map { $0 &- 0x30 < 10 } ?? false }

  /// Whether it may be a mistyped word: codes and numbers are taken at their letters.
  var mayBeMistyped: Bool { !isNumber && !isWhole && Typos.lengths.contains(letters.count) }
}

/// What an entity must be, whatever its words.
enum Condition: Hashable, Sendable {
  case kind([EntityKind])
  case floor(Int)
  case separated(Bool)
  case state(State)
  case channel(ChannelType)

  /// Where the data files say it.
  var field: SearchField {
    switch self {
    case .separated: .separation
    case .channel: .channel
    default: .floor
    }
  }

  enum State: Hashable, Sendable {
    /// What a place is at a moment.
    case place(PlaceState.Summary)
    case proposed
    case inForce
    case ended
  }
}

/// A query taken apart.
public struct Query: Sendable {
  var terms: [Term] = []
  var conditions: [Filter] = []
  /// Whether the last word may still go on: no space stands behind it.
  var isOpen = false
  /// Whether no word names anything: `gdzie złożyć`.
  var isSilent = false
  /// What could not be understood, for the person to mend.
  public internal(set) var problems: [QueryProblem] = []

  /// What a filter asks for: any of some conditions, or none of them.
  struct Filter: Hashable, Sendable {
    var anyOf: [Condition]
    var isExcluded: Bool

    /// Whether another time of day may give another answer.
    var dependsOnTime: Bool {
      anyOf.contains { if case .state(.place) = $0 { true } else { false } }
    }
  }

  /// Whether the query asks for nothing.
  public var isEmpty: Bool { terms.isEmpty && conditions.isEmpty }
}

/// What in a query could not be understood.
public enum QueryProblem: Hashable, Sendable {
  /// There is no filter with this name.
  case unknownFilter(name: String)
  /// The filter has no such value.
  case unknownValue(filter: FilterName, value: String)
  /// Nothing in the directory has the filter's value; the names that there are, but for the ways to a service.
  case unknownName(filter: FilterName, value: String, names: [String])
  /// The query goes on beyond the words that are read, of which there are so many.
  case tooManyWords(limit: Int)

  /// The problem in words, one line; it says what there is instead.
  public func text(in language: Language) -> String {
    switch self {
    case .unknownFilter(let name):
      let known = FilterName.allCases.map { $0.name(in: language) }.joined(separator: ", ")
      return language.say(
        pl: "Nie ma filtru „\(name)”. Są: \(known).",
        en: "There is no filter “\(name)”. There are: \(known).",
        uk: "Немає фільтра «\(name)». Є: \(known).")
    case .unknownValue(let filter, let value):
      return Self.unknown(
        value, filter.name(in: language), filter.values.map { $0.name(in: language) }, language)
    case .unknownName(let filter, let value, let names):
      let ways = filter == .channel ? ChannelType.allCases.map { $0.words(in: language) } : []
      return Self.unknown(
        value, filter.name(in: language), ways + names.map(\.sanitized), language)
    case .tooManyWords(let limit):
      return language.say(
        pl: "Zapytanie ma za dużo słów. Szukam pierwszych \(limit).",
        en: "The query has too many words. The first \(limit) are looked for.",
        uk: "Запит має забагато слів. Шукаю перші \(limit).")
    }
  }

  private static func unknown(
    _ value: String, _ filter: String, _ known: [String], _ language: Language
  ) -> String {
    let values = known.joined(separator: ", ")
    return language.say(
      pl: "Filtr „\(filter)” nie zna wartości „\(value)”. Zna: \(values).",
      en: "The filter “\(filter)” does not know “\(value)”. It knows: \(values).",
      uk: "Фільтр «\(filter)» не знає значення «\(value)». Знає: \(values).")
  }
}
