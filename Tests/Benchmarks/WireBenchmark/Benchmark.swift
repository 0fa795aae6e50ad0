import Display
import Emulator
import Glibc
import MadeUp

/// Prints what the program and its peers send over the line for the events of a day.
///
/// Usage: `WireBenchmark PROGRAM FOLDER`, with the program's binary and the shipped directory. Every
/// figure comes from the program in a pseudo-terminal of 80×24 with an emulator behind it.
@main
enum Benchmark {
  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let pageUp = "\u{1B}[5~"
  private static let tab = "\t"
  private static let right = "\u{1B}OC"
  private static let expandAll = "\u{1B}+"
  private static let help = "\u{1B}OP"
  private static let escape = "\u{1B}"

  private static func letters(_ text: String) -> [String] { text.map(String.init) }

  private static func scenarios(query: String) -> [Scenario] {
    [
      Scenario(
        name: "arrow down in the tree", preparation: [down, right],
        events: Array(repeating: down, count: 16)),
      Scenario(
        name: "typing a query", preparation: [],
        events: letters(query)),
      Scenario(
        name: "walking the hits", preparation: letters(query.split(separator: " ")[0] + ""),
        events: Array(repeating: down, count: 12)),
      Scenario(
        name: "reading while asking", preparation: letters(query.split(separator: " ")[0] + ""),
        events: [pageDown, pageUp, pageDown, pageUp]),
      Scenario(
        name: "paging the tree", preparation: [expandAll, down],
        events: [pageDown, pageDown, pageUp, pageUp, pageDown, pageDown]),
      Scenario(
        name: "paging the card", preparation: letters("wniosek") + [tab, tab],
        events: [pageDown, pageUp, pageDown, pageUp]),
      Scenario(
        name: "help opened and closed", preparation: [],
        events: [help, escape, help, escape]),
      Scenario(
        name: "nothing changes", preparation: ["\u{1B}OH"],
        events: ["\u{1B}[?1;2c", "\u{1B}OH", "\u{1B}[99~"]),
    ]
  }

  static func main() {
    guard CommandLine.arguments.count == 3 else {
      print("usage: WireBenchmark PROGRAM FOLDER")
      exit(2)
    }
    guard let generated = MadeUpDirectory(offices: 100, services: 99, points: 0) else {
      print("cannot write the generated directory")
      exit(2)
    }
    defer { generated.remove() }
    do {
      let program = CommandLine.arguments[1]
      print(
        "| of | event | events | bytes, median | cells, median | runs, median | share, median | share, most |"
      )
      print("|---|---|--:|--:|--:|--:|--:|--:|")
      try run(
        program, folder: CommandLine.arguments[2], name: "Łódź", query: "zasiłek widzew")
      try run(
        program, folder: generated.folder, name: "10,000 entries", query: "opłata hulajnogi")
      for peer in Peer.installed(lookingAt: CommandLine.arguments[2]) {
        try run(peer, home: generated.folder)
      }
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run(_ program: String, folder: String, name: String, query: String)
    throws
  {
    let size = Size(rows: 24, columns: 80)
    let arguments = [program, "browse", "--directory", folder, "--as-of", "2026-11-20"]
    let first = try Sitting(arguments, ready: "F10", size: size).firstPaint
    row(
      name, "first paint", [first], share: Double(first.bytes) / Double(Sitting.firstPaintAllowance)
    )
    for scenario in scenarios(query: query) {
      try run(name, arguments, ready: "F10", scenario)
    }
  }

  private static func run(_ peer: Peer, home: String) throws {
    for scenario in peer.scenarios {
      do {
        try run(peer.name, peer.arguments, ready: peer.ready, scenario, home: home)
      } catch Sitting.Failure.ended {
        print("| \(peer.name) | \(scenario.name) | did not start | | | | | |")
      }
    }
  }

  private static func run(
    _ name: String, _ arguments: [String], ready: String, _ scenario: Scenario,
    home: String = "/proc/nowhere"
  ) throws {
    do {
      let size = Size(rows: 24, columns: 80)
      let sitting = try Sitting(arguments, ready: ready, size: size, home: home)
      for event in scenario.preparation { _ = try sitting.perform(event) }
      let trace = getenv("WIRE_TRACE") != nil
      let costs = try scenario.events.map { event in
        let cost = try sitting.perform(event)
        if trace {
          print(
            "  \(cost.bytes) bytes, \(cost.cells) cells: \(String(decoding: sitting.lastBytes, as: UTF8.self).debugDescription)"
          )
        }
        return cost
      }
      row(name, scenario.name, costs)
    }
  }

  /// Prints a row of the table; the last columns are what of their allowance the median event and the dearest one used.
  private static func row(
    _ directory: String, _ name: String, _ costs: [Sitting.Cost], share: Double? = nil
  ) {
    let bytes = median(costs.map { Double($0.bytes) })
    let cells = median(costs.map { Double($0.cells) })
    let runs = median(costs.map { Double($0.runs) })
    let shares = costs.map { Double($0.bytes) / $0.allowance }
    print(
      "| \(directory) | \(name) | \(costs.count) | \(Int(bytes)) | \(Int(cells)) | \(Int(runs)) "
        + "| \(hundredths(share ?? median(shares))) | \(hundredths(share ?? shares.max() ?? 0)) |")
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func hundredths(_ value: Double) -> String {
    let rounded = Int((value * 100).rounded())
    let fraction = rounded % 100
    return "\(rounded / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
