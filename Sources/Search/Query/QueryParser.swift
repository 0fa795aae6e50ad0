import Directory
import Text

/// Reads queries: words, numbers, quoted phrases, filters with and without a colon, exclusions.
struct QueryParser {
  /// The letters that begin the directory's form codes: `ps`, `zs`.
  ///
  /// Before a number they are one with it.
  let codeLetters: Set<[UInt8]>

  func parse(_ text: String) -> Query {
    var query = Query()
    var pieces = Self.pieces(of: text)[...]
    while let piece = pieces.popFirst() {
      if let filter = piece.filter {
        read(filter: filter, of: piece, into: &query)
      } else if !readBareFilter(piece, &pieces, into: &query) {
        readWords(piece, &pieces, into: &query)
      }
    }
    for place in query.terms.indices.dropFirst() {
      guard let word = query.terms[place].word, let previous = query.terms[place - 1].word,
        FunctionWords.isTime(word, after: previous)
      else { continue }
      query.terms[place].importance = .function
    }
    // Function words alone are what is asked for.
    if !query.terms.contains(where: { !$0.isOptional && !$0.isExcluded }), query.conditions.isEmpty
    {
      for place in query.terms.indices where !query.terms[place].isExcluded {
        query.terms[place].importance = .asked
      }
    }
    return query
  }

  // MARK: Pieces

  /// What stands between spaces, with what its first signs make of it.
  private struct Piece {
    /// The name before a colon.
    var filter: String?
    var value: String
    var isQuoted = false
    var isExcluded = false
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      if characters[place].isWhitespace {
        place += 1
        continue
      }
      var piece = Piece(value: "")
      if isDash(characters[place]), place + 1 < characters.count,
        !characters[place + 1].isWhitespace, !isDash(characters[place + 1])
      {
        piece.isExcluded = true
        place += 1
      }
      while place < characters.count, !characters[place].isWhitespace {
        let character = characters[place]
        place += 1
        if isQuote(character) {
          guard piece.value.isEmpty else { continue }
          piece.isQuoted = true
          while place < characters.count, !isQuote(characters[place]) {
            piece.value.append(characters[place])
            place += 1
          }
          place += 1
          break
        }
        if character == ":", piece.filter == nil, isFilterName(piece.value),
          place >= characters.count || characters[place] != "/"
        {
          piece.filter = piece.value
          piece.value = ""
          continue
        }
        piece.value.append(character)
      }
      pieces.append(piece)
    }
    return pieces
  }

  private static func isQuote(_ character: Character) -> Bool { "\"„”“«»".contains(character) }

  private static func isDash(_ character: Character) -> Bool { "-–—−".contains(character) }

  private static func isFilterName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }

  // MARK: Filters

  private func read(filter name: String, of piece: Piece, into query: inout Query) {
    guard let filter = FilterName(named: name) else {
      query.problems.append(.unknownFilter(name: name.sanitized))
      return
    }
    // A filter that is still being typed narrows nothing yet.
    guard !piece.value.isEmpty else { return }
    if let fields = filter.fields {
      let value = filter == .channel ? Self.channelWord(piece.value) : piece.value
      for var term in terms(of: value, isPhrase: piece.isQuoted) {
        term.fields = fields
        term.importance = .asked
        term.isExcluded = piece.isExcluded
        query.terms.append(term)
      }
      return
    }
    let conditions = filter.conditions(of: piece.value)
    guard !conditions.isEmpty else {
      query.problems.append(
        .unknownValue(
          filter: filter, value: piece.value.sanitized, known: filter.values.map { $0.names[0] }))
      return
    }
    query.conditions.append(.init(anyOf: conditions, isExcluded: piece.isExcluded))
  }

  /// English names of channels by the Polish words of the index.
  private static func channelWord(_ value: String) -> String {
    switch value.folded {
    case "phone", "tel": "telefonicznie"
    case "post": "pocztą"
    case "person", "in_person", "osoba": "osobiście"
    case "box", "drop_box": "urny"
    case "email", "mail", "e-mail": "e-mailem"
    default: value
    }
  }

  /// Filters that go without a name: `parter`, `2 piętro`, `piętro 2`, `oddzielona`, `nie oddzielona`, `pok. 16`.
  private func readBareFilter(
    _ piece: Piece,
    _ pieces: inout ArraySlice<Piece>,
    into query: inout Query
  ) -> Bool {
    guard !piece.isQuoted, !piece.isExcluded else { return false }
    let word = Self.bare(piece.value)
    let next = pieces.first.flatMap { $0.filter == nil && !$0.isQuoted ? $0.value : nil }
    if word == "nie", let next, Self.isSeparation(Self.bare(next)) {
      pieces.removeFirst()
      append(piece.value + " " + next, means: .separated(false), into: &query)
      return true
    }
    if Self.isSeparation(word) {
      // `oddzielona nie` is how the filter's value would be said.
      let isDenied = next.map(Self.bare) == "nie"
      if isDenied { pieces.removeFirst() }
      append(
        isDenied ? piece.value + " nie" : piece.value, means: .separated(!isDenied), into: &query)
      return true
    }
    if word == "parter" || word == "parterze" || word == "parteru" {
      append(piece.value, means: .floor(0), into: &query)
      return true
    }
    if let next, Self.isStorey(Self.bare(next)), let floor = Self.floor(word) {
      pieces.removeFirst()
      append(piece.value + " " + next, means: .floor(floor), into: &query)
      return true
    }
    if Self.isStorey(word), let next, let floor = Int(Self.bare(next)), (0...99).contains(floor) {
      pieces.removeFirst()
      append(piece.value + " " + next, means: .floor(floor), into: &query)
      return true
    }
    if Self.isRoomWord(word) {
      // `pok.221` is one piece, `pok. 221` two; `pok. 23 i 24` goes on with a word of its own.
      if let next, Self.startsWithDigit(next) {
        pieces.removeFirst()
        append(room: next, as: piece.value + " " + next, into: &query)
        return true
      }
      // Rooms are printed as `pok.`, whatever they are called.
      let pattern = Pattern(letters: Array("pok".utf8))
      query.terms.append(Term(form: .words([pattern]), text: piece.value))
      return true
    }
    let parts = Words(piece.value)
    if parts.words.count == 2, parts.words[1].isNumber,
      Self.isRoomWord(String(decoding: parts.letters(parts.words[0]), as: UTF8.self))
    {
      let digits = String(decoding: parts.letters(parts.words[1]), as: UTF8.self)
      append(room: digits, as: piece.value, into: &query)
      return true
    }
    return false
  }

  private func append(_ text: String, means condition: Condition, into query: inout Query) {
    // Points are judged by what they are; everything else by whether it says the words.
    let words = Words(text)
    let patterns = words.words.map {
      Pattern(letters: Array(words.letters($0)), hasMarks: $0.hasMarks)
    }
    query.terms.append(Term(form: .words(patterns), text: text, pointCondition: condition))
  }

  private func append(room: String, as text: String, into query: inout Query) {
    for var term in terms(of: room, isPhrase: false) {
      term.fields = FieldSet(.room)
      term.text = text
      query.terms.append(term)
    }
  }

  private static func bare(_ text: String) -> String {
    let folded = text.folded
    return folded.hasSuffix(".") ? String(folded.dropLast()) : folded
  }

  private static func isSeparation(_ word: String) -> Bool {
    word.count >= 6
      && [
        "oddzielona", "oddzielony", "oddzielone", "oddzielonej", "wydzielona", "wydzielone",
        "separated",
      ]
      .contains { $0.hasPrefix(word) }
  }

  private static func isStorey(_ word: String) -> Bool {
    word.count >= 3 && ["pietro", "pietrze", "pietra", "floor"].contains { $0.hasPrefix(word) }
  }

  private static func isRoomWord(_ word: String) -> Bool {
    ["pok", "pokoj", "pokoju", "pokoje", "pokoi", "room", "sala", "gabinet"].contains(word)
  }

  private static func startsWithDigit(_ text: String) -> Bool {
    text.utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }

  private static func floor(_ word: String) -> Int? {
    if let number = Int(word), (0...99).contains(number) { return number }
    if let roman = RomanNumeral.value(Array(word.utf8)) { return roman }
    let ordinals = ["pierwsz", "drugi", "trzeci", "czwart", "piat"]
    return ordinals.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  // MARK: Words

  private func readWords(
    _ piece: Piece,
    _ pieces: inout ArraySlice<Piece>,
    into query: inout Query
  ) {
    var value = piece.value
    if !piece.isQuoted {
      // Groups of digits that follow each other are one number, whatever stands between them, and a
      // code's letters are one with the number after them.
      while let next = pieces.first, next.filter == nil, !next.isQuoted, !next.isExcluded,
        !Self.isPostcode(value), !Self.isPostcode(next.value),
        Self.isNumber(next.value), Self.isNumber(value) || isCodeLetters(value)
      {
        value += (Self.isNumber(value) ? " " : "-") + next.value
        pieces.removeFirst()
      }
    }
    for var term in terms(of: value, isPhrase: piece.isQuoted) {
      term.isExcluded = piece.isExcluded
      if !piece.isQuoted, case .words(let patterns) = term.form, patterns.count == 1 {
        term.importance = FunctionWords.importance(of: patterns[0].letters)
      }
      query.terms.append(term)
    }
  }

  private func isCodeLetters(_ text: String) -> Bool {
    let letters = Array(text.folded.utf8)
    return codeLetters.contains(letters) && !FunctionWords.isFunctionWord(letters)
  }

  /// Whether a piece is a postcode as it is printed, which is no part of the number before it or after it: `90-440`.
  private static func isPostcode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.count == 2 && parts[1].utf8.count == 3
      && parts.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// Whether a piece is digits with what people write between and around them.
  private static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: " "):
        break
      default: return false
      }
    }
    return hasDigit
  }

  /// The terms of one piece: a number, words that hang together, or words by themselves.
  private func terms(of text: String, isPhrase: Bool) -> [Term] {
    let words = Words(text)
    guard !words.words.isEmpty else { return [] }
    if words.words.allSatisfy(\.isNumber) {
      let groups = Self.withoutCountry(words.words.map { Array(words.letters($0)) }, text)
      return groups.isEmpty ? [] : [Term(form: .number(groups), text: text)]
    }
    var terms: [Term] = []
    var run: [Pattern] = []
    func finish() {
      if !run.isEmpty { terms.append(Term(form: .words(run), text: text)) }
      run = []
    }
    for (place, word) in words.words.enumerated() {
      var pattern = Pattern(letters: Array(words.letters(word)), hasMarks: word.hasMarks)
      if place > 0, !isPhrase {
        let previous = words.words[place - 1]
        if !hangsTogether(words, previous, word, in: text) { finish() }
      }
      // Letters with a number after them are a code's: `p1` is not PS-1.
      if place + 1 < words.words.count, word.isNumber != words.words[place + 1].isNumber {
        pattern.isWhole = true
      }
      run.append(pattern)
    }
    finish()
    return terms
  }

  /// The groups of a number without what says that it is a Polish one: `+48`, `0048`.
  private static func withoutCountry(_ groups: [[UInt8]], _ text: String) -> [[UInt8]] {
    let prefix = text.hasPrefix("+48") ? "48" : "0048"
    guard let first = groups.first, first.starts(with: prefix.utf8) else { return groups }
    let rest = Array(first.dropFirst(prefix.utf8.count))
    return (rest.isEmpty ? [] : [rest]) + groups.dropFirst()
  }

  /// Whether two neighbouring words of a piece must stand together: codes, addresses of mail and pages.
  private func hangsTogether(
    _ words: Words, _ left: Words.Word, _ right: Words.Word, in text: String
  )
    -> Bool
  {
    if left.isNumber || right.isNumber { return true }
    let utf8 = Array(text.utf8)
    let between = utf8[left.origin.upperBound..<right.origin.lowerBound]
    return between.contains(UInt8(ascii: "@")) || between.elementsEqual([UInt8(ascii: ".")])
  }
}
