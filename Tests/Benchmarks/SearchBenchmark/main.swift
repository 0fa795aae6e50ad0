import Directory
import Glibc
import Search
import TOML

/// Bytes of memory that the process has now, by the kernel's count.
func resident() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
}

/// Milliseconds of the processor's time that this thread has had: other programs do not count.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func measure(count: Int, vocabulary: Int) throws {
  let city = MadeUpCity(count: count, vocabulary: vocabulary)
  guard let date = LocalDate(year: 2026, month: 11, day: 23) else { return }

  let before = resident()
  let start = processorTime()
  let index = SearchIndex(city.directory)
  let built = processorTime() - start

  let bytes = resident() - before
  print(
    "\(count) entities, \(vocabulary) words: built in \(built) ms, \(bytes / count) bytes an entity"
  )
  var all: [Double] = []
  for (name, queries) in Keystrokes(city, perKind: 555).kinds {
    var times: [(Double, String)] = []
    var hits = 0
    for query in queries {
      let start = processorTime()
      let results = index.search(query, asOf: date, limit: 50)
      times.append((processorTime() - start, query))
      hits += results.total
    }
    all += times.map(\.0)
    times.sort { $0.0 < $1.0 }
    let p50 = times[times.count / 2].0
    let p99 = times[times.count * 99 / 100]
    print(
      "  \(name): p50 \(p50) p99 \(p99.0) max \(times[times.count - 1]) [\(p99.1)] hits/query \(hits / queries.count)"
    )
  }
  all.sort()
  print(
    "  all \(all.count): p50 \(all[all.count / 2]) p99 \(all[all.count * 99 / 100]) max \(all[all.count - 1])"
  )
}

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
for size in sizes.isEmpty ? [100_000] : sizes {
  try measure(count: size, vocabulary: size >= 1_000_000 ? 700_000 : size / 2)
}
