import Diagnostics

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

  var code: String {
    switch self {
    case .unknownKeyName: "unknown-key-name"
    case .typedKey: "typed-key"
    case .noWayOut: "no-way-out"
    case .keyTaken: "key-taken"
    case .firstUse: "first-use"
    }
  }

  func text(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.unknownKeyName(let name), .polish): "nie ma klawisza o nazwie `\(name)`"
    case (.unknownKeyName(let name), .english): "there is no key named `\(name)`"
    case (.typedKey(let name), .polish): "klawisz `\(name)` wpisuje literę do pola szukania"
    case (.typedKey(let name), .english): "the key `\(name)` types into the search bar"
    case (.noWayOut, .polish): "żaden klawisz nie kończyłby programu"
    case (.noWayOut, .english): "no key would leave the program"
    case (.keyTaken(let name, let action), .polish):
      "klawisz `\(name)` należy już do czynności `\(action)`"
    case (.keyTaken(let name, let action), .english):
      "the key `\(name)` already belongs to the action `\(action)`"
    case (.firstUse(let name), .polish): "tu najpierw użyto `\(name)`"
    case (.firstUse(let name), .english): "`\(name)` is used here first"
    }
  }

  func hint(in language: MessageLanguage) -> String? {
    switch (self, language) {
    case (.unknownKeyName, .polish): "nazwy to na przykład `F5`, `Alt-Left`, `Ctrl-R`, `PgUp`"
    case (.unknownKeyName, .english): "names are, for example, `F5`, `Alt-Left`, `Ctrl-R`, `PgUp`"
    case (.typedKey(let name), .polish): "dodaj Alt albo Ctrl: `Alt-\(name)`"
    case (.typedKey(let name), .english): "add Alt or Ctrl: `Alt-\(name)`"
    default: nil
    }
  }
}
