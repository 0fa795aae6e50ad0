import Emulator
import Foundation
import TestSupport
import Testing

/// This host as one account sees it whose shell and home are others: with its own `/etc`, `/run`, `/dev` and journal.
///
/// It is made of a mount namespace (`mount_namespaces(7)`), so that nothing of it is there for anybody else.
final class PrivateHost {
  /// What keeps such a host from being made; `nil` where it can be.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "only root makes mount namespaces with accounts in them" }
    for path in ["/usr/bin/unshare", "/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"]
    where access(path, X_OK) != 0 {
      return "\(path) is missing: make setup-test"
    }
    let outcome = try? Program("/usr/bin/unshare").run(["-m", "/bin/true"])
    return outcome?.status == 0 ? nil : "the system makes no mount namespaces here"
  }()

  static var isPossible: Bool { obstacle == nil }

  let folder: TemporaryFolder
  /// The account's home.
  var home: String { folder.path(of: "home") }
  private let journal: Int32

  /// - Parameters:
  ///   - shell: the account's shell.
  ///   - systemConfiguration: what stands in `/etc/okienko/config.toml`; `nil` for no file.
  /// - Throws: an error when something cannot be made.
  init(shell: String, systemConfiguration: String? = nil) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    try folder.makeFolder("home")
    let copy = try Program("/bin/cp").run(["-a", "/etc/.", folder.path(of: "etc")])
    try #require(copy.status == 0, "\(copy.errors)")
    let accounts = try folder.text(of: "etc/passwd").split(separator: "\n").map { line in
      line.hasPrefix("root:")
        ? "root:x:0:0:root:\(folder.path(of: "home")):\(shell)" : String(line)
    }
    try folder.write(accounts.joined(separator: "\n") + "\n", to: "etc/passwd")
    if let systemConfiguration {
      try folder.write(systemConfiguration, to: "etc/okienko/config.toml")
    }
    try folder.write(
      """
      set -e
      mount --make-rprivate /
      mount --bind "$HOST/etc" /etc
      mount -t tmpfs none /run
      mkdir -p /run/sshd
      mkdir -p "$HOST/dev"
      mount -t tmpfs none "$HOST/dev"
      for name in null zero full random urandom tty; do
        touch "$HOST/dev/$name"
        mount --bind "/dev/$name" "$HOST/dev/$name"
      done
      mkdir "$HOST/dev/pts"
      mount --rbind /dev/pts "$HOST/dev/pts"
      ln -s pts/ptmx "$HOST/dev/ptmx"
      ln -s /proc/self/fd "$HOST/dev/fd"
      ln -s "$HOST/journal" "$HOST/dev/log"
      mount --rbind "$HOST/dev" /dev
      exec "$@"

      """, to: "enter.sh")
    journal = try Self.socket(at: folder.path(of: "journal"))
  }

  deinit { close(journal) }

  /// A command line that runs another one on this host.
  ///
  /// - Parameters:
  ///   - line: what is run.
  ///   - isMortal: whether all that it starts dies with it and with its terminal, however the tests end: they are
  ///     processes of a namespace of their own (`pid_namespaces(7)`).
  /// - Returns: a path and its arguments.
  func command(_ line: [String], isMortal: Bool = false) -> [String] {
    ["/usr/bin/unshare", "-m"]
      + (isMortal ? ["--pid", "--fork", "--kill-child", "--mount-proc"] : [])
      + ["/usr/bin/env", "HOST=\(folder.path)", "/bin/sh", folder.path(of: "enter.sh")] + line
  }

  /// What the journal got since it was last looked at, a line an entry.
  func takeJournal() -> [String] {
    var lines: [String] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while case let count = recv(journal, &buffer, buffer.count, Int32(MSG_DONTWAIT)),
      count > 0
    {
      lines.append(String(decoding: buffer.prefix(count), as: UTF8.self))
    }
    return lines
  }

  /// The files of the account, by their paths below its home.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: home).sorted()
  }

  private static func socket(at path: String) throws -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0, "a socket at \(path)")
    return descriptor
  }
}

/// A process by what `/proc` says of it.
struct RunningProcess {
  let number: pid_t
  let parent: pid_t
  let name: String

  /// Every process that a process started, or one that it started.
  static func descendants(of ancestor: pid_t) -> [RunningProcess] {
    let all =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?
      .compactMap { pid_t($0) }.compactMap(RunningProcess.init) ?? []
    var family: Set<pid_t> = [ancestor]
    var found: [RunningProcess] = []
    while case let next = all.filter({ family.contains($0.parent) && !family.contains($0.number) }),
      !next.isEmpty
    {
      found += next
      family.formUnion(next.map(\.number))
    }
    return found
  }

  init?(_ number: pid_t) {
    guard let line = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      let start = line.firstIndex(of: "("), let end = line.lastIndex(of: ")")
    else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ")
    guard fields.count > 1, fields[0] != "Z", let parent = pid_t(fields[1]) else { return nil }
    self.number = number
    self.parent = parent
    name = String(line[line.index(after: start)..<end])
  }

  /// A line of `/proc/PID/status`.
  func status(_ key: String) -> String? {
    let text = try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
    return text?.split(separator: "\n").first { $0.hasPrefix(key + ":") }
      .map { String($0.dropFirst(key.count + 1).drop { $0 == "\t" || $0 == " " }) }
  }
}
