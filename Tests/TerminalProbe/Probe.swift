import Display
import Glibc
import Terminal

/// Shows each input of a terminal by its name, for the tests of the terminal alone.
///
/// The last inputs stand in rows under a title that also tells the size; samples of every role stand
/// at the right. F10 leaves, Ctrl-Z suspends, `c` copies a word and `p` prints one;
/// `!` runs out of stack.
@main
struct Probe {
  private var session: Session
  private var lines: [String] = []

  static func main() {
    do {
      var probe = try Probe(session: Session(options: options))
      probe.run()
      probe.session.end()
      exit(probe.session.endingSignal.map { 128 + $0 } ?? 0)
    } catch {
      print(error)
      exit(2)
    }
  }

  private static var options: Session.Options {
    let arguments = CommandLine.arguments.dropFirst()
    let theme = arguments.lazy.compactMap(Theme.named).first ?? .standard
    return Session.Options(theme: theme, isASCII: arguments.contains("--ascii"))
  }

  private mutating func run() {
    while true {
      session.present(screen)
      let input = session.next()
      switch input {
      case .hangUp, .key(.function(10)): return
      case .key(.control("z")): session.suspend()
      case .key(.character("!")): lines.append(String(Probe.depth(of: lines.count)))
      case .key(.character("c")): session.copy("zażółć")
      case .key(.character("p")):
        lines.append(session.print("Łódź\n\u{1B}[31mkoniec") ? "printed" : "no printer")
      default: break
      }
      lines.append(Probe.describe(input))
    }
  }

  /// Calls itself until there is no stack left.
  private static func depth(of count: Int) -> Int {
    count < 0 ? 0 : depth(of: count + 1) + depth(of: count + 2)
  }

  private static func describe(_ input: Input) -> String {
    switch input {
    case .key(let key): return "key \(key.name)"
    case .paste(let text):
      return "paste " + text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
    case .resize(let size): return "resize \(size.columns)x\(size.rows)"
    case .resume: return "resume"
    default: return "\(input)"
    }
  }

  private var screen: Screen {
    let size = session.size
    var base = Panel(
      id: "base", frame: Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    base.write("Próba ─┐ ▸ …", row: 0, column: 0, style: Style(.title))
    for (row, line) in lines.suffix(max(0, size.rows - 1)).enumerated() {
      base.write(line, row: row + 1, column: 0)
    }
    var samples = Panel(
      id: "samples",
      frame: Rect(row: 1, column: 40, rows: 3 + Role.allCases.count, columns: 20))
    samples.write("a\u{1B}[31mb\u{7}c\u{202E}d", row: 0, column: 0)
    samples.write("selected", row: 1, column: 0, style: Style(.text, isSelected: true))
    samples.write("match", row: 2, column: 0, style: Style(.text, isMatch: true))
    for (row, role) in Role.allCases.enumerated() {
      samples.write(role.rawValue, row: row + 3, column: 0, style: Style(role))
    }
    return Screen(
      size: size,
      panels: [base, samples],
      cursor: Position(row: min(lines.count, size.rows - 1), column: 0)
    )
  }
}
