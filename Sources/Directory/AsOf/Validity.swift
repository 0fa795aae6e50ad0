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

extension Organization: Dated {}
extension Service: Dated {}
extension Location: Dated {}
extension Portal: Dated {}
extension Referral: Dated {}
extension Phone: Dated {}
extension Schedule: Dated {}
extension Channel: Dated {}
extension Notice: Dated {}
extension ServiceAtLocation: Dated {}

extension ServiceDirectory {
  /// The channels of a service that hold on a date, in the order of the file; none where there is no such service then.
  public func channels(ofService service: Int, on date: LocalDate) -> [Channel] {
    guard on(date).isCurrent(EntityReference(.service, service)) else { return [] }
    return services[service].channels.filter { $0.isValid(on: date) }
  }

  /// Where a service is offered on a date: places in `servicesAtLocations`.
  public func offers(ofService service: Int, on date: LocalDate) -> [Int] {
    offers(ofService: service).filter { isOffered($0, on: date) }
  }

  /// What a location offers on a date: places in `servicesAtLocations`.
  public func offers(atLocation location: Int, on date: LocalDate) -> [Int] {
    offers(atLocation: location).filter { isOffered($0, on: date) }
  }

  /// Whether there are on a date the offer, its service and its location.
  public func isOffered(_ offer: Int, on date: LocalDate) -> Bool {
    servicesAtLocations[offer].isValid(on: date)
      && lifespan(of: EntityReference(.serviceAtLocation, offer)).lifetime(on: date) == .current
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
