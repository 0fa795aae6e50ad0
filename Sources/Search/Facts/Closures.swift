import Calendar
import Directory

/// When which location is closed, and where residents are sent instead.
///
/// Notices are few and their scopes wide; here they are laid out by location, so that a hit is asked in
/// a step.
struct Closures: Sendable {
  private struct Closure: Sendable {
    let notice: Int
    let substitute: Int?
  }

  /// By place in the directory's locations.
  private var byLocation: [Int: [Closure]] = [:]
  private let notices: [Notice]

  init(_ directory: ServiceDirectory) {
    notices = directory.notices
    for (place, notice) in notices.enumerated()
    where notice.effect == .closed && notice.state != .proposed {
      let closure = Closure(
        notice: place,
        substitute: notice.substituteLocationID.flatMap { directory.index(of: .location, id: $0) }
      )
      for location in Self.locations(in: notice.scope, of: directory) {
        byLocation[location, default: []].append(closure)
      }
    }
  }

  /// Whether no location is ever closed.
  var isEmpty: Bool { byLocation.isEmpty }

  /// Whether a location receives nobody on a date.
  func isClosed(_ location: Int, on date: LocalDate) -> Bool {
    closure(of: location, on: date) != nil
  }

  /// Where the residents of the location go on a date on which it is closed.
  func substitute(for location: Int, on date: LocalDate) -> Int? {
    var passed = [location]
    var current = location
    while let closure = closure(of: current, on: date) {
      guard let next = closure.substitute, !passed.contains(next) else { return nil }
      passed.append(next)
      current = next
    }
    return current == location ? nil : current
  }

  private func closure(of location: Int, on date: LocalDate) -> Closure? {
    if byLocation.isEmpty { return nil }
    return byLocation[location]?.first { notices[$0.notice].phase(on: date) == .inForce }
  }

  /// The locations that a scope names, itself or by an office above them.
  private static func locations(
    in scope: [EntityReference],
    of directory: ServiceDirectory
  ) -> Set<Int> {
    var locations: Set<Int> = []
    var offices: [Int] = []
    for entity in scope {
      switch entity.kind {
      case .location: locations.insert(entity.index)
      case .organization: offices.append(entity.index)
      default: break
      }
    }
    var seen: Set<Int> = []
    while let office = offices.popLast() {
      guard seen.insert(office).inserted else { continue }
      locations.formUnion(directory.locations(ofOrganization: office))
      offices.append(contentsOf: directory.childOrganizations(of: office))
    }
    return locations
  }
}
