import Emulator
import Glibc

/// How long the first screen takes, beside that of other programs for the terminal.
enum FirstScreens {
  private static let runs = 21

  /// Prints the median of the time from the start of each program to the last byte of its first screen; the programs
  /// take turns, so that what else the machine does falls on all of them.
  static func measure(_ program: String, folder: String) throws {
    let contestants: [(name: String, command: [String], mark: String, quit: String)] = [
      (
        "okienko", [program, "browse", "--directory", folder, "--as-of", "2026-11-20"], "F10",
        Scenario.quit
      ),
      ("tig", ["/usr/bin/tig", "-C", folder], "", "Q"),
      ("mc", ["/usr/bin/mc", "-u", folder], "", Scenario.quit),
      ("less", ["/usr/bin/less", folder + "/00-directory.toml"], "", "q"),
    ].filter { access($0.1[0], X_OK) == 0 }
    var times = Array(repeating: [Double](), count: contestants.count)
    for _ in 0..<runs {
      for (place, contestant) in contestants.enumerated() {
        guard let desk = try? Desk(contestant.command, mark: contestant.mark, silence: 150) else {
          continue
        }
        times[place].append(desk.firstScreen)
        // Killed with its terminal where the key does not end it.
        _ = try? desk.press(contestant.quit)
      }
    }
    print("| program | runs | first screen, ms, median | best |")
    print("|---|--:|--:|--:|")
    for (place, contestant) in contestants.enumerated() {
      let sorted = times[place].sorted()
      print(
        "| \(contestant.name) | \(sorted.count) | \(Benchmark.hundredths(Benchmark.median(sorted))) "
          + "| \(Benchmark.hundredths(sorted.first ?? 0)) |")
    }
    print("")
  }
}
