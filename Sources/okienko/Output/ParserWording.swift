import Text

/// The texts that the parser of arguments writes by itself, in the language of the program.
///
/// The library speaks English alone, and keeps to itself of which type a mistake is; so its sentences are known here as
/// they stand in the release that the tests run with, with `%` for what it fills in. A sentence that is not known
/// stays as it is.
struct ParserWording {
  let language: Language

  private func say(pl polish: String, en english: String, uk ukrainian: String) -> String {
    language.say(pl: polish, en: english, uk: ukrainian)
  }

  // MARK: Mistakes

  /// What is wrong with the arguments, and how they are used.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - full: the same with what the library puts before and behind it.
  /// - Returns: `full` in the language of the program.
  func mistake(_ message: String, in full: String) -> String {
    let own = "Error: \(message)"
    guard full.hasPrefix(own) else { return full }
    let error = say(pl: "Błąd", en: "Error", uk: "Помилка")
    let rest = full.dropFirst(own.count).split(separator: "\n", omittingEmptySubsequences: false)
    return ["\(error): \(sentence(message))"].joined()
      + rest.map { explanation(String($0)) }.joined(separator: "\n")
  }

  private func explanation(_ line: String) -> String {
    if let rest = line.rest(behind: "Usage: ") {
      return say(pl: "Użycie: ", en: "Usage: ", uk: "Використання: ") + named(rest)
    }
    if let rest = line.rest(behind: "Help:  ") {
      return say(pl: "Pomoc:  ", en: "Help:  ", uk: "Довідка:  ") + rest
    }
    if let command = Sentence("  See '%' for more information.").fillings(of: line)?.first {
      return say(
        pl: "  Więcej: \(command)", en: "  See '\(command)' for more information.",
        uk: "  Докладніше: \(command)")
    }
    return line
  }

  /// A sentence of the library in the language of the program.
  func sentence(_ text: String) -> String {
    guard language != .english else { return text }
    for (sentence, words) in sentences {
      if let fillings = sentence.fillings(of: text) { return words(fillings) }
    }
    return text
  }

  /// The library's sentences, those that say more first.
  private var sentences: [(Sentence, ([String]) -> String)] {
    [
      (
        Sentence("Unknown option '%'. Did you mean '%'?"),
        {
          say(
            pl: "Nie ma opcji \($0[0]). Czy chodzi o \($0[1])?",
            en: "Unknown option \($0[0]). Did you mean \($0[1])?",
            uk: "Немає параметра \($0[0]). Можливо, \($0[1])?")
        }
      ),
      (
        Sentence("Unknown option '%'"),
        {
          say(
            pl: "Nie ma opcji \($0[0])", en: "Unknown option \($0[0])",
            uk: "Немає параметра \($0[0])")
        }
      ),
      (
        Sentence("Missing value for '%'"),
        {
          say(
            pl: "Brakuje wartości: \($0[0])", en: "Missing value for \($0[0])",
            uk: "Бракує значення: \($0[0])")
        }
      ),
      (
        Sentence("The option '%' does not take any value, but '%' was specified."),
        {
          say(
            pl: "Opcja \($0[0]) nie przyjmuje wartości, a podano: \($0[1])",
            en: "The option \($0[0]) takes no value, but this was given: \($0[1])",
            uk: "Параметр \($0[0]) не має значення, а вказано: \($0[1])")
        }
      ),
      (
        Sentence("Unexpected argument '%'"),
        {
          say(
            pl: "Zbędny argument: \($0[0])", en: "Unexpected argument \($0[0])",
            uk: "Зайвий аргумент: \($0[0])")
        }
      ),
      (
        Sentence("% unexpected arguments: '%'"),
        {
          let arguments = Self.list($0[1])
          return say(
            pl: "Zbędne argumenty: \(arguments)", en: "Unexpected arguments: \(arguments)",
            uk: "Зайві аргументи: \(arguments)"
          )
        }
      ),
      (
        Sentence("Missing expected argument '%'"),
        {
          say(
            pl: "Brakuje argumentu \(named($0[0]))", en: "Missing argument \(named($0[0]))",
            uk: "Бракує аргументу \(named($0[0]))")
        }
      ),
      (
        Sentence("Missing one of: '%'"),
        {
          let arguments = Self.list($0[0])
          return say(
            pl: "Brakuje jednego z: \(arguments)", en: "Missing one of: \(arguments)",
            uk: "Бракує одного з: \(arguments)")
        }
      ),
      (
        Sentence("The value '%' is invalid for '%'. Please provide one of %."),
        { invalid($0, choices: Self.list($0[2])) }
      ),
      (
        Sentence("The value '%' is invalid for '%'. Please provide one of the following:\n%"),
        { invalid($0, choices: Self.bullets($0[2])) }
      ),
      (
        Sentence("The value '%' is invalid for '%': %"),
        { invalid($0) + ": " + $0[2] }
      ),
      (Sentence("The value '%' is invalid for '%'"), { invalid($0) }),
      (
        Sentence(
          "Can't generate completion scripts for '%'.\nPlease use --generate-completion-script=<shell> with one of:\n%"
        ),
        {
          let shells = Self.words($0[1])
          return say(
            pl: "Dla powłoki \($0[0]) nie ma uzupełnień. Są dla: \(shells)",
            en: "There are no completions for \($0[0]). There are for: \(shells)",
            uk: "Для оболонки \($0[0]) доповнень немає. Є для: \(shells)")
        }
      ),
      (
        Sentence(
          "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n%"
        ),
        {
          let shells = Self.words($0[0])
          return say(
            pl: "Nie wiadomo, jaka to powłoka. Uzupełnienia są dla: \(shells)",
            en: "There is no telling which shell this is. There are completions for: \(shells)",
            uk: "Невідомо, яка це оболонка. Доповнення є для: \(shells)")
        }
      ),
    ]
  }

  private func invalid(_ fillings: [String], choices: String? = nil) -> String {
    let (value, option) = (fillings[0], named(fillings[1]))
    let wrong = say(
      pl: "Wartość \(value) nie pasuje do \(option)",
      en: "The value \(value) is invalid for \(option)",
      uk: "Значення \(value) не підходить до \(option)")
    guard let choices else { return wrong }
    return wrong + say(pl: ". Do wyboru: ", en: ". Choose one of: ", uk: ". На вибір: ") + choices
  }

  // MARK: Help

  /// The help of the program or of a command.
  func help(_ text: String) -> String {
    guard language != .english, text.hasPrefix("OVERVIEW: ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { helpLine(String($0)) }.joined(separator: "\n")
  }

  private func helpLine(_ line: String) -> String {
    if let rest = line.rest(behind: "OVERVIEW: ") { return rest }
    if let rest = line.rest(behind: "USAGE: ") {
      return say(pl: "UŻYCIE: ", en: "USAGE: ", uk: "ВИКОРИСТАННЯ: ") + named(rest)
    }
    switch line {
    case "ARGUMENTS:": return say(pl: "ARGUMENTY:", en: line, uk: "АРГУМЕНТИ:")
    case "OPTIONS:": return say(pl: "OPCJE:", en: line, uk: "ПАРАМЕТРИ:")
    case "SUBCOMMANDS:": return say(pl: "POLECENIA:", en: line, uk: "КОМАНДИ:")
    default: break
    }
    if let command = Sentence("  See '%' for detailed help.").fillings(of: line)?.first {
      let command = named(command)
      return say(pl: "  Więcej: \(command)", en: line, uk: "  Докладніше: \(command)")
    }
    var line = line
    for (english, own) in labels { line = line.replacing(english, with: own, maxReplacements: 1) }
    return line
  }

  /// What the library writes beside the texts of the program.
  private var labels: [(String, String)] {
    [
      (
        "Show the version.",
        say(pl: "Pokaż wersję.", en: "Show the version.", uk: "Показати версію.")
      ),
      (
        "Show help information.",
        say(pl: "Pokaż tę pomoc.", en: "Show help information.", uk: "Показати цю довідку.")
      ),
      // As wide as the column that follows was laid out for.
      ("(default)   ", say(pl: "(domyślne)  ", en: "(default)   ", uk: "(звичайна)  ")),
      ("(values:", say(pl: "(wartości:", en: "(values:", uk: "(значення:")),
      ("(default:", say(pl: "(domyślnie:", en: "(default:", uk: "(зазвичай:")),
      (" default:", say(pl: " domyślnie:", en: " default:", uk: " зазвичай:")),
    ]
  }

  /// A usage with the library's own placeholder named.
  private func named(_ usage: String) -> String {
    usage.replacing(
      "<subcommand>", with: say(pl: "<polecenie>", en: "<subcommand>", uk: "<команда>"))
  }

  // MARK: Lists

  /// Quoted words, as the library joins them, with commas between them.
  private static func list(_ text: String) -> String {
    text.replacing("' and '", with: ", ").replacing("' or '", with: ", ")
      .replacing("', '", with: ", ").filter { $0 != "'" }
  }

  private static func bullets(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      String(line.drop { $0 == " " || $0 == "-" })
    }.joined(separator: ", ")
  }

  private static func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: ", ")
  }
}

/// A sentence with gaps, written as `%`.
private struct Sentence {
  private let parts: [String]

  init(_ pattern: String) {
    parts = pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
  }

  /// What a text has in the gaps; `nil` when it is another sentence.
  func fillings(of text: String) -> [String]? {
    guard text.hasPrefix(parts[0]), let last = parts.last, parts.count > 1 else { return nil }
    var rest = text.dropFirst(parts[0].count)
    var fillings: [String] = []
    for part in parts[1..<(parts.count - 1)] {
      guard let range = rest.firstRange(of: part) else { return nil }
      fillings.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return fillings + [String(rest.dropLast(last.count))]
  }
}

extension String {
  fileprivate func rest(behind prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
