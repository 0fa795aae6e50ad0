import Text

/// Filters that a resident says without their names.
extension QueryParser {
  /// Filters that go without a name: `parter`, `basement`, `2 piętro`, `piętro 2`, `oddzielona`, `nie oddzielona`, `pok. 16`.
  func readBareFilter(
    _ piece: QueryPiece,
    _ pieces: inout ArraySlice<QueryPiece>,
    into query: inout Query
  ) -> Bool {
    guard !piece.isQuoted, !piece.isExcluded else { return false }
    let word = Self.bare(piece.value)
    if readChannel(piece, &pieces, into: &query) { return true }
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
    if word == "basement" {
      append(piece.value, means: .floor(-1), into: &query)
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
      query.terms.append(
        Term(form: .words([pattern]), text: piece.value, importance: .hint))
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

  /// The way that a resident wants to go: `przez internet`.
  private func readChannel(
    _ piece: QueryPiece, _ pieces: inout ArraySlice<QueryPiece>, into query: inout Query
  ) -> Bool {
    let following = pieces.prefix(ChannelPhrases.longest).prefix {
      $0.filter == nil && !$0.isQuoted && !$0.isExcluded
    }
    var words: [String] = []
    // How many of the words each piece ends with.
    var ends: [Int] = []
    for piece in [piece] + following {
      let parts = Words(piece.value)
      words += parts.words.map { String(decoding: parts.letters($0), as: UTF8.self) }
      ends.append(words.count)
    }
    guard let (count, channel) = ChannelPhrases.first(in: words),
      let last = ends.firstIndex(of: count)
    else { return false }
    let texts = [piece.value] + following.prefix(last).map(\.value)
    pieces.removeFirst(last)
    append(texts.joined(separator: " "), means: .channel(channel), into: &query)
    return true
  }

  private func append(_ text: String, means condition: Condition, into query: inout Query) {
    // Points are judged by what they are; everything else by whether it says the words.
    let words = Words(text)
    let patterns = words.words.map {
      Pattern(letters: Array(words.letters($0)), marks: $0.marks)
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
}
