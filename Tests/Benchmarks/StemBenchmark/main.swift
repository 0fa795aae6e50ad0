import Calendar
import Directory
import Glibc
import Search

// Reads the forms of a lemma a line (`lemmas.py`). A made-up directory has one form of each; the others are asked for, whole
// and letter by letter. Says how many find their lemma, how many of what is found is it, and how many words keep it once it
// was found.

/// A seeded source of chance: xorshift.
struct Chance {
  private var state: UInt64 = 88_172_645_463_325_252

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

var chance = Chance()
var lemmas: [[String]] = []
while let line = readLine() { lemmas.append(line.split(separator: "\t").map(String.init)) }
guard !lemmas.isEmpty, let date = LocalDate(year: 2026, month: 11, day: 23) else {
  print("usage: lemmas.py | StemBenchmark")
  exit(2)
}
let names = lemmas.map { $0[chance.below($0.count)] }
let directory = ServiceDirectory(
  info: DirectoryInfo(name: "Odmiana"),
  organizations: [Organization(id: "office", name: "Urząd")],
  services: names.enumerated().map {
    Service(id: "\($0.offset)", organization: 0, name: $0.element)
  }
)
let index = SearchIndex(directory)

/// The lemmas that a query finds, without those that only a typo explains.
func found(_ query: String, withTypos: Bool) -> Set<Int> {
  let hits = index.search(query, asOf: date, limit: .max).hits
  return Set(
    hits.filter { hit in
      hit.entity.kind == .service
        && (withTypos || hit.matches.allSatisfy { $0.reason != .typo })
    }.map(\.entity.index))
}

/// How many other forms are asked for of each lemma.
let formsAsked = 6
var pairs = 0
var recalled = 0
var hits = 0
var typed = 0
var kept = 0
for (lemma, forms) in lemmas.enumerated() {
  for _ in 0..<formsAsked {
    let form = forms[chance.below(forms.count)]
    guard form != names[lemma] else { continue }
    pairs += 1
    let answer = found(form, withTypos: false)
    hits += answer.count
    if answer.contains(lemma) { recalled += 1 }
    var wasFound = false
    var isLost = false
    for length in min(3, form.count)...form.count {
      let isFound = found(String(form.prefix(length)), withTypos: true).contains(lemma)
      if wasFound && !isFound { isLost = true }
      wasFound = wasFound || isFound
    }
    if wasFound { typed += 1 }
    if wasFound && !isLost { kept += 1 }
  }
}

func percent(_ part: Int, of whole: Int) -> String {
  let tenths = Int((Double(part) * 1000 / Double(max(whole, 1))).rounded())
  return "\(tenths / 10).\(tenths % 10) %"
}

print("\(lemmas.count) lemmas, \(lemmas.reduce(0) { $0 + $1.count }) forms, \(pairs) pairs of two")
print("| found by another form | right among the found | kept while typed |\n|---|---|---|")
print(
  "| \(percent(recalled, of: pairs)) | \(percent(recalled, of: hits)) | \(percent(kept, of: typed)) |"
)
