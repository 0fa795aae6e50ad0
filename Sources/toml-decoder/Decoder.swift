import Diagnostics
import Glibc
import TOML

/// The development tool: a TOML document on standard input becomes tagged JSON on standard output.
///
/// Its command line is read by hand: the tool is measured, and must cost little beside the parser.
@main
struct Decoder {
  private var version = TOMLVersion.v11
  private var isBatch = false
  private var isCheckOnly = false

  static func main() {
    var decoder = Decoder()
    if let problem = decoder.readArguments(CommandLine.arguments.dropFirst()) {
      ByteStream.write(Array("toml-decoder: \(problem)\n\(usage)\n".utf8), to: STDERR_FILENO)
      exit(2)
    }
    exit(decoder.isBatch ? decoder.runBatch() : decoder.run())
  }

  private static let usage = """
    usage: toml-decoder [--toml 1.0|1.1] [--check-only] < document
           toml-decoder [--toml 1.0|1.1] --batch < paths
    """

  /// Reads the options.
  ///
  /// - Returns: What is wrong with them, or nothing.
  private mutating func readArguments(_ arguments: ArraySlice<String>) -> String? {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--batch":
        isBatch = true
      case "--check-only":
        isCheckOnly = true
      case "--toml", "--toml=1.0", "--toml=1.1":
        let name = argument == "--toml" ? rest.popFirst() : String(argument.suffix(3))
        guard let name, let version = TOMLVersion(rawValue: name) else {
          return "--toml needs 1.0 or 1.1"
        }
        self.version = version
      case "--help", "-h":
        ByteStream.write(Array("\(Self.usage)\n".utf8), to: STDOUT_FILENO)
        exit(0)
      default:
        return "unknown option"
      }
    }
    return nil
  }

  /// Decodes the document on standard input.
  ///
  /// - Returns: The exit status: 0 if it is valid, 1 if not, 2 if it cannot be read.
  private func run() -> Int32 {
    guard let bytes = ByteStream.readAll(from: STDIN_FILENO) else {
      ByteStream.write(
        Array("toml-decoder: standard input cannot be read\n".utf8), to: STDERR_FILENO)
      return 2
    }
    let result = parse(SourceFile(name: "<stdin>", bytes: bytes), version: version)
    guard result.isValid else {
      var text = DiagnosticRenderer().render(result.diagnostics)
      if result.isStoppedEarly { text += "\nstopped at the limit of diagnostics\n" }
      ByteStream.write(Array(text.utf8), to: STDERR_FILENO)
      return 1
    }
    if !isCheckOnly {
      ByteStream.write(TaggedJSON(of: result.document).bytes + [0x0A], to: STDOUT_FILENO)
    }
    return 0
  }

  /// Answers each path on standard input by a line: `ok` with the JSON or `err` with the first finding.
  ///
  /// - Returns: The exit status, 0.
  private func runBatch() -> Int32 {
    while let path = readLine() {
      var answer: [UInt8]
      if let bytes = read(path) {
        let result = parse(SourceFile(name: path, bytes: bytes), version: version)
        if let finding = result.diagnostics.first {
          answer = Array("err \(DiagnosticRenderer().renderLine(finding))".utf8)
        } else {
          answer = Array("ok".utf8)
          if !isCheckOnly { answer += [0x20] + TaggedJSON(of: result.document).bytes }
        }
      } else {
        answer = Array("err the file cannot be read".utf8)
      }
      ByteStream.write(answer + [0x0A], to: STDOUT_FILENO)
    }
    return 0
  }

  private func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return ByteStream.readAll(from: descriptor)
  }
}
