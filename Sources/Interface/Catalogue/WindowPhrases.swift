import Answers
import Calendar
import Diagnostics
import Directory
import Text

/// The words in the windows above the panes.
extension Catalogue {
  var noDistrict: String { say(pl: "bez dzielnicy", en: "no district", uk: "без району") }
  var districtCleared: String {
    say(pl: "Bez wybranej dzielnicy.", en: "No district chosen.", uk: "Район не вибрано.")
  }
  var wholeCard: String { say(pl: "Cała karta", en: "The whole card", uk: "Уся картка") }
  var sentToTerminal: String {
    say(pl: "Wysłano do terminala.", en: "Sent to the terminal.", uk: "Надіслано до термінала.")
  }
  var noCard: String {
    say(
      pl: "Nie ma karty do wydruku.", en: "There is no card to print.",
      uk: "Немає картки для друку.")
  }
  var notADate: String {
    say(
      pl: "To nie jest data. Przykład: 16.03.2020", en: "This is no date. Example: 16.03.2020",
      uk: "Це не дата. Приклад: 16.03.2020")
  }
  var slipTitle: String {
    say(pl: "Kartka dla mieszkańca", en: "Slip for the resident", uk: "Аркуш для мешканця")
  }
  var dateTitle: String { say(pl: "Stan na dzień", en: "As of the day", uk: "Стан на день") }
  var tableTitle: String {
    say(pl: "Zestawienie punktów", en: "Points side by side", uk: "Перелік пунктів")
  }
  var noPoints: String {
    say(pl: "Żaden punkt nie pasuje.", en: "No point matches.", uk: "Жоден пункт не відповідає.")
  }

  var sortHint: String { say(pl: "Sortuj", en: "Sort", uk: "Сортувати") }
  var columnHint: String { say(pl: "Kolumna", en: "Column", uk: "Стовпець") }
  var buttonHint: String { say(pl: "Dokąd", en: "Where to", uk: "Куди") }
  var performHint: String { say(pl: "Wykonaj", en: "Go", uk: "Виконати") }

  /// What stands in a list that nothing fits.
  ///
  /// - Parameter clear: the key that empties the filter, where there is one.
  /// - Returns: a sentence, and what helps.
  func noItems(clear: String?) -> String {
    let nothing = say(
      pl: "Nic nie pasuje.", en: "Nothing matches.", uk: "Нічого не відповідає.")
    guard let clear else { return nothing }
    return nothing + " "
      + say(pl: "\(clear) czyści.", en: "\(clear) clears.", uk: "\(clear) очищає.")
  }

  /// How a day is chosen.
  ///
  /// - Parameter key: what the key of an action is called; `nil` where the action has none.
  /// - Returns: three lines.
  func dateHelp(key: (Action) -> String?) -> [String] {
    func keys(_ actions: Action...) -> String? {
      let names = actions.compactMap(key)
      return names.isEmpty ? nil : names.joined(separator: "/")
    }
    let day = keys(.up, .down).map {
      say(pl: "\($0): dzień", en: "\($0): a day", uk: "\($0): день")
    }
    let week = keys(.pageUp, .pageDown).map {
      say(pl: "\($0): tydzień", en: "\($0): a week", uk: "\($0): тиждень")
    }
    let today = keys(.first).map {
      say(pl: "\($0): dzisiaj. ", en: "\($0): today. ", uk: "\($0): сьогодні. ")
    }
    return [
      say(
        pl: "Wpisz datę, np. 16.03.2020.", en: "Type a date, such as 16.03.2020.",
        uk: "Введіть дату, напр. 16.03.2020."),
      [day, week].compactMap { $0.map { $0 + "," } }.joined(separator: " "),
      (today ?? "")
        + say(
          pl: "Puste: zawsze dzisiaj.", en: "Empty: always today.",
          uk: "Порожнє: сьогодні."),
    ]
  }

  func districtChosen(_ name: String) -> String {
    say(
      pl: "Dzielnica: \(name). Jej punkty są pierwsze, inne oznacza ≠.",
      en: "District: \(name). Its points come first, others are marked ≠.",
      uk: "Район: \(name). Його пункти перші, інші позначено ≠.")
  }

  func chooserTitle(_ kind: Chooser.Kind) -> String {
    switch kind {
    case .district:
      say(
        pl: "Dzielnica – wpisz nazwę lub ulicę", en: "District – type a name or a street",
        uk: "Район – введіть назву або вулицю")
    case .notices: notices
    case .copy:
      say(pl: "Kopiuj do terminala", en: "Copy to the terminal", uk: "Копіювати до термінала")
    case .recent: say(pl: "Ostatnie karty", en: "Recent cards", uk: "Останні картки")
    }
  }

  func nothingToChoose(_ kind: Chooser.Kind) -> String {
    switch kind {
    case .district:
      say(
        pl: "W katalogu nie ma dzielnic.", en: "The directory has no districts.",
        uk: "У довіднику немає районів.")
    case .notices:
      say(
        pl: "W katalogu nie ma komunikatów.", en: "The directory has no notices.",
        uk: "У довіднику немає оголошень.")
    case .copy:
      say(
        pl: "Nie ma karty do kopiowania.", en: "There is no card to copy from.",
        uk: "Немає картки для копіювання.")
    case .recent:
      say(
        pl: "Nie było jeszcze żadnej karty.", en: "No card was read yet.",
        uk: "Ще не було жодної картки.")
    }
  }

  func copyableName(_ kind: Copyable.Kind) -> String {
    switch kind {
    case .phone: phone
    case .email: email
    case .address: address
    case .formCode: code
    case .url: website
    }
  }

  func buttonName(_ button: SlipWindow.Button, isASCII: Bool) -> String {
    switch button {
    case .terminal: say(pl: "Drukarka", en: "Printer", uk: "Принтер")
    case .spooler: say(pl: "Kolejka", en: "Spooler", uk: "Черга друку")
    case .file: say(pl: "Plik", en: "File", uk: "Файл")
    case .ascii: (isASCII ? "[x]" : "[ ]") + " ASCII"
    }
  }

  /// A number of points.
  func pointCount(_ number: Int) -> String {
    language.count(
      number, pl: ("punkt", "punkty", "punktów"), en: ("point", "points"),
      uk: ("пункт", "пункти", "пунктів"))
  }
}
