import Display
import Emulator

/// One run of the program in an emulated terminal, event by event.
final class Sitting {
  /// What one event cost and what came of it.
  struct Cost {
    let bytes: Int
    /// Cells of the emulator's screen that look different after it.
    let cells: Int
    /// Runs of such cells, each in one row without a gap.
    let runs: Int

    /// What an event may send: 1.25 bytes a changed cell, 12 bytes to get to each run of them, and 24 bytes.
    var allowance: Double { 1.25 * Double(cells) + 12 * Double(runs) + 24 }
  }

  /// The aim for the first paint, in bytes.
  static let firstPaintAllowance = 4500

  enum Failure: Error {
    case noEmulator
    case ended
  }

  /// Nothing more is on its way when so many milliseconds bring nothing.
  private static let silence: Int32 = 120
  /// The longest wait for the first paint, which includes loading the data.
  private static let patience = 30_000

  private let terminal: PseudoTerminal
  private let screen: EmulatedScreen
  /// What the first paint cost.
  private(set) var firstPaint = Cost(bytes: 0, cells: 0, runs: 0)
  /// Everything that the program sent at the last event.
  private(set) var lastBytes: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: its path and what follows.
  ///   - ready: what stands on the screen once it takes keys.
  ///   - size: of the terminal.
  ///   - home: a folder for programs that insist on one.
  /// - Throws: `Failure.ended` when it is not ready in time.
  init(_ arguments: [String], ready: String, size: Size, home: String = "/proc/nowhere") throws {
    guard let screen = EmulatedScreen(size: size, isUTF8: true) else { throw Failure.noEmulator }
    self.screen = screen
    terminal = try PseudoTerminal(
      arguments, size: size,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home,
        "PATH": "/usr/bin:/bin",
      ]
    )
    let blank = screen.cells
    var waited = 0
    while !screen.rows.joined().contains(ready) {
      guard waited < Self.patience else { throw Failure.ended }
      waited += Int(Self.silence)
      try take()
    }
    firstPaint = cost(since: blank)
  }

  /// Sends an event and waits for what comes of it.
  func perform(_ event: String) throws -> Cost {
    let before = screen.cells
    lastBytes = []
    terminal.send(Array(event.utf8))
    try take()
    return cost(since: before)
  }

  private func take() throws {
    var patience = Self.silence
    while true {
      guard let bytes = terminal.receive(patience: patience) else { throw Failure.ended }
      if bytes.isEmpty { return }
      lastBytes += bytes
      screen.feed(bytes)
      terminal.send(screen.takeReplies())
      patience = Self.silence / 3
    }
  }

  private func cost(since before: [[EmulatedScreen.Cell]]) -> Cost {
    let after = screen.cells
    var changed = 0
    var runs = 0
    for (old, new) in zip(before, after) {
      var isInRun = false
      for (old, new) in zip(old, new) {
        if old != new {
          changed += 1
          if !isInRun { runs += 1 }
        }
        isInRun = old != new
      }
    }
    return Cost(bytes: lastBytes.count, cells: changed, runs: runs)
  }
}
