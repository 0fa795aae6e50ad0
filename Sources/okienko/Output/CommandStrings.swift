import Diagnostics
import Directory
import Glibc
import Terminal
import Text

/// What the commands say, in the language of the interface.
struct CommandStrings {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func choose(_ polish: String, _ english: String) -> String {
    language == .polish ? polish : english
  }

  var noDirectory: String {
    choose(
      "Nie znaleziono katalogu. Podaj folder: --directory FOLDER albo OKIENKO_DIRECTORY.",
      "No directory was found. Name its folder: --directory FOLDER or OKIENKO_DIRECTORY.")
  }

  var noClock: String {
    choose("Zegar systemu nie podaje daty.", "The system's clock gives no date.")
  }

  /// The clock shows the host's time for want of the directory's zone.
  func noTimeZone(_ zone: String) -> String {
    choose(
      "System nie zna strefy czasowej \(zone.sanitized): godziny są według zegara systemu.",
      "The system does not know the time zone \(zone.sanitized): times are by its own clock.")
  }

  var noTerminal: String {
    choose(
      "Przeglądanie wymaga terminala. Do skryptów służą: okienko search, okienko show.",
      "Browsing needs a terminal. For scripts there are: okienko search, okienko show.")
  }

  /// Why the interface cannot be shown on this terminal.
  func text(_ error: SessionError) -> String {
    switch error {
    case .notATerminal: noTerminal
    case .unknownTerminal(""):
      choose(
        "Nie wiadomo, jaki to terminal: TERM jest puste. Spróbuj TERM=xterm albo TERM=vt100.",
        "There is no telling which terminal this is: TERM is empty. Try TERM=xterm or TERM=vt100.")
    case .unknownTerminal(let name):
      choose(
        "System nie zna terminala TERM=„\(name)”. Spróbuj TERM=xterm albo TERM=vt100.",
        "The system does not know the terminal TERM=“\(name)”. Try TERM=xterm or TERM=vt100.")
    case .cannotPlaceCursor(let name):
      choose(
        "Terminal TERM=„\(name)” nie potrafi ustawić kursora. Spróbuj TERM=xterm albo TERM=vt100.",
        "The terminal TERM=“\(name)” cannot place its cursor. Try TERM=xterm or TERM=vt100.")
    case .system(let operation, let number):
      choose(
        "Nie udało się otworzyć terminala: \(operation), błąd \(number).",
        "The terminal could not be opened: \(operation), error \(number).")
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
    choose(
      "Nic nie znaleziono: \(query). Spróbuj krótszego słowa, ulicy, dzielnicy albo telefonu.",
      "Nothing was found: \(query). Try a shorter word, a street, a district or a phone number.")
  }

  /// Said beside what was found, where it is not all.
  func shown(_ number: Int, of total: Int, isTruncated: Bool) -> String {
    let total = isTruncated ? "\(total)+" : "\(total)"
    return choose(
      "Pokazano \(number) z \(total). Więcej pokaże --limit.",
      "Shown are \(number) of \(total). --limit shows more.")
  }

  func unknownID(_ id: String) -> String {
    choose("Nie ma wpisu o identyfikatorze \(id).", "There is no entry with the id \(id).")
  }

  func ambiguousID(_ id: String, _ choices: [String]) -> String {
    choose(
      "Identyfikator \(id) ma kilka wpisów. Wybierz: \(choices.joined(separator: ", ")).",
      "Several entries have the id \(id). Choose: \(choices.joined(separator: ", ")).")
  }

  /// The closing line of a check of the configuration file.
  func checkedConfiguration(path: String?, errors: Int, warnings: Int) -> String {
    let file = path ?? choose("brak katalogu domowego", "no home folder")
    return "\(file): " + checked(errors: errors, warnings: warnings)
  }

  /// Shown at the start when the configuration has mistakes.
  var brokenConfiguration: String {
    choose(
      "Błędy w konfiguracji: okienko config --check",
      "The configuration has errors: okienko config --check")
  }

  /// The closing line of a check, in numbers.
  func checked(errors: Int, warnings: Int) -> String {
    choose(
      "Błędy: \(errors), ostrzeżenia: \(warnings).", "Errors: \(errors), warnings: \(warnings).")
  }
}
