import Calendar

/// The state of a notice as its author gives it.
public enum NoticeState: String, CaseIterable, Hashable, Sendable {
  /// Somebody suggests it; nobody has decided.
  case proposed
  /// It is decided; its dates say when it holds.
  case inForce = "in_force"
  /// It is over; its dates say when it held.
  case ended
}

/// What a notice does to its scope.
public enum NoticeEffect: String, CaseIterable, Hashable, Sendable {
  /// Residents are not served.
  case closed
  /// Residents are served, with restrictions.
  case restricted
  /// Nothing changes.
  case information
}

/// An announcement about organizations, services or locations.
public struct Notice: Entity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// What its author says of it.
  public var state: NoticeState
  /// The entities that the notice is about.
  public var scope: [EntityReference] = []
  /// What it does to its scope.
  public var effect: NoticeEffect
  /// The first day on which it holds; `nil` when it has always held.
  public var validFrom: LocalDate?
  /// The last day; `nil` for "until further notice".
  public var validTo: LocalDate?
  /// The location to turn to instead: a place in `ServiceDirectory.locations`.
  public var substituteLocation: Int?
  /// For a restriction: the ways to the office that are left, where the notice says so.
  public var remainingChannels: [ChannelType] = []
  /// The title, one line.
  public var title: String
  /// The whole text.
  public var text: String?

  /// A notice with the fields that it must have; the others are empty.
  public init(id: String, state: NoticeState, effect: NoticeEffect, title: String) {
    self.id = id
    self.state = state
    self.effect = effect
    self.title = title
  }
}
