import Display
import Text

/// Text with what each part of it means, before it is placed into cells.
struct StyledText: Hashable, Sendable {
  /// A part of one meaning.
  struct Run: Hashable, Sendable {
    let text: Substring
    let style: Style
    /// Terminal columns.
    let width: Int
  }

  private(set) var runs: [Run] = []
  /// Terminal columns.
  private(set) var width = 0

  init() {}

  init(_ text: String, _ role: Role = .text, matches: [Range<String.Index>] = []) {
    append(text[...], role, matches: matches)
  }

  init(_ text: Substring, _ role: Role = .text, matches: [Range<String.Index>] = []) {
    append(text, role, matches: matches)
  }

  mutating func append(_ text: String, _ role: Role = .text) { append(text[...], role) }

  /// Adds text; `matches` are ranges of it that answer the query.
  mutating func append(
    _ text: Substring,
    _ role: Role = .text,
    matches: [Range<String.Index>] = []
  ) {
    guard !matches.isEmpty else {
      append(text, Style(role))
      return
    }
    var rest = text
    for match in matches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let range = match.clamped(to: rest.startIndex..<rest.endIndex)
      guard !range.isEmpty else { continue }
      append(rest[..<range.lowerBound], Style(role))
      append(rest[range], Style(role, isMatch: true))
      rest = rest[range.upperBound...]
    }
    append(rest, Style(role))
  }

  private mutating func append(_ text: Substring, _ style: Style) {
    guard !text.isEmpty else { return }
    let columns = text.displayWidth
    runs.append(Run(text: text, style: style, width: columns))
    width += columns
  }

  mutating func append(_ other: StyledText) {
    runs += other.runs
    width += other.width
  }

  /// Spaces up to a column.
  mutating func pad(to column: Int, _ role: Role = .text) {
    guard width < column else { return }
    append(String(repeating: " ", count: column - width)[...], Style(role))
  }

  /// The characters without their styles.
  var text: String { runs.map(\.text).joined() }

  /// Cut to a width, with "…" where something is missing.
  func truncated(to limit: Int) -> StyledText {
    guard width > limit else { return self }
    guard limit > 0 else { return StyledText() }
    var result = StyledText()
    for run in runs {
      let room = limit - 1 - result.width
      guard run.width > room else {
        result.append(run.text, run.style)
        continue
      }
      result.append(run.text.leading(room), run.style)
      result.append("…"[...], run.style)
      break
    }
    return result
  }
}

extension StyledText {
  /// Text broken into lines at spaces, each in the same style.
  static func lines(_ text: String, _ role: Role = .text, width: Int) -> [StyledText] {
    text.wrapped(to: width).map { StyledText($0, role) }
  }
}

extension Panel {
  /// Writes styled text from a place in the panel, cut at the right edge or after `width` columns.
  mutating func write(_ text: StyledText, row: Int, column: Int, width: Int = .max) {
    var column = column
    let end = width == .max ? frame.size.columns : min(frame.size.columns, column + width)
    for run in text.runs where column < end {
      column = write(run.text, row: row, column: column, style: run.style, width: end - column)
    }
  }
}
