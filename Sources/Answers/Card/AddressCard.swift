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

extension Daybook {
  /// The places of the directory that stand at an address, those that are there on the day: places in `locations`.
  func places(at reading: AddressReading, _ number: HouseNumber?) -> [Int] {
    guard let number else { return [] }
    return directory.locations.indices.filter { place in
      let location = directory.locations[place]
      let addresses = [location.address?.address1].compactMap { $0 } + location.formerAddresses
      return location.locationType == .physical
        && addresses.contains { reading.isMeant(by: $0, number) }
        && isCurrent(EntityReference(.location, place))
    }
  }
}

extension CardWriter {
  fileprivate mutating func writeAddress(_ reading: AddressReading, _ answer: AddressAnswer) {
    writeDoubts(reading, answer)
    let houses = daybook.places(at: reading, answer.number)
    if case .one(let share) = reading.verdict {
      writeObstacles(ofArea: share.area, besides: houses)
    }
    let points = reading.area.map { directory.points(ofArea: $0) } ?? []
    let others = houses.filter { !points.contains($0) }
    writePlaces(others)
    switch reading.verdict {
    case .one(let share):
      row(words.district, directory.serviceAreas[share.area].name, role: .text)
      writeReason(share, reading)
      writePoints(ofArea: share.area, isObstacleSaid: true)
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
    writeFurtherPlaces(others)
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
    if reading.alias == nil, reading.likeness == .inflected || reading.likeness == .part {
      note("≈ ", words.understoodAs(reading.name, for: answer.name))
    }
  }

  /// The most places at an address of which each is told in full.
  private static let toldInFull = 2

  /// What stands at the address itself: who asks for the house is there.
  private mutating func writePlaces(_ houses: [Int]) {
    for (number, place) in houses.prefix(Self.toldInFull).enumerated() {
      let entity = EntityReference(.location, place)
      link(number == 0 ? words.atTheAddress : "", to: entity, text: nameWithRooms(place))
      if houses.count <= Self.toldInFull { writeState(of: entity, isObstacleSaid: true) }
    }
    let further = houses.count - Self.toldInFull
    if further > 0 { row("", words.further(further), role: .faint) }
  }

  /// The places at the address for which there was no room above.
  private mutating func writeFurtherPlaces(_ houses: [Int]) {
    section(words.atTheAddress)
    for place in houses.dropFirst(Self.toldInFull) {
      item(EntityReference(.location, place), text: nameWithRooms(place))
    }
  }

  private func nameWithRooms(_ place: Int) -> String {
    let location = directory.locations[place]
    let rooms = location.rooms.isEmpty ? nil : words.roomList(location.rooms)
    return [location.name, rooms].compactMap { $0 }.joined(separator: ", ")
  }

  /// What stands in the way at the points of an area, and at the address itself, before anything else is said of them.
  private mutating func writeObstacles(ofArea area: Int, besides houses: [Int]) {
    var seen: Set<Int> = []
    for place in houses + directory.points(ofArea: area) where seen.insert(place).inserted {
      writeObstacle(
        daybook.availability(ofLocation: place), at: shortAddress(of: directory.locations[place]))
    }
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
  private mutating func writePoints(ofArea area: Int, isObstacleSaid: Bool = false) {
    let points = directory.points(ofArea: area)
    guard !points.isEmpty else { return row(words.point, words.noPoint, role: .faint) }
    if !isObstacleSaid { writeObstacles(ofArea: area, besides: []) }
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
    writeState(of: entity, isObstacleSaid: true)
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
