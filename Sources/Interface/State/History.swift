import Answers
import Directory

/// The cards before and after the one shown, as links were followed.
struct History: Hashable, Sendable {
  struct Visit: Hashable, Sendable {
    let entity: EntityReference
    let detail: DetailPosition
  }

  private(set) var past: [Visit] = []
  private(set) var future: [Visit] = []

  /// Leaves a card for another one.
  mutating func leave(_ visit: Visit) {
    past.append(visit)
    future = []
  }

  /// Goes one card back from the one that is left.
  mutating func back(leaving visit: Visit) -> Visit? {
    guard let target = past.popLast() else { return nil }
    future.append(visit)
    return target
  }

  /// Goes one card forward from the one that is left.
  mutating func forward(leaving visit: Visit) -> Visit? {
    guard let target = future.popLast() else { return nil }
    past.append(visit)
    return target
  }
}
