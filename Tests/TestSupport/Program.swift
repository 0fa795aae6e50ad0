import Foundation

/// A built program, run as a shell would run it without a terminal.
package struct Program {
  /// What a run left behind.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    package var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  private let path: String

  /// - Parameter name: the name of a product of this package, or a path.
  /// - Throws: ``Repository/NotBuilt`` when there is no such program.
  package init(_ name: String) throws {
    path = name.contains("/") ? name : try Repository.program(name)
  }

  /// Runs it to its end, in an environment of its own.
  ///
  /// - Parameters:
  ///   - arguments: what follows the program's name.
  ///   - environment: what differs from a bare one in UTF-8.
  ///   - input: what it reads; nothing by default.
  ///   - file: where it writes instead of into the outcome.
  ///   - folder: where it starts; where the tests did by default.
  /// - Returns: what it left behind.
  /// - Throws: an error when it does not start.
  package func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String? = nil,
    output file: FileHandle? = nil,
    folder: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm"]
      .merging(environment) { _, new in new }
    // A file and not a pipe: a program that ends without reading would break a pipe, and the tests with it.
    let given = try TemporaryFolder(["input": input ?? ""])
    process.standardInput = FileHandle(forReadingAtPath: given.path(of: "input"))
    let (output, errors) = (Pipe(), Pipe())
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

  /// Runs `okienko`.
  ///
  /// - Throws: an error when it does not start.
  package static func okienko(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try okienko(arguments, environment: environment)
  }

  /// Runs `okienko`, its output or its folder being others.
  ///
  /// - Throws: an error when it does not start.
  package static func okienko(
    _ arguments: [String],
    environment: [String: String] = [:],
    output file: FileHandle? = nil,
    folder: String? = nil
  ) throws -> Outcome {
    try Program("okienko").run(
      arguments, environment: environment, output: file, folder: folder)
  }
}
