import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// The table of limits: whatever stands in the files, the environment or a paste, there is an answer, in bounded memory.
@Suite struct LimitsTests {
  /// More than any run may take, in KiB: far below what a file of a gigabyte would.
  private static let memory = 2_000_000

  /// Checks a folder with little memory to be had.
  private func check(_ folder: TemporaryFolder) throws -> Program.Outcome {
    try Program("/bin/sh").run([
      "-c", "ulimit -v \(Self.memory); exec \"$0\" check --language en \"$1\"",
      try Repository.program("okienko"), folder.path,
    ])
  }

  private static let directory = """
    [directory]
    name = "Zmyślony katalog"
    publisher = "Nikt"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365
    [[organization]]
    id = "biuro"
    name = "Biuro Prób"

    """

  private func expect(
    _ code: String, of outcome: Program.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == 1, "\(outcome.errors.prefix(400))", sourceLocation: sourceLocation)
    #expect(
      outcome.output.contains(code), "\(outcome.output.prefix(400))", sourceLocation: sourceLocation
    )
    // Errors are counted to their end, but not all are written out.
    #expect(outcome.output.utf8.count < 1 << 20, sourceLocation: sourceLocation)
    for scalar in outcome.output.unicodeScalars where scalar != "\n" {
      guard scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16))", sourceLocation: sourceLocation)
      return
    }
  }

  @Test func `a file of a gigabyte is refused`() throws {
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    try folder.makeHollowFile("b.toml", size: 1 << 30)
    expect("b.toml", of: try check(folder))
  }

  @Test func `folders nest to a limit`() throws {
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    let deep = Array(repeating: "d", count: 40).joined(separator: "/")
    try folder.write(Self.directory, to: "\(deep)/b.toml")
    expect("32", of: try check(folder))
  }

  @Test(arguments: ["pipe", "device", "folder", "loop", "nowhere"])
  func `what is no file in a data file's place is named`(kind: String) throws {
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    switch kind {
    case "pipe": try folder.makePipe("b.toml")
    case "device": try folder.makeLink("b.toml", to: "/dev/zero")
    case "folder": try folder.makeFolder("b.toml")
    case "loop": try folder.makeLink("b.toml", to: "b.toml")
    default: try folder.makeLink("b.toml", to: "nowhere")
    }
    expect("b.toml", of: try check(folder))
  }

  @Test(arguments: [
    "new\nline.toml", "\u{1B}]0;x\u{7}.toml", "\u{202E}lmot.toml", "a\u{9B}31m.toml",
  ])
  func `a file's name is shown without what a terminal obeys`(name: String) throws {
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    try folder.write("broken", to: name)
    expect("error[", of: try check(folder))
  }

  @Test(arguments: [
    "NUL", "bad UTF-8", "nesting", "field", "lines", "combining",
  ])
  func `hostile text is read or refused`(kind: String) throws {
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    let file = folder.path(of: "b.toml")
    var bytes: [UInt8]
    var isRefused = true
    switch kind {
    case "NUL": bytes = Array("x = \"\u{0}\"\n".utf8)
    case "bad UTF-8":
      bytes = Array("x = \"".utf8) + [0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80] + [0x22, 0x0A]
    case "nesting": bytes = Array(("x = " + String(repeating: "[", count: 100_000)).utf8)
    case "field":
      isRefused = false
      bytes = Array(
        ("[[organization]]\nid = \"b\"\nname = \"B\"\ndescription = \""
          + String(repeating: "ą ", count: 3_500_000) + "\"\n").utf8)
    case "lines":
      isRefused = false
      bytes = Array(String(repeating: "# wiersz\n", count: 1_000_000).utf8)
    default:
      isRefused = false
      bytes = Array(
        ("[[organization]]\nid = \"b\"\nname = \"B" + String(repeating: "\u{301}", count: 100_000)
          + "\"\n").utf8)
    }
    try Data(bytes).write(to: URL(filePath: file))
    let outcome = try check(folder)
    if isRefused {
      expect("b.toml", of: outcome)
    } else {
      #expect(outcome.status == 0, "\(outcome.output.prefix(400)) \(outcome.errors.prefix(400))")
    }
  }

  @Test(arguments: ["pipe", "device", "folder", "loop", "huge", "hostile", "withdrawn"])
  func `a configuration or layout file that is none is named, and keeps nothing from opening`(
    kind: String
  ) throws {
    let folder = try TemporaryFolder()
    for name in ["okienko/config.toml", "okienko/layout.toml"] {
      try folder.write("", to: name)
      switch kind {
      case "huge": try folder.makeHollowFile(name, size: 1 << 30)
      case "withdrawn": chmod(folder.path(of: name), 0)
      case "hostile":
        let keys = (0..<2000).map { "k\($0)\\u001B = 1\n" }.joined()
        try folder.write(
          "language = \"\\u001B]0;x\\u0007\"\ntree_columns = 99999999999999999999\n\u{1B}]0;x\u{7}\n\u{9B}2J\n"
            + "\u{202E} = \"\"\n\"\u{301}\u{301}\" = 1\n" + keys, to: name)
      default:
        try folder.remove(name)
        switch kind {
        case "pipe": try folder.makePipe(name)
        case "device": try folder.makeLink(name, to: "/dev/zero")
        case "folder": try folder.makeFolder(name)
        default: try folder.makeLink(name, to: "loop.toml")
        }
        if kind == "loop", name.hasSuffix("layout.toml") {
          try folder.makeLink("okienko/loop.toml", to: "loop.toml")
        }
      }
    }
    let variables = ["XDG_CONFIG_HOME": folder.path, "XDG_STATE_HOME": folder.path]
    // Root may read everything: the program runs as nobody then.
    var command = [try Repository.program("okienko")]
    if kind == "withdrawn", getuid() == 0 {
      chmod(folder.path, 0o755)
      command = ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] + command
    }
    let arguments = Array(command.dropFirst())
    let outcome = try Program(command[0]).run(
      arguments + ["config", "--check", "--language", "en"], environment: variables)
    expect("config.toml", of: outcome)
    let terminal = try TerminalEmulator(
      command[0],
      arguments + ["--directory", Repository.path("Assets/lodz"), "--as-of", Desk.date],
      environment: variables)
    try terminal.wait(for: "F10")
    try terminal.wait(for: "okienko config --check")
    terminal.type("ps1")
    try terminal.wait(for: "┌ PS-1")
    #expect(!terminal.transcript.contains("\u{1B}]0;x"))
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `of a megabyte that is pasted a query is taken, and typing goes on`() throws {
    let terminal = try Desk.open()
    let part = Array(String(repeating: "zażółć \u{1B}]0;x\u{7}\u{202E}\n", count: 100).utf8)
    terminal.type("\u{1B}[200~")
    for _ in 0..<(1 << 20) / part.count {
      // No more at a time than the terminal takes without somebody who reads.
      for place in stride(from: 0, to: part.count, by: 1000) {
        terminal.send(bytes: Array(part[place..<min(part.count, place + 1000)]))
        terminal.takeWhatIsThere()
      }
    }
    terminal.type("\u{1B}[201~")
    try terminal.wait(for: "Szukaj: zażółć")
    terminal.type("\u{15}ps1")
    try terminal.wait(for: "┌ PS-1")
    #expect(!terminal.transcript.contains("\u{1B}]0;x"))
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(arguments: [
    "\u{1}", "\u{7F}", "\u{9B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}",
    "\u{FEFF}",
    "\u{301}", "\u{E0041}", "\u{FFF9}", "\u{2028}", "\u{10FFFF}",
  ])
  func `a flood of what no screen shows is shown without it`(scalar: String) throws {
    let value = try #require(scalar.unicodeScalars.first).value
    let digits = String(value, radix: 16)
    let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    let flood = String(repeating: escape, count: 20_000)
    let folder = try TemporaryFolder(["a.toml": Self.directory])
    try folder.write(
      """
      [[organization]]
      id = "b"
      name = "Biuro\(flood)Zalane"
      description = "Opis\(flood)"
      """, to: "b.toml")
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "F10")
    terminal.type("zalane")
    try terminal.wait(for: "Szukaj: zalane")
    for control in terminal.transcript.unicodeScalars where control.value == value {
      // What no screen shows is not sent at all; of marks a letter keeps a few.
      #expect(value == 0x301, "U+\(digits)")
      if value != 0x301 { break }
    }
    #expect(terminal.received.count < 200_000)
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
  }

  /// Each a kind of finding without end: they are counted, and few are written out.
  @Test(arguments: [
    "unknown-key", "unknown-table", "unknown-timezone", "dangling-reference", "duplicate-id",
    "missing-field",
    "references",
  ])
  func `of many mistakes of one kind a report's worth is written out`(kind: String) throws {
    let count = 700
    let mistakes = (0..<count).map { number in
      switch kind {
      case "unknown-key": "k\(number) = 1\n"
      case "unknown-table": "[[tabela\(number)]]\nid = \"a\"\n"
      case "unknown-timezone":
        "[[location]]\nid = \"l\(number)\"\norganization_id = \"biuro\"\nname = \"A\"\n"
          + "schedules = [{ byday = \"MO\", timezone = \"Europe/Warsw\(number)\" }]\n"
      case "dangling-reference":
        "[[organization]]\nid = \"a\(number)\"\nname = \"A\"\nparent_organization_id = \"b\(number)\"\n"
      case "duplicate-id": "[[organization]]\nid = \"biuro\"\nname = \"A\"\n"
      case "missing-field": "[[organization]]\nid = \"a\(number)\"\n"
      default: "\"o\(number)\", "
      }
    }.joined()
    let folder = try TemporaryFolder()
    let text =
      kind == "references"
      ? "[[service_at_location]]\nid = \"x\"\nservice_id = \"s\"\nlocation_id = \"l\"\nservice_area_ids = [\(mistakes)]\n"
      : mistakes
    try folder.write(Self.directory + text, to: "a.toml")
    let outcome = try check(folder)
    expect("--all shows them", of: outcome)
    #expect(outcome.output.components(separatedBy: "error[").count - 1 <= 500)
    let errors = outcome.output.firstMatch(of: /Errors: (\d+)/).flatMap { Int($0.1) }
    #expect(try #require(errors) >= count - 1)
  }

  @Test(arguments: [
    ("TERMINFO", "/etc/passwd"), ("TERMINFO", "/nowhere"), ("LINES", "99999999999999999999"),
    ("COLUMNS", "-1"), ("TZ", ":/dev/zero"), ("TZ", String(repeating: "A", count: 5000)),
    ("TZDIR", "/dev"), ("LANG", String(repeating: "x", count: 5000)), ("LC_ALL", "/tmp"),
    ("LOCPATH", "/dev"), ("ESCDELAY", "99999999999999999999"), ("ESCDELAY", "-5"),
  ])
  func `an absurd variable keeps nothing from opening`(name: String, value: String) throws {
    let terminal = try Desk.open(environment: [name: value])
    terminal.type("ps1")
    try terminal.wait(for: "PS-1")
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: ["TERMINFO", "TERMINFO_DIRS", "HOME", "LOCPATH"])
  func `nor does a pipe in the place of a file that a library opens`(name: String) throws {
    let folder = try TemporaryFolder()
    for path in [
      "x/xterm-256color", ".terminfo/x/xterm-256color", "C.UTF-8/LC_CTYPE", "C.utf8/LC_CTYPE",
    ] {
      try folder.write("", to: path)
      try folder.remove(path)
      try folder.makePipe(path)
    }
    let terminal = try Desk.open(environment: [name: folder.path])
    terminal.type("ps1")
    try terminal.wait(for: "PS-1")
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "x\u{1B}[2Jy", "%s%n",
    "dumb",
  ])
  func `an absurd terminal is named, with nothing of it on the terminal`(name: String) throws {
    let terminal = try TerminalEmulator(
      "okienko", ["--directory", Repository.path("Assets/lodz")], environment: ["TERM": name])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("TERM="))
    #expect(!terminal.transcript.contains("\u{1B}"))
  }
}
