import Text

/// A rectangle of cells with an identity, placed on the screen.
///
/// The identity lets a back end keep one window for a panel from frame to frame and send only what
/// changed.
public struct Panel: Hashable, Sendable {
  public let id: String
  public let frame: Rect
  /// The cells in row-major order, `frame.size.rows * frame.size.columns` of them.
  private var glyphs: [Glyph]
  /// The characters of several scalars that cells refer to, those included that were overwritten since.
  private var clusters: [Character] = []
  /// Whether a wide character was ever written, which another character may cut.
  private var hasWide = false

  public init(id: String, frame: Rect, style: Style = .text) {
    self.id = id
    self.frame = frame
    glyphs = Array(
      repeating: Glyph(" ", style),
      count: max(0, frame.size.rows) * max(0, frame.size.columns)
    )
  }

  /// The cells of one row, counted from 0 within the panel.
  public func row(_ row: Int) -> [Cell] {
    glyphs(ofRow: row).map { Cell(character(of: $0), $0.style) }
  }

  /// The cells of one row as the panel holds them, or of some of its columns.
  public func glyphs(ofRow row: Int, _ columns: Range<Int>? = nil) -> ArraySlice<Glyph> {
    let start = row * frame.size.columns
    let columns = columns ?? 0..<frame.size.columns
    return glyphs[(start + columns.lowerBound)..<(start + columns.upperBound)]
  }

  /// What stands in one of the panel's cells; `nil` in the further columns of a wide character.
  public func character(of glyph: Glyph) -> Character? {
    if glyph.code >= Glyph.firstCluster { return clusters[Int(glyph.code - Glyph.firstCluster)] }
    return glyph.scalar.map { Character($0) }
  }

  /// The columns of a row from the first to the last cell that is another than in a panel of the same size, wide characters
  /// whole; empty where all are the same.
  public func columns(ofRow row: Int, since other: Panel) -> Range<Int> {
    let start = row * frame.size.columns
    let end = start + frame.size.columns
    // What a number of a cluster stands for is known to each panel alone.
    let isComparable = clusters.isEmpty && other.clusters.isEmpty
    func isSame(_ index: Int) -> Bool { isComparable && glyphs[index] == other.glyphs[index] }
    var first = start
    while first < end, isSame(first) { first += 1 }
    guard first < end else { return 0..<0 }
    var last = end
    while isSame(last - 1) { last -= 1 }
    while first > start, glyphs[first].isContinuation { first -= 1 }
    while last < end, glyphs[last].isContinuation { last += 1 }
    return (first - start)..<(last - start)
  }

  /// Writes text from a place in the panel, cut at the right edge or after `width` columns.
  ///
  /// Characters without a width of their own that are not part of a cluster are dropped; a wide
  /// character that would be cut in half is replaced by a space. Places outside are ignored.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    style: Style = .text,
    width: Int = .max
  ) -> Int {
    write(text[...], row: row, column: column, style: style, width: width)
  }

  /// Writes text from a place in the panel, cut at the right edge or after `width` columns.
  ///
  /// Characters without a width of their own that are not part of a cluster are dropped; a wide
  /// character that would be cut in half is replaced by a space. Places outside are ignored.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: Substring,
    row: Int,
    column: Int,
    style: Style = .text,
    width: Int = .max
  ) -> Int {
    guard row >= 0, row < frame.size.rows else { return column }
    let end = width == .max ? frame.size.columns : min(frame.size.columns, column + width)
    if text.plainWidth != nil {
      let written = text.utf8.withContiguousStorageIfAvailable {
        writePlain($0, row: row, column: column, end: end, style: style)
      }
      return written
        ?? writePlain(Array(text.utf8), row: row, column: column, end: end, style: style)
    }
    var column = column
    for character in text {
      let step = character.displayWidth
      guard step > 0 else { continue }
      guard column < end else { break }
      let fits = column + step <= end
      if column >= 0 {
        put(fits ? code(of: character) : space, row: row, column: column, style: style)
        for rest in 1..<max(1, fits ? step : 1) {
          put(Glyph.continuation, row: row, column: column + rest, style: style)
        }
      }
      column += fits ? step : 1
    }
    return column
  }

  /// Writes text whose scalars are characters of one column each, of up to three bytes of UTF-8.
  private mutating func writePlain(
    _ bytes: some Sequence<UInt8>, row: Int, column: Int, end: Int, style: Style
  ) -> Int {
    var column = column
    var code: UInt32 = 0
    var missing = 0
    for byte in bytes {
      if byte < 0x80 {
        code = UInt32(byte)
      } else if byte >= 0xC0 {
        missing = byte < 0xE0 ? 1 : 2
        code = UInt32(byte & (byte < 0xE0 ? 0x1F : 0x0F))
      } else {
        missing -= 1
        code = code << 6 | UInt32(byte & 0x3F)
      }
      guard missing == 0 else { continue }
      guard column < end else { break }
      if column >= 0 { put(code, row: row, column: column, style: style) }
      column += 1
    }
    return column
  }

  private var space: UInt32 { 0x20 }

  /// What a cell holds for a character.
  private mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1 { return only.value }
    clusters.append(character)
    return Glyph.firstCluster + UInt32(clusters.count - 1)
  }

  /// Sets one cell, and blanks what would be left of a wide character that it cuts.
  private mutating func put(_ code: UInt32, row: Int, column: Int, style: Style) {
    let start = row * frame.size.columns
    let index = start + column
    if code == Glyph.continuation { hasWide = true }
    guard hasWide else {
      glyphs[index] = Glyph(code: code, style)
      return
    }
    if code != Glyph.continuation, glyphs[index].isContinuation {
      var head = index
      while head > start, glyphs[head].isContinuation { head -= 1 }
      for place in head..<index { glyphs[place].code = space }
    }
    var after = index + 1
    while after < start + frame.size.columns, glyphs[after].isContinuation {
      glyphs[after].code = space
      after += 1
    }
    glyphs[index] = Glyph(code: code, style)
  }

  /// Writes one character of one column into every cell of some rows and columns that are within the panel.
  public mutating func fill(
    rows: Range<Int>, columns: Range<Int>, with scalar: Unicode.Scalar, style: Style
  ) {
    let columns = columns.clamped(to: 0..<frame.size.columns)
    for row in rows.clamped(to: 0..<frame.size.rows) {
      for column in columns { put(scalar.value, row: row, column: column, style: style) }
    }
  }

  /// Changes the style of cells that are already written.
  public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < frame.size.rows else { return }
    for column in columns.clamped(to: 0..<frame.size.columns) {
      change(&glyphs[row * frame.size.columns + column].style)
    }
  }
}
