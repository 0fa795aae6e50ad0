import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// The desk on a console, started by the very line that the administrator's page gives `systemd`.
@Suite(
  .enabled(
    if: PrivateHost.isPossible,
    "NOT TESTED: no session through getty and login. \(PrivateHost.obstacle ?? "")"))
struct ConsoleTests {
  /// The last `ExecStart` of the page's drop-in.
  private func line() throws -> [String] {
    let page = try Repository.text(of: "Assets/docs/administration.md")
    let block = try #require(page.components(separatedBy: "```").first { $0.hasPrefix("ini\n") })
    let start = try #require(
      block.split(separator: "\n").last { $0.hasPrefix("ExecStart=-") }?.dropFirst(11))
    return start.split(separator: " ").map { word in
      switch word {
      case "okienko": "root"
      // The terminal that is there already.
      case "%I": "-"
      case "$TERM": "xterm-256color"
      default: String(word)
      }
    }
  }

  @Test func `getty logs in, and the account's shell is the desk`() throws {
    let host = try PrivateHost(shell: try Repository.program("okienko"))
    let command = host.command(try line())
    let terminal = try TerminalEmulator(command[0], Array(command.dropFirst()))
    try terminal.wait(for: "F10 Od nowa")
    for _ in 0..<4 { terminal.type("\u{3}\u{1A}\u{1C}\u{1B}[21~") }
    for _ in 0..<3 { terminal.type("\u{1B}[24~") }
    try terminal.wait(for: "F10 Od nowa")
    #expect(try host.files() == [])
    let journal = host.takeJournal().filter { $0.contains("okienko[") }
    #expect(journal.count == 1)
    #expect(journal[0].hasSuffix("session began, restricted: started as a login shell"))
  }
}
