import ArgumentParser
import Directory
import Schema
import Text

extension ServiceDirectory {
  /// The entities that an argument names: `KIND:ID`, or an id of any kind.
  func entities(named argument: String) -> [EntityReference] {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = EntityKind(rawValue: parts[0]) {
      return index(of: kind, id: parts[1]).map { [EntityReference(kind, $0)] } ?? []
    }
    return entities(withID: argument)
  }

  /// The three ids that look most like a mistyped one, as `entities(named:)` reads them.
  ///
  /// Where a kind is named, they are of that kind, and named with it.
  func ids(nearTo argument: String) -> [String] {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? EntityKind(rawValue: parts[0]) : nil
    let wanted = parts.count == 2 ? parts[1] : argument
    let ids = (kind.map { [$0] } ?? EntityKind.allCases).flatMap { kind in
      (0..<count(of: kind)).map { id(of: EntityReference(kind, $0)) }
    }
    let nearest = Suggestion.nearest(3, to: wanted, among: ids)
    return kind.map { kind in nearest.map { "\(kind.rawValue):\($0)" } } ?? nearest
  }

  /// Every id, for completions of a shell; with its kind where several have it.
  var argumentNames: [String] {
    var kinds: [String: [EntityKind]] = [:]
    for kind in EntityKind.allCases {
      for place in 0..<count(of: kind) {
        kinds[id(of: EntityReference(kind, place)), default: []].append(kind)
      }
    }
    return kinds.flatMap { id, kinds in
      kinds.count == 1 ? [id] : kinds.map { "\($0.rawValue):\(id)" }
    }.sorted()
  }
}

extension CompletionKind {
  /// The ids of the directory that the command line, the environment or the configuration name.
  static var ids: CompletionKind {
    .custom { words, _, _ in
      let named = zip(words, words.dropFirst()).first { $0.0 == "--directory" }?.1
      let locator = DirectoryLocator(
        option: Launch.current.isRestricted ? nil : named,
        configured: Configuration.inForce().directory)
      let directory = locator.folder().flatMap { ServiceDirectory.load(folder: $0).directory }
      return (directory?.argumentNames ?? []).map(\.sanitized)
    }
  }
}
