import Schema
import TestSupport
import Testing
import Text

@testable import okienko

/// The clock says when it cannot keep the directory's time.
@Suite struct ClockTests {
  @Test func `a zone that the system does not have is named`() {
    let clock = Clock(timezone: "Europe/Warsaw", in: TimeZoneDatabase(folder: "/nonexistent"))
    #expect(clock.missingZone == "Europe/Warsaw")
    #expect(
      CommandStrings(.polish).noTimeZone("Europe/Warsaw")
        == "System nie zna strefy czasowej Europe/Warsaw: godziny są według zegara systemu.")
  }

  @Test func `a directory with a misspelt zone is refused with the zone that is meant`() throws {
    let folder = try TemporaryFolder()
    try folder.write("[directory]\nname = \"M\"\ntimezone = \"Europe/Warsav\"\n", to: "d.toml")
    let check = try Program.okienko("check", "--directory", folder.path, "--language", "pl")
    #expect(check.status != 0)
    let text = check.output + check.errors
    #expect(text.contains("nie ma strefy czasowej `Europe/Warsav`"))
    #expect(text.contains("czy chodziło o `Europe/Warsaw`?"))
  }
}
