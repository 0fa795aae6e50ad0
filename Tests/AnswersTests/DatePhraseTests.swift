import Calendar
import TestSupport
import Testing
import Text

@testable import Answers

@Suite struct DatePhraseTests {
  private let day = Sampletown.date(2020, 3, 20)

  private func said(_ words: (Catalogue) -> String?) -> [String?] {
    Language.allCases.map { words(Catalogue($0)) }
  }

  @Test func `a day is written as people write it`() {
    #expect(said { $0.longDate(day) } == ["20 marca 2020", "20 March 2020", "20 березня 2020"])
    #expect(said { $0.shortDate(day) } == ["20.03", "20 Mar", "20.03"])
    #expect(said { $0.briefDate(day) } == ["20.03.2020", "20 Mar 2020", "20.03.2020"])
    #expect(said { $0.dateText(day) } == ["pt 20.03.2020", "Fri 20 Mar 2020", "пт 20.03.2020"])
  }

  @Test func `every month has its name`() {
    for language in Language.allCases {
      let words = Catalogue(language)
      let months = (1...12).map { words.longDate(Sampletown.date(2031, $0, 1)) }
      #expect(Set(months).count == 12)
    }
  }

  @Test func `what two days share is said once`() {
    let last = Sampletown.date(2020, 3, 27)
    #expect(
      said { $0.period(from: day, to: last) } == [
        "od 20 do 27 marca 2020", "from 20 to 27 March 2020", "з 20 до 27 березня 2020",
      ])
    #expect(
      said { $0.period(from: day, to: day) } == [
        "20 marca 2020", "on 20 March 2020", "20 березня 2020",
      ])
    let words = Catalogue(.polish)
    #expect(
      words.period(from: day, to: Sampletown.date(2020, 8, 2)) == "od 20 marca do 2 sierpnia 2020")
    #expect(
      words.period(from: day, to: Sampletown.date(2021, 3, 20))
        == "od 20 marca 2020 do 20 marca 2021")
    #expect(words.period(from: day, to: day) == "20 marca 2020")
  }

  @Test func `a period may be open at either end`() {
    let words = Catalogue(.polish)
    #expect(words.period(from: day, to: nil) == "od 20 marca 2020")
    #expect(words.period(from: day, to: nil, isOpenEnded: true) == "od 20 marca 2020 do odwołania")
    #expect(words.period(from: nil, to: day) == "do 20 marca 2020")
    #expect(words.period(from: nil, to: nil) == nil)
    #expect(words.period(from: nil, to: nil, isOpenEnded: true) == "do odwołania")
  }
}
