import Directory
import Text

/// An address as it was typed, taken apart: name, house number, postal code.
///
/// `na Retkińskiej`, `ul.Tuwima 88 m. 5`, `Piotrkowska 104 a, 90-926 Łódź`, `6 Sierpnia 10`. A number may belong to the name
/// (`1 Maja`), so that there is more than one way to take an address apart.
struct AddressQuery {
  /// A word of the name.
  struct Word: Hashable {
    /// Folded.
    let letters: String
    /// In lower case, with its diacritics.
    let written: String

    var hasMarks: Bool { letters != written }
    var isNumber: Bool { letters.first?.isNumber == true }
    var isInitial: Bool { letters.utf8.count == 1 && letters.first?.isLetter == true }
  }

  /// A way to take the address apart.
  struct Reading {
    var words: [Word]
    var number: HouseNumber?
  }

  /// The ways, the likeliest first.
  private(set) var readings: [Reading] = []
  /// `ul.`, `al.`, `pl.`, `os.` or a word such as `park`.
  private(set) var kind: String?
  private(set) var postalCode: String?
  private(set) var clarity = AddressAnswer.Clarity.name

  /// Takes an address apart.
  ///
  /// - Parameters:
  ///   - text: what was typed, of any length; only the beginning is looked at.
  ///   - areaNames: the folded words of the areas' names, which may follow a number.
  init(_ text: String, areaNames: Set<String>) {
    var tokens = Self.tokens(String(text.prefix(Self.longest)))
    takePostalCode(&tokens)
    Self.dropFlat(&tokens)
    Self.joinLetter(&tokens)
    var isPlaced = false
    // Words before the name say what follows; a name may have them in its middle.
    while tokens.count > 1, let first = tokens.first {
      if AddressWords.towns.contains(first.letters) {
        // The town says nothing.
      } else if AddressWords.prepositions.contains(first.letters) {
        isPlaced = true
      } else if kind == nil, let known = AddressWords.kinds[first.letters],
        // `Osiedle nr 33` is a name.
        tokens.count > 2 || tokens[1].number == nil
      {
        kind = known
      } else {
        break
      }
      tokens.removeFirst()
    }
    // Some say it behind the name, as lists do: `Politechniki al.`
    if kind == nil,
      let place = tokens.indices.dropFirst().first(where: {
        AddressWords.kinds[tokens[$0].letters] != nil
      })
    {
      kind = AddressWords.kinds[tokens[place].letters]
      tokens.remove(at: place)
    }
    if tokens.count == 1, AddressWords.towns.contains(tokens[0].letters) { return }
    takeApart(tokens, areaNames)
    if let last = tokens.last, AddressWords.towns.contains(last.letters) {
      takeApart(tokens.dropLast(), areaNames)
    }
    if let first = tokens.first, AddressWords.notHouses.contains(first.letters) {
      clarity = .doubtful
    }
    let hasNumber = readings.first?.number != nil
    if clarity != .doubtful, hasNumber || kind != nil || postalCode != nil {
      clarity = .clear
    } else if clarity != .doubtful, isPlaced {
      clarity = .placed
    }
  }

  /// More than an address is long.
  private static let longest = 120

  private mutating func takeApart(
    _ tokens: some BidirectionalCollection<Token>, _ areaNames: Set<String>
  ) {
    let tokens = Array(tokens)
    guard !tokens.isEmpty else { return }
    let words = tokens.map(\.word)
    if let place = tokens.indices.dropFirst().last(where: { tokens[$0].number != nil }) {
      let strays = tokens[(place + 1)...].filter {
        !AddressWords.afterNumber.contains($0.letters) && !areaNames.contains($0.letters)
          && $0.number == nil
      }
      if !strays.isEmpty { clarity = .doubtful }
      readings.append(Reading(words: Array(words[..<place]), number: tokens[place].number))
      readings.append(Reading(words: words, number: nil))
    } else {
      readings.append(Reading(words: words, number: nil))
      if let number = tokens.first?.number, tokens.count > 1 {
        readings.append(Reading(words: Array(words.dropFirst()), number: number))
      }
    }
  }

  private mutating func takePostalCode(_ tokens: inout [Token]) {
    let isAlone = tokens.count == 1
    guard let place = tokens.firstIndex(where: { $0.postalCode(isAlone: isAlone) != nil }) else {
      return
    }
    postalCode = tokens[place].postalCode(isAlone: isAlone)
    tokens.remove(at: place)
  }

  /// Leaves out the flat: `m. 5`, `lok. 12`, `m5`.
  private static func dropFlat(_ tokens: inout [Token]) {
    var kept: [Token] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      if !kept.isEmpty, AddressWords.flats.contains(token.letters), next?.number != nil {
        place += 2
      } else if !kept.isEmpty, token.letters.first == "m",
        Int(token.letters.dropFirst()) != nil
      {
        place += 1
      } else if AddressWords.numberWords.contains(token.letters), next?.number != nil {
        place += 1
      } else {
        kept.append(token)
        place += 1
      }
    }
    tokens = kept
  }

  /// Puts a letter to the number before it: `104 a`.
  private static func joinLetter(_ tokens: inout [Token]) {
    guard
      let place = tokens.indices.dropFirst().first(where: {
        AddressWords.houseLetters.contains(tokens[$0].letters)
          && tokens[$0 - 1].number?.suffix.isEmpty == true && $0 > 1
      })
    else { return }
    tokens[place - 1] = Token(tokens[place - 1].written + tokens[place].letters)
    tokens.remove(at: place)
  }
}

extension AddressQuery {
  /// A piece of what was typed: letters, or what begins with a digit.
  fileprivate struct Token {
    let letters: String
    let written: String
    let number: HouseNumber?

    init(_ written: String) {
      self.written = written
      letters = written.folded
      // Of several numbers of one house the first is enough: `12-14`.
      let first = letters.split(separator: "-").first ?? ""
      number = HouseNumber(written: first)
    }

    var word: Word { Word(letters: letters, written: written) }

    /// `91-203`, or where nothing else was typed `91203`.
    func postalCode(isAlone: Bool) -> String? {
      let bytes = Array(letters.utf8)
      let digits = bytes.filter { $0 &- 0x30 < 10 }
      guard digits.count == 5 else { return nil }
      let isWritten = bytes.count == 6 && bytes[2] == UInt8(ascii: "-")
      guard isWritten || isAlone && bytes.count == 5 else { return nil }
      return String(decoding: digits[..<2] + [UInt8(ascii: "-")] + digits[2...], as: UTF8.self)
    }
  }

  fileprivate static func tokens(_ text: String) -> [Token] {
    // A stroke may stand apart from its numbers.
    var text = text.lowercased()
    for gap in [" / ", "/ ", " /"] {
      text = text.split(separator: gap, omittingEmptySubsequences: true).joined(separator: "/")
    }
    return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" || $0 == "–") }
      .flatMap { piece -> [Substring] in
        piece.first?.isNumber == true
          ? [piece] : piece.split { $0 == "-" || $0 == "/" || $0 == "–" }
      }
      .map { Token(String($0)) }
      .filter { !$0.letters.isEmpty }
  }
}
