import Directory
import TOML
import Text

/// What is wrong in a configuration file, beyond the syntax of TOML.
public enum ConfigurationMessage: Hashable, Sendable {
  case unknownKey(String, suggestion: String?)
  case wrongType(expected: ExpectedType)
  case unknownValue(String, allowed: [String])
  case emptyText
  case relativePath
  case unknownAction(String, suggestion: String?)
  /// Not the name of a key.
  case unknownKeyName(String)
  /// A character without Ctrl or Alt, which is typed into the search bar.
  case plainCharacter(String)
  /// A key that does something else already.
  case keyTaken(String, by: String)
  /// The key's first use, as a label of `keyTaken`.
  case firstUse
  /// Nothing would end the program any more.
  case noWayOut

  /// What a value has to be.
  public enum ExpectedType: String, Hashable, Sendable {
    case text
    case boolean
    case table
    case keyNames
  }
}

extension ConfigurationMessage: DiagnosticMessage {
  public var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .wrongType: "wrong-type"
    case .unknownValue: "unknown-value"
    case .emptyText: "empty-text"
    case .relativePath: "relative-path"
    case .unknownAction: "unknown-action"
    case .unknownKeyName: "unknown-key-name"
    case .plainCharacter: "plain-character"
    case .keyTaken: "key-taken"
    case .firstUse: "first-use"
    case .noWayOut: "no-way-out"
    }
  }

  public func text(in language: Language) -> String {
    let words = Catalogue(language)
    let text =
      switch self {
      case .unknownKey(let key, _): words.pick("nieznany klucz `\(key)`", "unknown key `\(key)`")
      case .wrongType(let expected):
        words.pick(
          "zły typ wartości: oczekiwano: \(expected.name(in: language))",
          "wrong type: expected \(expected.name(in: language))")
      case .unknownValue(let word, _):
        words.pick("nieznana wartość `\(word)`", "unknown value `\(word)`")
      case .emptyText: words.pick("pusty tekst", "empty text")
      case .relativePath:
        words.pick("ścieżka nie zaczyna się od `/`", "the path does not begin with `/`")
      case .unknownAction(let name, _):
        words.pick("nieznana czynność `\(name)`", "unknown action `\(name)`")
      case .unknownKeyName(let name):
        words.pick("nieznany klawisz `\(name)`", "unknown key name `\(name)`")
      case .plainCharacter(let name):
        words.pick(
          "`\(name)` wpisuje się w pole szukania", "`\(name)` is typed into the search bar")
      case .keyTaken(let key, let action):
        words.pick(
          "klawisz `\(key)` należy już do `\(action)`",
          "the key `\(key)` already belongs to `\(action)`")
      case .firstUse: words.pick("pierwsze użycie", "first use")
      case .noWayOut:
        words.pick(
          "żaden klawisz nie kończy programu", "no key would leave the program")
      }
    return text.sanitized
  }

  public func hint(in language: Language) -> String? {
    let words = Catalogue(language)
    switch self {
    case .unknownKey(_, let suggestion), .unknownAction(_, let suggestion):
      return suggestion.map { words.pick("czy chodziło o `\($0)`?", "did you mean `\($0)`?") }
    case .unknownValue(_, let allowed):
      let list = allowed.joined(separator: ", ")
      return words.pick("dozwolone: \(list)", "allowed: \(list)")
    case .unknownKeyName:
      return words.pick("zapis: F5, Ctrl-R, Alt-Left", "written: F5, Ctrl-R, Alt-Left")
    case .plainCharacter: return words.pick("dodaj Ctrl- lub Alt-", "add Ctrl- or Alt-")
    case .noWayOut: return words.pick("podaj klawisz dla `quit`", "give `quit` a key")
    case .wrongType(.keyNames): return "help = [\"F1\", \"Alt-1\"]"
    case .wrongType, .emptyText, .relativePath, .keyTaken, .firstUse: return nil
    }
  }
}

extension ConfigurationMessage.ExpectedType {
  fileprivate func name(in language: Language) -> String {
    let words = Catalogue(language)
    return switch self {
    case .text: words.pick("tekst", "text")
    case .boolean: words.pick("true albo false", "true or false")
    case .table: words.pick("tabela", "a table")
    case .keyNames: words.pick("lista nazw klawiszy", "a list of key names")
    }
  }
}
