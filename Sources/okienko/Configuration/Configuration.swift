import Diagnostics
import Directory
import Display
import Interface
import Schema
import TOML
import Text

/// What the configuration file says; `nil` where it says nothing.
struct Configuration: Hashable, Sendable {
  /// The directory's folder.
  var directory: String?
  var language: Language?
  var theme: ThemeName?
  /// Draw with ASCII characters alone.
  var ascii: Bool?
  /// One panel at a time, without frames, in reading order.
  var accessible: Bool?
  /// Listen to the mouse.
  var mouse: Bool?
  /// Restricted mode.
  var restricted: Bool?
  /// Whether a key may end a restricted session; counts in the system's file alone.
  var mayLeave: Bool?
  /// After how many minutes without a key the resident is forgotten; 0 for never.
  var idleMinutes: Int?
  var printer = PrinterSettings()
  var keys = KeyBindings()

  /// What the system's file and, where the session is its user's own, the user's say.
  static func inForce(of launch: Launch = .current) -> Configuration {
    let user = launch.isRestricted ? Configuration() : ConfigurationFile().configuration
    return launch.systemFile.configuration.completed(by: user)
  }

  /// These settings, and others for what they say nothing of.
  func completed(by other: Configuration) -> Configuration {
    var whole = self
    whole.directory = directory ?? other.directory
    whole.language = language ?? other.language
    whole.theme = theme ?? other.theme
    whole.ascii = ascii ?? other.ascii
    whole.accessible = accessible ?? other.accessible
    whole.mouse = mouse ?? other.mouse
    whole.restricted = restricted ?? other.restricted
    whole.mayLeave = mayLeave ?? other.mayLeave
    whole.idleMinutes = idleMinutes ?? other.idleMinutes
    whole.printer.spooler = printer.spooler ?? other.printer.spooler
    whole.keys.overrides.merge(other.keys.overrides) { own, _ in own }
    return whole
  }
}

/// The printer's part of the configuration.
struct PrinterSettings: Hashable, Sendable {
  /// Whether slips may go to the system's print spooler.
  var spooler: Bool?
}

/// The keys of the actions that were given other keys.
struct KeyBindings: Hashable, Sendable {
  var overrides: [Action: [Key]] = [:]

  subscript(action: Action) -> [Key]? {
    get { overrides[action] }
    set { overrides[action] = newValue }
  }
}

/// The themes by the names that the file uses.
enum ThemeName: String, CaseIterable, Sendable {
  case standard
  case highContrast = "high_contrast"
  case monochrome

  var theme: Theme {
    switch self {
    case .standard: .standard
    case .highContrast: .highContrast
    case .monochrome: .monochrome
    }
  }
}

// MARK: - How the file is read

extension Configuration: Readable {
  static let blank = Configuration()
  static let schema = TableSchema<Configuration>(fields: [
    TableField("directory", \.directory, .text),
    TableField("language", \.language, .choice),
    TableField("theme", \.theme, .choice),
    TableField("ascii", \.ascii, .flag),
    TableField("accessible", \.accessible, .flag),
    TableField("mouse", \.mouse, .flag),
    TableField("restricted", \.restricted, .flag),
    TableField("may_leave", \.mayLeave, .flag),
    TableField("idle_minutes", \.idleMinutes, .integer(0...1440)),
    TableField("printer", \.printer, .table),
    TableField("keys", \.keys, .table),
  ])
}

extension PrinterSettings: Readable {
  static let blank = PrinterSettings()
  static let schema = TableSchema<PrinterSettings>(fields: [TableField("spooler", \.spooler, .flag)]
  )
}

extension KeyBindings: Readable {
  static let blank = KeyBindings()
  static let schema = TableSchema<KeyBindings>(
    fields: Action.allCases.map { TableField($0.rawValue, \.[$0], .oneOrMore(.key)) },
    check: { bindings, table, reading in
      // In the order of the file, so that the second of two is the one to mend.
      var owners: [Key: TOMLEntry] = [:]
      for entry in table.entries {
        guard let action = Action(rawValue: entry.key) else { continue }
        if action == .quit, bindings[action]?.isEmpty ?? false {
          reading.report(.error, ConfigurationMessage.noWayOut, at: entry.value.span)
        }
        for key in bindings[action] ?? [] {
          if let first = owners[key], first.key != entry.key {
            reading.report(
              .error, ConfigurationMessage.keyTaken(key.name, by: first.key), at: entry.value.span,
              labels: [
                Diagnostic.Label(
                  span: first.value.span, message: ConfigurationMessage.firstUse(key.name))
              ])
          } else {
            owners[key] = entry
          }
        }
      }
    }
  )
}

extension Format<Key> {
  /// A key's name: `F5`, `Alt-Left`, `Ctrl-R`.
  ///
  /// A character without a modifier belongs to the search bar and cannot be an action's key.
  static let key = Format { value, reading in
    guard let name = reading.text(value) else { return nil }
    guard let key = Key(name: name) else {
      reading.report(.error, ConfigurationMessage.unknownKeyName(name), at: value.span)
      return nil
    }
    if case .character = key.code, key.modifiers.isEmpty {
      reading.report(.error, ConfigurationMessage.typedKey(name), at: value.span)
      return nil
    }
    return key
  }
}
