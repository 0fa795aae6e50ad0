import Testing
import Text

@Suite("Polish alphabetical order")
struct CollationTests {
  @Test("Each Polish letter follows its base letter")
  func letters() {
    let words = [
      "żaba", "źrebię", "zebra", "łąka", "lama", "ósmy", "orzeł", "ćma", "cebula", "ąż", "azyl",
      "Bałuty",
    ]
    let sorted = words.sortedInPolish { $0 }
    #expect(
      sorted == [
        "azyl", "ąż", "Bałuty", "cebula", "ćma", "lama", "łąka", "orzeł", "ósmy", "zebra", "źrebię",
        "żaba",
      ])
  }

  @Test("Numbers stand by their value, spaces before letters")
  func numbers() {
    let sorted = ["pok. 221", "pok. 16", "pok. 9", "pok.", "pokój", "pok 1"].sortedInPolish { $0 }
    #expect(sorted == ["pok 1", "pok.", "pok. 9", "pok. 16", "pok. 221", "pokój"])
  }

  @Test("Foreign accents and case decide only between texts that are otherwise equal")
  func lowerLevels() {
    #expect(
      ["Emil", "émile", "Emile", "emil"].sortedInPolish { $0 } == [
        "emil", "Emil", "Emile", "émile",
      ])
  }

  @Test("A composed and a decomposed letter have one place")
  func canonicalEquivalence() {
    #expect(CollationKey("ząb") == CollationKey("za\u{328}b"))
  }
}
