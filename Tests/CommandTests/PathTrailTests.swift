import Foundation
import TestSupport
import Testing

@testable import okienko

/// Which names lie on the way to a file.
@Suite struct PathTrailTests {
  private func steps(_ path: String, from folder: String = "/") -> [String] {
    PathTrail(Array(path.utf8), from: Array(folder.utf8)).steps.map { step in
      let folder = String(decoding: step.folder, as: UTF8.self)
      return folder + (folder == "/" ? "" : "/") + String(decoding: step.name, as: UTF8.self)
    }
  }

  @Test func `Every name counts, and where the way ends so does the trail`() {
    #expect(steps("/nowhere//at/./all/") == ["/nowhere", "/nowhere/at", "/nowhere/at/all"])
    #expect(
      steps("b/../c", from: "/nowhere/a") == [
        "/nowhere", "/nowhere/a", "/nowhere/a/b", "/nowhere/a/c",
      ])
    #expect(steps("/..") == [])
  }

  @Test func `A link counts, and so does every name that it leads over`() throws {
    let root = try TemporaryFolder()
    let base = root.path
    try root.write("", to: "file")
    #expect(symlink("two/../file", base + "/one") == 0)
    #expect(symlink(base + "/one", base + "/zero") == 0)
    let before = steps(base)
    #expect(
      steps(base + "/zero") == before + [base + "/zero"] + before + [base + "/one"]
        + [base + "/two", base + "/file"])
  }

  @Test func `A loop of links has an end`() throws {
    let root = try TemporaryFolder()
    let base = root.path
    #expect(symlink("b", base + "/a") == 0)
    #expect(symlink("a", base + "/b") == 0)
    #expect(steps(base + "/a").count <= 60)
  }
}
