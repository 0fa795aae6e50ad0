import Foundation
import TestSupport
import Testing

/// Streams that are closed, full, or that nobody reads any more.
@Suite struct ClosedStreamTests {
  /// Runs a command line in a shell.
  private func shell(_ line: String) throws -> Program.Outcome {
    try Program("/bin/sh").run(
      ["-c", line], environment: ["OKIENKO": try Repository.program("okienko")])
  }

  @Test func `A reader that went away ends the program without a word`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let outcome = try Program.okienko(["table"], output: pipe.fileHandleForWriting)
    // Ended by the signal, or by the program itself where the signal is ignored.
    #expect([SIGPIPE, 128 + SIGPIPE].contains(outcome.status))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `A closed output is an error, and nothing else is written into`() throws {
    let outcome = try shell("\"$OKIENKO\" table >&-")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "okienko: Bad file descriptor\n")
  }

  @Test func `Without a stream for errors or for input the answer is the same`() throws {
    let answer = try shell("\"$OKIENKO\" table --as-of 2026-11-20")
    #expect(try shell("\"$OKIENKO\" table --as-of 2026-11-20 2>&- <&-").output == answer.output)
    let outcome = try shell("\"$OKIENKO\" show no-such-entity 2>&-")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }
}
