import Answers
import Directory
import Display
import Search
import Text

/// A card with what it depends on: it is written anew only when one of these is another.
struct Sheet: Sendable {
  /// What a card depends on.
  struct Occasion: Hashable, Sendable {
    let entity: EntityReference?
    /// What an address leads to, where that is what is shown, with the others that it may mean.
    let address: AddressReading?
    let answer: AddressAnswer?
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
    let address = shownAddress
    guard shown != nil || address != nil else {
      sheet = nil
      return
    }
    let answer = address == nil ? nil : findings?.addresses
    let occasion = Sheet.Occasion(
      entity: shown, address: address, answer: answer, moment: moment, language: language,
      area: area, edition: edition)
    guard sheet?.occasion != occasion else { return }
    if let address, let answer {
      sheet = Sheet(
        occasion: occasion,
        card: AnswerCard(of: address, in: answer, directory, at: moment, language: language))
    } else if let shown {
      sheet = Sheet(
        occasion: occasion,
        card: AnswerCard(
          of: shown, in: directory, at: moment, language: language, area: area,
          tableKey: keyName(.table)))
    }
  }

  /// What the selected row's address leads to.
  var shownAddress: AddressReading? {
    guard case .address(let place)? = selected else { return nil }
    return findings?.address(place)
  }

  /// The point that the selected row's address leads to, so that it can be printed and copied as any other.
  var pointOfAddress: EntityReference? {
    shownAddress.flatMap(directory.point).map { EntityReference(.location, $0) }
  }

  /// Whether there is a card to be read.
  var hasCard: Bool { shown != nil || shownAddress != nil }

  /// The card's lines on the screen, to be laid out as far as they are asked for; `nil` when there is no card.
  var detailLayout: CardLayout? {
    guard let card else { return nil }
    var layout = layout(size)
    if layout.detail == nil {
      layout = ScreenLayout(
        size: size, focus: .detail, treeColumns: treeColumns, isAccessible: options.isAccessible,
        isMaximized: isMaximized)
    }
    return layout.detail.map { layout.lines(of: card, in: $0) }
  }
}

extension ScreenLayout {
  /// A card's lines in a pane, with what its frame leaves of the title.
  func lines(of card: AnswerCard, in pane: Rect) -> CardLayout {
    CardLayout(
      card, width: cardColumns(pane), titleColumns: pane.size.columns - (border == 0 ? 0 : 4))
  }
}
