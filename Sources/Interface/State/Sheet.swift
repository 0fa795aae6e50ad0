import Answers
import Directory
import Text

/// A card with what it depends on: it is written anew only when one of these is another.
struct Sheet: Sendable {
  /// What a card depends on.
  struct Occasion: Hashable, Sendable {
    let entity: EntityReference
    let moment: Moment
    let language: Language
    let area: Int?
    /// Which loading of the directory it is.
    let edition: Int
  }

  let occasion: Occasion
  let card: AnswerCard
}

extension State {
  /// The card in the detail pane, as of the last event.
  var card: AnswerCard? { sheet?.card }

  /// Writes the card anew, if what it depends on has changed.
  mutating func refreshCard() {
    guard let shown else {
      sheet = nil
      return
    }
    let occasion = Sheet.Occasion(
      entity: shown, moment: moment, language: language, area: area, edition: edition)
    guard sheet?.occasion != occasion else { return }
    let card = AnswerCard(of: shown, in: directory, at: moment, language: language, area: area)
    sheet = Sheet(occasion: occasion, card: card)
  }

  /// The card's lines on the screen, to be laid out as far as they are asked for; `nil` when there is no card.
  var detailLayout: CardLayout? {
    guard let card else { return nil }
    var layout = layout(size)
    if layout.detail == nil {
      layout = ScreenLayout(
        size: size, focus: .detail, treeColumns: treeColumns, isAccessible: options.isAccessible,
        isMaximized: isMaximized)
    }
    return layout.detail.map { CardLayout(card, width: layout.cardColumns($0)) }
  }
}
