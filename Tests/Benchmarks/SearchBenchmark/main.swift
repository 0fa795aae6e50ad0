import CMalloc
import Calendar
import Directory
import Glibc
import Search

// Usage: SearchBenchmark FOLDER QUESTIONS TYPED [SIZE…]: the shipped directory, the suite's questions, those that are typed
// letter by letter, and sizes of
// made-up directories (100000 and 1000000 unless given).

/// Bytes of memory that the process has now, by the kernel's count.
func resident() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
}

private func milliseconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// Milliseconds of the processor's time that this thread has had: other programs do not count.
func processorTime() -> Double { milliseconds(CLOCK_THREAD_CPUTIME_ID) }

/// Milliseconds by the clock on the wall.
func wallTime() -> Double { milliseconds(CLOCK_MONOTONIC) }

/// Two places after the point.
func shown(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let fraction = String(hundredths % 100)
  return "\(hundredths / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
}

func percentile(_ sorted: [Double], _ share: Int) -> String {
  sorted.isEmpty ? "–" : shown(sorted[min(sorted.count * share / 100, sorted.count - 1)])
}

/// How many keystrokes the others are asked, which take longer.
let rivalKeystrokes = 200

func measure(count: Int, on date: LocalDate) throws {
  let vocabulary = count >= 1_000_000 ? 700_000 : count / 2
  let city = MadeUpCity(count: count, vocabulary: vocabulary)
  let before = resident()
  // Two threads build it: the clock on the wall says how long the desk waits.
  let start = wallTime()
  let index = SearchIndex(city.directory)
  let built = wallTime() - start
  malloc_trim(0)
  let bytes = max(resident() - before, 0)
  print(
    "\n\(count) entities, \(vocabulary) words: built in \(shown(built / 1000)) s, \(bytes / count) bytes an entity\n"
  )
  print("| keystrokes in | p50 ms | p99 ms | longest ms |\n|---|---|---|---|")
  var all: [Double] = []
  let kinds = Keystrokes(city, perKind: 555).kinds
  for (name, queries) in kinds {
    let times = queries.map { query in
      let start = processorTime()
      _ = index.search(query, asOf: date, limit: 50)
      return processorTime() - start
    }.sorted()
    all += times
    print(
      "| \(name) | \(percentile(times, 50)) | \(percentile(times, 99)) | \(percentile(times, 100)) |"
    )
  }
  all.sort()
  print(
    "| **all \(all.count)** | \(percentile(all, 50)) | \(percentile(all, 99)) | \(percentile(all, 100)) |"
  )
  fflush(nil)
  let rivals = try Rivals(index, city.directory)
  defer { rivals.close() }
  let words = kinds[0].queries + kinds[1].queries + kinds[2].queries
  let sample = stride(from: 0, to: words.count, by: max(words.count / rivalKeystrokes, 1)).map {
    words[$0]
  }
  for (name, times) in [
    ("SQLite FTS5, \(sample.count) of words", rivals.timeFTS5(sample)),
    (
      "fzf --filter, \(sample.count / 8) of words",
      rivals.timeFzf(sample.enumerated().filter { $0.offset % 8 == 0 }.map(\.element))
    ),
  ] where !times.isEmpty {
    print(
      "| \(name) | \(percentile(times, 50)) | \(percentile(times, 99)) | \(percentile(times, 100)) |"
    )
  }
}

// As the program does: see its `Allocator`.
mallopt(M_MMAP_THRESHOLD, 1 << 18)
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 3, let date = LocalDate(year: 2026, month: 11, day: 23) else {
  print("usage: SearchBenchmark FOLDER QUESTIONS TYPED [SIZE…]")
  exit(2)
}
let paths = Array(arguments.prefix(3))
guard let shipped = ServiceDirectory.load(folder: paths[0]).directory else {
  print("\(paths[0]) does not load")
  exit(1)
}
print("| tool | right entry first | silent where there is nothing |\n|---|---|---|")
try Quality(questions: paths[1]).compare(shipped, on: date)
try Typing(Quality(questions: paths[2])).compare(shipped, on: date)
let sizes = arguments.dropFirst(3).compactMap { Int($0) }
for size in sizes.isEmpty ? [100_000, 1_000_000] : sizes { try measure(count: size, on: date) }
