import Directory

/// The numbering of what can be found: every entity of a searchable kind has one number.
///
/// Areas and services at locations have none: a district is found by its points, and what a point offers
/// is part of the point.
struct Documents: Sendable {
  /// The kinds that are found, in the order of their numbers.
  static let kinds = EntityKind.allCases.filter(\.isFound)

  private let starts: [Int]

  init(_ directory: ServiceDirectory) {
    var starts = [0]
    for kind in Self.kinds { starts.append((starts.last ?? 0) + directory.count(of: kind)) }
    self.starts = starts
  }

  var count: Int { starts[Self.kinds.count] }

  /// The numbers of one kind's entities.
  func numbers(of kind: EntityKind) -> Range<Int> {
    guard let place = Self.kinds.firstIndex(of: kind) else { return 0..<0 }
    return starts[place]..<starts[place + 1]
  }

  func kind(of number: Int) -> EntityKind {
    var place = 0
    while number >= starts[place + 1] { place += 1 }
    return Self.kinds[place]
  }

  func entity(_ number: Int) -> EntityReference {
    var place = 0
    while number >= starts[place + 1] { place += 1 }
    return EntityReference(Self.kinds[place], number - starts[place])
  }

  func number(of entity: EntityReference) -> Int? {
    Self.kinds.firstIndex(of: entity.kind).map { starts[$0] + entity.index }
  }
}

extension EntityKind {
  /// Whether a query finds the kind's entities themselves.
  fileprivate var isFound: Bool {
    switch self {
    case .organization, .program, .service, .location, .portal, .form, .notice, .referral: true
    case .serviceAtLocation, .serviceArea: false
    }
  }
}
