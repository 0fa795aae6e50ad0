import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Text

/// The words around the cards: title, search bar, panes, messages.
extension Catalogue {
  var searchLabel: String { pick("Szukaj", "Search") }
  var treeTitle: String { pick("Jednostki", "Offices") }
  var helpTitle: String { pick("Pomoc", "Help") }
  var nothingBefore: String { pick("Nie ma wcześniejszej karty.", "There is no card before.") }
  var noLinkHere: String {
    pick("W tym wierszu nie ma odsyłacza.", "There is no link on this line.")
  }
  var nothingAfter: String { pick("Nie ma następnej karty.", "There is no card after.") }
  var notAllowed: String {
    pick("Niedostępne w trybie ograniczonym.", "Not available in restricted mode.")
  }
  var asOfPrefix: String { pick("stan na", "as of") }

  func within(_ name: String) -> String { pick("Szukaj w: \(name)", "Search in: \(name)") }

  /// The directory's files changed and were read anew.
  var reloaded: String {
    pick("Wczytano zmieniony katalog.", "The changed directory was loaded.")
  }

  /// The directory's files changed, but cannot be used as they are.
  var notReloaded: String {
    pick(
      "Zmieniony katalog ma błędy (okienko check). Pokazany jest poprzedni.",
      "The changed directory has errors (okienko check). The one before is shown.")
  }

  /// Said for as long as the files have errors, with the time when what is shown was read.
  func brokenFiles(_ time: String) -> String {
    pick(
      "dane na dysku mają błędy – pokazano z \(time)",
      "the files have errors – shown as of \(time)")
  }

  /// The same where there is no room for the whole of it.
  func brokenFilesBriefly(_ time: String) -> String {
    pick("błędy w danych, z \(time)", "file errors, as of \(time)")
  }

  /// Said while the index is being built.
  var preparingSearch: String { pick("przygotowuję indeks…", "preparing the index…") }

  /// "3 wyniki"; of more than are shown "300 z 450", of more than were counted "300 z 2000+".
  func results(_ shown: Int, of total: Int, isTruncated: Bool = false) -> String {
    guard isTruncated || shown < total else {
      return count(shown, "wynik", "wyniki", "wyników", english: ("result", "results"))
    }
    let total = isTruncated ? "\(total)+" : "\(total)"
    return pick("\(shown) z \(total)", "\(shown) of \(total)")
  }

  /// "2 komunikaty".
  func noticeCount(_ number: Int) -> String {
    count(number, "komunikat", "komunikaty", "komunikatów", english: ("notice", "notices"))
  }

  /// A terminal that is too small says what it needs; where the words do not fit, the numbers alone.
  func tooSmall(_ needed: Size, columns: Int) -> String {
    let size = "\(needed.columns)×\(needed.rows)"
    let sentence = pick("Potrzeba okna \(size)", "Needs \(size)")
    return sentence.count <= columns ? sentence : size
  }

  func groupName(_ kind: EntityKind) -> String {
    switch kind {
    case .serviceArea: districts
    case .portal: portals
    case .form: forms
    case .notice: notices
    case .organization: treeTitle
    case .program: programs
    case .service: services
    case .location, .serviceAtLocation: points
    }
  }

  func topicName(_ topic: ActionEntry.Topic) -> String {
    switch topic {
    case .search: pick("Szukanie", "Search")
    case .tree: pick("Drzewo i listy", "Tree and lists")
    case .card: pick("Karta i panele", "Card and panes")
    case .desk: pick("Przy okienku", "At the desk")
    case .program: pick("Program", "Program")
    }
  }

  /// What to try when nothing was found.
  func nothingFound(isScoped: Bool) -> [String] {
    let everywhere = pick("• szukania wszędzie (F9)", "• searching everywhere (F9)")
    let advice =
      switch language {
      case .polish, .ukrainian:
        [
          "Nic nie znaleziono.", "", "Spróbuj:", "• mniej słów albo samych początków",
          "• innej nazwy sprawy", "• ulicy, numeru telefonu, kodu formularza",
        ]
      case .english:
        [
          "Nothing found.", "", "Try:", "• fewer words, or only their beginnings",
          "• another name of the matter", "• a street, a phone number, a form's code",
        ]
      }
    return advice + (isScoped ? [everywhere] : [])
      + ["", pick("Esc czyści zapytanie.", "Esc clears the query.")]
  }
}
