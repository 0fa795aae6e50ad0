import Text

/// A line of text with a caret, edited as line editors do it: one grapheme cluster (UAX #29) at a time.
///
/// What it holds may be shown as it is: what is put in is sanitised together with what stands before it, so that a mark or
/// the rest of a flag joins the letter it was typed after.
public struct QueryLine: Hashable, Sendable {
  /// What was typed.
  public private(set) var text = ""
  /// How many clusters stand before the caret: 0 to as many as there are.
  public private(set) var caret = 0
  /// The most clusters that the line takes.
  public let limit: Int

  /// A line with the caret behind its text.
  public init(_ text: String = "", limit: Int = State.queryLimit) {
    self.limit = limit
    insert(text)
  }

  public var isEmpty: Bool { text.isEmpty }
  /// Whether the caret stands behind the text.
  public var isAtEnd: Bool { caret == text.count }
  /// What stands before the caret.
  public var head: Substring { text.prefix(caret) }
  /// What stands behind the caret.
  public var rest: Substring { text.dropFirst(caret) }

  // MARK: Changing the text

  /// Puts text in at the caret, as much of it as the line still takes.
  public mutating func insert(_ inserted: String) {
    let rest = rest
    var head = (String(head) + inserted).sanitized[...]
    // A query does not begin with spaces.
    if text.isEmpty { head = head.drop { $0 == " " } }
    put(head.prefix(max(caret, limit - rest.count)), rest)
  }

  /// Takes the cluster before the caret away.
  public mutating func erase() { put(head.dropLast(), rest) }

  /// Takes the cluster behind the caret away.
  public mutating func eraseForward() { put(head, rest.dropFirst()) }

  /// Takes what stands before the caret away up to a space, with the spaces that follow it.
  public mutating func eraseWord() {
    var head = head
    while head.last == " " { head.removeLast() }
    while let last = head.last, last != " " { head.removeLast() }
    put(head, rest)
  }

  /// Takes away the word behind the caret.
  public mutating func eraseWordForward() {
    put(head, text.dropFirst(endOfWord))
  }

  /// Takes away what stands before the caret.
  public mutating func eraseHead() { put("", rest) }

  /// Takes away what stands behind the caret.
  public mutating func eraseRest() { put(head, "") }

  /// Takes everything away.
  public mutating func clear() { put("", "") }

  /// Joins both sides of the caret.
  ///
  /// Where they form a cluster together, as two halves of a flag do, the caret goes behind it.
  private mutating func put(_ head: Substring, _ rest: Substring) {
    let length = head.utf8.count
    text = String(head) + rest
    // Spaces alone ask nothing.
    if text.allSatisfy({ $0 == " " }) { text = "" }
    caret = text.indices.prefix { text.utf8.distance(from: text.startIndex, to: $0) < length }.count
  }

  // MARK: Moving the caret

  public mutating func moveLeft() { caret = max(0, caret - 1) }
  public mutating func moveRight() { caret = min(text.count, caret + 1) }
  public mutating func moveToStart() { caret = 0 }
  public mutating func moveToEnd() { caret = text.count }

  /// Goes to the beginning of the word before the caret.
  public mutating func moveWordLeft() {
    var head = head
    while let last = head.last, !last.isOfWord { head.removeLast() }
    while let last = head.last, last.isOfWord { head.removeLast() }
    caret = head.count
  }

  /// Goes to the end of the word behind the caret.
  public mutating func moveWordRight() { caret = endOfWord }

  private var endOfWord: Int {
    let behind = rest.drop { !$0.isOfWord }.drop { $0.isOfWord }
    return text.count - behind.count
  }
}

extension Character {
  /// Whether it belongs to a word: letters and digits.
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}

// MARK: - What actions do to a line

extension QueryLine {
  /// Edits the line as an action demands that always means the line.
  ///
  /// - Returns: whether the action is such a one.
  mutating func edit(_ action: Action) -> Bool {
    switch action {
    case .erase: erase()
    case .eraseForward: eraseForward()
    case .eraseWord: eraseWord()
    case .eraseWordForward: eraseWordForward()
    case .eraseQuery: eraseHead()
    case .eraseRest: eraseRest()
    case .caretLeft: moveLeft()
    case .caretRight: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    default: return false
    }
    return true
  }

  /// Moves the caret as an action demands that means something else where there is no text.
  ///
  /// - Returns: whether the action is such a one and there is text.
  mutating func move(_ action: Action) -> Bool {
    guard !isEmpty else { return false }
    switch action {
    case .collapse: moveLeft()
    case .expand: moveRight()
    case .first: moveToStart()
    case .last: moveToEnd()
    default: return false
    }
    return true
  }
}

// MARK: - What is seen of a line

extension QueryLine {
  /// As much of the line as there is room for, with the caret in it.
  ///
  /// A line that is too long is shown by its end while the caret stands there; further back, two thirds of the room
  /// are before the caret.
  ///
  /// - Parameter room: columns, at least 1.
  /// - Returns: the text and the column of the caret in it, which is `room` behind a text that takes all of it.
  func visible(in room: Int) -> (text: String, caret: Int) {
    let before = head[...].displayWidth
    let all = text.displayWidth
    guard all > room else { return (text, before) }
    let hidden = min(max(0, before - room * 2 / 3), all - room)
    var columns = 0
    let shown = text.drop { cluster in
      guard columns < hidden else { return false }
      columns += cluster.displayWidth
      return true
    }
    return (String(shown.leading(room)), min(room, before - columns))
  }
}
