import Calendar
import Diagnostics
import Directory
import Lint
import TestSupport
import Testing
import Text

/// `okienko-check.toml`, which stands beside the data and is none.
@Suite struct SettingsTests {
  private let blanks = point("description = \"A  B\"")

  @Test func `a rule is switched off, softened, or made an error`() {
    #expect(lint(blanks, settings: "rules.stray-blanks = \"off\"") == [])
    #expect(
      lint(blanks, settings: "rules.stray-blanks = \"note\"") == [
        "note[stray-blanks]: the text has blanks too many"
      ])
    #expect(
      lint(blanks, settings: "rules.stray-blanks = \"error\"") == [
        "error[stray-blanks]: the text has blanks too many"
      ])
  }

  @Test func `what the settings cannot say`() {
    #expect(
      lint("", settings: "rules.stray-blank = \"off\"") == [
        "error[unknown-key]: unknown key `stray-blank`"
      ])
    #expect(
      lint("", settings: "rules.stray-blanks = \"silent\"").first?.hasPrefix("error[unknown-value]")
        ?? false)
    #expect(
      lint("", settings: "country = \"Polska\"") == [
        "error[malformed-country]: malformed country code `Polska`"
      ])
    #expect(lint("", settings: "rules = ").first?.hasPrefix("error[missing-value]") ?? false)
    #expect(
      lint("floor = 1\n", settings: "rules.unknown-key = \"off\"") == [
        "warning[fixed-level]: `unknown-key` is always an error",
        "error[unknown-key]: unknown key `floor`",
      ])
  }

  @Test func `stale offices by their own number of days`() {
    let settings = "stale_after_days = 36500\nstale_offices.urzad = 30\n"
    #expect(
      lint("", settings: settings) == [
        "note[stale-office]: `Urząd Testowy`: 1 of 1 entries were not verified for long, "
          + "since 2020-03-16"
      ])
    #expect(lint("", settings: "stale_after_days = 36500\n") == [])
  }

  private let data = """
    [directory]
    name = "Testowo"
    [[organization]]
    id = "urzad"
    name = "Urząd  Testowy"
    assured_date = 2020-03-16
    email = "biuro@przyklad.example"

    """

  private func codes(_ folder: TemporaryFolder) -> [String] {
    Linter(folder: folder.path).diagnostics(on: LocalDate(year: 2026, month: 11, day: 27))
      .map { $0.message.code }
  }

  @Test func `the settings are not read as data`() throws {
    let folder = try TemporaryFolder([
      "a.toml": data, "okienko-check.toml": "[rules]\nstray-blanks = \"off\"\n",
    ])
    #expect(ServiceDirectory.load(folder: folder.path).diagnostics.isEmpty)
    #expect(codes(folder) == [])
    try folder.write("[rules]\n", to: "oddzialy/okienko-check.toml")
    #expect(codes(folder) == ["misplaced-settings"])
  }

  @Test(arguments: [
    "a.toml.txt", "a.toml~", "a.toml.bak", "A.TOML", "b.toml.orig", "a.toml_", "a.toml.swp",
  ])
  func `files that look like data and are not read`(_ name: String) throws {
    let folder = try TemporaryFolder(["a.toml": data.replacing("  ", with: " "), name: "x"])
    #expect(codes(folder) == ["unread-file"])
  }

  @Test(arguments: [
    "Kopia a.toml", "a - Kopia.toml", "a — kopia.toml", "a (1).toml", "Copy of a.toml",
    "a.bak.toml",
    "a_old.toml", "a kopia (2).toml", "a-backup.toml",
  ])
  func `copies that are read`(_ name: String) throws {
    let folder = try TemporaryFolder(["0.toml": data.replacing("  ", with: " "), name: "# pusty\n"])
    #expect(codes(folder) == ["copied-file"])
  }

  @Test(arguments: ["kopiarki.toml", "golden.toml", "stare-miasto.toml", "README.md", "a.txt"])
  func `names that say nothing`(_ name: String) throws {
    let folder = try TemporaryFolder(["0.toml": data.replacing("  ", with: " "), name: "# pusty\n"])
    #expect(codes(folder) == [])
  }

  @Test func `the shipped directory has no error, and no warning but those its sources gave`() {
    let found = Linter(folder: Repository.path("Assets/lodz"))
      .diagnostics(on: LocalDate(year: 2026, month: 11, day: 27))
    let serious = found.filter { $0.severity != .note }.map { $0.message.text(in: .english) }
    #expect(
      serious == [
        "the form code `Z2` departs from its series",
        "the phone number `255 82 72` lacks its area code",
      ])
  }
}
