/// Which letters are written for which others, by ear, by keyboard, by hand.
///
/// Letters are folded: small and without marks.
enum Spelling {
  /// Whether two letters are taken for each other: y and z on a German keyboard, o and u (ó is u by ear).
  static func areConfused(_ left: UInt8, _ right: UInt8) -> Bool {
    switch (min(left, right), max(left, right)) {
    case (UInt8(ascii: "y"), UInt8(ascii: "z")), (UInt8(ascii: "o"), UInt8(ascii: "u")): true
    default: false
    }
  }

  /// Whether two letters are a spelling of one: rz for ż, ch for h, om and on for ą, em and en for ę.
  static func sounds(_ first: UInt8, _ second: UInt8, as one: UInt8) -> Bool {
    switch (first, second, one) {
    case (UInt8(ascii: "r"), UInt8(ascii: "z"), UInt8(ascii: "z")),
      (UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "h")),
      (UInt8(ascii: "o"), UInt8(ascii: "m"), UInt8(ascii: "a")),
      (UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "a")),
      (UInt8(ascii: "e"), UInt8(ascii: "m"), UInt8(ascii: "e")),
      (UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "e")):
      true
    default: false
    }
  }

  /// Whether a hand that means one letter hits the other, or an ear that hears one writes the other: keys side by side,
  /// vowels, voiced consonants and their voiceless partners.
  static func areNear(_ left: UInt8, _ right: UInt8) -> Bool {
    guard left &- 0x61 < 26, right &- 0x61 < 26 else { return false }
    return near[Int(left) - 0x61] >> UInt32(right - 0x61) & 1 != 0
  }

  /// For each letter the letters near it, a bit each.
  private static let near: [UInt32] = {
    var near = [UInt32](repeating: 0, count: 26)
    func join(_ left: UInt8, _ right: UInt8) {
      near[Int(left) - 0x61] |= 1 << UInt32(right - 0x61)
      near[Int(right) - 0x61] |= 1 << UInt32(left - 0x61)
    }
    // A key touches its neighbours in the row, and in the row below the key under it and the one to the left.
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
    for (place, row) in rows.enumerated() {
      for (column, letter) in row.enumerated() {
        if column > 0 { join(letter, row[column - 1]) }
        guard place + 1 < rows.count else { continue }
        let below = rows[place + 1]
        if column < below.count { join(letter, below[column]) }
        if column > 0, column <= below.count { join(letter, below[column - 1]) }
      }
    }
    for group in ["aeiouy", "bp", "dt", "gk", "fw", "zs", "zc", "sc"] {
      for left in group.utf8 { for right in group.utf8 where left < right { join(left, right) } }
    }
    return near
  }()
}
