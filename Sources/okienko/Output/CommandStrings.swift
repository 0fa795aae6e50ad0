import Diagnostics
import Directory
import Glibc
import Terminal
import Text

/// What the commands say, in the language of the interface.
struct CommandStrings: Speaking {
  let language: Language

  init(_ language: Language) { self.language = language }

  var noDirectory: String {
    say(
      pl: "Nie znaleziono katalogu. Podaj folder: --directory FOLDER albo OKIENKO_DIRECTORY.",
      en: "No directory was found. Name its folder: --directory FOLDER or OKIENKO_DIRECTORY.",
      uk: "Довідника не знайдено. Вкажіть теку: --directory FOLDER або OKIENKO_DIRECTORY.")
  }

  /// A folder was named in restricted mode by whoever may not.
  var directoryNotChosen: String {
    say(
      pl: "W trybie ograniczonym katalog wyznacza \(SystemFile.path).",
      en: "In restricted mode the directory is named in \(SystemFile.path).",
      uk: "В обмеженому режимі довідник визначає \(SystemFile.path).")
  }

  /// The command reads and writes files of the user's choice.
  var notWhenRestricted: String {
    say(
      pl: "Polecenie niedostępne w trybie ograniczonym.",
      en: "The command is not available in restricted mode.",
      uk: "Команда недоступна в обмеженому режимі.")
  }

  /// Restricted mode cannot begin.
  var environmentNotCleared: String {
    say(
      pl: "Tryb ograniczony: nie udało się wyczyścić środowiska.",
      en: "Restricted mode: the environment could not be cleared.",
      uk: "Обмежений режим: не вдалося очистити середовище.")
  }

  var noClock: String {
    say(
      pl: "Zegar systemu nie podaje daty.", en: "The system's clock gives no date.",
      uk: "Системний годинник не показує дати.")
  }

  /// The clock shows the host's time for want of the directory's zone.
  func noTimeZone(_ zone: String) -> String {
    say(
      pl: "System nie zna strefy czasowej \(zone.sanitized): godziny są według zegara systemu.",
      en: "The system does not know the time zone \(zone.sanitized): times are by its own clock.",
      uk: "Система не знає часового поясу \(zone.sanitized): час за системним годинником.")
  }

  var noTerminal: String {
    say(
      pl: "Przeglądanie wymaga terminala. Do skryptów służą: okienko search, okienko show.",
      en: "Browsing needs a terminal. For scripts there are: okienko search, okienko show.",
      uk: "Для перегляду потрібен термінал. Для скриптів є: okienko search, okienko show.")
  }

  /// Why the interface cannot be shown on this terminal.
  func text(_ error: SessionError) -> String {
    switch error {
    case .notATerminal: noTerminal
    case .unknownTerminal(""):
      say(
        pl: "Nie wiadomo, jaki to terminal: TERM jest puste. Spróbuj TERM=xterm albo TERM=vt100.",
        en:
          "There is no telling which terminal this is: TERM is empty. Try TERM=xterm or TERM=vt100.",
        uk: "Невідомо, який це термінал: TERM порожня. Спробуйте TERM=xterm або TERM=vt100.")
    case .unknownTerminal(let name):
      say(
        pl: "System nie zna terminala TERM=„\(name)”. Spróbuj TERM=xterm albo TERM=vt100.",
        en: "The system does not know the terminal TERM=“\(name)”. Try TERM=xterm or TERM=vt100.",
        uk: "Система не знає термінала TERM=«\(name)». Спробуйте TERM=xterm або TERM=vt100.")
    case .cannotPlaceCursor(let name):
      say(
        pl:
          "Terminal TERM=„\(name)” nie potrafi ustawić kursora. Spróbuj TERM=xterm albo TERM=vt100.",
        en: "The terminal TERM=“\(name)” cannot place its cursor. Try TERM=xterm or TERM=vt100.",
        uk:
          "Термінал TERM=«\(name)» не вміє встановити курсор. Спробуйте TERM=xterm або TERM=vt100.")
    case .system(let operation, let number):
      say(
        pl: "Nie udało się otworzyć terminala: \(operation), błąd \(number).",
        en: "The terminal could not be opened: \(operation), error \(number).",
        uk: "Не вдалося відкрити термінал: \(operation), помилка \(number).")
    }
  }

  /// Why no trace can be written.
  func text(_ refusal: Trace.Refusal) -> String {
    let reason =
      refusal.errorNumber.map { String(cString: strerror($0)) }
      ?? language.say(
        pl: "to nie jest zwykły plik", en: "it is not a regular file", uk: "це не звичайний файл")
    return "OKIENKO_TRACE: \(refusal.path): \(reason)"
  }

  func nothingFound(_ query: String) -> String {
    say(
      pl: "Nic nie znaleziono: \(query). Spróbuj krótszego słowa, ulicy, dzielnicy albo telefonu.",
      en:
        "Nothing was found: \(query). Try a shorter word, a street, a district or a phone number.",
      uk: "Нічого не знайдено: \(query). Спробуйте коротше слово, вулицю, район або телефон.")
  }

  /// Said beside what was found, where it is not all.
  func shown(_ number: Int, of total: Int, isTruncated: Bool) -> String {
    let total = isTruncated ? "\(total)+" : "\(total)"
    return say(
      pl: "Pokazano \(number) z \(total). Więcej pokaże --limit.",
      en: "Shown are \(number) of \(total). --limit shows more.",
      uk: "Показано \(number) з \(total). Більше покаже --limit.")
  }

  /// What other offices handle and the limit left out.
  func referralsBeyondLimit(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return say(
      pl: "To nie u nas, poza limitem: \(list).", en: "Not with us, beyond the limit: \(list).",
      uk: "Це не до нас, поза лімітом: \(list).")
  }

  /// A district that the directory does not have, and those that it has.
  func unknownDistrict(_ name: String, _ known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return say(
      pl: "Nie ma dzielnicy \(name). Dzielnice: \(list).",
      en: "There is no district \(name). Districts: \(list).",
      uk: "Немає району \(name). Райони: \(list).")
  }

  /// A district asked for where the directory has none.
  var noDistricts: String {
    say(
      pl: "W tym katalogu nie ma dzielnic.", en: "This directory has no districts.",
      uk: "У цьому довіднику немає районів.")
  }

  func notADate(_ text: String) -> String {
    say(
      pl: "\(text) nie jest datą. Przykłady: 2020-03-16, 16.03.2020, wczoraj.",
      en: "\(text) is no date. Examples: 2020-03-16, 16.03.2020, yesterday.",
      uk: "\(text) не є датою. Приклади: 2020-03-16, 16.03.2020, вчора.")
  }

  /// An id that nothing has, and the ids that look most like it.
  func unknownID(_ id: String, _ nearest: [String]) -> String {
    let unknown = say(
      pl: "Nie ma wpisu o identyfikatorze \(id).", en: "There is no entry with the id \(id).",
      uk: "Немає запису з ідентифікатором \(id).")
    guard !nearest.isEmpty else { return unknown }
    let ids = nearest.joined(separator: ", ")
    return unknown + " "
      + say(pl: "Podobne: \(ids).", en: "Similar: \(ids).", uk: "Схожі: \(ids).")
  }

  /// A word in a command's place that looks like a command.
  func unknownCommand(_ word: String, meant: String, query: String) -> String {
    say(
      pl: "Nie ma polecenia \(word). Czy chodzi o \(meant)? Zapytanie: okienko browse \(query)",
      en:
        "There is no command \(word). Did you mean \(meant)? For a query: okienko browse \(query)",
      uk: "Немає команди \(word). Можливо, \(meant)? Для запиту: `okienko browse` \(query)")
  }

  func ambiguousID(_ id: String, _ choices: [String]) -> String {
    say(
      pl: "Identyfikator \(id) ma kilka wpisów. Wybierz: \(choices.joined(separator: ", ")).",
      en: "Several entries have the id \(id). Choose: \(choices.joined(separator: ", ")).",
      uk: "Ідентифікатор \(id) мають кілька записів. Виберіть: \(choices.joined(separator: ", ")).")
  }

  func noFile(_ path: String) -> String {
    say(
      pl: "\(path): nie ma takiego pliku.", en: "\(path): there is no such file.",
      uk: "\(path): такого файлу немає.")
  }

  func missingColumn(_ column: String, in file: String) -> String {
    say(
      pl:
        "\(file): brak kolumny `\(column)`; pierwszy wiersz to nazwy kolumn, rozdzielone tabulatorami.",
      en:
        "\(file): the column `\(column)` is missing; the first line names the columns, parted by tabs.",
      uk: "\(file): немає стовпця `\(column)`; перший рядок – назви стовпців, розділені табуляцією."
    )
  }

  func written(_ path: String) -> String {
    say(pl: "Zapisano: \(path)", en: "Written: \(path)", uk: "Записано: \(path)")
  }

  func fileExists(_ path: String) -> String {
    say(
      pl: "\(path): plik już istnieje. Zastąpi go --force.",
      en: "\(path): there is such a file already. --force replaces it.",
      uk: "\(path): такий файл уже існує. Замінить його `--force`.")
  }

  /// The closing line of a check of the configuration file.
  func checkedConfiguration(path: String?, errors: Int, warnings: Int) -> String {
    let file =
      path ?? say(pl: "brak katalogu domowego", en: "no home folder", uk: "немає домашньої теки")
    return "\(file): " + checked(errors: errors, warnings: warnings)
  }

  /// Shown at the start when the configuration has mistakes.
  var brokenConfiguration: String {
    say(
      pl: "Błędy w konfiguracji: okienko config --check",
      en: "The configuration has errors: okienko config --check",
      uk: "Помилки в налаштуваннях: okienko config --check")
  }

  /// Shown where the findings are too many to be written out.
  func moreFindings(_ count: Int) -> String {
    say(
      pl: "Dalszych nie wypisano: \(count).", en: "Not written out: \(count) more.",
      uk: "Не виведено ще: \(count).")
  }

  /// The closing line of a check, in numbers.
  func checked(errors: Int, warnings: Int) -> String {
    say(
      pl: "Błędy: \(errors), ostrzeżenia: \(warnings).",
      en: "Errors: \(errors), warnings: \(warnings).",
      uk: "Помилки: \(errors), попередження: \(warnings).")
  }
}
