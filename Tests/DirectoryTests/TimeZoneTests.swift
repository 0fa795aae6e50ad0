import Diagnostics
import Schema
import Testing
import Text

/// Which zones there are, and what is said of those that there are not.
@Suite struct TimeZoneTests {
  @Test(arguments: ["Europe/Warsaw", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+1"])
  func `a zone of the system's database has its file`(name: String) {
    #expect(TimeZoneDatabase.system.file(of: name) == "/usr/share/zoneinfo/" + name)
  }

  @Test(arguments: [
    "Europe/Warsav", "europe/warsaw", "Europe", "", "/", "../../../etc/localtime",
    "Europe/../Europe/Warsaw", "/usr/share/zoneinfo/Europe/Warsaw", "posix/Europe/Warsaw",
    "right/Europe/Warsaw", "localtime", "zone.tab", "tzdata.zi", "Europe/Warsaw\0",
    "Europe/Warsaw/",
    "Europe/War\u{1B}[2Jsaw",
  ])
  func `what is no zone has none`(name: String) {
    #expect(TimeZoneDatabase.system.file(of: name) == nil)
  }

  @Test(arguments: [
    ("Europe/Warsav", "Europe/Warsaw"), ("europe/warsaw", "Europe/Warsaw"),
    ("Warsaw", "Europe/Warsaw"), ("Mars/Olympus", nil),
  ])
  func `a zone that may be meant is suggested`(name: String, suggestion: String?) throws {
    let finding = try #require(TimeZoneDatabase.system.finding(about: name))
    #expect(finding.isError)
    #expect(finding.message == .unknownTimeZone(name, suggestion: suggestion))
  }

  @Test func `without a database nothing is guessed`() throws {
    let database = TimeZoneDatabase(folder: "/nonexistent")
    let finding = try #require(database.finding(about: "Europe/Warsaw"))
    #expect(!finding.isError)
    #expect(
      finding.message.text(in: .polish)
        == "nie można sprawdzić strefy czasowej `Europe/Warsaw`: system nie ma bazy stref czasowych"
    )
    #expect(database.finding(about: "../etc/passwd")?.isError == true)
  }
}
