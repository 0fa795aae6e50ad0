import Directory

/// Where residents can go with a matter, and when they are received there.
struct Visit {
  let service: Service
  /// Services at locations, in the order in which they are wanted.
  var places: [EntityReference] = []
  /// Where one can write to, but not go.
  var addresses: [Address] = []
  /// Of how many places the hours are compared, and how many addresses are written to.
  static let compared = 64
}

extension CardWriter {
  /// Where residents can go with a matter.
  ///
  /// - Parameters:
  ///   - service: the matter.
  ///   - offers: places in `servicesAtLocations`.
  /// - Returns: the places in the order in which they are wanted.
  func visit(of service: Service, at offers: [Int]) -> Visit {
    var visit = Visit(service: service)
    var places: [EntityReference] = []
    for offer in offers {
      let location = directory.locations[directory.servicesAtLocations[offer].location]
      switch location.locationType {
      case .physical: places.append(EntityReference(.serviceAtLocation, offer))
      case .postal:
        if let address = location.address, visit.addresses.count < Visit.compared {
          visit.addresses.append(address)
        }
      case .virtual: break
      }
    }
    visit.places = inOrder(places)
    return visit
  }

  /// Whether a resident who comes is received by someone on the day, at one of the places at least.
  func isInPerson(_ visit: Visit) -> Bool {
    visit.places.contains { place in
      switch daybook.availability(of: place) {
      case .open: true
      case .closed, .past, .future: false
      case .restricted(let notice):
        directory.notices[notice].remainingChannels.isEmpty
          || directory.notices[notice].remainingChannels.contains(.inPerson)
      }
    }
  }

  /// When residents are received, beside what it is that they find open: people, or only a door.
  mutating func writeHours(of visit: Visit) {
    let open = visit.places.prefix(Visit.compared).filter { !daybook.isClosed($0) }
    guard !open.isEmpty else { return }
    let isInPerson = isInPerson(visit)
    let label = isInPerson ? words.channelName(.inPerson) : words.hours
    let own = visit.service.schedules
    var kept: [[Schedule]] = own.isEmpty ? [] : [own.filter { $0.isValid(on: moment.date) }]
    if own.isEmpty {
      for place in open {
        let schedules = directory.schedules(ofOffer: place.index)
          .filter { $0.isValid(on: moment.date) }
        if !kept.contains(schedules) { kept.append(schedules) }
      }
    }
    let isByAppointment = channels(of: visit.service)
      .contains { $0.type == .inPerson && $0.appointmentRequired }
    let appointment = isInPerson && isByAppointment ? words.appointment : nil
    let hours =
      kept.count > 1
      ? words.hoursDiffer
      : (kept.first ?? []).map { hoursText($0, isBrief: true) }.joined(separator: "; ")
    let text = [hours.isEmpty ? words.hoursUnknown : hours, appointment].compactMap { $0 }
    row(label, text.joined(separator: ", "), role: hours.isEmpty && !isInPerson ? .faint : .text)
  }
}
