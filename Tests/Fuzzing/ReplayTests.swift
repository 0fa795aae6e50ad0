import Foundation
import TestSupport
import Testing

/// What the fuzzer begins with, and what it once found, is tried by every run of the tests.
@Suite struct ReplayTests {
  @Test(arguments: FuzzTarget.allCases)
  func `keeps every promise on the seeds and findings`(target: FuzzTarget) throws {
    var count = 0
    for folder in ["Seeds", "Findings"] {
      let path = Repository.path("Tests/Fuzzing/\(folder)/\(target.rawValue)")
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { continue }
      for name in names.sorted() {
        target.run(Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)"))))
        count += 1
      }
    }
    #expect(count > 1, "no seed of \(target.rawValue)")
  }

  @Test(arguments: FuzzTarget.allCases)
  func `keeps them on two hundred changes of the seeds`(target: FuzzTarget) throws {
    let path = Repository.path("Tests/Fuzzing/Seeds/\(target.rawValue)")
    let seeds = try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
      Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")).prefix(2048))
    }
    var chance = Chance(seed: 14)
    for _ in 0..<200 {
      var bytes = chance.pick(seeds)
      for _ in 0...chance.number(below: 6) where !bytes.isEmpty {
        let place = chance.number(below: bytes.count)
        switch chance.number(below: 3) {
        case 0: bytes[place] = UInt8(chance.number(below: 256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + chance.number(below: 8)))
        default:
          bytes.insert(contentsOf: chance.pick(seeds).prefix(chance.number(below: 24)), at: place)
        }
      }
      target.run(bytes)
    }
  }
}
