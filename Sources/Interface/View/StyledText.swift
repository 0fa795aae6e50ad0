import Answers
import Display
import Text

/// Characters with what each of them means: text before it is placed into cells.
struct StyledText: Hashable, Sendable {
  private(set) var cells: [Cell] = []
  /// Terminal columns.
  private(set) var width = 0

  init() {}

  init(
    _ text: some StringProtocol,
    _ role: Role = .text,
    matches: [Range<String.Index>] = []
  ) {
    append(text, role, matches: matches)
  }

  /// Adds text; `matches` are ranges of it that answer the query.
  mutating func append(
    _ text: some StringProtocol,
    _ role: Role = .text,
    matches: [Range<String.Index>] = []
  ) {
    for index in text.indices {
      append(
        Cell(text[index], Style(role, isMatch: matches.contains { $0.contains(index) })))
    }
  }

  mutating func append(_ cell: Cell) {
    guard let character = cell.character else { return }
    let step = character.displayWidth
    guard step > 0 else { return }
    cells.append(cell)
    width += step
  }

  mutating func append(_ other: StyledText) {
    cells += other.cells
    width += other.width
  }

  /// Spaces up to a column.
  mutating func pad(to column: Int, _ role: Role = .text) {
    while width < column { append(Cell(" ", Style(role))) }
  }

  /// The characters without their styles.
  var text: String { String(cells.compactMap(\.character)) }

  /// Cut to a width, with "…" where something is missing.
  func truncated(to limit: Int) -> StyledText {
    guard width > limit else { return self }
    guard limit > 0 else { return StyledText() }
    var result = StyledText()
    for cell in cells {
      let step = cell.character?.displayWidth ?? 0
      guard result.width + step <= limit - 1 else { break }
      result.append(cell)
    }
    result.append(Cell("…", cells[result.cells.count].style))
    return result
  }

  /// Broken into lines wherever the width ends, spaces kept.
  func folded(to limit: Int) -> [StyledText] {
    var lines = [StyledText()]
    for cell in cells {
      let step = cell.character?.displayWidth ?? 0
      if lines[lines.count - 1].width + step > max(1, limit) { lines.append(StyledText()) }
      lines[lines.count - 1].append(cell)
    }
    return lines
  }

  /// Broken into lines at spaces; a word longer than a line is broken where the line ends.
  ///
  /// An arrow, an abbreviation ("ul.", "pok.") and a word of one letter stay with what follows them.
  ///
  /// - Parameter limit: the columns of a line, at least 1.
  /// - Returns: at least one line, none wider than the limit.
  func wrapped(to limit: Int) -> [StyledText] {
    let limit = max(1, limit)
    var lines: [StyledText] = []
    var line = StyledText()
    var word = StyledText()

    func flush() {
      if line.width > 0, line.width + 1 + word.width <= limit {
        line.append(Cell(" ", Style(word.cells.first?.style.role ?? .text)))
        line.append(word)
      } else {
        if line.width > 0 { lines.append(line) }
        line = word
      }
      word = StyledText()
    }
    for cell in cells {
      if cell.character == " " {
        guard word.width > 0 else { continue }
        if word.bindsToNext, word.width + 2 < limit {
          word.append(cell)
        } else {
          flush()
        }
        continue
      }
      let step = cell.character?.displayWidth ?? 0
      if word.width + step > limit {
        flush()
        lines.append(line)
        line = StyledText()
      }
      word.append(cell)
    }
    word.trimEnd()
    if word.width > 0 { flush() }
    if line.width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension StyledText {
  /// Whether the last word must not stand at the end of a line.
  fileprivate var bindsToNext: Bool {
    let last = cells.reversed().prefix { $0.character != " " }.compactMap(\.character)
    guard let end = last.first else { return false }
    if last.count == 1 { return end.isLetter || end == "→" || end == "⚠" }
    return end == "." && last.count <= 5
      && last.dropFirst().allSatisfy { $0.isLetter || $0 == "(" }
  }

  fileprivate mutating func trimEnd() {
    while cells.last?.character == " " {
      cells.removeLast()
      width -= 1
    }
  }
}

extension Panel {
  /// Writes styled text from a place in the panel, cut at the right edge or after `width` columns.
  mutating func write(_ text: StyledText, row: Int, column: Int, width: Int = .max) {
    var column = column
    let end = width == .max ? frame.size.columns : min(frame.size.columns, column + width)
    for cell in text.cells {
      guard let character = cell.character, column < end else { break }
      column = write(
        String(character), row: row, column: column, style: cell.style, width: end - column)
    }
  }
}
