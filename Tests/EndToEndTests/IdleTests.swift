import Emulator
import Foundation
import TestSupport
import Testing

/// A desk that nobody uses uses nothing.
@Suite struct IdleTests {
  /// How often the program's threads gave a processor away to wait (`proc_pid_status(5)`); whoever wakes up must.
  private func waits(of process: pid_t) throws -> Int {
    let tasks = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let status = try String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
      let number = line?.split(separator: "\t").last.flatMap { Int($0) }
      return sum + (try #require(number, "\(status)"))
    }
  }

  /// What a terminal or a hasty finger may leave behind, which must not be waited for without end.
  @Test(arguments: [
    "", "\u{1B}", "\u{1B}]11;rgb:0\u{1B}", "\u{1B}]11;rgb:0\u{C2}", "\u{1B}[200~abc\u{1B}[20",
    "\u{C5}",
  ])
  func `between two minutes nothing wakes it`(left: String) throws {
    // On a past day no clock runs in the title, so that not even the minute does.
    let terminal = try Desk.open()
    terminal.type(left)
    let process = terminal.terminal.process
    // Two looks, two seconds apart, once all that was to be waited for is over.
    var quiet = 0
    var before = try waits(of: process)
    try terminal.wait(for: "rest") {
      for _ in 0..<100 { terminal.pump() }
      let now = (try? waits(of: process)) ?? before
      quiet = now == before ? quiet + 1 : 0
      before = now
      return quiet == 2
    }
    #expect(quiet == 2)
  }
}
