/// What judging a document asks of a term, laid out flat: read once for each word of a stream.
struct TermTraits: Sendable {
  let fields: FieldSet
  /// How many words stand together; none for a number.
  let wordCount: Int
  let isNumber: Bool
  let isRequired: Bool
  let isExcluded: Bool
  let isFunction: Bool
  let isCondition: Bool
  let divisor: Int
  let hasMarks: Bool
  /// The first word's matches: the word itself, the words that it begins, whether there are others.
  private let exact: Int
  private let low: Int
  private let high: Int
  private let hasOthers: Bool

  init(_ plan: Plan.TermPlan) {
    fields = plan.term.fields
    wordCount = plan.words.count
    isNumber = plan.number != nil
    isRequired = plan.isRequired
    isExcluded = plan.term.isExcluded
    isFunction = plan.term.importance == .function
    isCondition = plan.term.pointCondition != nil
    divisor = Score.divisor(of: plan.term.importance)
    let first = plan.words.first
    hasMarks = first?.pattern.hasMarks ?? false
    exact = first?.exact ?? -1
    low = first?.prefix.lowerBound ?? 0
    high = first?.prefix.upperBound ?? 0
    hasOthers = !(first?.others.isEmpty ?? true)
  }

  /// Whether the first word may be this one; `false` is certain.
  func mayBe(_ word: Int) -> Bool {
    word == exact || word >= low && word < high || hasOthers
  }
}

extension Plan.TermPlan {
  /// More names than these are not listed beforehand.
  private static let listedNames = 20_000

  /// The documents whose names have the term, as far as its first word tells; `nil` where they are too many, and for
  /// a number.
  func names(in index: SearchIndex) -> BitSet? {
    guard let word = words.first else { return nil }
    let names = index.postings[.name]
    var slices = [names.slice(word.prefix)] + word.others.map { names[Int($0)] }
    if let exact = word.exact { slices.append(names[exact]) }
    guard slices.reduce(0, { $0 + $1.count }) <= Self.listedNames else { return nil }
    var documents = BitSet(index.documents.count)
    for slice in slices { for document in slice { documents.insert(Int(document)) } }
    return documents
  }
}
