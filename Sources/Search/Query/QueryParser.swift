import Directory
import Text

/// Reads queries: words, numbers, quoted phrases, filters with and without a colon, exclusions.
package struct QueryParser {
  /// The letters that begin the directory's form codes: `ps`, `zs`.
  ///
  /// Before a number they are one with it.
  let codeLetters: Set<[UInt8]>

  /// How many words of a query are read: more than anybody says, and few enough to be looked for one by one.
  package static let mostTerms = 100

  /// Takes a query apart, in work linear in its length.
  func parse(_ text: String) -> Query {
    var query = Query()
    var pieces = QueryPiece.all(of: text)[...]
    query.isOpen = !(text.last?.isWhitespace ?? true)
    while let piece = pieces.popFirst() {
      if let filter = piece.filter {
        read(filter: filter, of: piece, into: &query)
      } else if !readBareFilter(piece, &pieces, into: &query) {
        readWords(piece, &pieces, into: &query)
      }
    }
    if query.terms.count > Self.mostTerms {
      query.terms.removeSubrange(Self.mostTerms...)
      query.problems.append(.tooManyWords(limit: Self.mostTerms))
    }
    for place in query.terms.indices.dropFirst() {
      guard let word = query.terms[place].word, let previous = query.terms[place - 1].word,
        FunctionWords.isTime(word, after: previous)
      else { continue }
      query.terms[place].importance = .function
    }
    // Words that name something are what is asked for where nothing else is; of the others alone nothing is asked yet.
    if !query.terms.contains(where: { !$0.isOptional && !$0.isExcluded }), query.conditions.isEmpty
    {
      if query.terms.allSatisfy({ $0.word.map(FunctionWords.isSilent) ?? false }) {
        query.isSilent = true
      }
      for place in query.terms.indices where !query.terms[place].isExcluded {
        query.terms[place].importance = .asked
      }
    }
    return query
  }

  // MARK: Filters

  private func read(filter name: String, of piece: QueryPiece, into query: inout Query) {
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
      query.problems.append(.unknownValue(filter: filter, value: piece.value.sanitized))
      return
    }
    query.conditions.append(.init(anyOf: conditions, isExcluded: piece.isExcluded))
  }

  /// Names of channels that nobody prints.
  private static func channelWord(_ value: String) -> String {
    switch value.folded {
    case "osoba": "osobiście"
    case "email": "e-mail"
    default: value
    }
  }

  // MARK: Words

  private func readWords(
    _ piece: QueryPiece,
    _ pieces: inout ArraySlice<QueryPiece>,
    into query: inout Query
  ) {
    var value = piece.value
    // `d/s` is how some write `ds.`.
    if ["d/s", "d.s."].contains(value.folded) { return }
    if !piece.isQuoted {
      // Groups of digits that follow each other are one number, whatever stands between them, and a
      // code's letters are one with the number after them.
      let isNumber = Self.isNumber(value)
      var goesOn = !Self.isPostcode(value) && (isNumber || isCodeLetters(value))
      while goesOn, let next = pieces.first, next.filter == nil, !next.isQuoted, !next.isExcluded,
        !Self.isPostcode(next.value), Self.isNumber(next.value)
      {
        value += (isNumber ? " " : "-") + next.value
        pieces.removeFirst()
        goesOn = isNumber
      }
    }
    for var term in terms(of: value, isPhrase: piece.isQuoted) {
      term.isExcluded = piece.isExcluded
      term.isQuoted = piece.isQuoted
      if !piece.isQuoted, case .words(let patterns) = term.form, patterns.count == 1 {
        // An initial stands for a first name, which may be left out.
        let isInitial = patterns[0].letters.count == 1 && value.contains(".")
        term.importance = isInitial ? .function : FunctionWords.importance(of: patterns[0].letters)
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
  func terms(of text: String, isPhrase: Bool) -> [Term] {
    let words = Words(text)
    guard !words.words.isEmpty else { return [] }
    if words.words.allSatisfy(\.isNumber) {
      let groups = Self.withoutCountry(words.words.map { Array(words.letters($0)) }, text)
      return groups.isEmpty ? [] : [Term(form: .number(groups), text: text)]
    }
    let utf8 = Array(text.utf8)
    var terms: [Term] = []
    var run: [Pattern] = []
    // A piece that falls apart is called by its parts.
    var start = 0
    func finish(before place: Int) {
      defer { (run, start) = ([], place) }
      guard !run.isEmpty else { return }
      let lower = words.words[start].origin.lowerBound
      let upper = words.words[place - 1].origin.upperBound
      let isWhole = start == 0 && place == words.words.count
      let part = isWhole ? text : String(decoding: utf8[lower..<upper], as: UTF8.self)
      if run.count == 1, run[0].isNumber, !isPhrase {
        terms.append(Term(form: .number([run[0].letters]), text: part))
      } else {
        terms.append(Term(form: .words(run), text: part))
      }
    }
    for (place, word) in words.words.enumerated() {
      var pattern = Pattern(letters: Array(words.letters(word)), marks: word.marks)
      if place > 0, !isPhrase {
        let previous = words.words[place - 1]
        // `3-go` is 3.
        if previous.isNumber, Self.isOrdinalEnding(words.letters(word)) { continue }
        if !Self.hangTogether(previous, word, words, in: utf8) { finish(before: place) }
      }
      // Letters with a number after them are a code's: `p1` is not PS-1.
      if place + 1 < words.words.count, word.isNumber != words.words[place + 1].isNumber,
        word.isNumber || word.range.count < Self.wordLength || isPhrase
      {
        pattern.isWhole = true
      }
      run.append(pattern)
    }
    finish(before: words.words.count)
    return terms
  }

  /// The groups of a number without what says that it is a Polish one: `+48`, `0048`.
  private static func withoutCountry(_ groups: [[UInt8]], _ text: String) -> [[UInt8]] {
    let prefix = text.hasPrefix("+48") ? "48" : "0048"
    guard let first = groups.first, first.starts(with: prefix.utf8) else { return groups }
    let rest = Array(first.dropFirst(prefix.utf8.count))
    return (rest.isEmpty ? [] : [rest]) + groups.dropFirst()
  }

  private static let wordLength = 5
  /// Behind a number no part of it has so many letters: `500plus`, `3Maja`.
  private static let wordAfterNumber = 4
  private static let currencies: Set<String> = ["zl", "pln"]

  /// Whether letters behind a number say no more than that it is an ordinal: `3-go`, `1st`.
  private static func isOrdinalEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    ["go", "ego", "szy", "gi", "ci", "ty", "sza", "ga", "cia", "ta", "st", "nd", "rd", "th"]
      .contains {
        letters.elementsEqual($0.utf8)
      }
  }

  /// Whether two neighbouring words of a piece must stand together: codes, addresses of mail and pages.
  private static func hangTogether(
    _ left: Words.Word, _ right: Words.Word, _ words: Words, in utf8: [UInt8]
  ) -> Bool {
    // What is said of a word or a number in passing is no part of it: `ul.Popiełuszki`, `tel.6640412`, `500zł`.
    let letters = Array(words.letters(left))
    let isAbbreviation =
      Abbreviations.has(utf8[left.origin].map { $0 | 0x20 })
      || FunctionWords.isNaming(letters)
    if !left.isNumber, isAbbreviation || letters.count == 1 && !right.isNumber { return false }
    // No code has so many letters: `start300`.
    if !left.isNumber, right.isNumber, left.range.count >= wordLength { return false }
    if left.isNumber, right.range.count >= wordAfterNumber { return false }
    if left.isNumber, currencies.contains(String(decoding: words.letters(right), as: UTF8.self)) {
      return false
    }
    if left.isNumber || right.isNumber { return true }
    let between = utf8[left.origin.upperBound..<right.origin.lowerBound]
    return between.contains(UInt8(ascii: "@")) || between.elementsEqual([UInt8(ascii: ".")])
  }
}
