import Display
import Emulator
import Glibc

/// Prints what the program sends over the line for the events of a day.
///
/// Usage: `WireBenchmark PROGRAM FOLDER`, with the program's binary and the shipped directory. Every
/// figure comes from the program in a pseudo-terminal of 80×24 with an emulator behind it.
@main
enum Benchmark {
  private struct Scenario {
    let name: String
    /// What is done before it counts.
    let preparation: [String]
    let events: [String]
  }

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let pageUp = "\u{1B}[5~"
  private static let tab = "\t"
  private static let right = "\u{1B}OC"
  private static let expandAll = "\u{5}"
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
        name: "paging the tree", preparation: [expandAll],
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
    guard let generated = GeneratedDirectory() else {
      print("cannot write the generated directory")
      exit(2)
    }
    defer { generated.remove() }
    do {
      let program = CommandLine.arguments[1]
      print(
        "| directory | event | events | bytes, median | cells, median | bytes per cell | of the aim |"
      )
      print("|---|---|--:|--:|--:|--:|--:|")
      try run(
        program, folder: CommandLine.arguments[2], name: "Łódź", query: "zasiłek widzew")
      try run(
        program, folder: generated.folder, name: "10,000 entries", query: "opłata hulajnogi")
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run(_ program: String, folder: String, name: String, query: String)
    throws
  {
    let size = Size(rows: 24, columns: 80)
    let first = try Sitting(program: program, folder: folder, size: size).firstPaint
    row(
      name, "first paint", [first], share: Double(first.bytes) / Double(Sitting.firstPaintAllowance)
    )
    for scenario in scenarios(query: query) {
      let sitting = try Sitting(program: program, folder: folder, size: size)
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

  /// Prints a row of the table; the last column is what of its allowance the median event used.
  private static func row(
    _ directory: String, _ name: String, _ costs: [Sitting.Cost], share: Double? = nil
  ) {
    let bytes = median(costs.map { Double($0.bytes) })
    let cells = median(costs.map { Double($0.cells) })
    let ratio = median(costs.map(\.ratio))
    let share = share ?? median(costs.map { Double($0.bytes) / $0.allowance })
    print(
      "| \(directory) | \(name) | \(costs.count) | \(Int(bytes)) | \(Int(cells)) "
        + "| \(hundredths(ratio)) | \(Int((share * 100).rounded())) % |")
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
