import Diagnostics
import Directory
import Glibc
import TOML

// `LoadBenchmark none|parse|load ENTRIES` makes a directory's file up and stops there, parses it, or loads
// the directory from it, for callgrind to count the instructions of; then says how long that took.

let arguments = CommandLine.arguments
let entries = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000
let source = SourceFile(name: "zmyslony.toml", bytes: MadeUpOffice.text(entries: entries))

var start = timespec()
clock_gettime(CLOCK_MONOTONIC, &start)
switch arguments.dropFirst().first {
case "parse":
  precondition(parse(source).isValid)
case "load":
  let loaded = ServiceDirectory.load([source])
  for diagnostic in loaded.diagnostics.prefix(3) {
    print(DiagnosticRenderer().render(diagnostic))
  }
  precondition(loaded.directory != nil && loaded.diagnostics.isEmpty)
default: break
}
var end = timespec()
clock_gettime(CLOCK_MONOTONIC, &end)
let microseconds = (end.tv_sec - start.tv_sec) * 1_000_000 + (end.tv_nsec - start.tv_nsec) / 1000
print("bytes=\(source.bytes.count) milliseconds=\(microseconds / 1000)")
