import Diagnostics
import Directory
import Display
import Interface
import TestSupport
import Testing
import Text

@testable import okienko

@Suite struct ConfigurationTests {
  private func file(_ text: String) -> ConfigurationFile {
    ConfigurationFile(
      path: "/home/ola/.config/okienko/config.toml",
      source: SourceFile(name: "config.toml", bytes: Array(text.utf8)))
  }

  private func findings(_ text: String) -> [String] {
    let renderer = DiagnosticRenderer(language: .english)
    return file(text).diagnostics.map(renderer.renderLine)
  }

  @Test func `is read whole`() {
    let configuration = file(
      """
      directory = "/srv/katalog"
      language = "en"
      theme = "high_contrast"
      ascii = true
      accessible = true
      restricted = true
      [printer]
      spooler = true
      [keys]
      help = ["F1", "Alt-P"]
      quit = "Ctrl-Q"
      """
    ).configuration
    #expect(configuration.directory == "/srv/katalog")
    #expect(configuration.language == .english)
    #expect(configuration.theme?.theme == .highContrast)
    #expect(configuration.ascii == true)
    #expect(configuration.accessible == true)
    #expect(configuration.restricted == true)
    #expect(configuration.printer.spooler == true)
    #expect(
      configuration.keys.overrides == [
        .help: [.function(1), .alt("p")], .quit: [.control("q")],
      ])
  }

  @Test func `names every mistake with its place, and keeps what is right`() {
    let text = """
      langage = "en"
      theme = "pink"
      ascii = "yes"
      [keys]
      help = ["F1", "x", "Hyper-3"]
      quit = "F1"
      """
    #expect(
      findings(text) == [
        "config.toml:1:1: error[unknown-key]: unknown key `langage`",
        "config.toml:2:9: error[unknown-value]: unknown value `pink`",
        "config.toml:3:9: error[wrong-type]: wrong type: expected true or false, found a text",
        "config.toml:5:15: error[typed-key]: the key `x` types into the search bar",
        "config.toml:5:20: error[unknown-key-name]: there is no key named `Hyper-3`",
        "config.toml:6:8: error[key-taken]: the key `F1` already belongs to the action `help`",
      ])
    #expect(file(text).configuration.keys[.help] == [.function(1)])
  }

  @Test func `cannot take the last way out`() {
    #expect(
      findings("[keys]\nquit = []")
        == ["config.toml:2:8: error[no-way-out]: no key would leave the program"])
  }

  @Test func `printed with its usual values changes nothing when they are taken as they are`() {
    let lines = DefaultConfiguration.text.split(separator: "\n").map { line in
      line.hasPrefix("# ") && line.contains(" = ") ? String(line.dropFirst(2)) : String(line)
    }
    let file = file(lines.joined(separator: "\n"))
    #expect(file.diagnostics.isEmpty)
    #expect(Keymap(overriding: file.configuration.keys.overrides) == .standard)
  }

  @Test(
    arguments: [
      (["XDG_CONFIG_HOME": "/etc/ola"], "/etc/ola/okienko"),
      (["XDG_CONFIG_HOME": "relative", "HOME": "/home/ola"], "/home/ola/.config/okienko"),
      (["HOME": "/home/ola"], "/home/ola/.config/okienko"),
      ([:], nil),
    ] as [([String: String], String?)])
  func `stands below the user's configuration folder`(
    environment: [String: String],
    folder: String?
  ) {
    #expect(BaseFolder.configuration.path { environment[$0] }.map { "\($0)" } == folder)
  }
}

/// The layout between sessions.
@Suite struct LayoutFileTests {
  @Test func `is what was written last, and nothing before`() throws {
    let folder = try TemporaryFolder()
    let file = LayoutFile { $0 == "XDG_STATE_HOME" ? folder.path : nil }
    #expect(file.layout == Layout())
    file.write(Layout(treeColumns: 28, language: .english))
    #expect(file.layout == Layout(treeColumns: 28, language: .english))
    file.write(Layout(treeColumns: 30, language: nil))
    #expect(file.layout == Layout(treeColumns: 30, language: nil))
    #expect(try folder.contents("okienko") == ["layout.toml"])
  }

  @Test func `counts as none when it is damaged`() throws {
    let folder = try TemporaryFolder()
    let file = LayoutFile { $0 == "XDG_STATE_HOME" ? folder.path : nil }
    file.write(Layout(treeColumns: 28))
    try folder.write("tree_columns = \"wide\"", to: "okienko/layout.toml")
    #expect(file.layout == Layout())
  }
}

/// Where there is no configuration file, and cannot be one.
@Suite struct MissingConfigurationTests {
  @Test(arguments: ["/dev/null", "/nowhere/at/all"])
  func `A home that is no folder has no configuration, and so no mistakes in it`(home: String) {
    let file = ConfigurationFile(environment: { $0 == "HOME" ? home : nil })
    #expect(file.diagnostics.isEmpty)
    #expect(file.configuration == Configuration())
    #expect(LayoutFile(environment: { $0 == "HOME" ? home : nil }).layout == Layout())
  }
}
