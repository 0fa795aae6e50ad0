/// A text's place in Polish alphabetical order.
///
/// The order is that of the Polish tailoring of the Unicode Collation Algorithm (CLDR `pl`): `ą` after `a`, `ć` after
/// `c`, `ę`, `ł`, `ń`, `ó`, `ś`, then `ź`, `ż` after `z`, each a letter of its own; other accents count only between
/// texts that are otherwise equal, and case only after them, lower case first. Beyond that tailoring,
/// spaces and punctuation count (as lowest), and digits by their number: `pok. 9` stands before `pok. 16`.
public struct CollationKey: Comparable, Hashable, Sendable {
  /// Letters, then a zero, then accents, then a zero, then cases.
  private let weights: [UInt32]

  public init(_ text: some StringProtocol) {
    var letters: [UInt32] = []
    var accents: [UInt32] = []
    var cases: [UInt32] = []
    var digits: [UInt32] = []
    func finishNumber() {
      if !digits.isEmpty { letters += Self.weights(ofNumber: digits) }
      digits.removeAll(keepingCapacity: true)
    }
    // Composed and decomposed letters are equal characters, so each is looked up as a character.
    for character in text {
      let lower = Character(character.lowercased().first.map(String.init) ?? String(character))
      if let digit = lower.wholeNumberValue, lower.isASCII {
        digits.append(UInt32(digit))
        continue
      }
      finishNumber()
      if let place = Self.alphabet[lower] {
        letters.append(Self.firstLetter + place)
        accents.append(1)
      } else {
        for scalar in String(lower).folded.unicodeScalars {
          let base = Self.alphabet[Character(scalar)].map { Self.firstLetter + $0 }
          letters.append(
            base ?? (scalar.isASCII ? scalar.value + 1 : Self.firstOther + scalar.value))
          accents.append(2 + (lower.unicodeScalars.first?.value ?? 0))
        }
      }
      cases.append(character == lower ? 1 : 2)
    }
    finishNumber()
    weights = letters + [0] + accents + [0] + cases
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }

  /// The weights of a number of any length: how many digits it has without leading zeros, then the digits, some in a weight.
  private static func weights(ofNumber digits: [UInt32]) -> [UInt32] {
    let digits = digits.drop { $0 == 0 }
    var weights = [firstNumber + UInt32(min(digits.count, Int(longestNumber)))]
    for start in stride(from: digits.startIndex, to: digits.endIndex, by: digitsOfWeight) {
      weights.append(
        digits[start..<min(start + digitsOfWeight, digits.endIndex)].reduce(0) { $0 * 10 + $1 })
    }
    return weights
  }

  private static let firstNumber: UInt32 = 0x100
  /// Beyond so many digits numbers are compared by their first digits.
  private static let longestNumber = firstLetter - firstNumber - 1
  private static let digitsOfWeight = 9
  private static let firstLetter: UInt32 = 0x0200_0000
  private static let firstOther: UInt32 = 0x0300_0000

  private static let alphabet: [Character: UInt32] = {
    var places: [Character: UInt32] = [:]
    for (place, letter) in "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż".enumerated() {
      places[letter] = UInt32(place)
    }
    return places
  }()
}

extension Sequence {
  /// The elements in Polish alphabetical order of a text; equal ones keep their order.
  public func sortedInPolish(by text: (Element) -> String) -> [Element] {
    map { (CollationKey(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
