import Directory
import Text

/// A point: where it is, whether it is open, and what is handled there.
extension CardWriter {
  mutating func writeLocation(_ place: Int) {
    let location = directory.locations[place]
    let reference = EntityReference(.location, place)
    writeLapse(of: reference)
    writeOtherDistrict(place)
    writeObstacle(daybook.availability(of: reference))
    if location.locationType == .postal, let address = location.address {
      row(words.channelName(.post), words.postalText(address), copy: .address)
    } else {
      writeWhere(location, rooms: location.rooms)
    }
    row(words.district, areaNames(directory.areas(ofLocation: place)))
    writeState(of: reference, isObstacleSaid: true)
    // The hours of a door that is closed lead nobody to it.
    let isClosed = daybook.isClosed(reference)
    if !isClosed { writeSchedules(location.schedules) }
    let phones = location.phones.filter { $0.isValid(on: moment.date) }
    // Who finds no number of the place calls its office.
    let office = directory.organizations[location.organization].phones
      .filter { $0.number != nil && $0.isValid(on: moment.date) }
    writePhones(phones.isEmpty ? Array(office.prefix(1)) : phones)
    row(words.separation, location.separatedFromCasework.map(words.separated))
    writeUnknowns(of: location)
    if phones.isEmpty, office.isEmpty {
      row(words.phone, words.numberUnknown, role: .faint)
    }

    section(words.servicesHere)
    for offer in directory.offers(atLocation: place, on: moment.date) {
      writeOfferedService(offer, at: location)
    }
    writeNotices(about: reference)

    section(words.more)
    if location.locationType == .postal {
      row(words.rooms, location.rooms.isEmpty ? nil : words.roomList(location.rooms))
      row(words.floor, location.floor.map(words.floorName))
    }
    if isClosed { writeSchedules(location.schedules) }
    row(words.town, location.address.map(words.townText))
    row(words.descriptionLabel, location.description)
    row(words.alsoCalled, location.alternateNames.joined(separator: "; "))
    link(words.office, to: entity(.organization, location.organization))
    writeAccessibility(location.accessibility)
    row(words.transport, location.transportation)
    rows(words.formerAddress, location.formerAddresses)
    if let latitude = location.latitude, let longitude = location.longitude {
      row(words.coordinates, "\(latitude), \(longitude)")
    }
    if location.locationType != .physical {
      row(words.locationKind, words.locationType(location.locationType))
    }
  }

  /// A point for other residents than the one at the desk says so before its address.
  mutating func writeOtherDistrict(_ place: Int) {
    guard let area,
      directory.isLocation(place, outside: daybook.points(forArea: area))
    else { return }
    note("≠ ", words.notForDistrict(directory.serviceAreas[area].name), role: .warning)
  }

  /// The address with its rooms, and the floor; the town is the directory's own and can wait.
  mutating func writeWhere(_ location: Location, rooms: [String], isFloorSaid: Bool = true) {
    let roomText = rooms.isEmpty ? nil : words.roomList(rooms)
    let floor = isFloorSaid ? location.floor.map(words.floorName) : nil
    // Where rows are dear the storey stands behind the rooms.
    let isOneRow = brevity >= .house && location.address != nil
    if let address = location.address {
      let text = [address.address1, address.address2, roomText, isOneRow ? floor : nil].compactMap {
        $0
      }
      .joined(separator: ", ")
      row(words.address, text, copy: .address, copying: words.postalText(address, rooms: roomText))
    } else {
      row(words.rooms, roomText)
    }
    if !isOneRow { row(words.floor, floor) }
  }

  /// That a place's address is not given, which is never the first row.
  mutating func writeUnknowns(of location: Location) {
    if location.address == nil { row(words.address, words.addressNotGiven, role: .faint) }
  }

  /// What a place is at the moment: an exception in force first, as a sentence of its own; then the hours.
  ///
  /// - Parameters:
  ///   - entity: a point, or a matter at one.
  ///   - isObstacleSaid: whether the card has said the exception already.
  mutating func writeState(of entity: EntityReference, isObstacleSaid: Bool = false) {
    if !isObstacleSaid { writeObstacle(daybook.availability(of: entity)) }
    guard let state = daybook.state(of: entity, at: moment.time), state.summary != .closed else {
      return
    }
    row(
      words.state, words.stateText(state, at: moment, in: directory),
      role: CardRow.Role(state.summary))
  }

  /// A closure or a restriction, which the resident must hear first; nothing when there is none.
  ///
  /// - Parameters:
  ///   - availability: what a place is on the day.
  ///   - address: the place's address, where the card speaks of several places.
  mutating func writeObstacle(_ availability: Availability, at address: String? = nil) {
    func said(_ sentence: String) -> String {
      address.map { "\($0): \(sentence.lowercasedFirst)" } ?? sentence
    }
    switch availability {
    case .open, .past, .future: break
    case .restricted(let notice):
      note(
        "⚠ ", said(words.restriction(directory.notices[notice])), role: .warning,
        link: EntityReference(.notice, notice))
    case .closed(let notice, let substitute):
      let closure = directory.notices[notice]
      let target = substitute.place.map { EntityReference(.location, $0) }
      note(
        "⚠ ",
        said(words.closed(from: closure.validFrom, to: closure.validTo))
          + words.substituteText(substitute, in: directory),
        role: .warning, link: target ?? EntityReference(.notice, notice))
      writeRestriction(ofSubstitute: substitute.place)
    }
  }

  /// Whoever is sent on hears what is left where they are sent.
  private mutating func writeRestriction(ofSubstitute place: Int?) {
    guard let place, case .restricted(let notice) = daybook.availability(ofLocation: place) else {
      return
    }
    let address = shortAddress(of: directory.locations[place])
    let text = "\(address): \(words.restriction(directory.notices[notice]).lowercasedFirst)"
    // Of several closed places with one substitute it is said once.
    let isSaid = sections.last?.rows.contains { $0.text == words.datesInWords(text.sanitized) }
    guard !(isSaid ?? false) else { return }
    note("⚠ ", text, role: .warning, link: EntityReference(.notice, notice))
  }

  /// Street and number, or the name of a place without an address.
  func shortAddress(of location: Location) -> String {
    location.address?.address1 ?? location.name
  }

  func areaNames(_ areas: [Int]) -> String {
    areas.map { directory.serviceAreas[$0].name }.joined(separator: ", ")
  }

  /// A matter in the list of a point, with its rooms where they are its own.
  private mutating func writeOfferedService(_ place: Int, at location: Location) {
    let offer = directory.servicesAtLocations[place]
    let hasOwnRooms = !offer.rooms.isEmpty && offer.rooms != location.rooms
    let rooms = hasOwnRooms ? ", " + words.roomList(offer.rooms) : ""
    item(
      EntityReference(.serviceAtLocation, place),
      text: directory.services[offer.service].name + rooms)
  }

  private mutating func writeAccessibility(_ entries: [Accessibility]) {
    for (place, entry) in entries.enumerated() {
      let text = [entry.description, entry.details].compactMap { $0 }.joined(separator: ": ")
      row(place == 0 ? words.accessibility : "", text)
      row("", entry.url, copy: .url)
    }
  }
}

extension Catalogue {
  /// What an address says beyond street and number: "Łódź", "90-440 Łódź".
  func addressRemainder(_ address: Address) -> String {
    [address.address2, townText(address)].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What is left of it where the part of the house is said beside the number.
  func townText(_ address: Address) -> String {
    let town = [address.postalCode, address.city].compactMap { $0 }.joined(separator: " ")
    return [address.attention.map { "\(attention): \($0)" }, town].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The whole address on one line.
  func postalText(_ address: Address, rooms: String? = nil) -> String {
    [address.address1, rooms, addressRemainder(address)]
      .compactMap { $0 }
      .filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension String {
  /// The text as it goes on after a colon.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension CardRow.Role {
  /// How a state looks: only what is open is good news.
  package init(_ state: PlaceState.Summary) {
    switch state {
    case .open: self = .positive
    case .closed, .restricted: self = .warning
    case .shut: self = .text
    case .unknown: self = .faint
    }
  }
}
