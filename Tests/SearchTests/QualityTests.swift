import Search
import Testing

@Suite("Quality over the shipped directory")
struct QualityTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  /// The questions whose first answer is wrong, with that answer.
  private func mistakes() throws -> [(question: QueryList.Question, answer: String)] {
    try QueryList.questions.compactMap { question in
      let first = try desk.first(question.query)
      let isRight =
        first.map(question.answers.contains) ?? question.answers.isEmpty
      return isRight ? nil : (question, first ?? "nothing")
    }
  }

  @Test("At least 97 of 100 questions get the right answer first, in each category 95 of 100")
  func firstAnswers() throws {
    let mistakes = try mistakes()
    let questions = QueryList.questions
    let list = mistakes.map { "\($0.question.category): \($0.question.query) → \($0.answer)" }
    #expect(questions.count >= 300)
    #expect(mistakes.count * 100 <= questions.count * 3, "\(list)")
    for (category, asked) in Dictionary(grouping: questions, by: \.category) {
      let wrong = mistakes.count { $0.question.category == category }
      #expect(wrong * 100 <= asked.count * 5, "\(category): \(list)")
    }
  }

  @Test("No question that was answered right before is answered wrong now")
  func noRegression() throws {
    let list = try mistakes().map { "\($0.question.query) → \($0.answer)" }
    #expect(list == [])
  }

  @Test(
    "Once the right answer is first it stays first to the end of typing, but for named beginnings")
  func sweep() throws {
    for question in QueryList.questions where !question.answers.isEmpty {
      var lost: Set<String> = []
      var wasRight = false
      for count in 1...question.query.count {
        let typed = String(question.query.prefix(count))
        let isRight = try desk.first(typed).map(question.answers.contains) ?? false
        if wasRight && !isRight { lost.insert(typed) }
        wasRight = wasRight || isRight
      }
      let unnamed = lost.subtracting(QueryList.exceptions[question.query] ?? [])
      #expect(unnamed.isEmpty, "\(question.query)")
    }
  }
}
