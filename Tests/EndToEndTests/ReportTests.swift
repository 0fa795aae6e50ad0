import Display
import Emulator
import Testing

/// What a terminal says by itself, and what an earlier program left it saying.
@Suite struct ReportTests {
  @Test(arguments: TerminalListTests.names)
  func `replies and reports are not typed`(terminal name: String) throws {
    let terminal = try Desk.open(environment: ["TERM": name])
    for report in [
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\",
      "\u{1B}P>|XTerm(380)\u{1B}\\", "\u{1B}P1$r0m\u{7}", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}^pm\u{7}",
      "\u{1B}Xsos\u{1B}\\", "\u{1B}[24;80R", "\u{1B}[?1;2c", "\u{1B}[>41;354;0c",
      "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[M !!",
      "\u{1B}[<35;10;10m", "\u{1B}[0n",
    ] {
      terminal.type(report)
    }
    terminal.type("ps1")
    try terminal.wait(for: "query") { terminal.rows[1].hasPrefix(" Szukaj: ps1 ") }
    // No window has been opened by any of them.
    #expect(terminal.rows[2].hasPrefix("┌ "))
    #expect(!terminal.text.contains("Zestawienie ─"))
  }

  @Test func `what an earlier program left on is turned off first`() throws {
    let terminal = try Desk.open()
    let transcript = terminal.transcript
    let paste = try #require(transcript.range(of: "\u{1B}[?2004h"))
    for mode in [9, 1000, 1001, 1002, 1003, 1004, 1005, 1006] {
      let off = try #require(transcript.range(of: "\u{1B}[?\(mode)l"), "mode \(mode)")
      #expect(off.upperBound <= paste.lowerBound)
    }
  }

  @Test func `the question after the status leaves nothing for the shell`() throws {
    let terminal = try Desk.shell()
    for _ in 0..<5 {
      terminal.type("\"$OKIENKO\" --as-of \(Desk.date)\r")
      try terminal.wait(for: "F10")
      terminal.type("a\u{3}")
      try terminal.wait(for: "shell's screen") { !terminal.screen.isAlternate }
    }
    terminal.type("echo end\r")
    try terminal.wait(for: "end\nready>")
    #expect(!terminal.text.contains("[0n"))
  }
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
