extension String {
  /// The text cut to a width, with "…" where something is missing.
  ///
  /// - Parameter limit: columns.
  /// - Returns: the text itself where it fits.
  public func truncated(to limit: Int) -> String {
    guard displayWidth > limit else { return self }
    return limit > 0 ? self[...].leading(limit - 1) + "…" : ""
  }

  /// The text broken into lines wherever the width ends, spaces kept.
  ///
  /// - Parameter limit: the columns of a line, at least 2, so that every character fits.
  /// - Returns: at least one line.
  public func folded(to limit: Int) -> [Substring] {
    var rest = self[...]
    var lines: [Substring] = []
    repeat {
      let line = rest.leading(max(2, limit))
      // Characters that take no column may stand alone: then nothing is left to show.
      guard !line.isEmpty || lines.isEmpty else { break }
      lines.append(line)
      rest = rest[line.endIndex...]
    } while !rest.isEmpty
    return lines
  }
}

extension Substring {
  /// The beginning of the text, as much as a number of columns takes.
  public func leading(_ limit: Int) -> Substring {
    guard limit > 0 else { return prefix(0) }
    if let width = plainWidth {
      guard width > limit else { return self }
      return self[..<unicodeScalars.index(startIndex, offsetBy: limit)]
    }
    var columns = 0
    for (index, character) in zip(indices, self) {
      columns += character.displayWidth
      if columns > limit { return self[..<index] }
    }
    return self
  }

  /// The end of the text, as much as a number of columns takes.
  public func trailing(_ limit: Int) -> Substring {
    var start = endIndex
    var columns = 0
    while start > startIndex {
      let before = index(before: start)
      columns += self[before].displayWidth
      guard columns <= limit else { break }
      start = before
    }
    return self[start...]
  }
}
