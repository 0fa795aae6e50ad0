import Foundation

/// The built program, run as a shell would.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs `okienko` without a terminal, in an environment of its own.
  static func okienko(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try okienko(arguments, environment: environment)
  }

  static func okienko(
    _ arguments: [String],
    environment: [String: String] = [:],
    output file: FileHandle? = nil,
    folder: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    // The test bundle stands beside the program.
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "okienko")
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm"]
      .merging(environment) { _, new in new }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file ?? output
    process.standardError = errors
    try process.run()
    if file != nil { try output.fileHandleForWriting.close() }
    // Errors are few: they fit the pipe while the output is read.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
