import Diagnostics
import Interface
import TestSupport
import Testing
import Text

@testable import okienko

/// What makes a session one that is not its user's own.
@Suite struct LaunchTests {
  private func launch(
    _ commandLine: String..., environment: [String: String] = [:], parent: String? = "bash",
    system: String = ""
  ) -> Launch {
    let source = SourceFile(name: SystemFile.path, bytes: Array(system.utf8))
    return Launch(
      commandLine: commandLine, environment: { environment[$0] }, parent: parent,
      systemFile: ConfigurationFile(path: SystemFile.path, source: source))
  }

  @Test func `a person's own start is not restricted`() {
    let launch = launch("okienko", "search", "mops")
    #expect(launch.restrictions.isEmpty)
    #expect(launch.arguments == ["search", "mops"])
    #expect(launch.trustsCommandLine)
  }

  @Test func `a login shell obeys no argument, and names the command that it was given`() {
    #expect(launch("-okienko").restrictions == [.loginShell])
    let launch = launch("okienko", "-c", "/usr/lib/openssh/sftp-server")
    #expect(launch.restrictions == [.loginShell])
    #expect(launch.arguments.isEmpty)
    #expect(launch.ignoredCommand == "/usr/lib/openssh/sftp-server")
    #expect(!launch.trustsCommandLine)
    #expect(self.launch("-okienko", "search", "--directory", "/").arguments.isEmpty)
  }

  @Test func `sshd's forced command restricts, whether the client asked for one or not`() {
    let asked = launch("okienko", environment: ["SSH_ORIGINAL_COMMAND": "/bin/sh"], parent: "sshd")
    #expect(asked.restrictions == [.forcedCommand])
    #expect(asked.ignoredCommand == "/bin/sh")
    #expect(asked.trustsCommandLine, "the command line is the administrator's")
    #expect(launch("okienko", parent: "sshd").restrictions == [.remoteStart])
    #expect(launch("okienko", parent: "sshd-session").restrictions == [.remoteStart])
    #expect(launch("okienko", parent: nil).restrictions.isEmpty)
  }

  @Test(arguments: [
    ("1", true), ("yes", true), ("TRUE", true), ("maybe", true), ("0", false), ("No", false),
    ("off", false), ("false", false),
  ])
  func `the variable restricts unless it clearly says no`(value: String, restricts: Bool) {
    let launch = launch("okienko", environment: ["OKIENKO_RESTRICTED": value])
    #expect(launch.isRestricted == restricts)
  }

  @Test func `the option restricts, but not as what is searched for`() {
    #expect(launch("okienko", "--restricted").restrictions == [.option])
    #expect(launch("okienko", "search", "--restricted", "x").restrictions == [.option])
    #expect(launch("okienko", "search", "--", "--restricted").restrictions.isEmpty)
  }

  @Test func `the system's file cannot be undone, nor be opened by a mistake in it`() {
    let set = launch(
      "okienko", "--restricted", environment: ["OKIENKO_RESTRICTED": "0"],
      system: "restricted = true")
    #expect(set.restrictions == [.systemFile, .option])
    #expect(!set.trustsCommandLine)
    #expect(launch("okienko", system: "restricted = false").restrictions.isEmpty)
    #expect(launch("okienko", system: "restricted = yes").restrictions == [.brokenSystemFile])
    #expect(launch("okienko", system: "restrcted = true").isRestricted)
  }

  @Test func `a system's file that cannot be read restricts, one that is not there does not`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.makePipe("pipe")
    try folder.makeHollowFile("huge", size: 1 << 30)
    for name in ["pipe", "huge", ""] {
      #expect(ConfigurationFile(at: folder.path(of: name)).hasErrors, "\(name)")
    }
    #expect(!ConfigurationFile(at: folder.path(of: "none")).hasErrors)
  }
}

@Suite struct KeptEnvironmentTests {
  private func kept(_ entries: String...) -> [String] {
    KeptEnvironment.kept(of: entries.map { Array($0.utf8) })
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `what is not on the list is not kept`() {
    #expect(
      kept(
        "SWIFT_BACKTRACE=enable=yes,swift-backtrace=/tmp/x", "LD_PRELOAD=/tmp/x.so", "TERM=xterm",
        "TERMINFO=/tmp", "TERMINFO_DIRS=/tmp", "LOCPATH=/tmp", "HOME=/tmp", "XDG_CONFIG_HOME=/tmp",
        "OKIENKO_DIRECTORY=/tmp", "OKIENKO_TRACE=/tmp/t", "TZ=:/etc/shadow", "PATH=/tmp",
        "MALLOC_TRACE=/tmp/m", "GCONV_PATH=/tmp", "LANG=pl_PL.UTF-8", "nonsense", "")
        == ["TERM=xterm", "LANG=pl_PL.UTF-8", "SWIFT_BACKTRACE=enable=no"])
  }

  @Test(arguments: [
    "TERM=../../tmp/x", "TERM=/tmp/x", "TERM=a\u{1B}[2J", "LANG=/tmp/locale", "LC_ALL=../x",
    "LC_CTYPE=pl_PL UTF-8", "LINES=-1", "COLUMNS=1 000", "ESCDELAY=$(id)",
  ])
  func `a value that could name a path or a sequence is not kept`(entry: String) {
    #expect(kept(entry) == ["SWIFT_BACKTRACE=enable=no"])
  }

  @Test func `a value of any length and the second of two are not kept either`() {
    #expect(kept("TERM=" + String(repeating: "x", count: 65)) == ["SWIFT_BACKTRACE=enable=no"])
    #expect(kept("TERM=xterm", "TERM=vt100").first == "TERM=xterm")
    #expect(kept("TERM=xterm", "TERM=vt100").count == 2)
  }

  @Test func `what is left is left whole, so that the program starts anew only once`() {
    let once = KeptEnvironment.kept(
      of: ["SSH_ORIGINAL_COMMAND=rm -rf /\u{7}", "NO_COLOR=1", "TERM=xterm", "PATH=/bin"].map {
        Array($0.utf8)
      })
    #expect(KeptEnvironment.kept(of: once) == once)
  }
}

@Suite struct AbilitiesTests {
  private func abilities(_ commandLine: String..., system: String = "", user: String = "")
    -> Abilities
  {
    func file(_ text: String) -> ConfigurationFile {
      ConfigurationFile(path: "x", source: SourceFile(name: "x", bytes: Array(text.utf8)))
    }
    let launch = Launch(
      commandLine: commandLine, environment: { _ in nil }, parent: nil, systemFile: file(system))
    return Abilities(
      of: launch, launch.systemFile.configuration.completed(by: file(user).configuration))
  }

  @Test func `at a terminal of one's own only the print queue takes a setting`() {
    #expect(abilities("okienko").present == .ordinary)
    #expect(
      abilities("okienko", user: "[printer]\nspooler = true").present == Set(Ability.allCases))
    #expect(
      !abilities("okienko", system: "[printer]\nspooler = false", user: "[printer]\nspooler = true")
        .present.contains(.spool), "what the system says the user does not undo")
  }

  @Test func `in restricted mode there is none, whatever the settings`() {
    let everything = "restricted = true\nmay_leave = false\n[printer]\nspooler = true"
    #expect(abilities("okienko", system: everything).present.isEmpty)
    #expect(abilities("-okienko").present.isEmpty)
    #expect(abilities("okienko", "--restricted").present.isEmpty)
  }

  @Test func `leaving is the administrator's to allow`() {
    #expect(abilities("-okienko", system: "may_leave = true").present == [.leave])
    #expect(abilities("-okienko", user: "may_leave = true").present.isEmpty)
  }

  @Test func `a user's own precaution withholds what writes and starts, and no more`() {
    #expect(
      abilities("okienko", user: "restricted = true").present
        == [.leave, .chooseDirectory, .readConfiguration, .obeyEnvironment])
  }

  @Test func `each has its reason`() {
    let entries = abilities("-okienko").entries
    #expect(entries.allSatisfy { $0.why[.english] == "started as a login shell" })
  }
}
