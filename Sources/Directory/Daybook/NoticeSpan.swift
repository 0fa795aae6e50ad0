import Calendar
import Synchronization

/// What the notices make of every entity on days on which none of them begins or ends, and the same places rest to which they
/// send residents.
///
/// Built in time linear in entities and scopes: a notice of an office of twenty thousand points is handed down once, not asked
/// for at each point.
struct NoticeSpan: Sendable {
  /// The days, as `LocalDate.daysSinceEpoch`.
  let days: ClosedRange<Int>
  /// The places to which closures in force send residents, in `ServiceDirectory.locations`.
  let targets: Set<Int>
  /// Those of them that do not open on the days.
  let resting: Set<Int>
  /// By notice.
  let phases: [NoticePhase]
  let inForceCount: Int
  private let deciding: DecidingNotices
  /// For closures in force.
  private let substitutes: [Int: Substitute]

  /// The span around a day.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - directory: whose notices they are.
  ///   - resting: the places to which closures send residents that do not open on the day; worked out when `nil`.
  init(around date: LocalDate, in directory: ServiceDirectory, resting: Set<Int>? = nil) {
    days = Self.days(around: date, directory.notices)
    phases = directory.notices.map { $0.phase(on: date) }
    let inForce = directory.notices.indices.filter { [phases] in phases[$0] == .inForce }
    inForceCount = inForce.count
    let closures = inForce.filter { directory.notices[$0].effect == .closed }
    let restrictions = inForce.filter { directory.notices[$0].effect == .restricted }
    let targets = Self.targets(of: closures, in: directory)
    self.targets = Set(targets.values)
    let resting = resting ?? Set(targets.values.filter { directory.rests(location: $0, on: date) })
    self.resting = resting

    var deciding = DecidingNotices(closures + restrictions, targets: targets, in: directory)
    // What a closure names may be closed itself: then another that names an open place says more.
    func rank(_ closure: Int) -> Int {
      guard let target = targets[closure] else { return 2 }
      return deciding.closure(ofLocation: target) == nil && !resting.contains(target) ? 0 : 1
    }
    let ranks = closures.map { ($0, rank($0)) }
    if Set(ranks.map(\.1)).count > 1 {
      let ordered = (0...2).flatMap { rank in ranks.filter { $0.1 == rank }.map(\.0) }
      deciding = DecidingNotices(ordered + restrictions, targets: targets, in: directory)
    }
    self.deciding = deciding
    substitutes = Self.substitutes(of: closures, targets: targets, resting: resting, deciding)
  }

  func availability(of entity: EntityReference) -> Availability {
    guard let notice = deciding.notice(for: entity) else { return .open }
    guard let substitute = substitutes[notice] else { return .restricted(notice: notice) }
    return .closed(notice: notice, substitute: substitute)
  }

  func isClosed(_ entity: EntityReference) -> Bool {
    if case .closed = availability(of: entity) { true } else { false }
  }

  /// The days around one between the nearest first and last days of notices.
  private static func days(around date: LocalDate, _ notices: [Notice]) -> ClosedRange<Int> {
    let day = date.daysSinceEpoch
    var first = Int.min
    var last = Int.max
    for notice in notices {
      let changes = [
        notice.validFrom?.daysSinceEpoch, notice.validTo.map { $0.daysSinceEpoch + 1 },
      ]
      for case let change? in changes {
        if change <= day { first = max(first, change) } else { last = min(last, change - 1) }
      }
    }
    return first...last
  }

  /// The location that each closure names, for those that name one.
  private static func targets(of closures: [Int], in directory: ServiceDirectory) -> [Int: Int] {
    var targets: [Int: Int] = [:]
    for closure in closures { targets[closure] = directory.notices[closure].substituteLocation }
    return targets
  }

  /// Where each closure leads in the end; every step from closure to closure is gone once.
  private static func substitutes(
    of closures: [Int],
    targets: [Int: Int],
    resting: Set<Int>,
    _ deciding: DecidingNotices
  ) -> [Int: Substitute] {
    var known: [Int: Substitute] = [:]
    for start in closures {
      var path: [Int] = []
      var passed: Set<Int> = []
      var closure = start
      var end: Substitute?
      while end == nil {
        if let substitute = known[closure] {
          end = substitute
        } else if !passed.insert(closure).inserted {
          end = .circle
        } else {
          path.append(closure)
          guard let target = targets[closure] else {
            end = .unnamed
            break
          }
          guard let next = deciding.closure(ofLocation: target) else {
            end = resting.contains(target) ? .resting(target) : .open(target)
            break
          }
          closure = next
        }
      }
      for closure in path.reversed() {
        // Whoever is sent on to a place whose closure names none stands before a closed door.
        if end == .unnamed, targets[closure] != nil { end = .closed }
        known[closure] = end
      }
    }
    return known
  }
}

/// Remembers the spans that were last asked for.
final class NoticeSpans: Sendable {
  private struct Memory {
    var spans: [NoticeSpan] = []
    /// The spans of single days, as `LocalDate.daysSinceEpoch`.
    var ofDay: [Int: NoticeSpan] = [:]
  }

  private let memory = Mutex(Memory())
  /// As many as a search for the next opening passes on its way through most directories.
  private static let limit = 8
  /// More days than such a search passes.
  private static let dayLimit = 128

  func span(around date: LocalDate, in directory: ServiceDirectory) -> NoticeSpan {
    let day = date.daysSinceEpoch
    let (known, near) = memory.withLock { memory in
      (memory.ofDay[day], memory.spans.filter { $0.days.contains(day) })
    }
    if let known { return known }
    // Of all days between the same notices the same places can rest.
    let resting = near.first.map { $0.targets.filter { directory.rests(location: $0, on: date) } }
    let span =
      near.first { $0.resting == resting }
      ?? NoticeSpan(around: date, in: directory, resting: resting)
    memory.withLock { memory in
      if !near.contains(where: { $0.resting == resting }) {
        if memory.spans.count >= Self.limit { memory.spans.removeFirst() }
        memory.spans.append(span)
      }
      if memory.ofDay.count >= Self.dayLimit { memory.ofDay.removeAll() }
      memory.ofDay[day] = span
    }
    return span
  }
}

extension ServiceDirectory {
  /// Whether the hours of a location are known, and none of them lies on a date.
  fileprivate func rests(location: Int, on date: LocalDate) -> Bool {
    let timetable = timetable(locations[location].schedules)
    return timetable.isKnown(on: date) && timetable.hours(on: date).isEmpty
  }
}
