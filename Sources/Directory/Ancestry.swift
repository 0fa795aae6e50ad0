extension ServiceDirectory {
  /// The entities above in the department tree, the root first.
  public func ancestors(of entity: EntityReference) -> [EntityReference] {
    var ancestors: [EntityReference] = []
    var seen: Set<EntityReference> = [entity]
    var current = entity
    while let parent = parent(of: current), seen.insert(parent).inserted {
      ancestors.append(parent)
      current = parent
    }
    return ancestors.reversed()
  }
}
