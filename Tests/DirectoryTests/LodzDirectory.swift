import Calendar
import Diagnostics
import Directory
import TestSupport
import Testing

/// The directory that ships with the program, as the tests ask it.
struct LodzDirectory {
  let directory: ServiceDirectory

  init() throws {
    directory = try LoadedFolder.lodz.get()
  }

  func organization(_ id: String) throws -> Organization {
    try #require(directory.organizations.first { $0.id == id }, "no organization \(id)")
  }

  func service(_ id: String) throws -> Service {
    try #require(directory.services.first { $0.id == id }, "no service \(id)")
  }

  func location(_ id: String) throws -> Location {
    try #require(directory.locations.first { $0.id == id }, "no location \(id)")
  }

  func notice(_ id: String) throws -> Notice {
    try #require(directory.notices.first { $0.id == id }, "no notice \(id)")
  }

  func portal(_ id: String) throws -> Portal {
    try #require(directory.portals.first { $0.id == id }, "no portal \(id)")
  }

  /// The id of what an entity refers to.
  func id(_ kind: EntityKind, _ place: Int?) -> String? {
    place.map { directory.id(of: EntityReference(kind, $0)) }
  }

  func channel(_ type: ChannelType, portal: String? = nil, of service: String) throws -> Channel {
    try #require(
      try self.service(service).channels.first {
        $0.type == type && id(.portal, $0.portal) == portal
      },
      "no such channel of \(service)")
  }

  /// What a location says of itself on a date, on one line: `closed → ul. Przykładowa 1`.
  func state(of location: String, on date: String) throws -> String {
    let place = try #require(directory.index(of: .location, id: location))
    switch directory.on(try day(date)).availability(ofLocation: place) {
    case .open: return "open"
    case .restricted(let notice): return "restricted by \(directory.notices[notice].id)"
    case .closed(_, .unnamed): return "closed"
    case .closed(_, .closed): return "closed, and so is the substitute"
    case .closed(_, .resting): return "closed, and the substitute rests"
    case .closed(_, .circle): return "closed, in a circle"
    case .past(let last, _): return "past since \(last)"
    case .future(let first, _): return "not before \(first)"
    case .closed(_, .open(let substitute)):
      let address = directory.locations[substitute].address?.address1
      return "closed → \(address ?? directory.locations[substitute].id)"
    }
  }

  /// The rooms in which each point handles a service on a date: `css-baluty: 16, 29`.
  func rooms(of service: String, on date: String) throws -> [String] {
    let place = try #require(directory.index(of: .service, id: service))
    return directory.offers(ofService: place, on: try day(date)).map { offer in
      let rooms = directory.rooms(ofOffer: offer).joined(separator: ", ")
      let location = directory.servicesAtLocations[offer].location
      return "\(directory.locations[location].id): \(rooms)"
    }
  }
}

/// A date from its text: `2020-03-16`.
func day(_ text: String) throws -> LocalDate {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  try #require(parts.count == 3)
  return try #require(LocalDate(year: parts[0], month: parts[1], day: parts[2]))
}

/// A time of day from its text: `08:00`.
func time(_ text: String) throws -> LocalTime {
  let parts = text.split(separator: ":").compactMap { Int($0) }
  try #require(parts.count == 2)
  return try #require(LocalTime(hour: parts[0], minute: parts[1]))
}
