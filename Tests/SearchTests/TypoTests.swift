import Testing

@testable import Search

@Suite("Mistyped words")
struct TypoTests {
  private func cost(_ typed: String, _ word: String) -> Int? {
    let letters = Array(typed.utf8)
    return Typos.cost(of: letters, as: Array(word.utf8)[...], budget: Typos.budget(for: letters))?
      .cost
  }

  @Test(
    "An insertion, a deletion, a substitution and a transposition are an edit each",
    arguments: [
      ("zasilekk", "zasilek"), ("zasiek", "zasilek"), ("zasidek", "zasilek"),
      ("zaislek", "zasilek"),
      ("swaidcz", "swiadczenie"),
    ])
  func edits(pair: (String, String)) { #expect(cost(pair.0, pair.1) == Typos.edit) }

  @Test(
    "Confusions of Polish spelling and of the German keyboard are half an edit",
    arguments: [
      ("yespol", "zespol"), ("srudmiescie", "srodmiescie"), ("kzemieniecka", "krzemieniecka"),
      ("hleb", "chleb"),
      ("zastempcza", "zastepcza"), ("pieczom", "pieczami"), ("gembica", "gebica"),
      ("samozad", "samorzad"),
    ])
  func confusions(pair: (String, String)) {
    #expect(cost(pair.0, pair.1).map { $0 <= Typos.edit } == true)
  }

  @Test("Words of nine letters may have two edits, shorter ones one, and those of three none")
  func budgets() {
    #expect(cost("swadczneia", "swiadczenia") == 2 * Typos.edit)
    #expect(cost("wizdwe", "widzew") == nil)
    #expect(cost("ziaslke", "zasilek") == nil)
    #expect(cost("dmo", "dom") == nil)
  }

  @Test(
    "The first letter, and any of a short word, is mistaken for one near it alone",
    arguments: [
      ("podatek", "dodatek", false), ("xasilek", "zasilek", true), ("worek", "wozek", false),
      ("wosek", "wozek", true), ("druk", "drut", false), ("lokal", "wokal", false),
      ("dzielnoca", "dzielnica", true), ("zasidek", "zasilek", true),
    ])
  func nearLetters(typed: String, word: String, isTypo: Bool) {
    #expect((cost(typed, word) != nil) == isTypo)
  }

  @Test(
    "Keys side by side, vowels, and voiced and voiceless consonants are near",
    arguments: [
      ("a", "s", true), ("q", "a", true), ("p", "b", true), ("e", "y", true), ("p", "d", false),
      ("w", "l", false), ("a", "1", false),
    ])
  func near(left: String, right: String, isNear: Bool) throws {
    let left = try #require(left.utf8.first)
    let right = try #require(right.utf8.first)
    #expect(Spelling.areNear(left, right) == isNear)
    #expect(Spelling.areNear(right, left) == isNear)
  }

  @Test(
    "What is another word is no typo",
    arguments: [
      ("nowak", "nowa"), ("slub", "sluchowy"), ("slub", "lub"), ("paszport", "transport"),
    ])
  func others(pair: (String, String)) { #expect(cost(pair.0, pair.1) == nil) }
}
