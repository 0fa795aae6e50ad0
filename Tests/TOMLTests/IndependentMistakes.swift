import Diagnostics
import TOML
import Testing

/// As many findings as mistakes: no mistake hides another, and none is reported twice.
@Suite struct IndependentMistakes {
  /// Entries with one mistake each, and what it is.
  private static let entries = [
    ("zażółć = 1", "non-ascii-key"), ("two words = 1", "space-in-key"), ("a: 1", "wrong-equals"),
    ("a = = 1", "extra-equals"), ("a", "key-without-value"), ("a =", "missing-value"),
    ("= 1", "missing-key"), ("a..b = 1", "empty-key-part"), ("\"a = 1", "unclosed-key"),
    ("„a” = 1", "typographic-quote"), ("a\u{A0}= 1", "no-break-space"), ("a! = 1", "key-character"),
    ("a = 1\na = [1, 2, yes]\nb = 1", "duplicate-key wrong-boolean"),
    ("a = [1, 2", "unclosed-array"), ("a = [\n  1,\n  2", "unclosed-array"),
    ("a = [1 2]", "missing-comma"), ("a = [1,, 2]", "extra-comma"), ("a = [1; 2]", "wrong-comma"),
    ("a = [b = 1, c = 2]", "entry-in-array"), ("a = [1}", "mismatched-closing"),
    ("a = { b = 1", "unclosed-inline-table"), ("a = { b = 1 c = 2 }", "missing-comma"),
    ("a = { b, c = 2 }", "key-without-value"), ("a = { b = 1, b = 2 }", "duplicate-key"),
    ("a = \"b", "unclosed-string"), ("a = 'b", "unclosed-string"),
    ("a = [\"b\", \"c]", "unclosed-string"), ("a = [\"b, \"c\"]", "text-after-quote"),
    ("a = \"the \"b\" c\"", "text-after-quote"), ("a = „b”", "typographic-quote"),
    ("a = \"b”", "typographic-quote"), ("a = \"\\q\"", "unknown-escape"),
    ("a = \"\\u12\"", "short-escape"), ("a = \"b\\", "escape-at-line-end"),
    ("a = \"\u{1}\"", "control-character"), ("# \u{1}", "control-character"),
    ("a = 012", "leading-zero"), ("a = 99999999999999999999", "integer-too-large"),
    ("a = 1__0", "misplaced-underscore"), ("a = 3,5", "decimal-comma"),
    ("a = 1.2.3", "unquoted-string"), ("a = b c # d", "unquoted-string"),
    ("a = yes", "wrong-boolean"),
    ("a = [yes, no]", "wrong-boolean wrong-boolean"), ("a = null", "no-null"),
    ("a = 1 b = 2", "two-entries-on-line"), ("a = 1 2", "text-after-value"),
    ("a = 1,", "separator-after-value"), ("a = 2020-13-01", "no-such-month"),
    ("a = 24:00:00", "no-such-hour"), ("a = 2020/03/16", "malformed-date-time"),
  ]

  @Test(arguments: 0..<40)
  func `mistakes one after the other are all found, in their order`(round: Int) {
    // Every round takes another walk through the entries, so that each follows many others.
    let step = [1, 2, 4, 5, 7, 8, 10, 11][round % 8]
    let walk = (0..<30).map { Self.entries[(round * 3 + $0 * step) % Self.entries.count] }
    let text = walk.enumerated().map { "[t\($0.offset)]\n\($0.element.0)\n" }.joined()
    let expected = walk.flatMap { $0.1.split(separator: " ").map(String.init) }
    #expect(codes(of: text) == expected)
  }

  @Test func `what stands between mistakes is read`() {
    for (entry, _) in Self.entries {
      let source = SourceFile(
        name: "desk.toml", text: "[t]\nx = 1\n\(entry)\n[u]\ny = [\n  2,\n]\n")
      let root = parse(source).document.root
      #expect(root.table("t")?.integer("x") == 1)
      #expect(root.table("u")?.elements("y")?.count == 1)
    }
  }
}
