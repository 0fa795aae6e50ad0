import Directory
import Display
import TOML

extension Configuration {
  /// Reads a configuration file; what is wrong in it keeps the program's own setting.
  ///
  /// - Parameter source: the file's text.
  /// - Returns: the configuration, and the findings in the order of the file.
  public static func read(
    _ source: SourceFile
  ) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    let result = parse(source)
    var reader = ConfigurationReader(source: source)
    reader.read(result.document.root)
    let findings = result.diagnostics + reader.diagnostics
    return (reader.configuration, findings.sorted { $0.span.start < $1.span.start })
  }
}

/// Takes a document's values over one by one.
private struct ConfigurationReader {
  let source: SourceFile
  var configuration = Configuration()
  var diagnostics: [Diagnostic] = []

  private static let names = [
    "language", "directory", "theme", "printer", "accessible", "restricted", "keys",
  ]

  init(source: SourceFile) { self.source = source }

  mutating func read(_ root: TOMLTable) {
    for entry in root.entries {
      switch entry.key {
      case "language":
        if let language = choice(entry.value, Language.allCases.map { ($0.rawValue, $0) }) {
          configuration.language = language
        }
      case "directory": readDirectory(entry.value)
      case "theme":
        if let theme = choice(entry.value, Theme.all.map { ($0.name, $0) }) {
          configuration.theme = theme
        }
      case "printer":
        if let printer = choice(entry.value, Printer.allCases.map { ($0.rawValue, $0) }) {
          configuration.printer = printer
        }
      case "accessible":
        if let flag = boolean(entry.value) { configuration.isAccessible = flag }
      case "restricted":
        if let flag = boolean(entry.value) { configuration.isRestricted = flag }
      case "keys":
        if case .table(let table) = entry.value.content {
          readKeys(table)
        } else {
          report(.wrongType(expected: .table), at: entry.value.span)
        }
      default:
        let suggestion = Suggestion.nearest(to: entry.key, among: Self.names)
        report(.unknownKey(entry.key, suggestion: suggestion), at: entry.keySpan)
      }
    }
  }

  private typealias Printer = Configuration.Printer

  private mutating func report(
    _ message: ConfigurationMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    diagnostics.append(Diagnostic(.error, message, in: source, at: span, labels: labels))
  }

  private mutating func text(_ value: TOMLValue) -> String? {
    guard case .string(let text) = value.content else {
      report(.wrongType(expected: .text), at: value.span)
      return nil
    }
    guard !text.isEmpty else {
      report(.emptyText, at: value.span)
      return nil
    }
    return text
  }

  private mutating func boolean(_ value: TOMLValue) -> Bool? {
    if case .boolean(let flag) = value.content { return flag }
    report(.wrongType(expected: .boolean), at: value.span)
    return nil
  }

  private mutating func choice<Value>(
    _ value: TOMLValue,
    _ choices: [(name: String, value: Value)]
  ) -> Value? {
    guard let text = text(value) else { return nil }
    if let choice = choices.first(where: { $0.name == text }) { return choice.value }
    report(.unknownValue(text, allowed: choices.map(\.name)), at: value.span)
    return nil
  }

  private mutating func readDirectory(_ value: TOMLValue) {
    guard let path = text(value) else { return }
    if path.hasPrefix("/") {
      configuration.directory = path
    } else {
      report(.relativePath, at: value.span)
    }
  }

  private mutating func readKeys(_ table: TOMLTable) {
    var uses: [Key: (action: Action, span: SourceSpan)] = [:]
    for entry in table.entries {
      guard let action = Action(rawValue: entry.key) else {
        let suggestion = Suggestion.nearest(
          to: entry.key, among: Action.allCases.map(\.rawValue))
        report(.unknownAction(entry.key, suggestion: suggestion), at: entry.keySpan)
        continue
      }
      guard let names = keyNames(entry.value) else { continue }
      var keys: [Key] = []
      for (name, span) in names {
        guard let key = key(named: name, at: span) else { continue }
        if let use = uses[key], use.action != action {
          report(
            .keyTaken(key.name, by: use.action.rawValue), at: span,
            labels: [Diagnostic.Label(span: use.span, message: ConfigurationMessage.firstUse)])
          continue
        }
        uses[key] = (action, span)
        if !keys.contains(key) { keys.append(key) }
      }
      if names.isEmpty || !keys.isEmpty { configuration.keys[action] = keys }
    }
    if Keymap(overriding: configuration.keys).keys(for: .quit).isEmpty {
      report(.noWayOut, at: table.span)
      configuration.keys = [:]
    }
  }

  /// One name or a list of names.
  private mutating func keyNames(_ value: TOMLValue) -> [(String, SourceSpan)]? {
    switch value.content {
    case .string(let name): return [(name, value.span)]
    case .array(let array):
      var names: [(String, SourceSpan)] = []
      for element in array.elements {
        guard case .string(let name) = element.content else {
          report(.wrongType(expected: .keyNames), at: element.span)
          continue
        }
        names.append((name, element.span))
      }
      return names
    default:
      report(.wrongType(expected: .keyNames), at: value.span)
      return nil
    }
  }

  private mutating func key(named name: String, at span: SourceSpan) -> Key? {
    guard let key = Key(name: name) else {
      report(.unknownKeyName(name), at: span)
      return nil
    }
    if case .character = key.code, key.modifiers.isEmpty {
      report(.plainCharacter(name), at: span)
      return nil
    }
    return key
  }
}
