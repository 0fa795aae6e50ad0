import Text

extension Key {
  /// The key's name in the configuration file and in English: `F5`, `Alt-Left`, `Ctrl-R`.
  ///
  /// Modifiers stand first in the order Ctrl, Alt, Shift. A letter with a modifier is written in
  /// upper case; `Alt-Shift-A` is Alt with a capital letter. `Key(name:)` reads every such name.
  public var name: String { name(in: .english) }

  /// The key's name for hints and help, as people call it in their language: `Alt-Lewo`, `Spacja`.
  ///
  /// Arrows are words, as their signs would not survive a terminal without Unicode; what keyboards have
  /// printed on them (`Enter`, `PgUp`, `Ctrl`) stays.
  public func name(in language: Language) -> String {
    var shown = modifiers
    let base: String
    switch code {
    case .character(" "): base = Key.space[language]
    case .character(let character):
      let isCapital = character.isUppercase && !modifiers.isEmpty
      if isCapital { shown.insert(.shift) }
      base = modifiers.isEmpty ? String(character) : character.uppercased()
    case .function(let number): base = "F\(number)"
    default: base = Key.phrase(for: code)[language]
    }
    var prefix = ""
    if shown.contains(.control) { prefix += "Ctrl-" }
    if shown.contains(.alt) { prefix += "Alt-" }
    if shown.contains(.shift) { prefix += "Shift-" }
    return prefix + base
  }

  /// Reads a key's name as `name` writes it, in any case and with a few names that people use.
  ///
  /// `-` and `+` both join modifiers to the key: `ctrl+r` is `Ctrl-R`.
  ///
  /// - Parameter name: what a person wrote, for example in the configuration file.
  public init?(name: String) {
    var modifiers: Modifiers = []
    var rest = Substring(name)
    while let (modifier, length) = Key.leadingModifier(of: rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard !rest.isEmpty else { return nil }

    if rest.count == 1, let character = rest.first {
      self.init(typed: character, modifiers)
      return
    }
    let lowercased = rest.lowercased()
    if lowercased == "space" {
      self.init(.character(" "), modifiers)
    } else if let code = Key.codesByName[lowercased] {
      self.init(code, modifiers)
    } else if lowercased.first == "f", let number = Int(lowercased.dropFirst()),
      (1...24).contains(number), lowercased.dropFirst().first != "0"
    {
      self.init(.function(number), modifiers)
    } else {
      return nil
    }
  }

  /// A character key by the rules of names: a modified letter is lower case unless Shift is named.
  private init?(typed character: Character, _ modifiers: Modifiers) {
    guard character.unicodeScalars.allSatisfy({ $0.value >= 32 && !(127...159).contains($0.value) })
    else { return nil }
    let withoutShift = modifiers.subtracting(.shift)
    if modifiers.isEmpty {
      self.init(.character(character))
    } else if modifiers.contains(.shift) {
      self.init(.character(Character(character.uppercased())), withoutShift)
    } else {
      self.init(.character(Character(character.lowercased())), withoutShift)
    }
  }

  private static func leadingModifier(of text: Substring) -> (Modifiers, length: Int)? {
    let words: [(String, Modifiers)] = [
      ("ctrl", .control), ("control", .control), ("alt", .alt), ("meta", .alt), ("shift", .shift),
    ]
    for (word, modifier) in words where text.lowercased().hasPrefix(word) {
      let joint = text.dropFirst(word.count)
      if joint.count > 1, joint.first == "-" || joint.first == "+" {
        return (modifier, word.count + 1)
      }
    }
    return nil
  }

  private static let space = Phrase(pl: "Spacja", en: "Space", uk: "Пробіл")

  /// What keys are called that are neither characters nor function keys; in the configuration file by
  /// the English name or the long one.
  private static let names: [(code: Code, shown: Phrase, long: String?)] = [
    (.enter, Phrase(everywhere: "Enter"), "Return"),
    (.escape, Phrase(everywhere: "Esc"), "Escape"),
    (.tab, Phrase(everywhere: "Tab"), nil),
    (.backspace, Phrase(everywhere: "Backspace"), nil),
    (.delete, Phrase(everywhere: "Del"), "Delete"),
    (.insert, Phrase(everywhere: "Ins"), "Insert"),
    (.up, Phrase(pl: "Góra", en: "Up", uk: "Вгору"), nil),
    (.down, Phrase(pl: "Dół", en: "Down", uk: "Вниз"), nil),
    (.left, Phrase(pl: "Lewo", en: "Left", uk: "Вліво"), nil),
    (.right, Phrase(pl: "Prawo", en: "Right", uk: "Вправо"), nil),
    (.home, Phrase(everywhere: "Home"), nil),
    (.end, Phrase(everywhere: "End"), nil),
    (.pageUp, Phrase(everywhere: "PgUp"), "PageUp"),
    (.pageDown, Phrase(everywhere: "PgDn"), "PageDown"),
  ]

  private static func phrase(for code: Code) -> Phrase {
    names.first { $0.code == code }?.shown ?? Phrase(everywhere: "?")
  }

  private static let codesByName: [String: Code] = Dictionary(
    uniqueKeysWithValues: names.flatMap { code, shown, long in
      [shown[.english], long].compactMap { $0 }.map { ($0.lowercased(), code) }
    })
}
