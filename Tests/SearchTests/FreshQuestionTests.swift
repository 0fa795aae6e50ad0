import Search
import Testing

/// Quality over questions that were written without a look at the search, and measured before anything was done for
/// them.
@Suite struct FreshQuestionTests {
  /// How the questions of one category were answered.
  struct Tally {
    var right = 0
    var asked = 0
    /// What was answered wrong, with the answer.
    var wrong: [String] = []
  }

  /// The questions of a list by category, in the list's order; `*` for all that have an answer.
  private func tallies(_ list: QueryList) throws -> [(category: String, tally: Tally)] {
    let desk = try Desk.lodz.get()
    var categories: [String] = []
    var tallies: [String: Tally] = [:]
    for question in list.questions {
      let first = try desk.first(question.query)
      let isRight = first.map(question.answers.contains) ?? question.answers.isEmpty
      if tallies[question.category] == nil { categories.append(question.category) }
      for key in question.answers.isEmpty ? [question.category] : [question.category, "*"] {
        tallies[key, default: Tally()].asked += 1
        if isRight { tallies[key, default: Tally()].right += 1 }
      }
      if !isRight {
        tallies[question.category]?.wrong.append("\(question.query) → \(first ?? "nothing")")
      }
    }
    return (categories + ["*"]).map { ($0, tallies[$0] ?? Tally()) }
  }

  @Test
  func `fresh questions get the right answer first`() throws {
    for (category, tally) in try tallies(.fresh) {
      print("\(category): \(tally.right) of \(tally.asked) right first")
      for line in tally.wrong { print("    \(line)") }
      // As first measured: 272 of 463 right, 54 of 54 silent.
      if category == "*" { #expect(tally.right * 100 >= tally.asked * 55) }
      if category == "nothing" { #expect(tally.right * 100 >= tally.asked * 90) }
    }
  }
}
