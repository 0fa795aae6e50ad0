import Calendar
import Directory

extension ServiceDirectory {
  /// The districts that a point serves through what it offers, each once.
  package func areaIDs(ofLocation place: Int) -> [String] {
    var ids: [String] = []
    for offer in offers(atLocation: place) {
      for id in servicesAtLocations[offer].serviceAreaIDs where !ids.contains(id) {
        ids.append(id)
      }
    }
    return ids
  }

  /// Whether a point serves a district.
  package func serves(area: Int, location: Int) -> Bool {
    let id = serviceAreas[area].id
    return offers(atLocation: location).contains {
      servicesAtLocations[$0].serviceAreaIDs.contains(id)
    }
  }

  /// The points for the residents of a district on a date: its own, and what stands in for closed ones.
  package func points(forArea area: Int, on date: LocalDate) -> Set<Int> {
    var points: Set<Int> = []
    for offer in servicesAtLocations where offer.serviceAreaIDs.contains(serviceAreas[area].id) {
      guard let place = index(of: .location, id: offer.locationID) else { continue }
      points.insert(place)
      if case .closed(_, let substitute?) = availability(ofLocation: place, on: date) {
        points.insert(substitute)
      }
    }
    return points
  }

  /// Whether a point is for other districts than the one whose points are given.
  ///
  /// A point that names no district is for everybody.
  package func isLocation(_ place: Int, outside points: Set<Int>) -> Bool {
    !points.contains(place) && !areaIDs(ofLocation: place).isEmpty
  }
}
