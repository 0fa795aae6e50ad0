import Directory

/// What filters ask of every point, in a few bytes each beside the index.
struct PointFacts: Sendable {
  /// The storey of each location; `unknown` where the source does not say.
  private var floors: [Int16] = []
  private var separated: BitSet
  private var unseparated: BitSet
  /// Addresses to write to and pages to look at.
  private var unvisited: BitSet

  private static let unknown = Int16.min

  init(_ locations: [Location]) {
    separated = BitSet(locations.count)
    unseparated = BitSet(locations.count)
    unvisited = BitSet(locations.count)
    floors.reserveCapacity(locations.count)
    for (place, location) in locations.enumerated() {
      floors.append(location.floor.flatMap(Int16.init(exactly:)) ?? Self.unknown)
      if location.separatedFromCasework == true { separated.insert(place) }
      if location.separatedFromCasework == false { unseparated.insert(place) }
      if location.locationType != .physical { unvisited.insert(place) }
    }
  }

  func floor(_ location: Int) -> Int? {
    floors[location] == Self.unknown ? nil : Int(floors[location])
  }

  /// Whether residents are served apart from casework, or not, as the source says.
  func isSeparated(_ location: Int, _ asked: Bool) -> Bool {
    asked ? separated.contains(location) : unseparated.contains(location)
  }

  /// Whether residents can go there.
  func isPhysical(_ location: Int) -> Bool { !unvisited.contains(location) }
}
