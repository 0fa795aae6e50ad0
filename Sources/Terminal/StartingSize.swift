import CNcurses
import Display
import Glibc

/// The size that ncurses is to begin with.
enum StartingSize {
  /// Runs the start of ncurses with a size that can be drawn.
  ///
  /// The system's word goes before $LINES and $COLUMNS, which are often stale; where it has none, they
  /// count as far as they make sense, and then the terminal's description does.
  ///
  /// - Parameters:
  ///   - terminal: the terminal to begin on.
  ///   - start: starts ncurses; called once, with the size in the environment.
  /// - Returns: what the start gave.
  static func applied<Result>(of terminal: TerminalDevice, _ start: () -> Result) -> Result {
    let before = ["LINES", "COLUMNS"].map { (name: String) in
      (name: name, value: getenv(name).map { String(cString: $0) })
    }
    defer { for (name, value) in before { set(name, value) } }
    let size = terminal.size
    let largest = TerminalDevice.largest
    set("LINES", number(size?.rows, before[0].value, largest.rows))
    set("COLUMNS", number(size?.columns, before[1].value, largest.columns))
    // Not asked again by ncurses, which would believe any number.
    use_env(true)
    use_tioctl(false)
    return start()
  }

  private static func number(_ system: Int?, _ environment: String?, _ largest: Int) -> String? {
    if let system { return String(system) }
    guard let named = environment.flatMap({ Int($0) }), (1...largest).contains(named) else {
      return nil
    }
    return String(named)
  }

  private static func set(_ name: String, _ value: String?) {
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
  }
}
