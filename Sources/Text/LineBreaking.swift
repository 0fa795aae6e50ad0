extension String {
  /// The text broken into lines at spaces; a word longer than a line is broken where the line ends.
  ///
  /// An arrow, an abbreviation ("ul.", "pok.") and a word of one letter stay with what follows them, and so does a
  /// number with the number behind it: no telephone number is broken.
  ///
  /// - Parameter limit: the columns of a line, at least 1.
  /// - Returns: at least one line, none wider than the limit unless a single character is, without the
  ///   spaces at which it was broken.
  public func wrapped(to limit: Int) -> [Substring] {
    var breaking = LineBreaking(self[...], limit: max(1, limit))
    return breaking.lines()
  }
}

/// The breaking of one text into lines.
private struct LineBreaking {
  /// A stretch of the text with its columns.
  private struct Stretch {
    var start: String.Index
    var end: String.Index
    var columns = 0

    init(at index: String.Index) {
      start = index
      end = index
    }
  }

  private let text: Substring
  private let limit: Int
  private var finished: [Substring] = []
  private var line: Stretch
  /// What must not be broken: a word, with those before it that are bound to it.
  private var word: Stretch
  /// Where the last word of `word` begins.
  private var lastWord: String.Index
  /// The spaces between the line and the word.
  private var gap = 0

  init(_ text: Substring, limit: Int) {
    self.text = text
    self.limit = limit
    line = Stretch(at: text.startIndex)
    word = Stretch(at: text.startIndex)
    lastWord = text.startIndex
  }

  mutating func lines() -> [Substring] {
    if let width = text.plainWidth {
      if width <= limit, text.utf8.first != 0x20, text.utf8.last != 0x20 { return [text] }
      takePlain()
    } else {
      var index = text.startIndex
      while index < text.endIndex {
        let next = text.index(after: index)
        let character = text[index]
        take(index..<next, columns: character.displayWidth, isSpace: character == " ")
        index = next
      }
    }
    dropBoundSpaces()
    if word.columns > 0 { flush(before: text.endIndex) }
    if line.columns > 0 || finished.isEmpty { finish() }
    return finished
  }

  /// Takes text of which each scalar has one column: by its bytes, as every scalar has one that begins it.
  private mutating func takePlain() {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let start = index
      let byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte >= 0xC0 { bytes.formIndex(&index, offsetBy: byte >= 0xE0 ? 2 : 1) }
      if byte != 0x20, word.columns < limit {
        word.end = index
        word.columns += 1
      } else {
        take(start..<index, columns: 1, isSpace: byte == 0x20)
      }
    }
  }

  private mutating func take(_ place: Range<String.Index>, columns: Int, isSpace: Bool) {
    if isSpace {
      if word.columns == 0 {
        gap += 1
        word = Stretch(at: place.upperBound)
        lastWord = place.upperBound
      } else if text[lastWord..<word.end].binds(toNext: text[place.upperBound...].utf8.first),
        word.columns + 2 < limit
      {
        word.end = place.upperBound
        word.columns += 1
        lastWord = place.upperBound
      } else {
        dropBoundSpaces()
        flush(before: place.upperBound)
        gap = 1
      }
      return
    }
    if word.columns + columns > limit, word.columns > 0 {
      flush(before: place.lowerBound)
      finish()
    }
    word.end = place.upperBound
    word.columns += columns
  }

  /// Adds the word to the line, or begins a line with it where it does not fit.
  private mutating func flush(before next: String.Index) {
    if line.columns > 0, line.columns + gap + word.columns > limit { finish() }
    if line.columns == 0 {
      line = word
    } else {
      line.end = word.end
      line.columns += gap + word.columns
    }
    gap = 0
    word = Stretch(at: next)
    lastWord = next
  }

  private mutating func finish() {
    finished.append(text[line.start..<line.end])
    line = Stretch(at: line.end)
  }

  /// Takes away the spaces with which a bound word ends, when nothing follows them.
  private mutating func dropBoundSpaces() {
    while word.columns > 0, text[word.start..<word.end].utf8.last == 0x20 {
      word.end = text.index(before: word.end)
      word.columns -= 1
    }
  }
}

extension Substring {
  /// Whether a word must not stand at the end of a line.
  ///
  /// - Parameter next: the first byte of the word that follows.
  /// - Returns: whether the next word must follow on the same line.
  fileprivate func binds(toNext next: UInt8?) -> Bool {
    guard let last = utf8.last else { return false }
    if last.isDigit, next?.isDigit ?? false {
      return utf8.allSatisfy { $0.isDigit || "+-/()".utf8.contains($0) }
    }
    if last == UInt8(ascii: ".") {
      guard utf8.count <= 12 else { return false }
      let letters = utf8.dropLast()
      // Numbers and ASCII letters without a look at characters.
      if letters.allSatisfy({ $0 < 0x80 }) {
        return letters.count <= 4
          && letters.allSatisfy { Self.isASCIILetter($0) || $0 == UInt8(ascii: "(") }
      }
      return count <= 5 && dropLast().allSatisfy { $0.isLetter || $0 == "(" }
    }
    // A single scalar of up to four bytes, or a few that make one letter together.
    guard utf8.count <= 4 else { return false }
    if utf8.count == 1 { return Self.isASCIILetter(last) }
    guard last >= 0x80, let only = first, dropFirst().isEmpty else { return false }
    return only.isLetter || only == "→" || only == "⚠"
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
