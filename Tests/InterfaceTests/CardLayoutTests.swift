import Answers
import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// A card is laid out piece by piece; together the pieces are what the whole card would be.
@Suite struct CardLayoutTests {
  /// Every line of a card with its place, laid out at once.
  static func lines(_ layout: CardLayout) -> [(place: CardPlace, text: String)] {
    (0..<layout.count).flatMap { entry in
      layout.lines(of: entry).enumerated().map { line, text in
        (CardPlace(entry: entry, line: line), text.text.text)
      }
    }
  }

  static let layouts: [CardLayout] = [Sampletown.north, Sampletown.lamps, Sampletown.office].flatMap
  {
    entity in
    let card = AnswerCard(
      of: entity, in: Sampletown.directory, at: Moment(date: Sampletown.today), language: .polish)
    return [20, 23, 40, 80].map { CardLayout(card, width: $0) }
  }

  @Test(arguments: layouts)
  func `The lines are those of the plain text`(layout: CardLayout) {
    let lines = Self.lines(layout).map { line in
      String(line.text.reversed().drop { $0 == " " }.reversed())
    }
    let text = layout.card.plainText(width: layout.width)
    #expect(text.hasSuffix(lines.joined(separator: "\n")))
    #expect(
      (0..<layout.count).allSatisfy { layout.lineCount(of: $0) == layout.lines(of: $0).count })
  }

  @Test(arguments: layouts)
  func `Walking by any number of lines leads where counting them would`(layout: CardLayout) {
    let places = Self.lines(layout).map(\.place)
    for (number, place) in places.enumerated() {
      for step in -places.count...places.count {
        let target = min(max(0, number + step), places.count - 1)
        #expect(layout.moved(place, by: step) == places[target])
      }
      for (other, end) in places.enumerated() {
        let lines = layout.lines(from: place, to: end, limit: 7)
        #expect(lines == min(7, max(0, other - number)))
      }
    }
    #expect(layout.last == places.last)
  }

  @Test(arguments: layouts)
  func `The view scrolls as it would with all lines counted`(layout: CardLayout) {
    let places = Self.lines(layout).map(\.place)
    for rows in [1, 3, 7, 100] {
      for top in places.indices {
        for cursor in places.indices {
          let expected = scrolled(top, toShow: cursor, rows: rows, of: places.count)
          let scrolled = layout.scrolled(places[top], toShow: places[cursor], rows: rows)
          #expect(scrolled == places[expected])
        }
        #expect(layout.hasMore(below: places[top], rows: rows) == (top + rows < places.count))
      }
    }
  }

  @Test func `Only what is in sight is laid out`() {
    // The card of an office of twenty thousand points names a hundred of them.
    var desk = Desk(SettlingTests.directory(points: 20_000), hasIndex: false)
    desk.press(.tab, .tab)
    for _ in 0..<100 { desk.press(.down) }
    #expect(desk.textAtCursor.contains("Punkt Zmyślony nr 93"))
    desk.press(.end, .home, .pageDown)
    #expect(desk.textAtCursor.contains("Punkt Zmyślony nr 10"))
  }
}
