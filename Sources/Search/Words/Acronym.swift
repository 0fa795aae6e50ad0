/// Initials as people say them: `Miejski Ośrodek Pomocy Społecznej` is called MOPS.
enum Acronym {
  /// The acronyms of a name.
  ///
  /// - Parameters:
  ///   - name: words, among which are the name's.
  ///   - places: which are the name's.
  /// - Returns: the initials, folded: without the name's small words and with them; none for names of fewer than three
  ///   words or more than seven, which nobody abbreviates.
  static func all(of name: Words, _ places: Range<Int>) -> [[UInt8]] {
    guard places.count >= 3, places.count <= 7 else { return [] }
    let words = name.words[places]
    var full: [UInt8] = []
    full.reserveCapacity(words.count)
    var smallCount = 0
    for word in words {
      guard !word.isNumber else { return [] }
      // A name that holds an acronym already has one.
      if word.isUpperCase && word.range.count > 1 { return [] }
      // Initials are of the Latin letters that names fold to.
      let initial = name.bytes[word.range.lowerBound]
      guard initial &- 0x61 < 26 else { return [] }
      full.append(initial)
      if isSmall(word) { smallCount += 1 }
    }
    guard smallCount > 0 else { return [full] }
    guard full.count - smallCount >= 3 else { return [full] }
    return [zip(words, full).filter { !isSmall($0.0) }.map(\.1), full]
  }

  private static func isSmall(_ word: Words.Word) -> Bool { word.range.count <= 2 }
}
