import Directory
import Text

/// Points or matters at points as a compact table: those that can help most stand first, and no more than there is room for.
extension CardWriter {
  /// Of how many places the hours are looked at, to put those first that are open.
  private static let closelyLookedAt = 64
  /// The columns of the widest district.
  private static let headColumns = 16
  /// The columns of the longest name that stands before an address.
  private static let nameColumns = 24
  /// How many districts a row of closed places names.
  private static let namedTogether = 8

  /// Points or matters at points, those of the resident's district first, then what is open before what is restricted or closed.
  ///
  /// - Parameter places: locations, or services at locations.
  /// - Returns: the same in another order.
  func inOrder(_ places: [EntityReference]) -> [EntityReference] {
    var groups: [[EntityReference]] = Array(repeating: [], count: 6)
    for place in places {
      let availability = availabilityRank(of: place)
      groups[(isElsewhere(place) ? 3 : 0) + availability].append(place)
    }
    for group in [0, 3] where groups[group].count <= Self.closelyLookedAt {
      let isOpen = groups[group].map { place in
        daybook.state(of: place, at: moment.time)?.summary == .open
      }
      let pairs = zip(groups[group], isOpen)
      groups[group] = pairs.filter(\.1).map(\.0) + pairs.filter { !$0.1 }.map(\.0)
    }
    return groups.flatMap { $0 }
  }

  private func availabilityRank(of place: EntityReference) -> Int {
    switch daybook.availability(of: place) {
    case .open: 0
    case .restricted: 1
    case .closed, .past, .future: 2
    }
  }

  /// Whether a place is for the residents of other districts than the one that was chosen.
  private func isElsewhere(_ place: EntityReference) -> Bool {
    guard let area else { return false }
    let areas = areas(of: place)
    return !areas.isEmpty && !areas.contains(area)
  }

  private func areas(of place: EntityReference) -> [Int] {
    place.kind == .serviceAtLocation
      ? directory.servicesAtLocations[place.index].serviceAreas
      : directory.areas(ofLocation: place.index)
  }

  func location(of place: EntityReference) -> Int {
    place.kind == .serviceAtLocation
      ? directory.servicesAtLocations[place.index].location : place.index
  }

  /// Writes a line a place.
  ///
  /// - Parameters:
  ///   - places: locations, or services at locations, in the order in which they are wanted.
  ///   - limit: how many lines there is room for. Closed places that send residents to the same place share a line where there
  ///     is no room for each; what there is no room for is counted.
  mutating func writePlaces(_ places: [EntityReference], limit: Int) {
    guard places.count > limit else {
      writePlaceLines(places)
      return
    }
    // The resident's own place has its line, closed or not.
    let own = places.prefix { area != nil && !isElsewhere($0) }
    let others = places.dropFirst(own.count)
    let closed = others.filter { daybook.isClosed($0) }
    let isFolded = closed.count > 1
    let open = own + others.filter { !isFolded || !daybook.isClosed($0) }
    let room = max(1, limit - (isFolded ? 2 : 0))
    let shown = open.count > room ? open.prefix(max(1, room - 1)) : open
    writePlaceLines(Array(shown))
    if shown.count < open.count {
      note("", words.furtherPlaces(open.count - shown.count, key: tableKey), role: .faint)
    }
    if isFolded { writeClosedTogether(Array(closed)) }
  }

  private mutating func writePlaceLines(_ places: [EntityReference]) {
    let heads = heads(of: places)
    var lines = zip(places, heads).map { placeLine($0, head: $1) }
    PlaceLine.measure(&lines)
    for (place, line) in zip(places, lines) {
      let isClosed = daybook.isClosed(place)
      let address = words.spotText(
        directory.locations[location(of: place)], rooms: rooms(of: place))
      addPlace(line, link: place, isClosed: isClosed, copying: isClosed ? nil : address)
    }
  }

  /// A row for each place that stands in for others: "Polesie, Górna: zamknięte → Bałuty".
  private mutating func writeClosedTogether(_ places: [EntityReference]) {
    var fates: [(text: String, places: [EntityReference])] = []
    for place in places {
      guard case .closed(_, let substitute) = daybook.availability(of: place) else { continue }
      let text = words.substituteText(substitute, in: directory)
      if let known = fates.firstIndex(where: { $0.text == text }) {
        fates[known].places.append(place)
      } else {
        fates.append((text, [place]))
      }
    }
    for fate in fates.prefix(Self.namedTogether) {
      let names = fate.places.prefix(Self.namedTogether).map { head(of: $0) ?? spot(of: $0) }
      let rest = fate.places.count - names.count
      let list = names.joined(separator: ", ") + (rest > 0 ? " (+\(rest))" : "")
      let state = fate.places.count == 1 ? words.closedPlace : words.closedPlaces
      note("⚠ ", "\(list): \(state)\(fate.text)", role: .warning, link: fate.places[0])
    }
  }

  private func rooms(of place: EntityReference) -> [String] {
    place.kind == .serviceAtLocation
      ? directory.rooms(ofOffer: place.index) : directory.locations[place.index].rooms
  }

  /// What tells the places of a table apart: whom each is for, or else what each is called.
  private func heads(of places: [EntityReference]) -> [String?] {
    let heads = places.map(head)
    // An office lists its places by their names below.
    let isOfMatter = places.allSatisfy { $0.kind == .serviceAtLocation }
    guard isOfMatter, places.count > 1, places.count <= Self.namedTogether,
      heads.allSatisfy({ $0 == nil })
    else { return heads }
    let names = places.map { place in
      let location = directory.locations[location(of: place)]
      return location.placeName == location.address?.address1 ? nil : location.placeName.sanitized
    }
    // Names that say the same of several places, or as much as a sentence, tell nobody where to go.
    let isTelling =
      Set(names).count == names.count
      && names.allSatisfy { $0.map { $0.displayWidth <= Self.nameColumns } ?? false }
    return isTelling ? names : heads
  }

  /// Whom a place is for: its district, narrowed to its column, and those for whom it is there.
  private func head(of place: EntityReference) -> String? {
    let areas = areas(of: place)
    let district = areas.first.map { first in
      let name = directory.serviceAreas[first].name
      let text = areas.count > 1 ? "\(name) +\(areas.count - 1)" : name
      return text.sanitized.truncated(to: Self.headColumns)
    }
    let audience =
      place.kind == .serviceAtLocation
      ? directory.servicesAtLocations[place.index].audience.map(\.sanitized) : []
    let parts = [district].compactMap { $0 } + audience
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func spot(of place: EntityReference) -> String {
    shortAddress(of: directory.locations[location(of: place)]).sanitized
  }

  private func placeLine(_ place: EntityReference, head: String?) -> PlaceLine {
    let spot = spot(of: place)
    let rooms = rooms(of: place).map(\.sanitized)
    let withRooms = rooms.isEmpty ? spot : "\(spot), \(words.roomList(rooms))"
    let tightly = rooms.isEmpty ? spot : "\(spot) \(words.roomMark) \(rooms.joined(separator: ","))"
    let bare = rooms.joined(separator: ",")
    let state = daybook.state(of: place, at: moment.time) ?? .hours(.unknown)
    let full = words.stateText(state, at: moment, in: directory).sanitized
    let sentence = [head, withRooms].compactMap { $0 }.joined(separator: ": ")
    if case .closed(_, let substitute) = state {
      let brief = words.briefClosure(substitute, in: directory).sanitized
      let alone = head == nil ? "\(spot) – \(brief)" : brief
      return PlaceLine(
        head: head ?? "",
        wordings: [PlaceLine.Wording(spot: spot, state: full)]
          + Array(repeating: PlaceLine.Wording(spot: alone, state: ""), count: 4),
        sentence: "\(sentence) – \(full)", stateRole: .warning)
    }
    let brief = words.briefState(state, at: moment, in: directory)
    let barest = words.barestState(state, at: moment, in: directory)
    return PlaceLine(
      head: head ?? "",
      wordings: [
        PlaceLine.Wording(spot: withRooms, state: full),
        PlaceLine.Wording(spot: withRooms, state: brief),
        PlaceLine.Wording(spot: tightly, state: barest),
        PlaceLine.Wording(spot: spot, rooms: bare, state: brief),
        PlaceLine.Wording(spot: spot, rooms: bare, state: barest),
      ],
      sentence: "\(sentence) – \(brief)", stateRole: CardRow.Role(state.summary))
  }
}

extension Catalogue {
  /// Street and number with the rooms and the storey, to be copied.
  func spotText(_ location: Location, rooms: [String]) -> String {
    [
      location.address?.address1 ?? location.name,
      rooms.isEmpty ? nil : roomList(rooms),
      location.floor.map(floorName),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
