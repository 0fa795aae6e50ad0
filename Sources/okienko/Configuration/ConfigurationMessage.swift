import Diagnostics
import Text

/// What can be wrong with a configuration file beyond what can be with any data file.
enum ConfigurationMessage: Hashable, DiagnosticMessage {
  /// No key has this name.
  case unknownKeyName(String)
  /// The key types a letter into the search bar.
  case typedKey(String)
  /// Nothing would leave the program any more.
  case noWayOut
  /// Two actions ask for one key.
  case keyTaken(String, by: String)
  /// Where the first of them does.
  case firstUse(String)

  var wording: Wording {
    switch self {
    case .unknownKeyName(let name):
      Wording(
        "unknown-key-name", pl: "nie ma klawisza o nazwie `\(name)`",
        en: "there is no key named `\(name)`", uk: "немає клавіші з назвою `\(name)`",
        hint: Phrase(
          pl: "nazwy to na przykład `F5`, `Alt-Left`, `Ctrl-R`, `PgUp`",
          en: "names are, for example, `F5`, `Alt-Left`, `Ctrl-R`, `PgUp`",
          uk: "назви, наприклад: `F5`, `Alt-Left`, `Ctrl-R`, `PgUp`"))
    case .typedKey(let name):
      Wording(
        "typed-key", pl: "klawisz `\(name)` wpisuje literę do pola szukania",
        en: "the key `\(name)` types into the search bar",
        uk: "клавіша `\(name)` вводить літеру в поле пошуку",
        hint: Phrase(
          pl: "dodaj Alt albo Ctrl: `Alt-\(name)`", en: "add Alt or Ctrl: `Alt-\(name)`",
          uk: "додайте Alt або Ctrl: `Alt-\(name)`"))
    case .noWayOut:
      Wording(
        "no-way-out", pl: "żaden klawisz nie kończyłby programu",
        en: "no key would leave the program", uk: "жодна клавіша не завершувала б програму")
    case .keyTaken(let name, let action):
      Wording(
        "key-taken", pl: "klawisz `\(name)` należy już do czynności `\(action)`",
        en: "the key `\(name)` already belongs to the action `\(action)`",
        uk: "клавіша `\(name)` вже належить до дії `\(action)`")
    case .firstUse(let name):
      Wording(
        "first-use", pl: "tu najpierw użyto `\(name)`", en: "`\(name)` is used here first",
        uk: "тут уперше вжито `\(name)`")
    }
  }
}
