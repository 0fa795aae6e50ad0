import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The keys that help most at the moment, or what the program has to say.
  mutating func drawHints() {
    let lines = state.message.map { messageLines($0) } ?? []
    let rows = max(1, lines.count)
    var panel = Panel(
      id: "hints",
      frame: Rect(row: size.rows - rows, column: 0, rows: rows, columns: size.columns),
      style: Style(.hint))
    if !lines.isEmpty {
      for (row, line) in lines.enumerated() {
        panel.write(" \(line)", row: row, column: 0, style: Style(.message))
      }
    } else if layout.border == 0, state.windows.isEmpty, let reason = state.reason {
      // There is no frame to write it on.
      panel.write(" \(reason)", row: 0, column: 0, style: Style(.faint))
    } else {
      for hint in state.hints(width: size.columns) {
        panel.write(hint.text, row: 0, column: hint.columns.lowerBound)
      }
    }
    panels.append(panel)
  }

  /// A message in as many lines as it needs, up to three: what is asked must be read whole on a narrow screen, too.
  private func messageLines(_ message: String) -> [String] {
    let width = max(1, size.columns - 2)
    let lines = message.wrapped(to: width)
    let most = min(3, size.rows)
    guard lines.count > most, let cut = lines.dropFirst(most - 1).first else {
      return lines.map(String.init)
    }
    return lines.prefix(most - 1).map(String.init)
      + [String(message[cut.startIndex...]).truncated(to: width)]
  }
}

/// A key and what it does, at its place on the last line.
struct Hint: Hashable, Sendable {
  let action: Action
  let text: StyledText
  let columns: Range<Int>
}

extension State {
  /// As many hints as fit, dropped from those that matter least, shown in the order of the keys.
  func hints(width: Int) -> [Hint] {
    var offered = offeredKeys.compactMap { key in text(of: key).map { (key: key, text: $0) } }
    while !offered.isEmpty {
      let words = offered.reduce(1) { $0 + $1.text.width }
      let gap = [2, 1].first { words + $0 * (offered.count - 1) <= width }
      if let gap {
        var start = 1
        return offered.map { key, text in
          defer { start += text.width + gap }
          return Hint(action: key.action, text: text, columns: start..<(start + text.width))
        }
      }
      let least = offered.indices.max { offered[$0].key.rank < offered[$1].key.rank }
      if let least { offered.remove(at: least) }
    }
    return []
  }

  /// "F1 Pomoc"; `nil` for an action without a key.
  private func text(of key: OfferedKey) -> StyledText? {
    guard let name = keyName(key.action), let entry = ActionTable.entry(of: key.action) else {
      return nil
    }
    var text = StyledText(name, .hintKey)
    text.append(" \((key.verb ?? wording(of: entry).hint)[language])", .hint)
    return text
  }

  /// The key that goes to the next pane; where the panes take turns, with the name of the one that it shows.
  private var paneKey: OfferedKey {
    guard layout(size).showsOnePane, !options.isAccessible, hasCard else {
      // Enter goes to the card as well: of what stands at 80 columns, this can be done without.
      return OfferedKey(.nextPane, rank: 7)
    }
    let card = Phrase(pl: "Karta", en: "Card", uk: "Картка")
    let list = Phrase(pl: "Lista", en: "List", uk: "Список")
    return OfferedKey(.nextPane, focus == .detail ? list : card, rank: 3)
  }

  /// The keys worth naming, in the order in which they are shown: those that do something now.
  private var offeredKeys: [OfferedKey] {
    if let window {
      var offered = window.hints(self)
      let leaving = offered.firstIndex { $0.action == .clear } ?? offered.count
      offered.insert(contentsOf: urgentKeys, at: leaving)
      return offered
    }
    var offered = [OfferedKey(.help, rank: 0)]
    if !directory.serviceAreas.isEmpty { offered.append(OfferedKey(.district, rank: 3)) }
    if !directory.locations.isEmpty { offered.append(OfferedKey(.table, rank: 4)) }
    offered += urgentKeys
    if !directory.notices.isEmpty, !urgentKeys.contains(where: { $0.action == .notices }) {
      offered.append(OfferedKey(.notices, rank: 8))
    }
    if shown != nil { offered += [OfferedKey(.copy, rank: 6), OfferedKey(.slip, rank: 5)] }
    offered.append(OfferedKey(.asOf, rank: 10))
    if !recent.isEmpty { offered.append(OfferedKey(.recent, rank: 11)) }
    offered.append(OfferedKey(.nextResident, rank: 9))
    offered += [paneKey, OfferedKey(.quit, rank: 1)]
    return offered
  }

  /// The keys to what the title warns of: whoever sees the warning must see how to read it, whatever window is open.
  private var urgentKeys: [OfferedKey] {
    var keys: [OfferedKey] = []
    if directory.on(moment.date).noticesInForce > 0, windows.last?.action != .notices {
      keys.append(OfferedKey(.notices, rank: 2))
    }
    if !fileErrors.isEmpty, windows.last?.action != .fileErrors {
      // The title says what happened in words: of the two warnings this one can be done without.
      keys.append(OfferedKey(.fileErrors, rank: windows.isEmpty ? 2 : 3))
    }
    return keys
  }
}
