import TOML
import Testing

/// The specification's sections "Integer", "Float" and "Boolean".
@Suite struct SpecificationNumbers {
  @Test(
    arguments: [
      ("0", 0), ("+0", 0), ("-0", 0), ("+99", 99), ("-17", -17), ("1_000", 1000), ("5_3_4", 534),
      ("0xDEAD_beef", 0xDEAD_BEEF), ("0x00ff", 255), ("0o0755", 0o755),
      ("0b1101_0110", 0b1101_0110),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("0x7FFF_FFFF_FFFF_FFFF", .max), ("0o777777777777777777777", .max),
    ] as [(String, Int64)])
  func `integers in four bases reach over 64 bits`(text: String, number: Int64) {
    #expect(document("a = \(text)\n").integer("a") == number)
  }

  @Test(
    arguments: [
      "9223372036854775808", "-9223372036854775809", "+9223372036854775808", "18446744073709551616",
      "99999999999999999999999999", "0x8000000000000000", "0xFFFFFFFFFFFFFFFF",
      "0o1000000000000000000000", "0b1" + String(repeating: "0", count: 63),
      "1_0000_0000_0000_0000_0000_0000",
    ])
  func `an integer past 64 bits is an error and never a float`(text: String) {
    #expect(codes(of: "a = \(text)\n") == ["integer-too-large"])
  }

  @Test(
    arguments: [
      ("+1.0", 1), ("3.1415", 3.1415), ("-0.01", -0.01), ("5e+22", 5e22), ("1e06", 1e6),
      ("-2E-2", -0.02), ("6.626e-34", 6.626e-34), ("224_617.445_991_228", 224_617.445991228),
      ("0.0", 0), ("0e0", 0), ("1e-999999999", 0),
      ("1.7976931348623157e308", 1.7976931348623157e308),
      ("inf", .infinity), ("+inf", .infinity), ("-inf", -.infinity),
      ("4.9e-324", .leastNonzeroMagnitude),
      ("0.1000000000000000055511151231257827", 0.1),
    ] as [(String, Double)])
  func `floats are the nearest of binary64`(text: String, number: Double) {
    #expect(document("a = \(text)\n").float("a") == number)
  }

  @Test func `nan is no number and minus zero keeps its sign`() throws {
    let table = document("a = nan\nb = -nan\nc = +nan\nd = -0.0\n")
    #expect(table.float("a")?.isNaN == true)
    #expect(table.float("b")?.isNaN == true)
    #expect(table.float("c")?.isNaN == true)
    #expect(table.float("d")?.sign == .minus)
  }

  @Test(arguments: [
    "1e999999999", "-1e309", "1.8e308", "1" + String(repeating: "0", count: 400) + ".0",
  ])
  func `a float too large is an error and never an infinity`(text: String) {
    #expect(codes(of: "a = \(text)\n") == ["float-too-large"])
  }

  @Test(arguments: [
    "1.", ".1", "1.e5", "1._0", "1_.0", "1.0_", "1e_5", "1e5_", "1_e5", "_1", "1__0",
  ])
  func `digits stand on both sides of dots, exponents and underscores`(text: String) {
    #expect(codes(of: "a = \(text)\n").count == 1)
  }

  @Test(arguments: ["00", "01", "-01", "+01", "00.5", "0_1", "01e5"])
  func `a decimal number does not begin with 0`(text: String) {
    #expect(codes(of: "a = \(text)\n") == ["leading-zero"])
  }

  @Test func `Booleans are lower case`() {
    #expect(document("a = true\nb = false\n").boolean("a") == true)
    #expect(
      codes(of: "a = True\nb = FALSE\nc = truer\n").prefix(2) == ["wrong-boolean", "wrong-boolean"])
  }
}
