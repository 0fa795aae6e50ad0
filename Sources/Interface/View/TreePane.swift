import Answers
import Directory
import Display
import Search
import Text

extension Drawing {
  /// The department tree, or what to try when nothing was found.
  mutating func drawTree() {
    guard let frame = layout.tree else { return }
    var panel = Panel(
      id: "tree", frame: frame, title: words.treeTitle,
      isFocused: hasFocus(.tree), isPlain: layout.border == 0)
    let inside = layout.inside(frame)
    if state.rows.isEmpty {
      for (row, line) in advice(width: inside.columns - 1).prefix(inside.rows).enumerated() {
        panel.write(
          line, row: layout.top + row, column: layout.border + 1, width: inside.columns - 1)
      }
    }
    let selectedRow = state.selectedRow
    let preferred = state.preferredPoints
    let daybook = state.directory.on(state.moment.date)
    let top = scrolled(
      state.treeTop, toShow: selectedRow ?? state.treeTop, rows: inside.rows,
      of: state.rows.count)
    for (offset, row) in state.rows.dropFirst(top).prefix(inside.rows).enumerated() {
      let line = layout.top + offset
      let isSelected = top + offset == selectedRow
      let isElsewhere = state.isPoint(row.node, outside: preferred)
      let isMarked = row.node.entity.map { !daybook.isCurrent($0) } ?? false
      let place =
        state.directory.point(of: row.node) != nil || isMarked ? row.node.entity : nil
      let stateMark = place.flatMap { place in
        placeMark(daybook.state(of: place, at: state.moment.time))
      }
      drawRow(
        row, isSelected: isSelected, stateMark: stateMark, isElsewhere: isElsewhere, on: &panel,
        line: line, width: inside.columns)
      guard isSelected else { continue }
      panel.select(row: line, columns: layout.border..<(layout.border + inside.columns))
      if hasFocus(.tree) {
        cursor = Position(row: frame.origin.row + line, column: frame.origin.column + layout.border)
      }
    }
    if hasFocus(.tree), selectedRow == nil {
      cursor = Position(
        row: frame.origin.row + layout.top, column: frame.origin.column + layout.border)
    }
    if layout.detail == nil { drawReason(on: &panel) }
    panels.append(panel)
  }

  /// What was not understood, or else what to try.
  private func advice(width: Int) -> [StyledText] {
    var advice = words.nothingFound(isScoped: state.scope != nil, key: state.keyName)
    let unknown = state.findings?.unknownWords ?? []
    if !unknown.isEmpty {
      advice.replaceSubrange(0..<1, with: unknown.map { $0.text(in: state.language) })
    }
    let phones = state.directory.info.phones.compactMap(\.number)
    if !phones.isEmpty {
      let place = advice.firstIndex(of: "") ?? advice.endIndex
      advice.insert(state.language.informationPhones(phones), at: place)
    }
    let problems = state.findings?.problems ?? []
    if !problems.isEmpty { advice = problems.map { $0.text(in: state.language).sanitized } }
    return advice.enumerated().flatMap { place, line in
      StyledText.lines(line, place == 0 ? .warning : .text, width: width)
    }
  }

  /// "> ▾ Centrum Świadczeń Socjal…": mark, indentation, whether it opens, name, what stands out.
  private func drawRow(
    _ row: TreeRow,
    isSelected: Bool,
    stateMark: StyledText?,
    isElsewhere: Bool,
    on panel: inout Panel,
    line: Int,
    width: Int
  ) {
    let left = layout.border
    if isSelected { panel.write(">", row: line, column: left) }
    let indentation = 1 + 2 * min(row.depth, max(0, (width - 16) / 2))
    if row.hasChildren {
      // A screen reader says "plus" and "minus", but nothing for a triangle.
      let (open, shut) = layout.border == 0 ? ("-", "+") : ("▾", "▸")
      panel.write(
        row.isExpanded ? open : shut, row: line, column: left + indentation, style: Style(.border))
    }
    let start = indentation + 2
    let room = max(1, width - start - (stateMark?.width ?? 0) - (isElsewhere ? 2 : 0))
    let name = shortened(state.name(of: row.node), to: room)
    let text = StyledText(
      name, isElsewhere ? .faint : .text, matches: state.matches(in: name)
    ).truncated(to: room)
    panel.write(text, row: line, column: left + start, width: width - start)
    var column = left + start + text.width
    if let stateMark {
      panel.write(stateMark, row: line, column: column, width: left + width - column)
      column += stateMark.width
    }
    if isElsewhere {
      panel.write(
        " ≠", row: line, column: column, style: Style(.faint), width: left + width - column)
    }
  }
}

/// The sign beside a point: nothing where it is open or its hours are unknown.
private func placeMark(_ state: PlaceState?) -> StyledText? {
  switch state?.summary {
  case .closed, .restricted: StyledText(" ⚠", .warning)
  case .shut: StyledText(" ×", .faint)
  case .open, .unknown, nil: nil
  }
}

/// A name cut so that what tells it from its neighbours stays: "Punkt – Widzew".
///
/// - Returns: the name itself where it fits; its first word and what follows the last dash where that
///   fits; or else the name, to be cut at its end.
func shortened(_ name: String, to width: Int) -> String {
  guard name.displayWidth > width, let dash = name.lastRange(of: " – "),
    let space = name.utf8.firstIndex(of: 0x20), space < dash.lowerBound
  else { return name }
  let short = name[..<space] + name[dash.lowerBound...]
  return short.displayWidth <= width ? String(short) : name
}

extension String {
  /// The last place of a text, found by bytes: each name in sight is asked at each key.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    let wanted = Array(text.utf8)
    guard utf8.count >= wanted.count else { return nil }
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      (0...(bytes.count - wanted.count)).last { start in
        bytes[start] == wanted.first && bytes[start...].starts(with: wanted)
      }
    }
    guard let start = found ?? nil else { return nil }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: wanted.count)
  }
}

extension State {
  /// What a row of the tree is called.
  func name(of node: TreeNode) -> String {
    switch node {
    case .entity(let entity) where entity.kind == .serviceAtLocation:
      // Its matter stands on the row above.
      directory.locations[directory.servicesAtLocations[entity.index].location].placeName.sanitized
    case .entity(let entity): directory.name(of: entity).sanitized
    case .group(let kind): words.groupName(kind)
    case .address(let place):
      findings?.address(place).map { reading in
        let summary = words.addressSummary(reading, in: directory)
        return "\(reading.title(findings?.addresses?.number)) → \(summary)".sanitized
      } ?? ""
    }
  }

  /// Whether a row is for a point of other districts than the resident's, or for a matter there.
  func isPoint(_ node: TreeNode, outside preferred: Set<Int>?) -> Bool {
    guard let preferred, let point = directory.point(of: node) else { return false }
    return directory.isLocation(point, outside: preferred)
  }
}
