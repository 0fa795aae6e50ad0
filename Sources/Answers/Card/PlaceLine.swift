import Text

/// A place on one line of a card: whom it is for, where it is, and at the right what it is at the moment.
///
/// The lines of a table say their address and their state in the same fullness, the fullest that leaves each of them on one
/// line. A line that is too long in the barest wording is written as a sentence.
public struct PlaceLine: Hashable, Sendable {
  /// A part of a line with what it is.
  public struct Piece: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
      /// The district, padded to its column.
      case head
      /// The address with its rooms.
      case spot
      /// What the place is at the moment.
      case state
    }

    public let part: Part
    public let text: String
  }

  /// The address and the state, said more or less briefly.
  struct Wording: Hashable, Sendable {
    var spot: String
    /// The numbers of the rooms where they stand in a column of their own.
    var rooms = ""
    var state: String

    var spotColumns: Int { spot.displayWidth + (rooms.isEmpty ? 0 : 1 + rooms.displayWidth) }
    var columns: Int { spotColumns + (state.isEmpty ? 0 : 1 + state.displayWidth) }

    /// The address with its rooms at the right end of as many columns as there are for them.
    func spot(in columns: Int) -> String {
      guard !rooms.isEmpty else { return spot }
      let gap = max(1, columns - spot.displayWidth - rooms.displayWidth)
      return spot + String(repeating: " ", count: gap) + rooms
    }
  }

  /// Whom the place is for: its district.
  var head: String
  /// The same from the fullest to the barest.
  var wordings: [Wording]
  /// The same as a sentence.
  var sentence: String
  /// How the state looks.
  public let stateRole: CardRow.Role
  /// The columns of the widest head in the table.
  private var headColumns = 0
  /// The columns that the widest line of the table takes in each wording.
  private var needed: [Int] = []
  /// The same with all states below one another.
  private var aligned: [Int] = []
  /// The columns of the widest address that a state follows.
  private var spotColumns: [Int] = []

  init(head: String, wordings: [Wording], sentence: String, stateRole: CardRow.Role) {
    self.head = head
    self.wordings = wordings
    self.sentence = sentence
    self.stateRole = stateRole
  }

  /// Measures the lines of one table together.
  static func measure(_ lines: inout [PlaceLine]) {
    let headColumns = lines.map(\.head.displayWidth).max() ?? 0
    let margin = headColumns > 0 ? headColumns + 1 : 0
    let levels = lines.map(\.wordings.count).min() ?? 0
    let needed = (0..<levels).map { level in
      margin + (lines.map { $0.wordings[level].columns }.max() ?? 0)
    }
    let spots = (0..<levels).map { level in
      lines.map { $0.wordings[level] }.filter { !$0.state.isEmpty }.map(\.spotColumns).max()
        ?? 0
    }
    let aligned = (0..<levels).map { level in
      let states = lines.map { $0.wordings[level].state.displayWidth }.max() ?? 0
      return max(needed[level], margin + spots[level] + 2 + states)
    }
    for place in lines.indices {
      lines[place].headColumns = headColumns
      lines[place].needed = needed
      lines[place].aligned = aligned
      lines[place].spotColumns = spots
    }
  }

  /// The line in a width: one line of pieces where the table fits, or else the lines of the sentence.
  ///
  /// - Parameter width: the columns of a line, at least 1.
  /// - Returns: at least one line; pieces of it that follow each other without a space between.
  public func lines(in width: Int) -> [[Piece]] {
    let margin = headColumns > 0 ? headColumns + 1 : 0
    let level = needed.firstIndex { $0 <= width } ?? wordings.count - 1
    guard level >= 0, level < needed.count, margin + wordings[level].columns <= width else {
      return sentence.wrapped(to: max(1, width - 2)).enumerated().map { number, part in
        [Piece(part: .spot, text: (number == 0 ? "" : "  ") + part)]
      }
    }
    var pieces: [Piece] = []
    if headColumns > 0 {
      let padding = String(repeating: " ", count: headColumns + 1 - head.displayWidth)
      pieces.append(Piece(part: .head, text: head + padding))
    }
    let wording = wordings[level]
    let room = width - margin - (wording.state.isEmpty ? 0 : 1 + wording.state.displayWidth)
    let spot = wording.spot(in: min(spotColumns[level], room))
    pieces.append(Piece(part: .spot, text: spot))
    guard !wording.state.isEmpty else { return [pieces] }
    // States stand below one another; where there is no room for that they end at the margin.
    let gap =
      aligned[level] <= width
      ? spotColumns[level] + 2 - spot.displayWidth
      : width - margin - spot.displayWidth - wording.state.displayWidth
    pieces.append(
      Piece(part: .state, text: String(repeating: " ", count: max(1, gap)) + wording.state))
    return [pieces]
  }
}

extension [CardRow] {
  /// Rewrites every text of the rows, those of places too.
  func mapTexts(_ change: (String) -> String) -> [CardRow] {
    var rows = map { row in
      var row = row
      row.label = row.label.map(change)
      row.marker = change(row.marker)
      row.text = change(row.text)
      row.place = row.place.map { place in
        var place = place
        place.head = change(place.head)
        place.sentence = change(place.sentence)
        place.wordings = place.wordings.map {
          PlaceLine.Wording(
            spot: change($0.spot), rooms: change($0.rooms), state: change($0.state))
        }
        return place
      }
      return row
    }
    var lines = rows.compactMap(\.place)
    PlaceLine.measure(&lines)
    var next = lines.makeIterator()
    for place in rows.indices where rows[place].place != nil { rows[place].place = next.next() }
    return rows
  }
}
