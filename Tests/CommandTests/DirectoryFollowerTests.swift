import Diagnostics
import Directory
import Foundation
import Interface
import Schema
import TestSupport
import Testing

@testable import okienko

/// A directory is followed where the system tells of no changes as where it does.
@Suite struct DirectoryFollowerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.file("Biuro Prób"), to: "a.toml")
  }

  private static func file(_ office: String) -> String {
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

  private func follower(isTold: Bool, longestWriting: Int = 30_000) -> DirectoryFollower {
    DirectoryFollower(
      folder.path, since: FolderSurvey(folder.path),
      watch: FolderWatch(isTold: isTold, longestWriting: longestWriting),
      pace: DirectoryFollower.Pace(rest: 10, longestUnrest: 1000, interval: 10))
  }

  /// The name of the first office of what is to be shown, or the codes of the errors.
  private func summary(_ event: Event) -> String {
    switch event {
    case .reloaded(let directory, _): directory.organizations[0].name
    case .reloadFailed(let errors): errors.map(\.message.code).joined(separator: " ")
    default: "\(event)"
    }
  }

  @Test(arguments: [true, false])
  func `What changed is read, before the watch began and after`(isTold: Bool) throws {
    var follower = follower(isTold: isTold)
    try folder.write(Self.file("Biuro Przykładów"), to: "a.toml")
    #expect(summary(follower.next()) == "Biuro Przykładów")
    try folder.write(Self.file("Biuro Wzorów, nieco dłuższe"), to: "a.toml")
    #expect(summary(follower.next()) == "Biuro Wzorów, nieco dłuższe")
    try folder.write("[directory", to: "a.toml")
    #expect(summary(follower.next()) == "missing-field unclosed-header")
    try folder.write(Self.file("Biuro Poprawek"), to: "a.toml")
    #expect(summary(follower.next()) == "Biuro Poprawek")
    #expect(unlink("\(folder.path)/a.toml") == 0)
    #expect(summary(follower.next()) == "no-files")
  }

  /// Has the follower read a change, after which it is told of the next ones.
  private func expectFollowed(_ follower: inout DirectoryFollower) throws {
    try folder.write(Self.file("Biuro Przykładów"), to: "a.toml")
    #expect(summary(follower.next()) == "Biuro Przykładów")
  }

  @Test func `A file that is being written is waited for, however long its writer is silent`()
    throws
  {
    var follower = follower(isTold: true, longestWriting: .max / 2)
    try expectFollowed(&follower)
    let file = open("\(folder.path)/a.toml", O_WRONLY | O_TRUNC | O_CLOEXEC)
    @Sendable func add(_ text: String) {
      #expect(write(file, text, text.utf8.count) == text.utf8.count)
    }
    add(Self.file("Biuro Połowiczne"))
    let writer = Thread {
      // Far beyond what files must rest; what was written until now is a directory as well.
      for part in 1...20 {
        poll(nil, 0, 30)
        add("\n[[organization]]\nid = \"c\(part)\"\nname = \"Biuro \(part)\"\n")
      }
      close(file)
    }
    writer.start()
    guard case .reloaded(let directory, _) = follower.next() else {
      Issue.record("nothing was read")
      return
    }
    #expect(directory.organizations.count == 21)
  }

  @Test func `A writer that has gone without closing is not waited for`() throws {
    var follower = follower(isTold: true, longestWriting: 20)
    try expectFollowed(&follower)
    let file = open("\(folder.path)/a.toml", O_WRONLY | O_TRUNC | O_CLOEXEC)
    defer { close(file) }
    let text = Self.file("Biuro Porzucone")
    #expect(write(file, text, text.utf8.count) == text.utf8.count)
    #expect(summary(follower.next()) == "Biuro Porzucone")
  }

  @Test func `Network file systems are known by what is mounted`() {
    let remote = RemoteFileSystems(
      mountInfo: """
        22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
        40 22 0:52 / /mnt/biuro rw,relatime shared:7 master:2 - nfs4 serwer.invalid:/biuro rw,vers=4.2
        41 22 0:53 / /mnt/s\\040p - fuse.sshfs nikt@serwer.invalid:/ rw
        42 22 0:54 / /tmp rw
        43 22 0:55 / /proc rw -
        """)
    #expect(!remote.contains(254 << 8))
    #expect(remote.contains(52) && remote.contains(53))
    #expect(!remote.contains(54) && !remote.contains(55))
    #expect(!RemoteFileSystems(mountInfo: "").contains(0))
  }
}
