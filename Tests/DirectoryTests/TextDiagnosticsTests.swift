import Directory
import Testing

/// What is said of texts that have a form of their own.
@Suite struct TextDiagnosticsTests {
  /// The findings for one organization with a field, by severity, code and the text concerned.
  private func verdict(_ field: String) -> String {
    let text = """
      [[organization]]
      id = "urzad-test"
      name = "Urząd Testowy"
      assured_date = 2026-01-01
      \(field)
      """
    return findings(text).split(separator: "\n").first.map(String.init) ?? "fine"
  }

  @Test(arguments: [
    "biuro@przyklad.pl", "1wps@mops.przyklad.pl", "a.b+c@x-y.pl", "o'hara@przyklad.pl",
  ])
  func `well-formed mail addresses pass`(address: String) {
    #expect(verdict("email = \"\(address)\"") == "fine")
  }

  @Test(arguments: [
    "biuro", "biuro@", "@przyklad.pl", "biuro@przyklad", "biuro@@przyklad.pl", "a b@przyklad.pl",
    ".a@przyklad.pl", "a..b@przyklad.pl", "biuro@-przyklad.pl", "biuro@przyklad..pl",
    "biuro@przyklad.pl,", "żółw@przyklad.pl", "mailto:biuro@przyklad.pl ",
  ])
  func `malformed mail addresses are errors`(address: String) {
    #expect(
      verdict("email = \"\(address)\"")
        == "test.toml:6:9: error: malformed e-mail address `\(address)` [malformed-email]")
  }

  @Test(arguments: [
    "https://przyklad.pl", "http://przyklad.pl/", "https://www.przyklad.pl:8443/a/b?c=d&e=%20#f",
    "HTTPS://PRZYKLAD.PL/x", "https://przykład.pl/załatw-sprawę",
  ])
  func `well-formed web addresses pass`(address: String) {
    #expect(verdict("website = \"\(address)\"") == "fine")
  }

  @Test(arguments: [
    "przyklad.pl", "htp://przyklad.pl", "ftp://przyklad.pl", "javascript:alert(1)", "https://",
    "https:///x", "https://przyklad.pl/a b", "https://bank@przyklad.pl", "https://przyklad.pl:0",
    "https://przyklad.pl:99999", "https://przy klad.pl", "https://przyklad.pl:+80",
    "https://przyklad.pl/„a”",
  ])
  func `malformed web addresses are errors`(address: String) {
    #expect(
      verdict("website = \"\(address)\"")
        == "test.toml:6:11: error: malformed web address `\(address)` [malformed-url]")
  }

  @Test(arguments: [
    "42 664 04 12", "+48 42 664 04 12", "(42) 664-04-12", "112", "116 123", "798 984 344",
  ])
  func `well-formed numbers pass`(number: String) {
    #expect(verdict("phones = [{ number = \"\(number)\" }]") == "fine")
  }

  @Test(arguments: ["12", "42 664 O4 12", "42 664 04 12 wew. 5", "42+664", "1234567890123456"])
  func `malformed numbers are errors`(number: String) {
    #expect(
      verdict("phones = [{ number = \"\(number)\" }]")
        == "test.toml:6:22: error: malformed phone number `\(number)` [malformed-phone]")
  }

  @Test func `a number of seven digits lacks its area code`() {
    #expect(
      verdict("phones = [{ number = \"255 82 72\" }]")
        == "test.toml:6:22: warning: the phone number `255 82 72` lacks its area code [phone-without-area-code]"
    )
  }

  @Test func `a phone without a number has to say so`() {
    #expect(verdict("phones = [{ unknown = true }]") == "fine")
    #expect(
      verdict("phones = [{ type = \"cell\" }]")
        == "test.toml:6:11: error: a phone without a number [missing-phone-number]")
  }

  @Test func `an unknown word comes with the allowed ones`() {
    #expect(
      findings(
        """
        [[notice]]
        id = "remont"
        title = "Remont"
        state = "inforce"
        effect = "shut"
        assured_date = 2026-01-01
        """) == """
          test.toml:5:9: error: unknown value `inforce` [unknown-value]
            > "inforce"
            path: notice[0].state
            hint: did you mean `in_force`? allowed: proposed, in_force, ended
          test.toml:6:10: error: unknown value `shut` [unknown-value]
            > "shut"
            path: notice[0].effect
            hint: allowed: closed, restricted, information
          """)
  }

  @Test func `an empty text is an error where one is required`() {
    #expect(
      verdict("description = \"  \"") == "test.toml:6:15: warning: empty text [empty-text]")
    #expect(
      findings("synonym = [{ words = \"x\", means = \"\" }]") == """
        test.toml:2:35: error: empty text [empty-text]
          > ""
          path: synonym[0].means
          hint: leave the key out where the value is not known
        """)
  }

  @Test(arguments: [#"\u001b"#, #"\u0007"#, #"\u007f"#, #"\u009b"#, #"\u202e"#])
  func `control characters are warned of`(escape: String) {
    let name = "U+" + escape.dropFirst(2).uppercased()
    #expect(
      verdict("description = \"Uwaga\(escape)[31m\"")
        == "test.toml:6:15: warning: the text has the control character \(name) [control-character]"
    )
  }

  @Test func `line breaks and tabs are text`() {
    #expect(verdict(#"description = "dwa\nwiersze\ti odstęp""#) == "fine")
  }

  @Test(arguments: [
    ("timezone = \"Europe/Warsaw\"", "fine"), ("timezone = \"UTC\"", "fine"),
    (
      "timezone = \"../etc/passwd\"",
      "1:51: error: malformed time zone `../etc/passwd` [malformed-timezone]"
    ),
    (
      "timezone = \"Europe/Warsav\"",
      "1:51: error: there is no time zone `Europe/Warsav` [unknown-timezone]"
    ),
    (
      "timezone = \"right/Europe/Warsaw\"",
      "1:51: error: there is no time zone `right/Europe/Warsaw` [unknown-timezone]"
    ),
    ("timezone = \"+02:00\"", "1:51: error: malformed time zone `+02:00` [malformed-timezone]"),
    ("language = \"pl\"", "fine"), ("language = \"sr-Latn-RS\"", "fine"),
    (
      "language = \"po polsku\"",
      "1:51: error: malformed language tag `po polsku` [malformed-language]"
    ),
    (
      "stale_after_days = -1",
      "1:59: error: the number is not between 0 and 36500 [number-out-of-range]"
    ),
  ])
  func `the directory's own fields have their forms`(field: String, verdict: String) {
    let text = "directory = { name = \"Miasto Testowe\", \(field) }  # [directory]"
    let found = findings(text).split(separator: "\n").first.map(String.init) ?? "test.toml:fine"
    #expect(found == "test.toml:\(verdict)")
  }
}
