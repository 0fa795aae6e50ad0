/// When the clocks of a time zone show what: a compiled zone of the IANA database (TZif, RFC 9636).
public struct ZoneRules: Hashable, Sendable {
  /// The seconds since 1970-01-01T00:00:00Z at which the offset changes, earliest first.
  private let changes: [Int]
  /// The offset from each change on, in seconds east of Greenwich.
  private let offsets: [Int]
  /// The offset before the first change.
  private let firstOffset: Int
  /// What holds after the last change; `nil` where its offset goes on.
  private let yearly: YearlyRule?

  /// Reads a compiled zone.
  ///
  /// - Parameter bytes: the file; what is no TZif file, or one that says less than it promises, is refused.
  public init?(tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes)
    guard let first = reader.header() else { return nil }
    var block: TZifReader.Block?
    if first.version >= 2 {
      // What older programs read comes first, in fewer bits.
      guard reader.skip(first.length(timeSize: 4)), let second = reader.header() else { return nil }
      block = reader.block(second, timeSize: 8)
    } else {
      block = reader.block(first, timeSize: 4)
    }
    guard let block else { return nil }
    let footer = first.version >= 2 ? reader.footer() : nil
    changes = block.changes
    offsets = block.offsets
    firstOffset = block.firstOffset
    yearly = footer.flatMap(YearlyRule.init)
  }

  /// How far the clocks are ahead of Greenwich.
  ///
  /// - Parameter instant: seconds since 1970-01-01T00:00:00Z.
  /// - Returns: seconds, negative in the west.
  public func offset(at instant: Int) -> Int {
    guard let last = changes.last else { return yearly?.offset(at: instant) ?? firstOffset }
    if instant >= last, let yearly { return yearly.offset(at: instant) }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// What the clocks show, as seconds since midnight of 1970-01-01 on the wall.
  public func wall(at instant: Int) -> Int { instant + offset(at: instant) }

  /// When the clocks show a time.
  ///
  /// One that is shown twice means the first; one that is never shown is read with the offset before the gap (RFC 5545, 3.3.5).
  ///
  /// - Parameter wall: seconds since midnight of 1970-01-01 on the wall.
  /// - Returns: seconds since 1970-01-01T00:00:00Z.
  public func instant(of wall: Int) -> Int {
    // No zone is further than a day from Greenwich.
    let before = offset(at: wall - 86_400)
    let after = offset(at: wall + 86_400)
    let earlier = wall - before
    if offset(at: earlier) == before { return earlier }
    let later = wall - after
    return offset(at: later) == after ? later : earlier
  }
}
