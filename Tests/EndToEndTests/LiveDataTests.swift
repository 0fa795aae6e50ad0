import Glibc
import TestSupport
import Testing

@testable import okienko

/// The directory's files are changed in every way there is while the desk has them open.
@Suite struct LiveDataTests {
  private static func file(office: String) -> String {
    """
    [directory]
    name = "Katalog zmyślony"
    language = "pl"
    timezone = "Europe/Warsaw"

    [[organization]]
    id = "biuro"
    name = "\(office)"
    """
  }

  private static func extra(_ office: String) -> String {
    "\n[[organization]]\nid = \"drugie\"\nname = \"\(office)\"\n"
  }

  /// Opens a directory, and types half a query that every later screen must still show.
  private func desk(_ directory: String, showing office: String) throws -> TerminalEmulator {
    let terminal = try TerminalEmulator("okienko", ["--directory", directory])
    try terminal.wait(for: office)
    terminal.type("biu")
    try terminal.wait(for: "Szukaj: biu")
    return terminal
  }

  private func expectQuery(
    _ terminal: TerminalEmulator, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.rows[1].hasPrefix(" Szukaj: biu"), sourceLocation: sourceLocation)
  }

  /// Whether a writer must still be waited for.
  ///
  /// One that is silent for too long counts as one that has gone, and a loaded machine may make a test's so.
  private func isPatient(since written: ContinuousClock.Instant) -> Bool {
    written.duration(to: .now) < .milliseconds(FolderWatch().longestWriting / 2)
  }

  // MARK: Replaced as a whole

  @Test func `a folder that is put in another's place is followed`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    try root.write(Self.file(office: "Biuro Przykładów"), to: "new/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try root.rename("live", to: "old")
    try root.rename("new", to: "live")
    try terminal.wait(for: "Biuro Przykładów")
    expectQuery(terminal)
    // And the one that came is followed in its turn.
    try root.write(Self.file(office: "Biuro Wzorów"), to: "live/katalog.toml")
    try terminal.wait(for: "Biuro Wzorów")
    // The one that went is nobody's any more.
    try root.write(Self.file(office: "Biuro Niczyje"), to: "old/katalog.toml")
    try root.write(Self.file(office: "Biuro Kopii"), to: "live/katalog.toml")
    try terminal.wait(for: "Biuro Kopii")
    expectQuery(terminal)
  }

  @Test func `a link to the directory that is switched is followed`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "v1/katalog.toml")
    try root.write(Self.file(office: "Biuro Przykładów"), to: "v2/katalog.toml")
    try root.makeLink("live", to: "v1")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    // As `ln -sfn` and deployment tools do: the new link takes the old one's name at once.
    try root.makeLink("next", to: "v2")
    try root.rename("next", to: "live")
    try terminal.wait(for: "Biuro Przykładów")
    try root.write(Self.file(office: "Biuro Wzorów"), to: "v2/katalog.toml")
    try terminal.wait(for: "Biuro Wzorów")
    expectQuery(terminal)
  }

  @Test func `a folder above the directory that is switched is followed`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "v1/miasto/katalog.toml")
    try root.write(Self.file(office: "Biuro Przykładów"), to: "v2/miasto/katalog.toml")
    try root.makeLink("current", to: "v1")
    let terminal = try desk(root.path(of: "current/miasto"), showing: "Biuro Prób")
    try root.makeLink("next", to: "v2")
    try root.rename("next", to: "current")
    try terminal.wait(for: "Biuro Przykładów")
    expectQuery(terminal)
  }

  @Test func `the folder is taken away and comes back`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try root.rename("live", to: "away")
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    #expect(terminal.text.contains("Biuro Prób"))
    expectQuery(terminal)
    try root.write(Self.file(office: "Biuro Wzorów"), to: "away/katalog.toml")
    try root.rename("away", to: "live")
    try terminal.wait(for: "Biuro Wzorów")
    try terminal.wait(withoutText: "dane na dysku mają błędy")
    expectQuery(terminal)
  }

  @Test func `a mistake in the streets, which are read last, is said, and mended`() throws {
    let root = try TemporaryFolder(["live/katalog.toml": Self.file(office: "Biuro Prób")])
    try root.write("[[street_list]]\nstreets = [\"Zmyślona\"]\n", to: "live/ulice.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    try root.remove("live/ulice.toml")
    try terminal.wait(withoutText: "dane na dysku mają błędy")
  }

  // MARK: Links inside

  @Test func `what a linked subfolder leads to is followed`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    try root.write(Self.extra("Biuro Obok"), to: "elsewhere/drugie.toml")
    try root.makeLink("live/sub", to: "../elsewhere")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Obok")
    try root.write(Self.extra("Biuro Dalej"), to: "elsewhere/drugie.toml")
    try terminal.wait(for: "Biuro Dalej")
    // Switched to another folder, and then to one that is made later.
    try root.write(Self.extra("Biuro Jeszcze"), to: "third/drugie.toml")
    try root.makeLink("live/next", to: "../third")
    try root.rename("live/next", to: "live/sub")
    try terminal.wait(for: "Biuro Jeszcze")
    try root.makeLink("live/next", to: "../fourth")
    try root.rename("live/next", to: "live/sub")
    try terminal.wait(withoutText: "Biuro Jeszcze")
    try root.write(Self.extra("Biuro Czwarte"), to: "fourth/drugie.toml")
    try terminal.wait(for: "Biuro Czwarte")
    expectQuery(terminal)
  }

  @Test func `what a linked file leads to is followed`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "store/a/katalog.toml")
    try root.write(Self.file(office: "Biuro Przykładów"), to: "store/b/katalog.toml")
    // As a cluster mounts its configuration: a file behind two links.
    try root.makeLink("store/data", to: "a")
    try root.makeFolder("live")
    try root.makeLink("live/katalog.toml", to: "../store/data/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try root.write(Self.file(office: "Biuro Wzorów"), to: "store/a/katalog.toml")
    try terminal.wait(for: "Biuro Wzorów")
    try root.makeLink("store/next", to: "b")
    try root.rename("store/next", to: "store/data")
    try terminal.wait(for: "Biuro Przykładów")
    expectQuery(terminal)
  }

  // MARK: Changed file by file

  @Test func `a file is replaced by renaming another onto it`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try root.write(Self.file(office: "Biuro Przykładów"), to: "live/.katalog.toml.swp")
    try root.rename("live/.katalog.toml.swp", to: "live/katalog.toml")
    try terminal.wait(for: "Biuro Przykładów")
    expectQuery(terminal)
  }

  @Test func `a file that is written slowly is read when it is whole`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    // Every part of it would be a directory as well.
    let file = try #require(fopen(root.path(of: "live/katalog.toml"), "we"))
    fputs(Self.file(office: "Biuro Połowiczne"), file)
    for part in 1...4 {
      fputs("\n[[organization]]\nid = \"c\(part)\"\nname = \"Biuro Część \(part)\"\n", file)
      fflush(file)
      let written = ContinuousClock.now
      // A second file, complete, shows that reading waits for the first.
      try root.write(Self.extra("Biuro Całe"), to: "live/drugie.toml")
      // The writer pauses for longer than files must rest.
      for _ in 0..<30 { terminal.pump() }
      let isShown = terminal.text.contains("Połowiczne") || terminal.text.contains("Całe")
      #expect(!isShown || !isPatient(since: written))
    }
    fputs("\n[[organization]]\nid = \"koniec\"\nname = \"Biuro Końcowe\"\n", file)
    fclose(file)
    try terminal.wait(for: "Biuro Końcowe")
    #expect(terminal.text.contains("Biuro Całe"))
    #expect(terminal.text.contains("Biuro Połowiczne"))
    expectQuery(terminal)
  }

  @Test func `what git pulls is read as one version`() throws {
    let root = try TemporaryFolder()
    func git(_ folder: String, _ arguments: String...) throws {
      let outcome = try Program("/usr/bin/git").run(
        [
          "-C", root.path(of: folder), "-c", "user.name=Nikt", "-c",
          "user.email=nikt@example.invalid",
        ]
          + arguments, environment: ["HOME": root.path, "GIT_CONFIG_NOSYSTEM": "1"])
      try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
    }
    try root.write(Self.file(office: "Biuro Prób"), to: "origin/katalog.toml")
    try root.write(Self.extra("Biuro Obok"), to: "origin/drugie.toml")
    try git("origin", "init", "--quiet")
    try git("origin", "add", ".")
    try git("origin", "commit", "--quiet", "--message", "1")
    try git("", "clone", "--quiet", root.path(of: "origin"), root.path(of: "live"))
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Obok")
    // Both change, one goes, and one comes in a folder of its own.
    try root.write(Self.file(office: "Biuro Przykładów"), to: "origin/katalog.toml")
    try root.remove("origin/drugie.toml")
    try root.write(Self.extra("Biuro Wzorów"), to: "origin/dalsze/trzecie.toml")
    try git("origin", "add", "--all")
    try git("origin", "commit", "--quiet", "--message", "2")
    try git("live", "pull", "--quiet")
    try terminal.wait(for: "Biuro Przykładów")
    #expect(terminal.text.contains("Biuro Wzorów") && !terminal.text.contains("Biuro Obok"))
    expectQuery(terminal)
  }

  @Test func `what rsync brings slowly is read when all of it is there`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    try root.write(Self.extra("Biuro Obok"), to: "live/drugie.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Obok")
    // As it does: each file is filled under a hidden name, the second while the first has its own already.
    let draft = try #require(fopen(root.path(of: "live/.drugie.toml.x4GTzq"), "we"))
    fputs(Self.extra("Biuro Wzorów"), draft)
    fflush(draft)
    let written = ContinuousClock.now
    try root.write(Self.file(office: "Biuro Przykładów"), to: "live/.katalog.toml.Aq93bd")
    try root.rename("live/.katalog.toml.Aq93bd", to: "live/katalog.toml")
    // For longer than files must rest.
    for _ in 0..<60 { terminal.pump() }
    #expect(!terminal.text.contains("Biuro Przykładów") || !isPatient(since: written))
    fclose(draft)
    try root.rename("live/.drugie.toml.x4GTzq", to: "live/drugie.toml")
    try terminal.wait(for: "Biuro Wzorów")
    #expect(terminal.text.contains("Biuro Przykładów"))
    expectQuery(terminal)
  }

  @Test func `errors are shown in the title until they are mended`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    try root.write("[directory\n", to: "live/katalog.toml")
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    // Unlike a message it outlasts the next keys.
    terminal.press(.down)
    terminal.type("ro")
    try terminal.wait(for: "Szukaj: biuro")
    #expect(terminal.rows[0].contains("dane na dysku mają błędy – pokazano z"))
    #expect(terminal.text.contains("Biuro Prób"))
    // Broken in another way, and deleted, it stays.
    try root.write("name = 1\n", to: "live/katalog.toml")
    try root.remove("live/katalog.toml")
    terminal.press(.up)
    terminal.pump()
    #expect(terminal.rows[0].contains("dane na dysku mają błędy – pokazano z"))
    try root.write(Self.file(office: "Biuro Poprawek"), to: "live/katalog.toml")
    try terminal.wait(for: "Biuro Poprawek")
    #expect(!terminal.text.contains("dane na dysku mają błędy"))
    expectQuery(terminal)
  }

  @Test(arguments: ["folder", "pipe", "device", "loop"])
  func `a file becomes something else, and a file again`(kind: String) throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    try root.write(Self.extra("Biuro Obok"), to: "live/drugie.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Obok")
    try root.remove("live/drugie.toml")
    switch kind {
    case "folder": try root.makeFolder("live/drugie.toml")
    case "pipe": try root.makePipe("live/drugie.toml")
    case "device": try root.makeLink("live/drugie.toml", to: "/dev/zero")
    default: try root.makeLink("live/drugie.toml", to: "drugie.toml")
    }
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    #expect(terminal.text.contains("Biuro Obok"))
    try root.remove("live/drugie.toml")
    try root.write(Self.extra("Biuro Znowu"), to: "live/drugie.toml")
    try terminal.wait(for: "Biuro Znowu")
    #expect(!terminal.text.contains("dane na dysku mają błędy"))
    expectQuery(terminal)
  }

  @Test func `permission is withdrawn and given back`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    // Root may read everything: the program runs as nobody then.
    var command = [try Repository.program("okienko"), "--directory", root.path(of: "live")]
    if getuid() == 0 {
      chmod(root.path, 0o755)
      command = ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] + command
    }
    let terminal = try TerminalEmulator(command[0], Array(command.dropFirst()))
    try terminal.wait(for: "Biuro Prób")
    chmod(root.path(of: "live/katalog.toml"), 0)
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    #expect(terminal.text.contains("Biuro Prób"))
    chmod(root.path(of: "live/katalog.toml"), 0o644)
    try terminal.wait(withoutText: "dane na dysku mają błędy")
    chmod(root.path(of: "live"), 0)
    try terminal.wait(for: "dane na dysku mają błędy – pokazano z")
    chmod(root.path(of: "live"), 0o755)
    try terminal.wait(withoutText: "dane na dysku mają błędy")
    #expect(terminal.text.contains("Biuro Prób"))
  }

  @Test func `of a thousand edits in a row the last is shown, and typing goes on`() throws {
    let root = try TemporaryFolder()
    try root.write(Self.file(office: "Biuro Prób"), to: "live/katalog.toml")
    let terminal = try desk(root.path(of: "live"), showing: "Biuro Prób")
    for edit in 1...1000 {
      // One file by renaming, the other in place; together they are one version.
      try root.write(Self.file(office: "Biuro \(edit)a"), to: "live/.tmp")
      try root.rename("live/.tmp", to: "live/katalog.toml")
      try root.write(Self.extra("Biuro \(edit)b"), to: "live/drugie.toml")
      if edit % 100 == 0 {
        terminal.type("\u{15}biuro")
        try terminal.wait(for: "Szukaj: biuro")
      }
      terminal.takeWhatIsThere()
    }
    try terminal.wait(for: "Biuro 1000a")
    #expect(terminal.text.contains("Biuro 1000b"))
    expectQuery(terminal)
  }
}
