extension Key {
  /// The key's name for the help panel and the configuration file: `F5`, `Alt-Left`, `Ctrl-R`.
  ///
  /// Modifiers stand first in the order Ctrl, Alt, Shift. A letter with a modifier is written in
  /// upper case; `Alt-Shift-A` is Alt with a capital letter. `Key(name:)` reads every such name.
  public var name: String {
    var shown = modifiers
    let base: String
    switch code {
    case .character(" "): base = "Space"
    case .character(let character):
      let isCapital = character.isUppercase && !modifiers.isEmpty
      if isCapital { shown.insert(.shift) }
      base = modifiers.isEmpty ? String(character) : character.uppercased()
    case .function(let number): base = "F\(number)"
    default: base = Key.namesByCode[code] ?? "?"
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

  /// The names of keys that are neither characters nor function keys; the first is the one shown.
  private static let names: [(Code, [String])] = [
    (.enter, ["Enter", "Return"]),
    (.escape, ["Esc", "Escape"]),
    (.tab, ["Tab"]),
    (.backspace, ["Backspace"]),
    (.delete, ["Del", "Delete"]),
    (.insert, ["Ins", "Insert"]),
    (.up, ["Up"]),
    (.down, ["Down"]),
    (.left, ["Left"]),
    (.right, ["Right"]),
    (.home, ["Home"]),
    (.end, ["End"]),
    (.pageUp, ["PgUp", "PageUp"]),
    (.pageDown, ["PgDn", "PageDown"]),
  ]

  private static let namesByCode: [Code: String] = Dictionary(
    uniqueKeysWithValues: names.map { code, names in (code, names[0]) })

  private static let codesByName: [String: Code] = Dictionary(
    uniqueKeysWithValues: names.flatMap { code, names in names.map { ($0.lowercased(), code) } })
}
