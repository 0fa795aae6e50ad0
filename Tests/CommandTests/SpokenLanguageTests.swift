import TestSupport
import Testing
import Text

@testable import okienko

/// Help and complaints of the command line, in the language of the program.
@Suite struct SpokenLanguageTests {
  private func errors(_ language: Language, _ arguments: String...) throws -> String {
    try Program.okienko(arguments, environment: ["OKIENKO_LANGUAGE": language.rawValue]).errors
  }

  @Test(arguments: [
    (["search", "x", "--sortt", "y"], "Nie ma opcji --sortt.", "Немає параметра --sortt."),
    (["search", "x", "-q"], "Nie ma opcji -q", "Немає параметра -q"),
    (["search", "x", "--limit"], "Brakuje wartości: --limit", "Бракує значення: --limit"),
    (
      ["table", "--descending=x"], "Opcja --descending nie przyjmuje",
      "Параметр --descending не має"
    ),
    (["config", "x"], "Zbędny argument: x", "Зайвий аргумент: x"),
    (["config", "x", "y"], "Zbędne argumenty: x, y", "Зайві аргументи: x, y"),
    (["show"], "Brakuje argumentu <id>", "Бракує аргументу <id>"),
    (["search"], "Brakuje argumentu <words> ...", "Бракує аргументу <words> ..."),
    (
      ["search", "x", "--format", "xml"],
      "Wartość xml nie pasuje do --format <format>. Do wyboru: text,",
      "Значення xml не підходить до --format <format>. На вибір: text,"
    ),
    (["table", "--sort", "x"], "Do wyboru: district, office,", "На вибір: district, office,"),
    (
      ["search", "x", "--limit", "a"], "Wartość a nie pasuje do --limit",
      "Значення a не підходить до"
    ),
    (["search", "x", "--limit", "0"], "--limit to liczba od 1", "--limit – це число від 1"),
    (["search", "x", "--language", "de"], "okienko zna języki", "okienko знає мови"),
    (["--generate-completion-script", "csh"], "Dla powłoki csh", "Для оболонки csh"),
    (["table", "--bom"], "--delimiter i --bom dotyczą", "--delimiter і --bom стосуються"),
    (
      ["table", "--format", "csv", "--delimiter", "ab"], "Potrzebny jest jeden znak",
      "Потрібен один знак"
    ),
  ])
  func `a mistake in the arguments is told in the program's language`(
    arguments: [String], polish: String, ukrainian: String
  ) throws {
    for (language, sentence, usage) in [
      (Language.polish, polish, "Użycie: "), (.ukrainian, ukrainian, "Використання: "),
    ] {
      let outcome = try Program.okienko(
        arguments, environment: ["OKIENKO_LANGUAGE": language.rawValue])
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
      #expect(outcome.errors.contains(usage), "\(outcome.errors)")
      for word in ["Error:", "Usage:", "Help:", "See ", "Missing", "Unknown", "invalid", "Please"] {
        #expect(!outcome.errors.contains(word), "\(outcome.errors)")
      }
    }
  }

  @Test(arguments: [
    "", "browse", "search", "where", "show", "table", "slip", "check", "import", "config",
  ])
  func `the help has no word of another language`(command: String) throws {
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    for language in Language.allCases {
      let help = try Program.okienko(
        arguments, environment: ["OKIENKO_LANGUAGE": language.rawValue])
      #expect(help.status == 0)
      let words = [
        "OVERVIEW", "USAGE:", "OPTIONS:", "ARGUMENTS:", "SUBCOMMANDS", "Show ", "default:",
        "values:",
        "(default)", "See ", "<subcommand>",
      ]
      let found = words.filter(help.output.contains)
      #expect(language == .english || found.isEmpty, "\(found) \(help.output)")
      #expect(help.output.contains("okienko"))
      let asked = try Program.okienko(
        command.isEmpty ? ["help"] : ["help", command],
        environment: ["OKIENKO_LANGUAGE": language.rawValue])
      #expect(asked.output == help.output)
    }
  }

  @Test func `the language is the option's, wherever it stands, and else the surroundings'`() throws
  {
    func language(_ arguments: String...) -> Language { SpokenLanguage.language(of: arguments) }
    #expect(language("search", "--language", "uk", "--nonsense") == .ukrainian)
    #expect(language("--language=en", "search") == .english)
    #expect(language("--language", "en", "--language", "uk") == .ukrainian)
    #expect(language("manual") == .english)
    let named = try Program.okienko("search", "x", "--language", "en", "--nonsense")
    #expect(named.errors.hasPrefix("Error: Unknown option '--nonsense'"))
    // What follows two dashes is a query.
    let query = try Program.okienko("config", "--", "--language", "en")
    #expect(query.errors.hasPrefix("Błąd: Zbędne argumenty: "))
  }

  @Test func `a sentence that is not known stays as it is`() {
    let wording = ParserWording(language: .polish)
    #expect(wording.sentence("Something new about 'x'") == "Something new about 'x'")
    #expect(wording.help("0.1.0") == "0.1.0")
    // What was typed cannot take a sentence apart.
    #expect(
      wording.sentence("Unexpected argument 'a' is invalid for 'b'")
        == "Zbędny argument: a' is invalid for 'b")
  }

  @Test func `the manual page is in English whatever the surroundings`() throws {
    let page = try Program.okienko("manual", environment: ["OKIENKO_LANGUAGE": "uk"])
    #expect(page.output == (try Program.okienko("manual")).output)
    #expect(page.output.contains("How many entries to print at most."))
  }
}
