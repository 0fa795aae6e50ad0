/// What random bytes are given to.
///
/// A broken promise stops the process: that is how the fuzzer, or the test that replays what it found, learns of it.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// The TOML parser.
  case parser
  /// The loading of a directory.
  case loader
  /// A query.
  case query
  /// The import of streets.
  case `import`
  /// The bytes of a keyboard.
  case keyboard
  /// Text on cards and on the screen.
  case screen
  /// What happens at the desk, in any order.
  case events

  func run(_ bytes: [UInt8]) {
    switch self {
    case .parser: fuzzParser(bytes)
    case .loader: fuzzLoader(bytes)
    case .query: fuzzQuery(bytes)
    case .import: fuzzImport(bytes)
    case .keyboard: fuzzKeyboard(bytes)
    case .screen: fuzzScreen(bytes)
    case .events: fuzzEvents(bytes)
    }
  }
}
