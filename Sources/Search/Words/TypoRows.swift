/// The matrix of the edit distance between a query and one word, a row for each letter of the word, the first for none.
///
/// Of each row only the cells are computed that a path within the budget can reach (E. Ukkonen, "Algorithms for Approximate
/// String Matching", 1985): next to those of the two rows above.
///
/// What is taken for a slip of the hand is the narrower the less is left to know a word by: the first letter, and any of a
/// short word, is mistaken only for a letter near it (`Spelling.areNear`). First letters are hardly ever mistaken
/// (J. J. Pollock and A. Zamora, "Automatic Spelling Correction in Scientific and Scholarly Text", 1984), and `podatek` is
/// no `dodatek`, `worek` no `wózek`.
struct TypoRows {
  let query: [UInt8]
  private let marks: UInt32
  /// What a confusion costs, in half edits.
  private let confusion: UInt8
  /// What is forgiven, in half edits.
  private(set) var limit: Int
  private var cells: [UInt8]
  /// The first and the last cell of each row that is within the limit; the first is the greater where none is.
  private var bounds: [(low: Int, high: Int)]
  private let width: Int

  private static let far: UInt8 = 100
  /// In words of so many letters every mistaken letter must be near the one that was meant.
  private static let shortLength = 5

  /// - Parameters:
  ///   - query: folded letters.
  ///   - budget: what is forgiven, in half edits.
  ///   - marks: which letters were typed with diacritics: see `Words.Word.marks`.
  init(_ query: [UInt8], budget: Int, marks: UInt32 = 0) {
    self.query = query
    self.marks = marks
    // In a short word two letters taken for others leave too little of it: `straż` is no `strony`.
    confusion = UInt8(query.count <= Self.shortLength ? Typos.edit : Typos.confusion)
    limit = budget
    width = query.count + 1
    cells = (0...query.count).map { UInt8(min($0 * Typos.edit, Int(Self.far))) }
    bounds = [(0, min(query.count, budget / Typos.edit))]
  }

  /// The cost of the whole query against the first letters of the word.
  func total(_ depth: Int) -> Int { Int(cells[depth * width + query.count]) }

  /// Whether no word that begins with these letters is within the limit.
  func isLost(_ depth: Int) -> Bool { bounds[depth].low > bounds[depth].high }

  /// Forgives less from now on.
  mutating func tighten(to limit: Int) { self.limit = min(self.limit, limit) }

  /// Computes the row of a depth from those above it.
  ///
  /// - Parameters:
  ///   - depth: how many letters of the word have been read, from 1.
  ///   - letter: the last of them.
  ///   - previous: the one before it, if any.
  mutating func step(_ depth: Int, _ letter: UInt8, after previous: UInt8?) {
    if bounds.count <= depth {
      bounds.append((1, 0))
      cells.append(contentsOf: repeatElement(Self.far, count: width))
    }
    let above = bounds[depth - 1]
    let farAbove = depth > 1 ? bounds[depth - 2] : (low: 1, high: 0)
    let isFirst = depth == 1
    let limit = UInt8(self.limit)
    let edit = UInt8(Typos.edit)
    let confusion = self.confusion
    let marks = self.marks
    let row = depth * width
    let up = row - width
    var low = query.count
    var high = -1
    query.withUnsafeBufferPointer { query in
      cells.withUnsafeMutableBufferPointer { cells in
        cells[row..<(row + width)].update(repeating: Self.far)
        var column = min(above.low, farAbove.low > farAbove.high ? above.low : farAbove.low + 1)
        // Beyond the cells that lead here a row goes on by letters that were typed too much.
        var reach = above.low > above.high ? -1 : above.high + 2
        if farAbove.low <= farAbove.high { reach = max(reach, farAbove.high + 2) }
        while column <= query.count {
          if column > reach, column == 0 || cells[row + column - 1] &+ edit > limit { break }
          // The typist left a letter out.
          var cost = cells[up + column] &+ edit
          if column > 0 {
            let typed = query[column - 1]
            // One too much.
            cost = min(cost, cells[row + column - 1] &+ edit)
            let diagonal = cells[up + column - 1]
            if typed == letter {
              cost = min(cost, diagonal)
            } else if diagonal &+ confusion < cost {
              if Spelling.areConfused(typed, letter) {
                cost = min(cost, diagonal &+ confusion)
              } else if !(isFirst && column == 1 || query.count <= Self.shortLength)
                || Spelling.areNear(typed, letter)
              {
                cost = min(cost, diagonal &+ edit)
              }
            }
            if column > 1 {
              let before = query[column - 2]
              if let previous, typed == previous, before == letter {
                cost = min(cost, cells[up - width + column - 2] &+ edit)
              }
              if Spelling.sounds(before, typed, as: letter) {
                cost = min(cost, cells[up + column - 2] &+ confusion)
              }
            }
            // Whoever types the marks of Polish means no nasal vowel where there is none.
            if let previous,
              marks == 0 || column <= 32 && marks >> UInt32(max(column - 1, 0)) & 1 != 0,
              Spelling.sounds(previous, letter, as: typed)
            {
              cost = min(cost, cells[up - width + column - 1] &+ confusion)
            }
          }
          if cost <= limit {
            cells[row + column] = cost
            low = min(low, column)
            high = column
          }
          column += 1
        }
      }
    }
    bounds[depth] = (low, high)
  }

  /// The letters with which a word within the limit can go on, a bit each from `a`; `nil` where nearly all can, and where
  /// the query has letters of other scripts.
  ///
  /// Once no whole edit is left the next letter is the query's next, or is confused with it.
  func next(_ depth: Int) -> UInt32? {
    let here = bounds[depth]
    guard here.low <= here.high else { return 0 }
    var letters: UInt32 = 0
    for column in here.low...here.high {
      if Int(cells[depth * width + column]) + Typos.edit <= limit { return nil }
    }
    // The cells that lead on from here, and those that lead on from the row above by two letters at once.
    var first = here.low
    var last = here.high
    if depth > 0, bounds[depth - 1].low <= bounds[depth - 1].high {
      first = min(first, bounds[depth - 1].low)
      last = max(last, bounds[depth - 1].high)
    }
    for column in first...min(last + 2, query.count) where column < query.count {
      let letter = query[column]
      guard letter &- 0x61 < 26 else { return nil }
      letters |= Self.kin[Int(letter) - 0x61]
    }
    return letters
  }

  /// For each letter those with which its spelling may go on: itself, what it is confused with, what sounds like it.
  private static let kin: [UInt32] = {
    func bits(_ letters: String) -> UInt32 {
      letters.utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
    }
    var kin = (0..<26).map { 1 << UInt32($0) as UInt32 }
    for (letter, others) in [
      ("y", "z"), ("z", "yr"), ("o", "ua"), ("u", "o"), ("r", "z"), ("h", "c"), ("c", "h"),
      ("a", "omn"), ("e", "mn"), ("m", "ae"), ("n", "ae"),
    ] {
      for byte in letter.utf8 { kin[Int(byte) - 0x61] |= bits(others) }
    }
    return kin
  }()
}
