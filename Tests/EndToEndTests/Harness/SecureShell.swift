import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// A real `sshd` on a free port of the loopback, with keys of its own, on a host of its own.
final class SecureShell {
  /// How the account is kept from a shell.
  enum Captivity: String, CaseIterable, Sendable {
    /// The account's shell is the program.
    case loginShell
    /// The account has a shell, and `sshd` runs the program in the place of every command.
    case forcedCommand
    /// As the administrator's page has it: both, and nothing else.
    case documented
  }

  let host: PrivateHost
  /// In a terminal that nobody looks at: a server closes what it inherits, and Foundation takes that for its end.
  private let server: PseudoTerminal
  private let port: UInt16

  /// - Throws: an error when the server does not start.
  init(_ captivity: Captivity, systemConfiguration: String? = nil) throws {
    let program = try Repository.program("okienko")
    let host = try PrivateHost(
      shell: captivity == .forcedCommand ? "/bin/bash" : program,
      systemConfiguration: systemConfiguration)
    self.host = host
    let folder = host.folder
    for name in ["host", "user"] {
      let made = try Program("/usr/bin/ssh-keygen").run([
        "-q", "-t", "ed25519", "-N", "", "-f", folder.path(of: name),
      ])
      try #require(made.status == 0, "\(made.errors)")
    }
    port = try Self.freePort()
    let documented = try Self.documentedBlock(program: program)
    let forced = documented.split(separator: "\n").filter { $0.contains("ForceCommand") }
    let block =
      switch captivity {
      case .loginShell: ""
      case .forcedCommand: forced.joined(separator: "\n")
      case .documented: documented
      }
    // The worst server that one may meet: it hands over every variable of the client and of the account.
    try folder.write(
      """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(folder.path(of: "host"))
      AuthorizedKeysFile \(folder.path(of: "user.pub"))
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin yes
      Subsystem sftp internal-sftp
      AcceptEnv *
      PermitUserEnvironment yes
      \(block)

      """, to: "sshd_config")
    server = try PseudoTerminal(
      host.command(
        [
          "/usr/sbin/sshd", "-D", "-E", folder.path(of: "sshd.log"), "-f",
          folder.path(of: "sshd_config"),
        ], isMortal: true), size: Size(rows: 24, columns: 80),
      environment: ["PATH": "/usr/sbin:/usr/bin:/bin"])
    try waitUntilItAnswers()
  }

  /// The processes of the sessions: all that the server started but parts of the server.
  var sessions: [RunningProcess] {
    RunningProcess.descendants(of: server.process).filter { $0.name != "sshd" }
  }

  private var address: String { "root@127.0.0.1" }

  /// What `ssh`, `scp` and `sftp` need to come in.
  private var access: [String] {
    let options = [
      "IdentityFile=\(host.folder.path(of: "user"))", "IdentitiesOnly=yes",
      "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "BatchMode=yes",
      "Port=\(port)",
    ]
    return ["-F", "/dev/null"] + options.flatMap { ["-o", $0] }
  }

  /// Logs in with a terminal.
  func login(
    _ options: [String] = [], command: [String] = [], environment: [String: String] = [:]
  ) throws -> TerminalEmulator {
    try TerminalEmulator(
      "/usr/bin/ssh", access + ["-tt", "-o", "SendEnv=LANG"] + options + [address] + command,
      environment: environment)
  }

  /// Runs a client without a terminal to its end.
  func run(_ client: String, _ arguments: [String], input: String? = nil) throws -> Program.Outcome
  {
    let filled = arguments.map { $0.replacing("HOST", with: address) }
    return try Program("/usr/bin/\(client)").run(access + filled, input: input)
  }

  /// What a service on the loopback says first, for a moment; empty when it says nothing.
  static func greeting(of port: UInt16) -> String {
    guard let descriptor = connected(to: port) else { return "" }
    defer { close(descriptor) }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 2000) > 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// Closes the terminal that the server was started in.
  func hangUp() { server.hangUp() }

  /// Where this server listens.
  var ownPort: UInt16 { port }

  static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    try #require(isBound, "a free port")
    return UInt16(bigEndian: address.sin_port)
  }

  private func waitUntilItAnswers() throws {
    for _ in 0..<600 {
      if Self.greeting(of: port).hasPrefix("SSH-2.0") { return }
      try #require(server.exitStatus() == nil, "\((try? host.folder.text(of: "sshd.log")) ?? "")")
      poll(nil, 0, 50)
    }
    Issue.record("sshd does not answer: \(try host.folder.text(of: "sshd.log"))")
  }

  /// The block of the administrator's page, for this account and this program.
  private static func documentedBlock(program: String) throws -> String {
    let page = try Repository.text(of: "Assets/docs/administration.md")
    let block = page.components(separatedBy: "```").first { $0.hasPrefix("sshd_config\n") }
    return String(try #require(block, "no sshd_config").dropFirst("sshd_config\n".count))
      .replacing("/usr/local/bin/okienko", with: program)
      .replacing("Match User okienko", with: "Match User root")
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func connected(to port: UInt16) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if result == 0 { return descriptor }
    close(descriptor)
    return nil
  }
}
