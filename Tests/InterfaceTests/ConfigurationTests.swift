import Directory
import Display
import TOML
import Testing

@testable import Interface

@Suite struct ConfigurationTests {
  /// Reads a configuration, and what a person is told about it in English.
  func read(_ text: String) -> (configuration: Configuration, findings: String) {
    let (configuration, diagnostics) = Configuration.read(
      SourceFile(name: "config.toml", text: text))
    let renderer = DiagnosticRenderer(language: .english)
    return (configuration, renderer.render(diagnostics))
  }

  @Test func `Settings are read as they are written`() {
    let (configuration, findings) = read(
      """
      language = "en"
      directory = "/srv/okienko"
      theme = "high_contrast"
      printer = "spooler"
      accessible = true
      restricted = false
      [keys]
      help = "Alt-H"
      quit = ["F10", "ctrl+q"]
      """)
    #expect(findings == "")
    var expected = Configuration()
    expected.language = .english
    expected.directory = "/srv/okienko"
    expected.theme = .highContrast
    expected.printer = .spooler
    expected.isAccessible = true
    expected.keys = [.help: [.alt("h")], .quit: [.function(10), .control("q")]]
    #expect(configuration == expected)
    #expect(configuration.options.mayUseSpooler)
    #expect(configuration.options.keymap.action(for: .control("q")) == .quit)
  }

  @Test func `The defaults change nothing when they are read`() {
    for language in Language.allCases {
      let (configuration, findings) = read(Configuration.defaults(in: language))
      #expect(findings == "")
      #expect(configuration.options.keymap == Keymap.standard)
      #expect(configuration.theme == .standard)
    }
  }

  @Test func `What is wrong is pointed at, and the rest is used`() {
    let (configuration, findings) = read(
      """
      langage = "pl"
      theme = "pink"
      accessible = "yes"
      directory = "okienko"
      printer = "spooler"
      """)
    #expect(configuration.printer == .spooler)
    #expect(configuration.theme == .standard)
    #expect(
      findings == """
        error[unknown-key]: unknown key `langage`
         --> config.toml:1:1
          |
        1 | langage = "pl"
          | ^^^^^^^
          |
          = help: did you mean `language`?

        error[unknown-value]: unknown value `pink`
         --> config.toml:2:9
          |
        2 | theme = "pink"
          |         ^^^^^^
          |
          = help: allowed: standard, high_contrast, monochrome

        error[wrong-type]: wrong type: expected true or false
         --> config.toml:3:14
          |
        3 | accessible = "yes"
          |              ^^^^^

        error[relative-path]: the path does not begin with `/`
         --> config.toml:4:13
          |
        4 | directory = "okienko"
          |             ^^^^^^^^^

        """)
  }

  @Test func `A key does one thing, and letters are typed`() {
    let (configuration, findings) = read(
      """
      [keys]
      help = ["F1", "x"]
      table = ["F1", "Ctrl-T"]
      halp = "F2"
      notices = ["F99"]
      """)
    #expect(configuration.keys == [.help: [.function(1)], .table: [.control("t")]])
    #expect(
      findings == """
        error[plain-character]: `x` is typed into the search bar
         --> config.toml:2:15
          |
        2 | help = ["F1", "x"]
          |               ^^^
          |
          = help: add Ctrl- or Alt-

        error[key-taken]: the key `F1` already belongs to `help`
         --> config.toml:3:10
          |
        2 | help = ["F1", "x"]
          |         ---- first use
        3 | table = ["F1", "Ctrl-T"]
          |          ^^^^

        error[unknown-action]: unknown action `halp`
         --> config.toml:4:1
          |
        4 | halp = "F2"
          | ^^^^
          |
          = help: did you mean `help`?

        error[unknown-key-name]: unknown key name `F99`
         --> config.toml:5:12
          |
        5 | notices = ["F99"]
          |            ^^^^^
          |
          = help: written: F5, Ctrl-R, Alt-Left

        """)
  }

  @Test func `There is always a way out`() {
    let (configuration, findings) = read(
      """
      [keys]
      quit = []
      """)
    #expect(configuration.keys == [:])
    #expect(
      findings == """
        error[no-way-out]: no key would leave the program
         --> config.toml:1:1
          |
        1 | [keys]
          | ^^^^^^
          |
          = help: give `quit` a key

        """)
  }
}
