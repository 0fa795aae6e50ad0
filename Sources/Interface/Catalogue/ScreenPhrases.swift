import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Text

/// The words around the cards: title, search bar, panes, messages.
extension Catalogue {
  var searchLabel: String { say(pl: "Szukaj", en: "Search", uk: "Пошук") }
  var treeTitle: String { say(pl: "Jednostki", en: "Offices", uk: "Установи") }
  var helpTitle: String { say(pl: "Pomoc", en: "Help", uk: "Довідка") }
  var nothingBefore: String {
    say(
      pl: "Nie ma wcześniejszej karty.", en: "There is no card before.",
      uk: "Попередньої картки немає.")
  }
  var noLinkHere: String {
    say(
      pl: "W tym wierszu nie ma odsyłacza.", en: "There is no link on this line.",
      uk: "У цьому рядку немає посилання.")
  }
  var nothingAfter: String {
    say(pl: "Nie ma następnej karty.", en: "There is no card after.", uk: "Наступної картки немає.")
  }
  /// Asked where leaving would lose a query.
  func askLeaving(key: String?) -> String {
    let again = key ?? "F10"
    return say(
      pl: "Jest zapytanie. \(again) ponownie: koniec.",
      en: "A query is typed. \(again) again leaves.",
      uk: "Введено запит. \(again) ще раз: вихід.")
  }
  var notAllowed: String {
    say(
      pl: "Niedostępne w trybie ograniczonym.", en: "Not available in restricted mode.",
      uk: "Недоступно в обмеженому режимі.")
  }
  /// All that stands on a dimmed screen.
  var dimmed: String {
    say(
      pl: "Dowolny klawisz odsłania ekran.", en: "Any key brings the screen back.",
      uk: "Будь-яка клавіша повертає екран.")
  }
  var asOfPrefix: String { say(pl: "stan na", en: "as of", uk: "станом на") }

  func within(_ name: String) -> String {
    say(pl: "Szukaj w: \(name)", en: "Search in: \(name)", uk: "Пошук у: \(name)")
  }

  /// The directory's files changed and were read anew.
  var reloaded: String {
    say(
      pl: "Wczytano zmieniony katalog.", en: "The changed directory was loaded.",
      uk: "Змінений довідник завантажено.")
  }

  /// The directory's files changed, but cannot be used as they are.
  ///
  /// - Parameter list: the key that lists their errors; `nil` where there is none.
  /// - Returns: two sentences.
  func notReloaded(list: String?) -> String {
    let list = list ?? "okienko check"
    return say(
      pl: "Zmieniony katalog ma błędy (\(list)). Pokazany jest poprzedni.",
      en: "The changed directory has errors (\(list)). The one before is shown.",
      uk: "У зміненому довіднику є помилки (\(list)). Показано попередній.")
  }

  /// Said for as long as the files have errors, with the time when what is shown was read.
  func brokenFiles(_ time: String) -> String {
    say(
      pl: "dane na dysku mają błędy – pokazano z \(time)",
      en: "the files have errors – shown as of \(time)",
      uk: "у файлах є помилки – показано стан на \(time)")
  }

  /// The same where there is no room for the whole of it.
  func brokenFilesBriefly(_ time: String) -> String {
    say(
      pl: "błędy w danych, z \(time)", en: "file errors, as of \(time)",
      uk: "помилки у файлах, на \(time)")
  }

  /// The same on the narrowest screens.
  func brokenFilesTersely(_ time: String) -> String {
    say(pl: "błędy, z \(time)", en: "errors, \(time)", uk: "помилки, \(time)")
  }

  /// What is said of old data on the narrowest screens.
  func staleDataTersely(_ date: LocalDate) -> String {
    say(pl: "z \(briefDate(date))", en: "of \(briefDate(date))", uk: "з \(briefDate(date))")
  }

  /// Said while the index is being built.
  var preparingSearch: String {
    say(pl: "przygotowuję indeks…", en: "preparing the index…", uk: "готую покажчик…")
  }

  /// "3 wyniki"; of more than are shown "300 z 450", of more than were counted "300 z 2000+".
  func results(_ shown: Int, of total: Int, isTruncated: Bool = false) -> String {
    guard isTruncated || shown < total else {
      return language.count(
        shown, pl: ("wynik", "wyniki", "wyników"), en: ("result", "results"),
        uk: ("результат", "результати", "результатів"))
    }
    let total = isTruncated ? "\(total)+" : "\(total)"
    return say(
      pl: "\(shown) z \(total)", en: "\(shown) of \(total)", uk: "\(shown) з \(total)")
  }

  /// "2 komunikaty".
  func noticeCount(_ number: Int) -> String {
    language.count(
      number, pl: ("komunikat", "komunikaty", "komunikatów"), en: ("notice", "notices"),
      uk: ("оголошення", "оголошення", "оголошень"))
  }

  /// A terminal that is too small says what it needs; where the words do not fit, the numbers alone.
  func tooSmall(_ needed: Size, columns: Int) -> String {
    let size = "\(needed.columns)×\(needed.rows)"
    let sentence = say(
      pl: "Potrzeba okna \(size)", en: "Needs \(size)", uk: "Потрібне вікно \(size)")
    return sentence.count <= columns ? sentence : size
  }

  func groupName(_ kind: EntityKind) -> String {
    switch kind {
    case .serviceArea: districts
    case .portal: portals
    case .form: forms
    case .notice: notices
    case .referral: elsewhere
    case .organization: treeTitle
    case .program: programs
    case .service: services
    case .location, .serviceAtLocation: points
    }
  }

  func topicName(_ topic: ActionEntry.Topic) -> String {
    switch topic {
    case .search: say(pl: "Szukanie", en: "Search", uk: "Пошук")
    case .tree: say(pl: "Drzewo i listy", en: "Tree and lists", uk: "Дерево і списки")
    case .card: say(pl: "Karta i panele", en: "Card and panes", uk: "Картка і панелі")
    case .desk: say(pl: "Przy okienku", en: "At the desk", uk: "Біля віконця")
    case .program: say(pl: "Program", en: "Program", uk: "Програма")
    }
  }

  /// What to try when nothing was found.
  ///
  /// - Parameters:
  ///   - isScoped: whether the search is confined to an office.
  ///   - key: what the key of an action is called; `nil` where the action has none.
  /// - Returns: lines, of which long ones are still to be wrapped.
  func nothingFound(isScoped: Bool, key: (Action) -> String?) -> [String] {
    var advice = say(
      pl: [
        "Nic nie znaleziono.", "", "Spróbuj:", "• mniej słów albo samych początków",
        "• innej nazwy sprawy", "• ulicy, numeru telefonu, kodu formularza",
      ],
      en: [
        "Nothing found.", "", "Try:", "• fewer words, or only their beginnings",
        "• another name of the matter", "• a street, a phone number, a form's code",
      ],
      uk: [
        "Нічого не знайдено.", "", "Спробуйте:", "• менше слів або лише їхні початки",
        "• іншу назву послуги", "• вулицю, номер телефону, код бланка",
      ])
    if isScoped {
      let suffix = key(.within).map { " (\($0))" } ?? ""
      advice.append(
        say(
          pl: "• szukania wszędzie\(suffix)", en: "• searching everywhere\(suffix)",
          uk: "• пошук усюди\(suffix)"))
    }
    if let clear = key(.clear) {
      advice += [
        "",
        say(
          pl: "\(clear) czyści zapytanie.", en: "\(clear) clears the query.",
          uk: "\(clear) очищає запит."),
      ]
    }
    return advice
  }
}
