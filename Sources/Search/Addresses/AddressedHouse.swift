import Directory
import Text

extension AddressReading {
  /// Whether an address as the directory has it is a house of this street.
  ///
  /// `al. Piłsudskiego 100` is a house of `al. Józefa Piłsudskiego`: first names and titles may lack, what the street is must not
  /// be another thing. A house at a corner or on two plots, `102/102a`, has both its numbers.
  ///
  /// - Parameters:
  ///   - address: street and number.
  ///   - number: the number asked for.
  /// - Returns: whether it is; what is no street has no houses.
  public func isMeant(by address: String, _ number: HouseNumber) -> Bool {
    let parts = address.split(separator: " ")
    guard subject == .street, let last = parts.last, last.hasNumber(number) else { return false }
    let (kind, words) = Self.kindAndWords(parts.dropLast().joined(separator: " "))
    let (ownKind, ownWords) = Self.kindAndWords(name)
    guard !words.isEmpty, kind == nil || ownKind == nil || kind == ownKind else { return false }
    if let alias, Self.kindAndWords(alias).words == words { return true }
    guard let surname = ownWords.last else { return false }
    return words.contains(surname) && words.allSatisfy { ownWords.contains($0) }
  }

  private static func kindAndWords(_ name: String) -> (kind: String?, words: [String]) {
    var words = AddressBook.letters(of: name[...]).map(\.folded)
    guard let first = words.first, let kind = AddressWords.kinds[first] else {
      return (nil, AddressWords.content(words) { $0 })
    }
    words.removeFirst()
    return (kind, AddressWords.content(words) { $0 })
  }
}

extension Substring {
  /// Whether the number of a house is a number, or one of the two at a stroke.
  fileprivate func hasNumber(_ number: HouseNumber) -> Bool {
    guard first?.isNumber ?? false, let own = HouseNumber(written: self) else { return false }
    return own == number
      || split(separator: "/").contains { HouseNumber(written: $0) == number }
  }
}
