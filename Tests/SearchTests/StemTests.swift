import Testing
import Text

@testable import Search

@Suite struct StemTests {
  private func key(_ word: String) -> UInt64 { Stem(Array(word.folded.utf8)).key }

  @Test(arguments: [
    ["świadczenie", "świadczenia", "świadczeń", "świadczeniami", "świadczeniem"],
    ["wniosek", "wniosku", "wnioski", "wniosków", "wnioskami"],
    ["ośrodek", "ośrodka", "ośrodkiem"],
    ["poczta", "poczty", "poczcie", "pocztą", "pocztowy", "pocztowa"],
    ["dom", "domy", "domów", "domowy"],
    ["droga", "drodze", "drogą", "dróg"], ["matka", "matce", "matek"],
    ["piecza", "pieczy", "pieczą"],
    ["elektronicznie", "elektroniczny", "elektroniczną"],
    ["organizacja", "organizacji", "organizacje"],
    ["miasto", "mieście", "miasta"], ["urząd", "urzędu", "urzędzie"],
    ["dziecko", "dzieci", "dziećmi"],
    ["niepełnosprawny", "niepełnosprawnych", "niepełnosprawność"],
    ["rodzina", "rodzinne", "rodzinny"],
    ["pies", "psem", "psa", "psami"], ["dzień", "dni", "dniach"], ["ojciec", "ojca", "ojcu"],
    ["Politechnika", "Politechniki", "Politechnice"], ["Bałuty", "Bałutach", "Bałut"],
  ])
  func `the forms of a word have one stem`(words: [String]) {
    #expect(Set(words.map(key)).count == 1, "\(words)")
  }

  @Test(arguments: [
    ("dom", "doradca"), ("świadek", "świadczenie"), ("rada", "radca"), ("piecza", "piekarz"),
    ("zasiłek", "zasięg"), ("urząd", "urodzenie"), ("pomoc", "pomnik"), ("alimenty", "alergia"),
  ])
  func `other words have another stem`(pair: (String, String)) {
    #expect(key(pair.0) != key(pair.1))
  }
}
