import Search
import Testing

/// Quality over the shipped directory and a made-up one.
@Suite struct QualityTests {
  /// A directory with the questions that are asked of it.
  enum Place: CaseIterable {
    case lodz
    case zmyslin

    var list: QueryList { self == .lodz ? .lodz : .zmyslin }

    func desk() throws -> Desk { try (self == .lodz ? Desk.lodz : Desk.zmyslin).get() }
  }

  /// The questions whose first answer is wrong, with that answer.
  private func mistakes(_ place: Place) throws -> [(question: QueryList.Question, answer: String)] {
    let desk = try place.desk()
    return try place.list.questions.compactMap { question in
      let first = try desk.first(question.query)
      let isRight =
        first.map(question.answers.contains) ?? question.answers.isEmpty
      return isRight ? nil : (question, first ?? "nothing")
    }
  }

  @Test(arguments: Place.allCases)
  func `at least 97 of 100 questions get the right answer first, in each category 95 of 100`(
    place: Place
  ) throws {
    let mistakes = try mistakes(place)
    let questions = place.list.questions
    let list = mistakes.map { "\($0.question.category): \($0.question.query) → \($0.answer)" }
    #expect(questions.count >= 200)
    #expect(mistakes.count * 100 <= questions.count * 3, "\(list)")
    for (category, asked) in Dictionary(grouping: questions, by: \.category) {
      let wrong = mistakes.count { $0.question.category == category }
      #expect(wrong * 100 <= asked.count * 5, "\(category): \(list)")
    }
  }

  @Test(arguments: Place.allCases)
  func `no question that was answered right before is answered wrong now`(place: Place) throws {
    let list = try mistakes(place).map { "\($0.question.query) → \($0.answer)" }
    #expect(list == [])
  }

  @Test(arguments: Place.allCases)
  func
    `once the right answer is first it stays first to the end of typing, but for named beginnings`(
      place: Place
    ) throws
  {
    let desk = try place.desk()
    for question in place.list.questions where !question.answers.isEmpty {
      var lost: Set<String> = []
      var wasRight = false
      for count in 1...question.query.count {
        let typed = String(question.query.prefix(count))
        let isRight = try desk.first(typed).map(question.answers.contains) ?? false
        if wasRight && !isRight { lost.insert(typed) }
        wasRight = wasRight || isRight
      }
      let unnamed = lost.subtracting(place.list.exceptions[question.query] ?? [])
      #expect(unnamed.isEmpty, "\(question.query)")
    }
  }

  @Test
  func `beginnings are named of questions that are asked alone`() {
    for place in Place.allCases {
      let asked = Set(place.list.questions.map(\.query))
      #expect(Set(place.list.exceptions.keys).subtracting(asked) == [])
    }
  }
}
