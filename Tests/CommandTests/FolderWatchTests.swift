import Foundation
import Schema
import TestSupport
import Testing

@testable import okienko

/// What of all that happens in and around a folder is told.
@Suite struct FolderWatchTests {
  private let root: TemporaryFolder
  private let watch = FolderWatch()

  init() throws {
    root = try TemporaryFolder()
    try root.write("", to: "a.toml")
    cover()
  }

  private func cover() {
    watch.cover(FolderSurvey(root.path), from: Array("/".utf8))
  }

  private func path(_ name: String) -> String { root.path(of: name) }

  /// Whether anything was told of what has just been done.
  private var isTold: Bool { watch.wait(within: 0) }

  @Test func `Data files, folders and links are told of`() throws {
    #expect(watch.isComplete)
    #expect(!isTold)
    for change in [
      { try root.write("x = 1", to: "a.toml") },
      { #expect(rename(path("a.toml"), path("b.toml")) == 0) },
      { #expect(chmod(path("b.toml"), 0o600) == 0) },
      { #expect(truncate(path("b.toml"), 0) == 0) },
      { #expect(mkdir(path("sub"), 0o755) == 0) },
      { #expect(symlink("sub", path("link")) == 0) },
      { #expect(rmdir(path("sub")) == 0) },
      { #expect(unlink(path("b.toml")) == 0) },
    ] {
      try change()
      #expect(isTold)
      #expect(!isTold)
    }
  }

  @Test func `Hidden files and files of other kinds are not`() throws {
    for name in [".a.toml.swp", "a.toml~", "4913", "notes.txt"] {
      let file = open(path(name), O_CREAT | O_WRONLY, 0o644)
      #expect(write(file, "x", 1) == 1)
      close(file)
      #expect(unlink(path(name)) == 0)
    }
    #expect(mkdir(path(".git"), 0o755) == 0)
    #expect(!isTold)
  }

  @Test func `Only the folder's own name is told of among those beside it`() throws {
    let other = root.path
    #expect(mkdir(other + "-beside", 0o755) == 0)
    #expect(rmdir(other + "-beside") == 0)
    #expect(!isTold)
    #expect(rename(other, other + "-away") == 0)
    #expect(isTold)
    #expect(rename(other + "-away", other) == 0)
    #expect(isTold)
  }

  @Test func `A file is being written until it is closed, renamed or deleted`() throws {
    let file = open(path("new.toml"), O_CREAT | O_WRONLY, 0o644)
    #expect(isTold && watch.isBeingWritten)
    #expect(write(file, "x = 1", 5) == 5)
    #expect(isTold && watch.isBeingWritten)
    // Another file, complete, changes nothing about it.
    try root.write("x = 2", to: "a.toml")
    #expect(isTold && watch.isBeingWritten)
    close(file)
    #expect(isTold && !watch.isBeingWritten)

    let again = open(path("a.toml"), O_WRONLY)
    defer { close(again) }
    #expect(write(again, "y = 1", 5) == 5)
    #expect(isTold && watch.isBeingWritten)
    #expect(unlink(path("a.toml")) == 0)
    #expect(isTold && !watch.isBeingWritten)
  }

  @Test(arguments: [
    (".a.toml.x4GTzq", true), (".a.toml.swp", false), (".a.toml", false), (".a.toml.x4GTz~", false),
  ])
  func `What rsync fills is being written, what an editor keeps open is not`(
    name: String, isDraft: Bool
  ) throws {
    let file = open(path(name), O_CREAT | O_WRONLY | O_CLOEXEC, 0o644)
    #expect(write(file, "x = 1", 5) == 5)
    #expect(!isTold && watch.isBeingWritten == isDraft)
    close(file)
    #expect(rename(path(name), path("b.toml")) == 0)
    #expect(isTold && !watch.isBeingWritten)
  }

  @Test func `A name that a complete file gets is nobody's half`() throws {
    #expect(link(path("a.toml"), path("second.toml")) == 0)
    #expect(isTold && !watch.isBeingWritten)
  }

  @Test func `A folder that is no longer loaded is no longer watched`() throws {
    #expect(mkdir(path("sub"), 0o755) == 0)
    try root.write("", to: "sub/b.toml")
    cover()
    _ = isTold
    #expect(rename(path("sub"), path(".sub")) == 0)
    #expect(isTold)
    cover()
    try root.write("x = 1", to: ".sub/b.toml")
    #expect(!isTold)
  }

  @Test func `Without room for another watch the files are looked at`() {
    let blind = FolderWatch(isTold: false)
    blind.cover(FolderSurvey(root.path), from: [])
    #expect(!blind.isComplete)
  }
}
