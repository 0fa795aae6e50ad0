import Glibc

/// The variables that a restricted session is left with.
///
/// The list says what is kept and not what is dropped: the next version of a library may obey a variable that nobody has
/// heard of yet. What is kept is what tells of the terminal, the language and the letters, in values that name no path.
struct KeptEnvironment {
  /// A variable that is kept, and what its value may be.
  private struct Rule {
    let name: String
    /// The characters beside ASCII letters and digits; `nil` keeps any value.
    let signs: String?

    func allows(_ value: [UInt8]) -> Bool {
      guard let signs else { return true }
      return value.count <= KeptEnvironment.longestValue
        && value.allSatisfy { byte in
          let scalar = Unicode.Scalar(byte)
          return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || ("0"..."9").contains(scalar) || signs.unicodeScalars.contains(scalar)
        }
    }
  }

  private static let longestValue = 64

  private static let rules: [Rule] =
    [Rule(name: "TERM", signs: "-+._")]
    // A locale may be named by a path, whose files the C library would read.
    + ["LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES"].map { Rule(name: $0, signs: "-._@") }
    + ["LINES", "COLUMNS", "NO_COLOR", "ESCDELAY", Launch.variable].map {
      Rule(name: $0, signs: "")
    }
    // Never obeyed: it says why the session is restricted, and what was asked for.
    + [Rule(name: Launch.originalCommand, signs: nil)]

  /// What is set whatever was there: a crash starts no program of the Swift runtime.
  private static let fixed = ["SWIFT_BACKTRACE=enable=no"]

  /// The names of the variables that are kept.
  static var names: [String] { rules.map(\.name) }

  /// What is left of an environment.
  ///
  /// - Parameter entries: `NAME=value`, as bytes.
  /// - Returns: the same for every environment that it was made from: what is left of it is left whole.
  static func kept(of entries: [[UInt8]]) -> [[UInt8]] {
    rules.compactMap { rule in
      let start = Array("\(rule.name)=".utf8)
      return entries.first {
        $0.starts(with: start) && rule.allows(Array($0.dropFirst(start.count)))
      }
    } + fixed.map { Array($0.utf8) }
  }

  /// Starts the program anew without everything else, unless there is nothing else.
  ///
  /// Only a new start will do: the Swift runtime, the allocator and the loader have read their variables before the first
  /// line of the program.
  ///
  /// - Returns: whether the environment is as it should be; `false` where the system refuses.
  static func enforce() -> Bool {
    let present = self.present
    let kept = kept(of: present)
    if kept == present { return true }
    guard let path = Environment.executable else { return false }
    let entries = kept.map { entry in strdup(entry.map(CChar.init(bitPattern:)) + [0]) } + [nil]
    execve(path, CommandLine.unsafeArgv, entries)
    for entry in entries { free(entry) }
    return false
  }

  private static var present: [[UInt8]] {
    var entries: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      entries.append(
        Array(UnsafeBufferPointer(start: entry, count: strlen(entry))).map(UInt8.init(bitPattern:)))
      next += 1
    }
    return entries
  }
}
