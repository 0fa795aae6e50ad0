import Foundation
import Testing

/// `toml-decoder`, run as the conformance suites run it.
@Suite struct DecoderTests {
  private struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the built tool with a text on its standard input.
  private func decoder(_ arguments: String..., input: String) throws -> Outcome {
    let process = Process()
    // The test bundle stands beside the tool.
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "toml-decoder")
    process.arguments = arguments
    // A file and not a pipe: a tool that ends without reading would break a pipe, and the tests with it.
    let given = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).toml")
    try Data(input.utf8).write(to: given)
    defer { try? FileManager.default.removeItem(at: given) }
    process.standardInput = try FileHandle(forReadingFrom: given)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  @Test func `a document becomes tagged JSON`() throws {
    let text = """
      s = "ł\\u001b\\""
      i = 0x2A
      f = [1.5, inf, -inf, nan, -0.0]
      b = true
      d = [1979-05-27T07:32:00.5-07:00, 1979-05-27T07:32:00, 1979-05-27, 07:32:00]
      t.e = {}

      """
    let outcome = try decoder(input: text)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output
        == #"{"s":{"type":"string","value":"ł\u001b\""},"i":{"type":"integer","value":"42"},"#
        + #""f":[{"type":"float","value":"1.5"},{"type":"float","value":"inf"},"#
        + #"{"type":"float","value":"-inf"},{"type":"float","value":"nan"},"#
        + #"{"type":"float","value":"-0.0"}],"b":{"type":"bool","value":"true"},"#
        + #""d":[{"type":"datetime","value":"1979-05-27T07:32:00.500-07:00"},"#
        + #"{"type":"datetime-local","value":"1979-05-27T07:32:00"},"#
        + #"{"type":"date-local","value":"1979-05-27"},"#
        + #"{"type":"time-local","value":"07:32:00"}],"t":{"e":{}}}"# + "\n")
  }

  @Test func `an invalid document is status 1 with its diagnostics on standard error`() throws {
    let outcome = try decoder(input: "a = yes\n")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasPrefix("error[wrong-boolean]: `yes` is not a Boolean\n --> <stdin>:1:5\n"))
  }

  @Test func `the version is 1.1 unless another is asked for`() throws {
    let text = "a = { b = 07:32, }\n"
    #expect(try decoder(input: text).status == 0)
    #expect(try decoder("--toml", "1.1", input: text).status == 0)
    #expect(try decoder("--toml", "1.0", input: text).status == 1)
    #expect(try decoder("--toml", "2.0", input: text).status == 2)
  }

  @Test func `checking alone prints no document`() throws {
    let outcome = try decoder("--check-only", input: "a = 1\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(try decoder("--check-only", input: "a = \n").status == 1)
  }

  @Test func `a batch answers a line for each path`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "toml-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (good, bad) = (folder.appending(path: "good.toml"), folder.appending(path: "bad.toml"))
    try Data("a = 1\n".utf8).write(to: good)
    try Data("a = \u{1B}\n".utf8).write(to: bad)
    let missing = folder.appending(path: "missing.toml")
    let paths = [good, bad, missing].map { "\($0.path())\n" }.joined()
    let outcome = try decoder("--batch", input: paths)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        ok {"a":{"type":"integer","value":"1"}}
        err \(bad.path()):1:5: error[control-character]: control character U+001B where a value is \
        expected
        err the file cannot be read

        """)
  }
}
