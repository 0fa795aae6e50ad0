import Testing

@testable import Search

@Suite struct TypoTests {
  private func cost(_ typed: String, _ word: String) -> Int? {
    let letters = Array(typed.utf8)
    return Typos.cost(of: letters, as: Array(word.utf8)[...], budget: Typos.budget(for: letters))?
      .cost
  }

  @Test(arguments: [
    ("zasilekk", "zasilek"), ("zasiek", "zasilek"), ("zasidek", "zasilek"),
    ("zaislek", "zasilek"),
    ("swaidcz", "swiadczenie"),
  ])
  func `an insertion, a deletion, a substitution and a transposition are an edit each`(
    pair: (String, String)
  ) { #expect(cost(pair.0, pair.1) == Typos.edit) }

  @Test(arguments: [
    ("yespol", "zespol"), ("srudmiescie", "srodmiescie"), ("kzemieniecka", "krzemieniecka"),
    ("hleb", "chleb"),
    ("zastempcza", "zastepcza"), ("pieczom", "pieczami"), ("gembica", "gebica"),
    ("samozad", "samorzad"),
  ])
  func `confusions of Polish spelling and of the German keyboard are half an edit`(
    pair: (String, String)
  ) {
    #expect(cost(pair.0, pair.1).map { $0 <= Typos.edit } == true)
  }

  @Test
  func `words of nine letters may have two edits, shorter ones one, and those of three none`() {
    #expect(cost("swadczneia", "swiadczenia") == 2 * Typos.edit)
    #expect(cost("wizdwe", "widzew") == nil)
    #expect(cost("ziaslke", "zasilek") == nil)
    #expect(cost("dmo", "dom") == nil)
  }

  @Test(arguments: [
    ("podatek", "dodatek", false), ("xasilek", "zasilek", true), ("worek", "wozek", false),
    ("wosek", "wozek", true), ("druk", "drut", false), ("lokal", "wokal", false),
    ("dzielnoca", "dzielnica", true), ("zasidek", "zasilek", true),
  ])
  func `the first letter, and any of a short word, is mistaken for one near it alone`(
    typed: String, word: String, isTypo: Bool
  ) {
    #expect((cost(typed, word) != nil) == isTypo)
  }

  @Test(arguments: [
    ("a", "s", true), ("q", "a", true), ("p", "b", true), ("e", "y", true), ("p", "d", false),
    ("w", "l", false), ("a", "1", false),
  ])
  func `keys side by side, vowels, and voiced and voiceless consonants are near`(
    left: String, right: String, isNear: Bool
  ) throws {
    let left = try #require(left.utf8.first)
    let right = try #require(right.utf8.first)
    #expect(Spelling.areNear(left, right) == isNear)
    #expect(Spelling.areNear(right, left) == isNear)
  }

  @Test(arguments: [
    ("nowak", "nowa"), ("slub", "sluchowy"), ("slub", "lub"), ("paszport", "transport"),
  ])
  func `what is another word is no typo`(pair: (String, String)) {
    #expect(cost(pair.0, pair.1) == nil)
  }
}
