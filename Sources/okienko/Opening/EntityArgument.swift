import Directory

extension ServiceDirectory {
  /// The entities that an argument names: `KIND:ID`, or an id of any kind.
  func entities(named argument: String) -> [EntityReference] {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = EntityKind(rawValue: parts[0]) {
      return index(of: kind, id: parts[1]).map { [EntityReference(kind, $0)] } ?? []
    }
    return entities(withID: argument)
  }
}
