import TestSupport
import Testing

/// `toml-decoder`, run as the conformance suites run it.
@Suite struct DecoderTests {
  /// Runs the built tool with a text on its standard input.
  private func decoder(_ arguments: String..., input: String) throws -> Program.Outcome {
    try Program("toml-decoder").run(arguments, input: input)
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
    let folder = try TemporaryFolder(["good.toml": "a = 1\n", "bad.toml": "a = \u{1B}\n"])
    let paths = ["good.toml", "bad.toml", "missing.toml"].map { "\(folder.path(of: $0))\n" }
    let outcome = try decoder("--batch", input: paths.joined())
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        ok {"a":{"type":"integer","value":"1"}}
        err \(folder.path(of: "bad.toml")):1:5: error[control-character]: control character U+001B where a value is \
        expected
        err the file cannot be read

        """)
  }
}
