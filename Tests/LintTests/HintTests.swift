import Diagnostics
import Lint
import Testing
import Text

/// Hints say what to write, in the words of whoever wrote something else.
@Suite struct HintTests {
  private func hint(_ field: String) -> String? {
    let text = """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd"
      [[location]]
      id = "punkt"
      organization_id = "urzad"
      name = "Punkt"
      \(field)
      """
    return Linter([SourceFile(name: "test.toml", text: text)]).diagnostics(on: nil)
      .first { $0.severity == .error }?.message.hint(in: .english)
  }

  @Test(
    arguments: [
      ("floor = \"parter\"", "write 0"), ("floor = \"1 piętro\"", "write 1"),
      ("floor = \"II p.\"", "write 2"), ("floor = \"piwnica\"", "write -1"),
      ("floor = \"3\"", "write 3"),
      ("floor = \"pierwsze piętro\"", "write 1"), ("floor = \"wysoko\"", "write 2"),
      ("assured_date = \"16.03.2020\"", "write 2020-03-16"),
      ("assured_date = \"2020-03-16\"", "write 2020-03-16"),
      ("separated_from_casework = \"tak\"", "write true"), ("rooms = \"23\"", "write [\"23\"]"),
      ("transportation = 12", "write \"12\""),
      ("schedules = [{ opens_at = \"8:00\", closes_at = 16:00:00 }]", "write 08:00:00"),
      ("schedules = [{ opens_at = 8.30, closes_at = 16:00:00 }]", "write 08:30:00"),
      ("schedules = [{ byday = \"WT\" }]", "write TU"),
      ("schedules = [{ byday = \"śr\" }]", "write WE"),
      ("schedules = [{ byday = \"czwartek\" }]", "write TH"),
      ("schedules = [{ byday = \"Fri\" }]", "write FR"), ("schedules = [{ byday = \"ндз\" }]", nil),
      ("schedules = [{ byday = \"НД\" }]", "write SU"),
    ] as [(String, String?)])
  func `what was meant`(_ field: String, _ meant: String?) {
    let found = hint(field)
    if let meant {
      #expect(found == meant)
    } else {
      #expect(found == "allowed: MO, TU, WE, TH, FR, SA, SU")
    }
  }
}
