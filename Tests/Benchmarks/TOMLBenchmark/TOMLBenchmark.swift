import Glibc

/// `TOMLBenchmark` measures all parsers in turn; `TOMLBenchmark NAME BYTES` parses once, for other tools to
/// measure the process.
@main
struct TOMLBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if let name = arguments.first {
      let contestant = Contestant(rawValue: name)
      let bytes = Corpus.directory(ofBytes: arguments.dropFirst().first.flatMap { Int($0) } ?? 0)
      let before = peakMemory
      let entries = contestant?.parse(bytes) ?? 0
      print("\(name) bytes=\(bytes.count) entries=\(entries) peak=\(peakMemory - before)")
      return
    }
    for size in [2_000, 1_000_000, 24_000_000] { compare(Corpus.directory(ofBytes: size)) }
  }

  /// Measures the parsers in turns, so that a noise of the machine meets all of them.
  private static func compare(_ bytes: [UInt8]) {
    let repeats = max(1, min(2_000, 4_000_000 / bytes.count))
    var best: [Contestant: Double] = [:]
    for _ in 0..<5 {
      for contestant in Contestant.allCases {
        let start = now
        for _ in 0..<repeats { precondition(contestant.parse(bytes) > 0) }
        let speed = Double(bytes.count * repeats) / (now - start) / 1e6
        best[contestant] = max(best[contestant] ?? 0, speed)
      }
    }
    for contestant in Contestant.allCases {
      let speed = Int((best[contestant] ?? 0).rounded())
      print("speed \(contestant.rawValue) \(bytes.count) \(speed)")
    }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The largest memory of the process so far, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }
}
