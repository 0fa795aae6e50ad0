import Calendar
import Directory
import TestSupport
import Testing
import Text

@testable import Answers

/// The labels of the cards, in the column that they share.
@Suite struct LabelTests {
  @Test(arguments: Language.allCases)
  func `every label leaves a space before its text`(language: Language) throws {
    for directory in [Sampletown.directory, try LoadedFolder.lodz.get()] {
      let entities = EntityKind.allCases.flatMap { kind in
        (0..<directory.count(of: kind)).map { EntityReference(kind, $0) }
      }
      for entity in entities {
        let card = AnswerCard(
          of: entity, in: directory, at: Moment(date: Sampletown.date(2020, 3, 20)),
          language: language)
        for label in card.sections.flatMap(\.rows).compactMap(\.label) {
          #expect(label.displayWidth < AnswerCard.labelColumns, "\(label)")
        }
      }
    }
  }

  @Test func `a card speaks Ukrainian around the names of the directory`() {
    let card = AnswerCard(
      of: Sampletown.north, in: Sampletown.directory, at: Moment(date: Sampletown.today),
      language: .ukrainian)
    let text = card.plainText()
    #expect(text.hasPrefix("Punkt Próbny – Północ\nАдреса     ul. Zmyślona 1, каб. 1 і 2\n"))
    #expect(
      text.contains(
        "\nПоверх     партер (перший поверх)\nРайон      Północ\nСтан       відкрито 9:00–17:00\n"))
    #expect(text.contains("\nПослуги в цьому пункті\n"))
  }
}
