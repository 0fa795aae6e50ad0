import Answers
import TestSupport
import Testing

@Suite struct WrittenDateTests {
  /// A Tuesday.
  private let today = Sampletown.date(2031, 5, 6)

  @Test(arguments: [
    "2020-03-16", "2020-3-16", "16.03.2020", "16.3.2020", " 16 03 2020 ", "16/3/2020",
    "16 marca 2020", "16 Marzec 2020", "16 mar 2020", "16 March 2020", "March 16, 2020",
    "16 березня 2020",
  ])
  func `a whole date is the same in every language`(text: String) {
    #expect(WrittenDate.read(text, today: today) == Sampletown.date(2020, 3, 16))
  }

  @Test(arguments: ["20.03", "20.3.", "20 marca", "20 mar", "March 20", "20 березня", "20 БЕРЕЗНЯ"])
  func `a day without a year is one of this year`(text: String) {
    #expect(WrittenDate.read(text, today: today) == Sampletown.date(2031, 3, 20))
  }

  @Test(arguments: [
    ("dziś", 6), ("dzisiaj", 6), ("today", 6), ("сьогодні", 6), ("Wczoraj", 5), ("yesterday", 5),
    ("вчора", 5), ("jutro", 7), ("tomorrow", 7), ("завтра", 7), ("przedwczoraj", 4),
    ("pojutrze", 8),
  ])
  func `a day is counted from today`(text: String, day: Int) {
    #expect(WrittenDate.read(text, today: today) == Sampletown.date(2031, 5, day))
  }

  @Test(arguments: [
    "", " ", "16", "2031-02-29", "31 kwietnia", "2031-4", "-1-1-1", "ma 5", "5 l", "5 5 5 5",
    "99999.1.1", "16 marca 2020 r", "1.2.3.4", "\u{1B}[31m", "2020-03-16T10:00", "٥.٥.٢٠٢٠",
  ])
  func `what is no date is none`(text: String) {
    #expect(WrittenDate.read(text, today: today) == nil)
  }
}
