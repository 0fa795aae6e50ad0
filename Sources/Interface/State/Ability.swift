import Text

/// What the program can do beyond showing its directory, and what may be withheld where nobody watches the terminal.
///
/// The raw value is the ability's name in what `okienko abilities` prints.
public enum Ability: String, CaseIterable, Hashable, Sendable {
  /// Ending the session with a key.
  case leave
  /// Stopping the program, so that a shell comes forward.
  case suspend
  /// Writing a slip to a file in the user's home.
  case writeSlips = "write_slips"
  /// Handing a slip to the print queue, which starts `lp`.
  case spool
  /// Remembering the layout and a switched language in a file.
  case remember
  /// Writing down what the desk does, for who looks for a slow key.
  case trace
  /// Opening a directory that the command line or the environment names.
  case chooseDirectory = "choose_directory"
  /// Reading the user's own configuration.
  case readConfiguration = "read_configuration"
  /// Obeying the user's own environment.
  case obeyEnvironment = "obey_environment"

  /// What the ability is called.
  public var name: Phrase {
    switch self {
    case .leave:
      Phrase(
        pl: "zakończenie klawiszem", en: "ending the session with a key",
        uk: "завершення клавішею")
    case .suspend:
      Phrase(
        pl: "zawieszenie programu", en: "suspending the program", uk: "призупинення програми")
    case .writeSlips:
      Phrase(
        pl: "zapis kartki do pliku", en: "writing a slip to a file", uk: "запис аркуша у файл")
    case .spool:
      Phrase(
        pl: "kolejka wydruku (lp)", en: "the print queue (lp)", uk: "черга друку (lp)")
    case .remember:
      Phrase(
        pl: "pamiętanie układu i języka", en: "remembering layout and language",
        uk: "запам’ятовування вигляду й мови")
    case .trace:
      Phrase(
        pl: "ślad działania (OKIENKO_TRACE)", en: "a trace (OKIENKO_TRACE)",
        uk: "журнал дій (OKIENKO_TRACE)")
    case .chooseDirectory:
      Phrase(
        pl: "wybór innego katalogu", en: "choosing another directory",
        uk: "вибір іншого довідника")
    case .readConfiguration:
      Phrase(
        pl: "konfiguracja użytkownika", en: "the user's configuration",
        uk: "налаштування користувача")
    case .obeyEnvironment:
      Phrase(
        pl: "środowisko użytkownika", en: "the user's environment",
        uk: "середовище користувача")
    }
  }
}

extension Set<Ability> {
  /// What a person at their own terminal has without asking; the print queue takes a setting.
  public static let ordinary = Set(Ability.allCases).subtracting([.spool])

  /// Whether something was taken away that a person at their own terminal would have.
  var isDiminished: Bool { !isSuperset(of: .ordinary) }
}
