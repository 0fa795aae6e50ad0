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

  @Test func `a number of any length has its place, and leading zeros change nothing`() {
    let ascending = [
      "0", "1", "9", "999999999", "1000000000", "4294967295", "4294967296", "4294967297",
      "18446744073709551616", "18446744073709551617", "99999999999999999999999",
    ]
    #expect(ascending.reversed().sortedInPolish { $0 } == ascending)
    #expect(CollationKey("pok. 007") == CollationKey("pok. 7"))
    #expect(CollationKey("4294967297") != CollationKey("1"))
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
