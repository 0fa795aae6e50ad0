import Directory
import Synchronization

/// The points that serve each area, found when somebody first asks for the area.
final class Districts: Sendable {
  private let directory: ServiceDirectory
  private let known = Mutex<[String: Set<Int>]>([:])

  init(_ directory: ServiceDirectory) { self.directory = directory }

  /// The points of an area, as places in the directory's locations.
  func points(ofArea area: String) -> Set<Int> {
    known.withLock { known in
      if let points = known[area] { return points }
      var points: Set<Int> = []
      for offer in directory.servicesAtLocations where offer.serviceAreaIDs.contains(area) {
        if let point = directory.index(of: .location, id: offer.locationID) { points.insert(point) }
      }
      known[area] = points
      return points
    }
  }
}
