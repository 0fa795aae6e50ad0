import Text

extension PointTable {
  /// The table as CSV (RFC 4180): comma, CR LF, quotes where needed, a line of titles first.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
  ///
  /// - Parameters:
  ///   - delimiter: what stands between cells: no letter, digit, quote or line break.
  ///   - hasByteOrderMark: whether U+FEFF comes first, by which spreadsheets know UTF-8.
  /// - Returns: the lines, each with its end.
  public func csv(delimiter: Character = ",", hasByteOrderMark: Bool = false) -> String {
    (hasByteOrderMark ? "\u{FEFF}" : "")
      + ([titles] + rows.map(\.cells))
      .map { row in
        row.map { csvField($0, delimiter) }.joined(separator: String(delimiter)) + "\r\n"
      }
      .joined()
  }

  /// The table as Markdown with aligned columns.
  public var markdown: String {
    let lines = ([titles] + rows.map(\.cells)).map { $0.map(markdownCell) }
    let widths = titles.indices.map { column in
      max(3, lines.map { $0[column].displayWidth }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - cell.displayWidth))
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = line(widths.map { String(repeating: "-", count: $0) })
    return line(lines[0]) + rule + lines.dropFirst().map(line).joined()
  }

  private func csvField(_ text: String, _ delimiter: Character) -> String {
    let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == delimiter || $0 == "\"" || $0.isNewline }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private func markdownCell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
