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
