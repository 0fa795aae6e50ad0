import Calendar
import Directory

/// What stands on a row of the department tree.
public enum TreeNode: Hashable, Sendable {
  case entity(EntityReference)
  /// What stands beside the offices, because many of them refer to it.
  case group(EntityKind)
  /// What an address leads to, a place in the readings that the query found.
  case address(Int)

  /// The entity, where the row has one.
  public var entity: EntityReference? {
    if case .entity(let entity) = self { entity } else { nil }
  }

  /// Whether an address stands on the row.
  var isAddress: Bool {
    if case .address = self { true } else { false }
  }

  /// The groups below the offices, in this order.
  static let groups: [EntityKind] = [
    .serviceArea, .portal, .form, .notice, .referral,
  ]
}

/// A row of the tree as shown.
public struct TreeRow: Hashable, Sendable {
  /// What stands on the row.
  public let node: TreeNode
  /// 0 for the rows at the margin.
  public let depth: Int
  /// Whether the row can be opened.
  public let hasChildren: Bool
  /// Whether what is below it is shown.
  public let isExpanded: Bool
}

extension ServiceDirectory {
  /// The rows at the margin: offices without a parent, then the groups that are not empty.
  var topNodes: [TreeNode] {
    rootOrganizations.map { .entity(EntityReference(.organization, $0)) }
      + TreeNode.groups.filter { count(of: $0) > 0 }.map { .group($0) }
  }

  /// What a row opens to: for an office its units, points, programmes and matters; for a matter where it is handled.
  ///
  /// A matter of a programme stands below the programme alone, so that each entity has one place.
  func children(of node: TreeNode, on date: LocalDate) -> [TreeNode] {
    func nodes(_ kind: EntityKind, _ places: some Sequence<Int>) -> [TreeNode] {
      places.map { .entity(EntityReference(kind, $0)) }
    }
    switch node {
    case .group(let kind): return nodes(kind, 0..<count(of: kind))
    case .address: return []
    case .entity(let entity):
      switch entity.kind {
      case .organization:
        let office = entity.index
        return nodes(.organization, childOrganizations(of: office))
          + nodes(.location, locations(ofOrganization: office))
          + nodes(.program, programs(ofOrganization: office))
          + nodes(
            .service, services(ofOrganization: office).filter { program(ofService: $0) == nil })
      case .program: return nodes(.service, services(ofProgram: entity.index))
      case .service: return nodes(.serviceAtLocation, offers(ofService: entity.index, on: date))
      default: return []
      }
    }
  }

  func hasChildren(_ node: TreeNode, on date: LocalDate) -> Bool {
    switch node {
    case .group(let kind): count(of: kind) > 0
    case .address: false
    case .entity(let entity):
      switch entity.kind {
      case .organization: hasUnits(entity.index)
      case .program: !services(ofProgram: entity.index).isEmpty
      // The first of many is enough.
      case .service:
        offers(ofService: entity.index).contains { isOffered($0, on: date) }
      default: false
      }
    }
  }

  /// The row above, or `nil` at the margin; a matter at a point stands with its matter.
  func treeParent(of node: TreeNode) -> TreeNode? {
    guard let entity = node.entity else { return nil }
    switch entity.kind {
    case .serviceArea, .portal, .form, .notice, .referral: return .group(entity.kind)
    case .service:
      if let program = program(ofService: entity.index) {
        return .entity(EntityReference(.program, program))
      }
      return parent(of: entity).map { .entity($0) }
    case .serviceAtLocation:
      return .entity(EntityReference(.service, servicesAtLocations[entity.index].service))
    default: return parent(of: entity).map { .entity($0) }
    }
  }

  /// The rows above, the nearest first.
  func treeAncestors(of node: TreeNode) -> [TreeNode] {
    var ancestors: [TreeNode] = []
    var seen: Set<TreeNode> = [node]
    var current = node
    while let parent = treeParent(of: current), seen.insert(parent).inserted {
      ancestors.append(parent)
      current = parent
    }
    return ancestors
  }

  /// The point that a row is for: itself, or where the matter is handled; a place in `locations`.
  func point(of node: TreeNode) -> Int? {
    guard let entity = node.entity else { return nil }
    switch entity.kind {
    case .location: return entity.index
    case .serviceAtLocation: return servicesAtLocations[entity.index].location
    default: return nil
    }
  }

  private func hasUnits(_ office: Int) -> Bool {
    !childOrganizations(of: office).isEmpty || !locations(ofOrganization: office).isEmpty
      || !programs(ofOrganization: office).isEmpty
      || services(ofOrganization: office).contains { program(ofService: $0) == nil }
  }

  private func program(ofService service: Int) -> Int? {
    services[service].program
  }
}
