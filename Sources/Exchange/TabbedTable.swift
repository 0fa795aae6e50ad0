import Text

/// A table as spreadsheets write it: a line of column names, then a line a row, its cells parted by tabs.
struct TabbedTable {
  /// A row with the number of its line, from 1.
  struct Row {
    let line: Int
    private let cells: [String: String]

    init?(line: Int, cells: [Substring], columns: [String]) {
      guard cells.count == columns.count else { return nil }
      self.line = line
      self.cells = Dictionary(
        zip(columns, cells.map { String($0).sanitized }), uniquingKeysWith: { first, _ in first })
    }

    /// The cell of a column; empty where the table has no such column.
    subscript(column: String) -> String { cells[column] ?? "" }

    /// The parts of a cell, those that say nothing left out.
    func parts(of column: String, separatedBy separator: Character) -> [String] {
      self[column].split(separator: separator).map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }

  let columns: [String]
  private(set) var rows: [Row] = []
  /// The lines that have more or fewer cells than there are columns, with what they say.
  private(set) var brokenLines: [(line: Int, text: String)] = []

  /// Reads a table.
  ///
  /// What is not UTF-8 becomes U+FFFD; control characters are left out.
  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // A mark of the byte order is no part of the first column's name.
    columns = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).sanitized.trimmed }
    for (place, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if let row = Row(line: place + 1, cells: cells, columns: columns) {
        rows.append(row)
      } else {
        brokenLines.append((place + 1, String(line).sanitized))
      }
    }
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
