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
