import Foundation
import TestSupport
import Testing

/// Data that are kept in a git repository and fetched by many hosts.
@Suite struct DistributionTests {
  /// A clerk's clone, the repository that takes what is pushed, and a host that fetches.
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    let program = URL(filePath: try Repository.program("okienko")).deletingLastPathComponent()
    environment = [
      "PATH": "\(program.path(percentEncoded: false)):/usr/bin:/bin", "HOME": folder.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Próba", "GIT_AUTHOR_EMAIL": "p@example.org",
      "GIT_COMMITTER_NAME": "Próba", "GIT_COMMITTER_EMAIL": "p@example.org",
    ]
    try git("init", "--quiet", "--bare", "--initial-branch=main", "dane.git")
    try git("clone", "--quiet", "dane.git", "urzednik")
    try git("-C", "urzednik", "checkout", "--quiet", "-b", "main")
    try folder.write(
      "# where the data are\nrepository=\(folder.path)/dane.git\nbranch=main\n", to: "data.conf")
    try folder.makeFolder("host")
  }

  @discardableResult
  private func git(_ arguments: String...) throws -> Program.Outcome {
    let outcome = try Program("/usr/bin/git").run(
      arguments, environment: environment, folder: folder.path)
    return outcome
  }

  /// Commits a directory with an office of a name, and pushes it.
  private func push(_ office: String, isBroken: Bool = false) throws -> Program.Outcome {
    try folder.write(
      """
      [directory]
      name = "Miasto Testowe"
      [[organization]]
      id = "biuro"
      name = "\(office)"
      \(isBroken ? "nazwa" : "description") = "Zmyślone."
      assured_date = 2031-01-01
      """, to: "urzednik/katalog.toml")
    #expect(try git("-C", "urzednik", "add", "-A").status == 0)
    #expect(try git("-C", "urzednik", "commit", "--quiet", "-m", "Zmiana").status == 0)
    return try git("-C", "urzednik", "push", "--quiet", "origin", "main")
  }

  private func pull() throws -> Program.Outcome {
    try Program(Repository.path("Assets/debian/pull-data")).run(
      [folder.path(of: "data.conf"), folder.path(of: "host")], environment: environment)
  }

  private var shown: String {
    get throws { try folder.text(of: "host/data/katalog.toml") }
  }

  @Test func `a host has what was pushed, and keeps it when the next commit is broken`() throws {
    #expect(try push("Biuro Prób").status == 0)
    let first = try pull()
    #expect(first.status == 0, "\(first.errors)")
    #expect(try shown.contains("Biuro Prób"))
    #expect(try push("Biuro Błędów", isBroken: true).status == 0)
    let second = try pull()
    #expect(second.status == 1)
    #expect(second.errors.contains("the data stay as they are"))
    #expect(second.errors.contains("nazwa"))
    #expect(try shown.contains("Biuro Prób"))
    #expect(try push("Biuro Wzorów").status == 0)
    #expect(try pull().status == 0)
    #expect(try shown.contains("Biuro Wzorów"))
    // Nothing new is nothing to do.
    #expect(try pull().status == 0)
    #expect(try folder.contents("host/versions").count { $0.hasPrefix(".") } == 0)
  }

  @Test func `a configuration without a repository says so`() throws {
    try folder.write("branch=main\n", to: "data.conf")
    let outcome = try pull()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("names no repository"))
  }

  @Test func `a repository with the hook takes no commit with errors`() throws {
    try FileManager.default.copyItem(
      atPath: Repository.path("Assets/debian/pre-receive"),
      toPath: folder.path(of: "dane.git/hooks/pre-receive"))
    #expect(try push("Biuro Prób").status == 0)
    let refused = try push("Biuro Błędów", isBroken: true)
    #expect(refused.status != 0)
    #expect(refused.errors.contains("nazwa"))
    #expect(refused.errors.contains("not taken"))
    #expect(try push("Biuro Wzorów").status == 0)
  }
}
