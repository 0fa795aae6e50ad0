#if COUNTS_WORK
import Diagnostics
import TOML
import Testing

/// Whatever a document is made of, mistakes and the way back from them included: twice the text is
/// twice the work.
@Suite struct LinearWork {
  /// Where the repeated text stands: after a beginning, which may grow as well, and before an end.
  struct Context: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var beginning: @Sendable (_ count: Int) -> String
    var end: [UInt8] = []

    init(_ beginning: String, _ end: String = "", byte: UInt8? = nil) {
      testDescription = beginning.debugDescription + " … " + end.debugDescription
      self.beginning = { _ in beginning }
      self.end = Array(end.utf8) + (byte.map { [$0] } ?? [])
    }

    init(name: String, _ beginning: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.beginning = beginning
    }

    func document(of unit: [UInt8], _ count: Int) -> SourceFile {
      let text = repeatElement(unit, count: count).joined()
      return SourceFile(name: "t", bytes: Array(beginning(count).utf8) + text + end)
    }
  }

  private static let contexts: [Context] = [
    Context(""), Context("a = "), Context("a = [", "]\n"), Context("a = [1"),
    Context("a = [\n", "\n]\n"), Context("a = [1", byte: 0xFF), Context("a = [[[", "]"),
    Context("t = {", "}\n"), Context("t = {k = 1"), Context("t = {k = 1", byte: 0xFF),
    Context("t = {a = [{", "\n"), Context("a = \"", "\"\n"), Context("a = \"\"\"", "\"\"\""),
    Context("a = '''"), Context("[", "]\n"), Context("[[", "]]\n"), Context("[t]\nk = 1\n", "x"),
    Context("# ", "\n"), Context("\"", "\" = 1\n"), Context("k.", " = 1\n"), Context("", "\n"),
    Context("a = [[[[[[[[[[[[", "]"), Context("a = [b.", "=1]\n"),
    Context(name: "an array in a long line") {
      "t = { s = \"\(String(repeating: "x", count: 4 * $0))\", a = [\n"
    },
    Context(name: "a table after many arrays") {
      "a = [\(String(repeating: "[],", count: $0)){\n"
    },
    Context(name: "an array with a long key") {
      "\(String(repeating: "k", count: 4 * $0)) = [\n"
    },
    Context(name: "a table with many keys") {
      (0..<$0).map { "k\($0) = 1\n" }.joined()
    },
    Context(name: "an unclosed string in a long line") {
      "a = [\(String(repeating: " ", count: 4 * $0))\n\"x\", \"\n"
    },
  ]

  /// Every token of the grammar, and what people write in their place.
  private static let tokens: [[UInt8]] =
    [
      "a", "1", "0", "-", "_", "e", "=", ".", ",", ":", ";", "[", "]", "{", "}", "[[", "]]", "\"",
      "'", "\"\"\"", "'''", "\\", "#", " ", "\t", "\n", "\r", "\r\n", "\u{1}", "\u{2}", "ł", "“",
      "\u{A0}", "+", "/",
    ].map { Array($0.utf8) } + [[0xFF]]

  /// Whole constructs, right and wrong.
  private static let constructs: [[UInt8]] = [
    "k = 1\n", "  k = 1,\n", "  k = 1\n", "k.b = 1,", "k b,", "k b = 1,", "\"k\" = 'v'\n",
    "'k', ", "\"k\\\",", "\"k\\\n", "a.\"b,", "a.\"b,a.\".", "a.'b', ", "[t]\n", "[[t]]\n",
    "[t.u]\n", "[t\n", "[ [t]]\n", "[t] x\n", "1979-05-27T07:32:00Z, ", "1979-13-01, ",
    "07:32, ", "25:61, ", "0x1F, ", "0xG, ", "0b1_0, ", "1__0, ", "1.5e3, ", "1e, ", "1.2.3, ",
    "012, ", "inf, ", "nan, ", "true, ", "yes, ", "null, ", "x, ", "x y, ", "\"x\"", "\"x\"y, ",
    "'x'", "\"\\u0142\", ", "\"\\x\", ", "\"\\uD800\", ", "\"\"\"x\\\n  \"\"\", ", "\"\"\"\"\", ",
    "\"x\n", "“x”, ", "\"x”, ", "x\u{A0}y, ", "[1, 2], ", "[1 2], ", "[1; 2], ", "[,], ", "[1,\n",
    "[x = 1], ", "{}, ", "{k = 1}, ", "{k}, ", "{k = 1,\n", "{k: 1}, ", "{a = {}}, ", "]\n", "}\n",
    "[}", "{]", "# c\n", "# \u{1}\n", "= 1\n", "k =\n", "k = = 1\n", "k := 1\n", "k -> 1\n",
    "k = 1, 2\n", "k = 1 j = 2\n", ".k = 1\n", "k..b = 1\n", "ł = 1\n", "\u{1}\u{2}", "\"k = 1\n",
    "k = \"x\\\n", "k = [\n", "k = {\n",
  ].map { Array($0.utf8) }

  /// Every two tokens, and random runs of tokens and constructs.
  private static let mixtures: [[UInt8]] = {
    var units: [[UInt8]] = []
    for first in tokens { units += tokens.map { first + $0 } }
    // Knuth's MMIX generator; its high bits are the random ones.
    var state: UInt64 = 0x7031_1EAD
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parts = tokens + constructs
    for _ in 0..<800 {
      units.append((0..<3 + random(below: 4)).flatMap { _ in parts[random(below: parts.count)] })
    }
    return units
  }()

  /// What is repeated in a context: every token and construct, and a share of the mixtures.
  private static func units(of context: Context) -> [[UInt8]] {
    let place = contexts.firstIndex { $0.testDescription == context.testDescription } ?? 0
    let shares = 14
    return tokens + constructs
      + mixtures.indices.filter { $0 % shares == place % shares }.map { mixtures[$0] }
  }

  /// The limits are low, so that what they bound does not look like growth; without a limit of
  /// findings, what each of them costs shows.
  private static let limits = [
    ParseLimits(nesting: 6, diagnostics: 4), ParseLimits(nesting: 6, diagnostics: 1_000_000),
  ]

  /// No byte is looked at more often than this, in all documents of the suite together.
  private static let mostLooks = 90

  @Test(arguments: contexts)
  func `twice the text is twice the work`(context: Context) {
    for unit in LinearWork.units(of: context) {
      let (half, whole) = (context.document(of: unit, 48), context.document(of: unit, 96))
      for limits in LinearWork.limits {
        let before = work(ofParsing: half, limits: limits)
        let after = work(ofParsing: whole, limits: limits)
        guard after > before * 9 / 4 + 400 || after > whole.bytes.count * LinearWork.mostLooks
        else { continue }
        let words = String(decoding: unit, as: UTF8.self).debugDescription
        Issue.record("\(words): \(before) steps become \(after) in \(whole.bytes.count) bytes")
        return
      }
    }
  }

  @Test func `versions do not differ in it`() {
    let context = Context("t = {k = 1")
    let limits = ParseLimits(nesting: 6, diagnostics: 1_000_000)
    for unit in LinearWork.constructs {
      let before = work(ofParsing: context.document(of: unit, 48), version: .v10, limits: limits)
      let after = work(ofParsing: context.document(of: unit, 96), version: .v10, limits: limits)
      #expect(after <= before * 9 / 4 + 400)
    }
  }
}
#endif
