import Calendar
import Directory

/// A day on which a resident is received, and its hours.
struct ReceptionDay: Hashable {
  let date: LocalDate
  /// The earliest first.
  let hours: [OpeningHours]
  /// The place that stands in for a closed one, in `ServiceDirectory.locations`; `nil` where the place itself opens.
  let substitute: Int?
}

extension ServiceDirectory {
  /// How many days ahead an opening is looked for.
  private static let horizon = 14

  /// The first day from a date on on which a resident is received, by the place itself or by the one that stands in for it.
  ///
  /// - Parameters:
  ///   - entity: a point, a matter at a point, or a matter that is handled at one point of the resident's.
  ///   - date: the first day that may be it.
  ///   - area: the resident's district, a place in `serviceAreas`.
  /// - Returns: `nil` where no place is meant, its hours are unknown, or it opens on none of the next days.
  func receptionDay(of entity: EntityReference, from date: LocalDate, area: Int?) -> ReceptionDay? {
    guard let (place, schedules) = place(of: entity, on: date, area: area) else { return nil }
    let own = timetable(schedules)
    for offset in 0..<Self.horizon {
      guard let day = date.adding(days: offset) else { continue }
      switch on(day).availability(of: place) {
      case .open, .restricted:
        let hours = own.hours(on: day) { !on($0).isClosed(place) }
        if !hours.isEmpty { return ReceptionDay(date: day, hours: hours, substitute: nil) }
      case .closed(_, .open(let substitute)):
        let hours = timetable(locations[substitute].schedules).hours(on: day)
        if !hours.isEmpty { return ReceptionDay(date: day, hours: hours, substitute: substitute) }
      case .closed, .past, .future: break
      }
    }
    return nil
  }

  /// The one place where an entity is, as far as there is one, and when it is open.
  private func place(
    of entity: EntityReference, on date: LocalDate, area: Int?
  ) -> (place: EntityReference, schedules: [Schedule])? {
    switch entity.kind {
    case .location: return (entity, locations[entity.index].schedules)
    case .serviceAtLocation: return (entity, schedules(ofOffer: entity.index))
    case .service:
      let offers = offers(ofService: entity.index, on: date)
      let own = offers.filter { offer in
        area.map { servicesAtLocations[offer].serviceAreas.contains($0) } ?? true
      }
      guard own.count == 1 else { return nil }
      return (EntityReference(.serviceAtLocation, own[0]), schedules(ofOffer: own[0]))
    case .organization, .program, .serviceArea, .portal, .form, .notice, .referral: return nil
    }
  }
}

extension Catalogue {
  /// Before the next day on which a resident is received.
  var receptionDay: String { say(pl: "Kiedy", en: "When", uk: "Коли") }

  /// "pt 20.03.2020, 9:00–17:00".
  func openingText(_ opening: ReceptionDay) -> String {
    let spans = opening.hours.map { "\(timeText($0.opens))–\(timeText($0.closes))" }
    return "\(dateText(opening.date)), \(spans.joined(separator: ", "))"
  }
}
