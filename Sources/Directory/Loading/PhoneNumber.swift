/// The forms that telephone numbers have.
enum PhoneNumber {
  /// A number in digits, with the marks that people group them with; at least three digits (112).
  static func isWellFormed(_ text: String) -> Bool {
    let digits = digitCount(of: text)
    let isClean = text.unicodeScalars.enumerated().allSatisfy { place, scalar in
      switch scalar {
      case "0"..."9", " ", "\u{A0}", "-", "–", "(", ")", "/", ".": true
      case "+": place == 0
      default: false
      }
    }
    return isClean && (3...15).contains(digits)
  }

  /// Seven digits are a number within an area: Poland's numbers have nine (ITU-T E.164).
  static func lacksAreaCode(_ text: String) -> Bool {
    digitCount(of: text) == 7 && !text.hasPrefix("+")
  }

  private static func digitCount(of text: String) -> Int {
    text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
