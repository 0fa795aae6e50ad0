import Directory
import TestSupport
import Testing

/// Which files of a folder are read, and what is said of those that cannot be.
@Suite struct FolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("[directory]\nname = \"Miasto Testowe\"\n", to: "directory.toml")
  }

  /// The findings, the folder's own name left out.
  private var findings: String {
    let text = report(ServiceDirectory.load(folder: folder.path).diagnostics)
    return text.split(separator: folder.path).joined()
  }

  private func portal(_ id: String) -> String {
    "[[portal]]\nid = \"\(id)\"\nname = \"Okno\"\nassured_date = 2026-01-01\n"
  }

  @Test func `files are read in the order of their paths`() throws {
    try folder.makeFolder("b")
    try folder.write(portal("drugi"), to: "b/a.toml")
    try folder.write(portal("pierwszy"), to: "b.toml")
    try folder.write(portal("trzeci"), to: "c.toml")
    let directory = try #require(ServiceDirectory.load(folder: folder.path + "/").directory)
    #expect(directory.portals.map(\.id) == ["pierwszy", "drugi", "trzeci"])
  }

  @Test func `hidden files and other files are left out`() throws {
    try folder.makeFolder(".git")
    for name in [".git/a.toml", ".a.toml", "a.toml~", "a.txt", "toml"] {
      try folder.write("to nie jest TOML", to: name)
    }
    #expect(findings == "")
  }

  @Test func `a loop of links is walked once`() throws {
    try folder.makeFolder("a")
    try folder.makeLink("a/loop", to: "..")
    try folder.makeLink("self", to: ".")
    try folder.write(portal("okno"), to: "a/okno.toml")
    let directory = try #require(ServiceDirectory.load(folder: folder.path).directory)
    #expect(directory.portals.map(\.id) == ["okno"])
  }

  @Test func `a pipe is not waited for`() throws {
    try folder.makePipe("pipe.toml")
    #expect(
      findings == """
        /pipe.toml:1:1: error: cannot be read: it is not a regular file [unreadable-file]
        """)
  }

  @Test func `a broken link is an error`() throws {
    try folder.makeLink("a.toml", to: "nowhere")
    #expect(
      findings == """
        /a.toml:1:1: error: cannot be read: there is no such file or folder [unreadable-file]
        """)
  }

  @Test func `an enormous file is not read`() throws {
    try folder.makeHollowFile("a.toml", size: 70_000_000)
    #expect(
      findings == """
        /a.toml:1:1: error: cannot be read: the file is larger than 67108864 bytes [unreadable-file]
        """)
  }

  @Test func `a folder that is not there`() {
    #expect(
      report(ServiceDirectory.load(folder: "/nowhere/at/all").diagnostics) == """
        /nowhere/at/all:1:1: error: cannot be read: there is no such file or folder [unreadable-file]
        """)
  }

  @Test func `a file in the folder's place`() {
    let findings = report(
      ServiceDirectory.load(folder: folder.path + "/directory.toml").diagnostics)
    #expect(findings.hasSuffix(": error: cannot be read: it is not a folder [unreadable-file]"))
  }

  @Test func `a folder without data files`() throws {
    let empty = try TemporaryFolder()
    #expect(
      report(ServiceDirectory.load(folder: empty.path).diagnostics)
        == "\(empty.path):1:1: error: there is no *.toml file in the folder [no-files]")
  }
}
