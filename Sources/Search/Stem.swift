/// A word's light stem: the word without its inflectional ending, its last consonants evened out.
///
/// Polish nouns and adjectives change at the end (`świadczeniami`, `pieczą zastępczą`), and the consonant before
/// the ending changes with it (`Ruda/Rudzie`, `droga/drodze`, `matka/matce`), or an `e` comes and goes
/// (`wniosek/wniosku`). The stem works on folded letters, where `ś/si` and `ł/l` have become one already.
struct Stem: Hashable {
  /// How many letters of the word are left.
  let length: Int
  /// The evened-out stem in one number: its hash.
  let key: UInt64

  /// The shortest stem that an ending may leave.
  static let minimum = 3

  init(_ word: some BidirectionalCollection<UInt8>) {
    var stem = Array(word)
    stem.removeLast(Endings.longestEnding(of: stem, leaving: Self.minimum))
    // A softening `i` belongs to the ending, whichever ending it was: `świadczeni-a`.
    if stem.count > Self.minimum, stem.last == UInt8(ascii: "i") { stem.removeLast() }
    length = stem.count
    Self.dropMobileE(&stem)
    Self.evenOut(&stem)
    key = Self.hash(stem)
  }

  /// `wniosek` → `wniosk`: the `e` before a last consonant that comes and goes.
  private static func dropMobileE(_ stem: inout [UInt8]) {
    guard stem.count > 3, stem[stem.count - 2] == UInt8(ascii: "e") else { return }
    switch stem[stem.count - 1] {
    case UInt8(ascii: "k"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "l"),
      UInt8(ascii: "r"), UInt8(ascii: "m"):
      if !isVowel(stem[stem.count - 3]) { stem.remove(at: stem.count - 2) }
    default: break
    }
  }

  /// The alternations of a stem's last consonant: rz → r, dz and g → d, cz, c and t → k, sz → s.
  private static func evenOut(_ stem: inout [UInt8]) {
    guard stem.count > 2 else { return }
    let last = stem[stem.count - 1]
    let before = stem[stem.count - 2]
    switch (before, last) {
    case (UInt8(ascii: "r"), UInt8(ascii: "z")), (UInt8(ascii: "d"), UInt8(ascii: "z")),
      (UInt8(ascii: "s"), UInt8(ascii: "z")):
      stem.removeLast()
    case (UInt8(ascii: "c"), UInt8(ascii: "z")):
      stem.removeLast()
      stem[stem.count - 1] = UInt8(ascii: "k")
    case (UInt8(ascii: "c"), UInt8(ascii: "h")): break
    case (_, UInt8(ascii: "c")), (_, UInt8(ascii: "t")): stem[stem.count - 1] = UInt8(ascii: "k")
    case (_, UInt8(ascii: "g")): stem[stem.count - 1] = UInt8(ascii: "d")
    default: break
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ letters: [UInt8]) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// The inflectional endings of Polish nouns and adjectives, folded.
enum Endings {
  /// Longest first.
  static let all: [[UInt8]] =
    "iejszymi iejszych iejszego owania owaniu owaniem owie iego iemu iami iach iowi ego emu ymi imi ych ich ami ach owi iom iem iej ow om em ej ym im ia ie io iu ii ka a e i o u y"
    .split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// Every beginning of an ending: what may stand after the stem while a word is being typed.
  private static let beginnings: Set<[UInt8]> = Set(
    all.flatMap { ending in (1...ending.count).map { Array(ending.prefix($0)) } })

  /// How many letters the longest ending of a word has that leaves a stem.
  static func longestEnding(of word: [UInt8], leaving minimum: Int) -> Int {
    for ending in all where word.count - ending.count >= minimum && word.hasSuffix(ending) {
      return ending.count
    }
    return 0
  }

  /// The shortest stem before an ending that is being typed.
  static let shortestStem = 3

  /// By how many letters a word's own stem may be longer than what is left of the query: alternations of its
  /// last consonants.
  static func slack(for stem: Int) -> Int { stem > shortestStem ? 2 : 1 }

  /// Where a query may be cut so that what is cut off is an ending or begins one; the longest stem first.
  static func cuts(of letters: [UInt8]) -> [Int] {
    guard letters.count > shortestStem else { return [] }
    return (shortestStem..<letters.count).reversed().filter {
      beginnings.contains(Array(letters[$0...]))
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
