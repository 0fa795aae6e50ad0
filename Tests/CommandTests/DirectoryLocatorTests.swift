import Diagnostics
import Directory
import Testing
import Text

@testable import okienko

/// The directory to open.
@Suite struct DirectoryLocatorTests {
  private func folder(
    option: String? = nil,
    _ environment: [String: String] = [:],
    executable: String? = nil,
    existing: Set<String> = []
  ) -> String? {
    DirectoryLocator(
      option: option,
      environment: { environment[$0] },
      executable: executable,
      isFolder: existing.contains
    ).folder()
  }

  @Test func `the command line comes before everything else`() {
    #expect(
      folder(
        option: "mine",
        ["OKIENKO_DIRECTORY": "/other"],
        executable: "/usr/bin/okienko",
        existing: ["/usr/share/okienko/directories/lodz"]
      ) == "mine")
  }

  @Test func `a named folder is taken even when it does not exist`() {
    #expect(folder(["OKIENKO_DIRECTORY": "/typo", "HOME": "/home/ola"]) == "/typo")
  }

  @Test func `the user's data folder comes before the system's`() {
    let system = "/usr/share/okienko/directory"
    let user = "/home/ola/.local/share/okienko/directory"
    #expect(folder(["HOME": "/home/ola"], existing: [system, user]) == user)
    #expect(folder(["HOME": "/home/ola"], existing: [system]) == system)
  }

  @Test func `the XDG variables replace the usual folders, relative paths ignored`() {
    let environment = [
      "HOME": "/home/ola", "XDG_DATA_HOME": "/data", "XDG_DATA_DIRS": "relative:/srv/share",
    ]
    #expect(
      DirectoryLocator(option: nil, environment: { environment[$0] }, executable: nil).dataFolders
        == ["/data/okienko/directory", "/srv/share/okienko/directory"])
  }

  @Test func `the shipped directory is found beside an installed program`() {
    let shipped = "/opt/okienko/share/okienko/directories/lodz"
    #expect(folder(executable: "/opt/okienko/bin/okienko", existing: [shipped]) == shipped)
  }

  @Test func `the shipped directory is found from the build folder`() {
    let shipped = "/home/ola/okienko/Assets/lodz"
    #expect(
      folder(
        executable: "/home/ola/okienko/.build/x86_64-unknown-linux-gnu/release/okienko",
        existing: [shipped]
      ) == shipped)
  }

  @Test func `nothing is found where nothing is`() {
    #expect(folder(executable: "/usr/local/bin/okienko") == nil)
  }
}

/// The language of the interface.
@Suite struct PreferredLanguageTests {
  @Test(arguments: [
    ([:], "pl"),
    (["LANG": "C.UTF-8"], "pl"),
    (["LANG": "de_DE.UTF-8"], "pl"),
    (["LANG": "en_GB.UTF-8"], "en"),
    (["LANG": "en_GB.UTF-8", "LC_ALL": "pl_PL.UTF-8"], "pl"),
    (["LANG": "en_GB.UTF-8", "OKIENKO_LANGUAGE": "pl"], "pl"),
    (["OKIENKO_LANGUAGE": "en"], "en"),
    (["OKIENKO_LANGUAGE": "uk", "LANG": "en_GB.UTF-8"], "uk"),
    (["LANG": "uk_UA.UTF-8"], "uk"),
    (["LANG": "uk"], "uk"),
    (["OKIENKO_LANGUAGE": "xx"], "pl"),
  ])
  func `is Polish unless another is asked for`(environment: [String: String], tag: String) {
    #expect(Language.preferred { environment[$0] }.rawValue == tag)
  }
}
