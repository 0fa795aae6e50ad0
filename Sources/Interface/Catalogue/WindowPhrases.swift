import Answers
import Calendar
import Diagnostics
import Directory
import Text

/// The words in the windows above the panes.
extension Catalogue {
  var noDistrict: String { pick("bez dzielnicy", "no district") }
  var districtCleared: String { pick("Bez wybranej dzielnicy.", "No district chosen.") }
  var wholeCard: String { pick("Cała karta", "The whole card") }
  var sentToTerminal: String { pick("Wysłano do terminala.", "Sent to the terminal.") }
  var noCard: String { pick("Nie ma karty do wydruku.", "There is no card to print.") }
  var notADate: String {
    pick("To nie jest data. Przykład: 2020-03-16", "This is no date. Example: 2020-03-16")
  }
  var slipTitle: String { pick("Kartka dla mieszkańca", "Slip for the resident") }
  var dateTitle: String { pick("Stan na dzień", "As of the day") }
  var tableTitle: String { pick("Zestawienie punktów", "Points side by side") }
  var noPoints: String { pick("Żaden punkt nie pasuje.", "No point matches.") }
  var noItems: String { pick("Nic nie pasuje. Esc czyści.", "Nothing matches. Esc clears.") }

  var sortHint: String { pick("Sortuj", "Sort") }
  var columnHint: String { pick("Kolumna", "Column") }
  var buttonHint: String { pick("Dokąd", "Where to") }
  var performHint: String { pick("Wykonaj", "Go") }

  var dateHelp: [String] {
    switch language {
    case .polish, .ukrainian:
      [
        "Wpisz datę, np. 2020-03-16.", "Góra/dół: dzień, PgUp/PgDn: tydzień,",
        "Home: dzisiaj. Puste pole: zawsze dzisiaj.",
      ]
    case .english:
      [
        "Type a date, such as 2020-03-16.", "Up/Down: a day, PgUp/PgDn: a week,",
        "Home: today. Empty: always today.",
      ]
    }
  }

  func districtChosen(_ name: String) -> String {
    pick(
      "Dzielnica: \(name). Jej punkty są pierwsze, inne oznacza ≠.",
      "District: \(name). Its points come first, others are marked ≠.")
  }

  func chooserTitle(_ kind: Chooser.Kind) -> String {
    switch kind {
    case .district: pick("Dzielnica – wpisz nazwę lub ulicę", "District – type a name or a street")
    case .notices: notices
    case .copy: pick("Kopiuj do terminala", "Copy to the terminal")
    case .recent: pick("Ostatnie karty", "Recent cards")
    }
  }

  func nothingToChoose(_ kind: Chooser.Kind) -> String {
    switch kind {
    case .district: pick("W katalogu nie ma dzielnic.", "The directory has no districts.")
    case .notices: pick("W katalogu nie ma komunikatów.", "The directory has no notices.")
    case .copy: pick("Nie ma karty do kopiowania.", "There is no card to copy from.")
    case .recent: pick("Nie było jeszcze żadnej karty.", "No card was read yet.")
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
    case .terminal: pick("Drukarka", "Printer")
    case .spooler: pick("Kolejka", "Spooler")
    case .file: pick("Plik", "File")
    case .ascii: (isASCII ? "[x]" : "[ ]") + " ASCII"
    }
  }

  /// A number of points.
  func pointCount(_ number: Int) -> String {
    count(number, "punkt", "punkty", "punktów", english: ("point", "points"))
  }
}
