/// Abbreviations that are one word with what they stand for: `gen.` and `generała`, `św.` and `świętego`.
///
/// Texts and queries are read alike, so that either form finds the other. Street names are in the genitive, and so are the full
/// words here; other cases have the same stem.
enum Abbreviations {
  private static let pointed = table(
    """
    gen:generala marsz:marszalka sw:swietego ks:ksiedza al:aleja pl:plac os:osiedle dr:doktora im:imienia r:roku \
    prof:profesora inz:inzyniera kard:kardynala rtm:rotmistrza ppor:podporucznika skw:skwer wydz:wydzial \
    osr:osrodek zesp:zespol dod:dodatek zas:zasilek swiad:swiadczenie niepeln:niepelnosprawny \
    niepelnospr:niepelnosprawny spol:spolecznej dep:departament
    """)

  /// Those that are no word and begin none: the point may be left out.
  private static let pointless = table(
    "plk:pulkownika ppk:podpulkownika mjr:majora kpt:kapitana bp:biskupa abp:arcybiskupa hm:harcmistrza"
  )

  /// How many letters the longest have, with a point and without.
  private static let longest = 11
  private static let longestPointless = 3

  private static func table(_ pairs: String) -> [[UInt8]: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: pairs.split(separator: " ").map { pair in
        let parts = pair.split(separator: ":")
        return (Array(parts[0].utf8), Array(parts[1].utf8))
      })
  }

  /// Whether a word may be an abbreviation; `false` is certain, and known at a glance.
  @inline(__always)
  static func mayBe(_ word: ArraySlice<UInt8>, hasPoint: Bool) -> Bool {
    if hasPoint { return word.count <= longest }
    guard word.count <= longestPointless, word.count > 1 else { return false }
    switch (word[word.startIndex], word[word.startIndex + 1]) {
    case (UInt8(ascii: "p"), UInt8(ascii: "l")), (UInt8(ascii: "p"), UInt8(ascii: "p")),
      (UInt8(ascii: "m"), UInt8(ascii: "j")), (UInt8(ascii: "k"), UInt8(ascii: "p")),
      (UInt8(ascii: "b"), UInt8(ascii: "p")), (UInt8(ascii: "a"), UInt8(ascii: "b")),
      (UInt8(ascii: "h"), UInt8(ascii: "m")):
      return true
    default: return false
    }
  }

  /// What an abbreviation stands for, folded; `nil` for what is none.
  ///
  /// - Parameters:
  ///   - word: folded letters.
  ///   - hasPoint: whether a point follows them.
  /// - Returns: the full word.
  static func full(of word: ArraySlice<UInt8>, hasPoint: Bool) -> [UInt8]? {
    let word = Array(word)
    return (hasPoint ? pointed[word] : nil) ?? pointless[word]
  }

  /// Whether some letters are an abbreviation, with a point or without.
  static func has(_ word: some Sequence<UInt8>) -> Bool {
    let word = Array(word)
    return pointed[word] != nil || pointless[word] != nil
  }
}
