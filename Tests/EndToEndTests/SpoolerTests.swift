import Emulator
import Foundation
import TestSupport
import Testing

/// Slips go to a print queue that is out of the program's hands.
@Suite struct SpoolerTests {
  /// Opens the desk with a shell script as its `lp`, and sends a slip to it.
  private func print(
    with script: String, _ folder: TemporaryFolder, _ letters: String = "mops"
  ) throws -> TerminalEmulator {
    try folder.write("#!/bin/sh\n\(script)\n", to: "bin/lp")
    chmod(folder.path(of: "bin/lp"), 0o755)
    try folder.write("[printer]\nspooler = true\n", to: "config/okienko/config.toml")
    let terminal = try Desk.open(environment: [
      "PATH": folder.path(of: "bin") + ":/usr/bin:/bin",
      "XDG_CONFIG_HOME": folder.path(of: "config"), "TMPDIR": folder.path(of: ""),
    ])
    terminal.type(letters)
    try terminal.wait(for: "Szukaj: \(letters)")
    try terminal.wait(for: " wynik")
    Self.press(terminal)
    return terminal
  }

  /// Chooses the spooler among the targets of a slip.
  private static func press(_ terminal: TerminalEmulator) {
    terminal.press(.f6)
    terminal.press(.tab)
    terminal.press(.enter)
  }

  @Test func `lp gets the slip, and the screen says so`() throws {
    let folder = try TemporaryFolder()
    let terminal = try print(with: "cat > \"$TMPDIR/slip\"", folder)
    try terminal.wait(for: "Przekazano do kolejki wydruku.")
    let slip = try folder.text(of: "slip")
    #expect(slip.contains("Miejski Ośrodek Pomocy Społecznej"))
  }

  @Test func `while lp sleeps the desk answers, and after its time it is ended`() throws {
    let folder = try TemporaryFolder()
    let terminal = try print(
      with: "echo $$ > \"$TMPDIR/lp.pid\"\nsleep 600 & echo $! > \"$TMPDIR/sleep.pid\"\nwait",
      folder)
    try terminal.wait(for: "Przekazuję do kolejki wydruku…")
    terminal.type("\u{15}zasilek")
    try terminal.wait(for: "Szukaj: zasilek")
    try terminal.wait(for: "Kolejka wydruku (lp) nie odpowiada")
    // Nothing that it started is left.
    for name in ["lp.pid", "sleep.pid"] {
      let text = try folder.text(of: name)
      let process = try #require(pid_t(text.split(separator: "\n")[0]))
      try terminal.wait(for: "end of \(name)") { kill(process, 0) != 0 }
    }
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `leaving does not wait for lp`() throws {
    let folder = try TemporaryFolder()
    let terminal = try print(with: "echo $$ > \"$TMPDIR/lp.pid\"\nexec sleep 600", folder)
    try terminal.wait(for: "Przekazuję do kolejki wydruku…")
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
    try terminal.wait(for: "lp") {
      (try? folder.text(of: "lp.pid"))?.hasSuffix("\n") ?? false
    }
    let text = try folder.text(of: "lp.pid")
    if let process = pid_t(text.split(separator: "\n")[0]) { kill(process, SIGKILL) }
  }

  @Test(arguments: ["exit 1", "exec 0<&-; sleep 0; exit 3", "kill -9 $$"])
  func `an lp that fails is not taken for one that printed`(script: String) throws {
    let terminal = try print(with: script, TemporaryFolder())
    try terminal.wait(for: "Kolejka wydruku (lp) nie przyjęła kartki.")
  }
}
