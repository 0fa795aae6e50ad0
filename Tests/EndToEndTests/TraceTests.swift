import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// `$OKIENKO_TRACE` tells who looks for a slow key what took how long, and nothing of what was asked.
@Suite struct TraceTests {
  @Test func `events, drawing and effects are written with their times, what was typed is not`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("before\n", to: "trace")
    let terminal = try Desk.open(environment: ["OKIENKO_TRACE": folder.path(of: "trace")])
    terminal.type("zasilek ")
    try terminal.wait(for: "Szukaj: zasilek")
    terminal.type("\u{1B}[200~widzew\u{1B}[201~")
    try terminal.wait(for: "widzew")
    // The index may come after what it is asked.
    try terminal.wait(for: "wynik")
    terminal.press(.f5)
    terminal.press(.enter)
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
    let lines = try folder.text(of: "trace").split(separator: "\n").map(String.init)
    #expect(lines.first == "before", "what was there stays")
    let entries = lines.dropFirst()
    #expect(entries.allSatisfy { $0.contains(/^\d+\.\d{6} .+ \d+ µs$/) })
    let names = entries.compactMap { $0.firstMatch(of: /^\S+ (.+) \d+ µs$/).map { String($0.1) } }
    for name in [
      "resize 80x24", "indexed", "view", "present", "paste", "key F5", "effect copy", "effect quit",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(names.filter { $0 == "letter" }.count == 8)
    let text = lines.joined(separator: "\n")
    for secret in ["zasilek", "widzew", "key z"] { #expect(!text.contains(secret)) }
  }

  @Test(arguments: ["link", "pipe", "folder", "no/such/folder", "device"])
  func `what is no regular file gets no trace`(kind: String) throws {
    let folder = try TemporaryFolder()
    var path = folder.path(of: kind)
    switch kind {
    case "link":
      try folder.write("kept", to: "target")
      try folder.makeLink(kind, to: "target")
    case "pipe": try folder.makePipe(kind)
    case "folder": try folder.makeFolder(kind)
    case "device": path = "/dev/tty"
    default: break
    }
    let terminal = try TerminalEmulator(
      "okienko", ["--directory", Repository.path("Assets/lodz")],
      environment: ["OKIENKO_TRACE": path])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("OKIENKO_TRACE: "))
    #expect(!terminal.screen.isAlternate)
    if kind == "link" { #expect(try folder.text(of: "target") == "kept") }
  }

  @Test func `in restricted mode there is no trace`() throws {
    let folder = try TemporaryFolder(["trace": ""])
    try folder.write("restricted = true\n", to: "okienko/config.toml")
    let terminal = try Desk.open(environment: [
      "OKIENKO_TRACE": folder.path(of: "trace"), "XDG_CONFIG_HOME": folder.path,
    ])
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
    #expect(try folder.text(of: "trace").isEmpty)
  }
}
