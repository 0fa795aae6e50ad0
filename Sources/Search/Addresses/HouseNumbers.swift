import Directory

/// The house numbers of a street in all its areas, and where a number of it lies.
struct HouseNumbers {
  let parts: [AddressBook.Part]

  /// Where a number lies; without one whether the street as a whole lies in one area.
  func verdict(_ number: HouseNumber?) -> AddressReading.Verdict {
    if parts.count == 1, ranges(parts[0]).isEmpty, !isUnknown(parts[0]) {
      return .one(AreaShare(area: parts[0].area, reason: .whole))
    }
    let open = parts.filter { ranges($0).isEmpty }
    guard let number else {
      if open.count == parts.count { return .several(parts.map(share)) }
      return .needsNumber(parts.map(share))
    }
    // A number with a letter or a stroke that a list gives by itself is that house, whatever range passes it.
    let named = parts.filter { ranges($0).contains { $0.isSingle && $0.first == number } }
    let holding =
      number.suffix.isEmpty || named.isEmpty
      ? parts.filter { part in ranges(part).contains { $0.contains(number) } } : named
    let shares =
      holding.map { part in
        AreaShare(
          area: part.area,
          reason: .numbers(Self.runs(of: ranges(part).filter { $0.contains(number) }, ranges(part)))
        )
      } + open.map(share)
    if shares.count == 1 { return .one(shares[0]) }
    return shares.isEmpty ? .unlisted(neighbours(of: number)) : .several(shares)
  }

  /// What else speaks of a number: ranges that pass a house listed by itself, and houses listed by themselves with a stroke
  /// behind the number.
  func remark(_ number: HouseNumber, beside verdict: AddressReading.Verdict) -> [AreaShare] {
    let said = Set(verdict.shares.map(\.area))
    return parts.filter { !said.contains($0.area) }.compactMap { part in
      let others = ranges(part).filter {
        $0.contains(number) || $0.isSingle && $0.first.number == number.number
      }
      return others.isEmpty ? nil : AreaShare(area: part.area, reason: .numbers(others))
    }
  }

  /// The nearest numbers below and above on the side of the street, whichever area's they are.
  private func neighbours(of number: HouseNumber) -> [AreaShare] {
    let side = HouseRange.Side(of: number.number)
    let all = parts.flatMap { part in
      ranges(part).filter { ($0.side ?? side) == side }.map { (area: part.area, range: $0) }
    }
    let below = all.filter { ($0.range.last ?? $0.range.first) < number }
      .max { ($0.range.last ?? $0.range.first) < ($1.range.last ?? $1.range.first) }
    let above = all.filter { $0.range.first > number }.min { $0.range.first < $1.range.first }
    return [below, above].compactMap { neighbour in
      neighbour.map { AreaShare(area: $0.area, reason: .numbers([$0.range])) }
    }
  }

  private func ranges(_ part: AddressBook.Part) -> [HouseRange] { part.street?.numbers ?? [] }

  private func isUnknown(_ part: AddressBook.Part) -> Bool {
    part.street?.areNumbersUnknown ?? false
  }

  private func share(_ part: AddressBook.Part) -> AreaShare {
    let ranges = ranges(part)
    return AreaShare(
      area: part.area,
      reason: ranges.isEmpty ? .unknownPart : .numbers(Self.runs(of: ranges, ranges)))
  }

  /// Ranges put together to runs where one goes on where another ends.
  ///
  /// - Parameters:
  ///   - chosen: the ranges whose runs are wanted.
  ///   - all: the ranges that they may go on in.
  /// - Returns: the runs by side, the odd ones first, single houses last.
  static func runs(of chosen: [HouseRange], _ all: [HouseRange]) -> [HouseRange] {
    var runs: [HouseRange] = []
    let sides: [HouseRange.Side?] = [.odd, .even, nil]
    for side in sides {
      let sorted = all.filter { sideOf($0) == side && !isHouse($0) }
        .sorted { ($0.first, $0.last ?? Self.end) < ($1.first, $1.last ?? Self.end) }
      let step = side == nil ? 1 : 2
      var joined: [HouseRange] = []
      for range in sorted {
        if let last = joined.last, let end = last.last, range.first.number <= end.number + step {
          let longer = range.last.map { max($0, end) }
          joined[joined.count - 1] = HouseRange(last.first, longer, side: side)
        } else if let last = joined.last, last.last == nil {
          continue
        } else {
          joined.append(HouseRange(range.first, range.last, side: side))
        }
      }
      runs += joined
    }
    runs += all.filter(isHouse)
    return runs.filter { run in
      chosen.contains { $0.first == run.first || run.contains($0.first) }
    }
  }

  private static let end = HouseNumber(99_999)

  /// A single number with a letter or a stroke stands by itself.
  private static func isHouse(_ range: HouseRange) -> Bool {
    range.isSingle && !range.first.suffix.isEmpty
  }

  /// A single number stands on its side.
  private static func sideOf(_ range: HouseRange) -> HouseRange.Side? {
    range.side ?? (range.isSingle ? HouseRange.Side(of: range.first.number) : nil)
  }
}
