import Directory
import Text

extension AddressBook {
  /// The most readings of one address.
  public static let readingLimit = 12

  /// What an address leads to.
  ///
  /// - Parameters:
  ///   - text: as a resident says it: `Piotrkowska 290`, `na Retkińskiej`, `91-203`, `Teofilów`.
  ///   - mayBeUnfinished: whether more may be typed, so that a beginning of a name leads to it.
  ///   - mayBeMistyped: whether a name is guessed where the words are only near one.
  ///   - limit: the most readings.
  /// - Returns: every reading; none where nothing of the name is known.
  public func answer(
    _ text: String, mayBeUnfinished: Bool = false, mayBeMistyped: Bool = true,
    limit: Int = AddressBook.readingLimit
  ) -> AddressAnswer {
    let query = AddressQuery(text, areaNames: areaNames)
    var answer = AddressAnswer()
    answer.postalCode = query.postalCode
    answer.clarity = query.clarity
    guard !entries.isEmpty else { return answer }
    for reading in query.readings {
      // A number in a name stands in it as it is: `6 Sierpnia`.
      guard reading.words.allSatisfy({ wordPlaces[$0.letters] != nil || !$0.isNumber }) else {
        continue
      }
      let found = readings(
        of: reading,
        AddressMatching(
          book: self, mayBeUnfinished: mayBeUnfinished, mayBeMistyped: mayBeMistyped))
      let isBetter =
        answer.readings.isEmpty
        || found.contains { $0.isWhole && $0.likeness == .exact }
          && !answer.readings.contains { $0.isWhole && $0.likeness == .exact }
      guard !found.isEmpty, isBetter, isSurer(found, than: answer.readings) else { continue }
      answer.readings = found
      answer.number = reading.number
      answer.name = reading.words.map(\.written).joined(separator: " ")
    }
    if answer.readings.isEmpty, let first = query.readings.first {
      answer.name = first.words.map(\.written).joined(separator: " ")
      answer.number = first.number
    }
    answer.exclude(by: query, in: self)
    if answer.readings.isEmpty, let code = query.postalCode, let reading = reading(ofCode: code) {
      answer.readings = [reading]
    }
    answer.isCutShort = answer.readings.count > limit
    answer.readings = Array(answer.readings.prefix(limit))
    return answer
  }

  private func isSurer(_ found: [AddressReading], than readings: [AddressReading]) -> Bool {
    guard let best = readings.map(\.likeness).min(), let own = found.map(\.likeness).min() else {
      return true
    }
    return own <= best
  }

  private func readings(
    of reading: AddressQuery.Reading, _ matching: AddressMatching
  ) -> [AddressReading] {
    var best: [Int: AddressMatching.Match] = [:]
    for match in withMarks(matching.matches(reading.words), reading.words) {
      let entry = names[match.name].entry
      if let before = best[entry], before.isWhole || !match.isWhole { continue }
      best[entry] = match
    }
    let all = best.map { entry, match in
      self.reading(of: entry, match, number: reading.number)
    }
    let sorted = best.keys.enumerated().map { ($0.element, all[$0.offset]) }
      .sorted { left, right in
        if left.1.isWhole != right.1.isWhole { return left.1.isWhole }
        return left.0 < right.0
      }
      .map(\.1)
    return sorted.filter { reading in !isCovered(reading, by: sorted) }
  }

  /// Whether an estate is part of what is called so as a whole, in the same areas.
  private func isCovered(_ reading: AddressReading, by others: [AddressReading]) -> Bool {
    guard reading.subject == .estate else { return false }
    return others.contains {
      $0 != reading && ($0.isWhole && !reading.isWhole || $0.subject == .area && $0.isWhole)
        && $0.subject != .street && $0.areas == reading.areas
    }
  }

  /// Of names that differ in diacritics alone those as written, where any was written with them.
  private func withMarks(
    _ matches: [AddressMatching.Match], _ words: [AddressQuery.Word]
  ) -> [AddressMatching.Match] {
    guard matches.first?.likeness == .exact, words.contains(where: \.hasMarks) else {
      return matches
    }
    let marked = matches.filter { match in
      let written = writtenWords(of: names[match.name])
      return words.allSatisfy { !$0.hasMarks || written.contains($0.written) }
    }
    return marked.isEmpty ? matches : marked
  }

  private func reading(
    of place: Int, _ match: AddressMatching.Match, number: HouseNumber?
  ) -> AddressReading {
    let entry = entries[place]
    let first = entry.parts[0]
    var reading = AddressReading(
      subject: entry.subject, entry: place, name: entry.name, alias: tellingAlias(match.name),
      likeness: match.likeness, isWhole: match.isWhole,
      verdict: .several([]), list: first.list, source: first.source)
    if entry.subject == .street {
      let numbers = HouseNumbers(parts: entry.parts)
      reading.verdict = numbers.verdict(number)
      if let number { reading.remark = numbers.remark(number, beside: reading.verdict) }
    } else {
      let shares = entry.parts.map {
        AreaShare(area: $0.area, reason: $0.isInferred ? .inferred : .whole)
      }
      reading.verdict = shares.count == 1 ? .one(shares[0]) : .several(shares)
    }
    return reading
  }

  /// Another name, where it has words that the entry's own name lacks.
  private func tellingAlias(_ name: Int) -> String? {
    guard let alias = names[name].alias else { return nil }
    let own = Set(Self.letters(of: entries[names[name].entry].name[...]).map(\.folded))
    return names[name].words.allSatisfy { own.contains(words[$0]) } ? nil : alias
  }

  /// What a postal code alone leads to; `nil` where no street has it.
  func reading(ofCode code: String) -> AddressReading? {
    guard let places = entriesOfCode[code], let list = entries[places[0]].parts[0].list else {
      return nil
    }
    var whole: [Int: Int] = [:]
    for place in places {
      let areas = Set(parts(of: place, withCode: code).map(\.area))
      if areas.count == 1, let area = areas.first { whole[area, default: 0] += 1 }
    }
    var shares = whole.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .map { AreaShare(area: $0.key, reason: .postalCode(streets: $0.value)) }
    for place in places {
      let areas = parts(of: place, withCode: code).map(\.area)
      // A street that lies in several areas has its codes in one list: they say nothing more where one of them is known.
      guard !areas.contains(where: { whole[$0] != nil }) else { continue }
      for area in areas where !shares.contains(where: { $0.area == area }) {
        shares.append(AreaShare(area: area, reason: .partWithPostalCode))
      }
    }
    return AddressReading(
      subject: .postalCode, entry: nil, name: code, likeness: .exact, isWhole: true,
      verdict: shares.count == 1 ? .one(shares[0]) : .several(shares), list: list)
  }

  func parts(of entry: Int, withCode code: String) -> [Part] {
    entries[entry].parts.filter { $0.street?.postalCodes.contains(code) == true }
  }
}

extension AddressAnswer {
  /// Leaves out what the address itself excludes: streets of another kind than was said, and of another postal code.
  fileprivate mutating func exclude(by query: AddressQuery, in book: AddressBook) {
    if let kind = query.kind { prefer { book.kind(of: $0) == kind } }
    guard let code = query.postalCode else { return }
    prefer { book.has(code, $0) }
    for place in readings.indices
    where readings[place].subject == .street && !book.has(code, readings[place]) {
      readings[place].contradictsPostalCode = true
    }
  }

  /// Keeps the readings of which something is true, where there are any; the others are excluded.
  private mutating func prefer(_ isTrue: (AddressReading) -> Bool) {
    guard readings.contains(where: isTrue) else { return }
    excluded += readings.filter { !isTrue($0) && $0.likeness == .exact }
    readings = readings.filter(isTrue)
  }
}

extension AddressBook {
  fileprivate func kind(of reading: AddressReading) -> String? {
    reading.entry.flatMap { entries[$0].kind }
  }

  fileprivate func has(_ code: String, _ reading: AddressReading) -> Bool {
    reading.entry.map { entriesOfCode[code]?.contains($0) == true } ?? false
  }
}
