import Testing
import Text

/// Polish alphabetical order.
@Suite struct CollationTests {
  @Test
  func `each Polish letter follows its base letter`() {
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

  @Test
  func `numbers stand by their value, spaces before letters`() {
    let sorted = ["pok. 221", "pok. 16", "pok. 9", "pok.", "pokój", "pok 1"].sortedInPolish { $0 }
    #expect(sorted == ["pok 1", "pok.", "pok. 9", "pok. 16", "pok. 221", "pokój"])
  }

  @Test
  func `foreign accents and case decide only between texts that are otherwise equal`() {
    #expect(
      ["Emil", "émile", "Emile", "emil"].sortedInPolish { $0 } == [
        "emil", "Emil", "Emile", "émile",
      ])
  }

  @Test
  func `a composed and a decomposed letter have one place`() {
    #expect(CollationKey("ząb") == CollationKey("za\u{328}b"))
  }
}
