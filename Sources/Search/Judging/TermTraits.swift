import Directory

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
  /// Whether it may stand in the name of something that the document belongs to.
  let isInherited: Bool
  let divisor: Int
  let marks: UInt32
  /// The first word's matches: the word itself, the words that it begins, whether there are others.
  let exact: Int
  private let low: Int
  private let high: Int
  private let hasOthers: Bool
  /// How many letters the first word has.
  let length: Int

  init(_ plan: Plan.TermPlan) {
    fields = plan.term.fields
    wordCount = plan.words.count
    isNumber = plan.number != nil
    isRequired = plan.isRequired
    isExcluded = plan.term.isExcluded
    isFunction = plan.term.importance == .function
    isCondition = plan.term.pointCondition != nil
    isInherited = !isCondition && !isExcluded && fields.reaches(.name)
    divisor = Score.divisor(of: plan.term.importance)
    let first = plan.words.first
    marks = first?.pattern.marks ?? 0
    exact = first?.exact ?? -1
    low = first?.prefix.lowerBound ?? 0
    high = first?.prefix.upperBound ?? 0
    hasOthers = !(first?.others.isEmpty ?? true)
    length = first?.pattern.letters.count ?? 0
  }

  /// Whether the first word may be this one; `false` is certain.
  @inline(__always)
  func mayBe(_ word: Int) -> Bool {
    word == exact || begins(word) || hasOthers
  }

  /// Whether the first word begins this one.
  @inline(__always)
  func begins(_ word: Int) -> Bool { word >= low && word < high }
}
