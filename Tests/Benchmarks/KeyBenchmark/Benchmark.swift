import Emulator
import Glibc
import MadeUp

/// Prints what a key costs, and how long the first screen takes beside other programs.
///
/// Usage: `KeyBenchmark PROGRAM FOLDER [NAME…]`, with the program's binary, the shipped directory and the names
/// of directories to measure (`lodz`, `office`, `tree`, `start`), all when none is named. Instructions are those of
/// all threads in one run under callgrind, from key to rest; times are of runs without it.
@main
enum Benchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: KeyBenchmark PROGRAM FOLDER [lodz|office|tree|start …]")
      exit(2)
    }
    let wanted = Set(arguments.dropFirst(3))
    func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    do {
      if isWanted("start") { try FirstScreens.measure(arguments[1], folder: arguments[2]) }
      print("| directory | key | keys | instructions a key, millions | ms, median | ms, worst |")
      print("|---|---|--:|--:|--:|--:|")
      if isWanted("lodz") {
        try measure(arguments[1], folder: arguments[2], name: "Łódź", query: "zasilek widzew")
      }
      let made = [
        ("office", "10,000 entries in one office", 1, 5_000, 5_000),
        ("tree", "100,000 entries in a tree", 1_000, 99, 0),
      ]
      for (key, name, offices, services, points) in made where isWanted(key) {
        guard
          let directory = MadeUpDirectory(offices: offices, services: services, points: points)
        else { continue }
        defer { directory.remove() }
        try measure(arguments[1], folder: directory.folder, name: name, query: "oplata hulajnogi")
      }
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func measure(
    _ program: String,
    folder: String,
    name: String,
    query: String
  ) throws {
    let command = [program, "browse", "--directory", folder, "--as-of", "2026-11-20"]
    let callgrind = try Callgrind(command)
    defer { callgrind.leave() }
    for scenario in Scenario.all(query: query) {
      let desk = try Desk(command, mark: "F10", silence: 150)
      try desk.settle()
      for key in scenario.preparation { try desk.press(key) }
      let times = try scenario.keys.compactMap { try desk.press($0) }.sorted()
      desk.leave()

      let count = try callgrind.instructions(
        of: scenario.keys, after: Scenario.anew + scenario.preparation)
      let each = Double(count) / Double(scenario.keys.count) / 1_000_000
      print(
        "| \(name) | \(scenario.name) | \(scenario.keys.count) | \(hundredths(each)) "
          + "| \(hundredths(median(times))) | \(hundredths(times.last ?? 0)) |")
      fflush(nil)
    }
  }

  static func median(_ sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  static func hundredths(_ value: Double) -> String {
    let rounded = Int((value * 100).rounded())
    let fraction = rounded % 100
    return "\(rounded / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
