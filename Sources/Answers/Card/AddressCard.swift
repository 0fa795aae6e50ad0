import Calendar
import Directory
import Search
import Text

extension AnswerCard {
  /// Writes the card of what an address leads to: the district, why it is that one, and who serves it.
  ///
  /// - Parameters:
  ///   - reading: one of the answer's readings.
  ///   - answer: what the address leads to.
  ///   - directory: where the areas stand.
  ///   - moment: decides which notices and hours hold.
  ///   - language: the language of labels; the content stays as the directory has it.
  public init(
    of reading: AddressReading,
    in answer: AddressAnswer,
    _ directory: ServiceDirectory,
    at moment: Moment,
    language: Language
  ) {
    var writer = CardWriter(
      directory: directory, moment: moment, words: Catalogue(language), area: nil)
    writer.writeAddress(reading, answer)
    self.init(
      entity: directory.entity(for: reading),
      title: reading.title(answer.number).sanitized,
      kind: writer.words.addressKind,
      sections: writer.sections.filter { !$0.rows.isEmpty })
  }
}

extension AddressReading {
  /// The name with the house's number: `ul. Piotrkowska 290`.
  public func title(_ number: HouseNumber?) -> String {
    guard subject == .street, let number else { return name }
    return "\(name) \(number.written)"
  }
}

extension ServiceDirectory {
  /// The point that an address leads to, a place in `locations`; `nil` unless there is one and no other.
  public func point(for reading: AddressReading) -> Int? {
    guard let area = reading.area else { return nil }
    let points = points(ofArea: area)
    return points.count == 1 ? points[0] : nil
  }

  /// What the card of an address is about: its point, or else its first area.
  fileprivate func entity(for reading: AddressReading) -> EntityReference {
    if let point = point(for: reading) { return EntityReference(.location, point) }
    return EntityReference(.serviceArea, reading.areas.first ?? 0)
  }
}

extension CardWriter {
  fileprivate mutating func writeAddress(_ reading: AddressReading, _ answer: AddressAnswer) {
    writeDoubts(reading, answer)
    switch reading.verdict {
    case .one(let share):
      row(words.district, directory.serviceAreas[share.area].name, role: .text)
      writeReason(share, reading)
      writePoints(ofArea: share.area)
    case .several(let shares):
      note("⚠ ", words.severalDistricts, role: .warning)
      write(shares, of: reading)
    case .needsNumber(let shares):
      note("⚠ ", words.numberDecides, role: .warning)
      for share in shares {
        row(directory.serviceAreas[share.area].name, words.reason(share.reason))
      }
      write(shares, of: reading, isReasonSaid: true)
    case .unlisted(let shares):
      note("⚠ ", words.numberUnlisted(answer.number?.written ?? ""), role: .warning)
      write(shares, of: reading)
    }
    for share in reading.remark {
      note(
        "⚠ ", words.alsoListed(directory.serviceAreas[share.area].name, words.reason(share.reason)),
        role: .warning)
    }
    writeOthers(reading, answer)
    writeSource(of: reading)
  }

  /// What the resident should be asked before the answer is taken for certain.
  private mutating func writeDoubts(_ reading: AddressReading, _ answer: AddressAnswer) {
    if reading.likeness == .mistyped {
      note("≈ ", words.perhapsMeant(reading.name, for: answer.name), role: .warning)
    }
    if answer.readings.count > 1 || answer.isCutShort {
      note("⚠ ", words.severalReadings(answer.readings.count), role: .warning)
    }
    if reading.subject == .postalCode, !answer.name.isEmpty {
      note("⚠ ", words.codeDecides(answer.name), role: .warning)
    }
    if reading.contradictsPostalCode, let code = answer.postalCode {
      note("⚠ ", words.codeContradicts(code), role: .warning)
    }
    row(words.alsoCalled, reading.alias)
  }

  /// Areas one below the other, each with what speaks for it and who serves it.
  private mutating func write(
    _ shares: [AreaShare], of reading: AddressReading, isReasonSaid: Bool = false
  ) {
    for share in shares {
      section(directory.serviceAreas[share.area].name)
      if !isReasonSaid { writeReason(share, reading) }
      writePoints(ofArea: share.area)
    }
  }

  /// What speaks for an area, and who says so.
  private mutating func writeReason(_ share: AreaShare, _ reading: AddressReading) {
    let citedAs = reading.subject == .estate ? nil : list(of: reading)?.citedAs
    row(words.why, [words.reason(share.reason), citedAs].compactMap { $0 }.joined(separator: ", "))
  }

  private func list(of reading: AddressReading) -> StreetList? {
    reading.list.map { directory.allStreetLists[$0] }
  }

  /// The points of an area as they are on the day; of one alone the whole answer.
  private mutating func writePoints(ofArea area: Int) {
    let points = directory.points(ofArea: area)
    guard !points.isEmpty else { return row(words.point, words.noPoint, role: .faint) }
    for point in points {
      writePointInFull(point)
      if let substitute = daybook.substitute(forLocation: point), !points.contains(substitute) {
        writePointInFull(substitute, label: words.insteadLabel)
      }
    }
  }

  private mutating func writePointInFull(_ place: Int, label: String? = nil) {
    let location = directory.locations[place]
    let entity = EntityReference(.location, place)
    link(label ?? words.point, to: entity)
    writeWhere(location, rooms: location.rooms)
    writeState(of: entity)
  }

  /// What else the words may mean.
  private mutating func writeOthers(_ reading: AddressReading, _ answer: AddressAnswer) {
    let others = answer.readings.filter { $0 != reading } + answer.excluded
    guard !others.isEmpty else { return }
    section(words.alsoPossible)
    for other in others {
      let areas = other.areas.map { directory.serviceAreas[$0].name }.joined(separator: ", ")
      note("• ", "\(other.title(answer.number)) – \(areas)")
    }
    if answer.isCutShort { note("• ", "…") }
  }

  /// Who says so, and what nobody says.
  private mutating func writeSource(of reading: AddressReading) {
    section(words.sourceHeading)
    let list = list(of: reading)
    row(words.source, reading.source ?? list?.provenance.source, role: .faint)
    row(words.unknownLabel, list?.note, role: .faint)
  }
}
