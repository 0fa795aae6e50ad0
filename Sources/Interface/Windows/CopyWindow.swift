import Answers
import Directory
import Display
import Search
import Text

/// What is on the card to be copied, and the whole card.
struct CopyWindow: ListWindow {
  /// The text to copy.
  typealias Choice = String

  var list = ListContents<Choice>()
  var verb: Phrase { Phrase(pl: "Kopiuj", en: "Copy", uk: "Копіювати") }

  static let entry = ActionEntry(
    .copy, .desk, [.function(5), .alt("5"), .control("y")],
    window: CopyWindow.self,
    hint: Phrase(pl: "Kopiuj", en: "Copy", uk: "Копія"),
    help: Phrase(
      pl: "kopiuj telefon, adres, kod albo kartę",
      en: "copy a phone, an address, a code or the card",
      uk: "копіювати телефон, адресу, код або картку"))

  static func open(_ state: inout State) -> CopyWindow? {
    guard let window = CopyWindow().filled(state) else {
      state.message = state.words.noCardToCopy
      return nil
    }
    return window
  }

  func title(_ state: State) -> String { state.words.copyTitle }

  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>] {
    guard let card = state.card else { return [] }
    let words = state.words
    var items = card.copyables
      .filter { filter.admits([$0.text, words.copyableName($0.kind)]) }
      .map { piece in
        var text = StyledText(words.copyableName(piece.kind), .label)
        text.pad(to: AnswerCard.labelColumns)
        text.append(piece.text)
        return ListItem(text: text, choice: piece.text)
      }
    if filter.admits([words.wholeCard]) {
      items.append(
        ListItem(text: StyledText(words.wholeCard), choice: card.plainText(width: Slip.width)))
    }
    return items
  }

  func choose(_ choice: Choice, _ state: inout State) -> [Effect] {
    state.message = state.words.sentToTerminal
    state.remember()
    return [.copy(choice)]
  }
}

extension Catalogue {
  fileprivate var copyTitle: String {
    say(pl: "Kopiuj do terminala", en: "Copy to the terminal", uk: "Копіювати до термінала")
  }

  fileprivate var wholeCard: String {
    say(pl: "Cała karta", en: "The whole card", uk: "Уся картка")
  }

  fileprivate var sentToTerminal: String {
    say(pl: "Wysłano do terminala.", en: "Sent to the terminal.", uk: "Надіслано до термінала.")
  }

  fileprivate var noCardToCopy: String {
    say(
      pl: "Nie ma karty do kopiowania.", en: "There is no card to copy from.",
      uk: "Немає картки для копіювання.")
  }

  fileprivate func copyableName(_ kind: Copyable.Kind) -> String {
    switch kind {
    case .phone: phone
    case .email: email
    case .address: address
    case .formCode: code
    case .url: website
    }
  }
}
