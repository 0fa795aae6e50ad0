import Calendar

/// What holds between two dates, both included.
public protocol Dated {
  /// The first day; `nil` when it has always held.
  var validFrom: LocalDate? { get }
  /// The last day; `nil` when no end is known.
  var validTo: LocalDate? { get }
}

extension Dated {
  /// Whether the date lies between the first and the last day.
  public func isValid(on date: LocalDate) -> Bool {
    if let validFrom, date < validFrom { return false }
    if let validTo, date > validTo { return false }
    return true
  }
}

extension Schedule: Dated {}
extension Channel: Dated {}
extension Notice: Dated {}
extension ServiceAtLocation: Dated {}

extension Service {
  /// The channels that hold on a date, in the order of the file.
  public func channels(on date: LocalDate) -> [Channel] { channels.filter { $0.isValid(on: date) } }
}

extension ServiceDirectory {
  /// Where a service is offered on a date: places in `servicesAtLocations`.
  public func offers(ofService service: Int, on date: LocalDate) -> [Int] {
    offers(ofService: service).filter { servicesAtLocations[$0].isValid(on: date) }
  }

  /// What a location offers on a date: places in `servicesAtLocations`.
  public func offers(atLocation location: Int, on date: LocalDate) -> [Int] {
    offers(atLocation: location).filter { servicesAtLocations[$0].isValid(on: date) }
  }

  /// When a service is handled at a location: the offer's own schedules, or else the location's.
  public func schedules(ofOffer offer: Int) -> [Schedule] {
    let offer = servicesAtLocations[offer]
    return offer.schedules.isEmpty ? locations[offer.location].schedules : offer.schedules
  }

  /// The rooms for a service at a location: the offer's own, or else the location's.
  public func rooms(ofOffer offer: Int) -> [String] {
    let offer = servicesAtLocations[offer]
    return offer.rooms.isEmpty ? locations[offer.location].rooms : offer.rooms
  }
}
