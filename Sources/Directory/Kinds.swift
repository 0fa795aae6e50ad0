extension EntityKind {
  /// The type of the kind's entities.
  ///
  /// This is the one list of the kinds: how they are kept, counted, read, named and found follows from the
  /// type. A kind is added by its case, its line here, and its list in `ServiceDirectory`.
  var type: any ReadableEntity.Type {
    switch self {
    case .organization: Organization.self
    case .program: Program.self
    case .service: Service.self
    case .location: Location.self
    case .serviceAtLocation: ServiceAtLocation.self
    case .serviceArea: ServiceArea.self
    case .portal: Portal.self
    case .form: Form.self
    case .notice: Notice.self
    case .referral: Referral.self
    }
  }

  /// The kind's place among all, from 0.
  var ordinal: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What the directory has to know of a kind of entities.
protocol ListedEntity: Entity {
  static var kind: EntityKind { get }
  /// Where a directory keeps its entities of the kind.
  static var list: WritableKeyPath<ServiceDirectory, [Self]> { get }

  /// What the entity is called.
  func title(in directory: ServiceDirectory) -> String
  /// The entity above in the department tree, or `nil` for a root and for what stands outside it.
  var parent: EntityReference? { get }

  // By the place in the list, so that an entity need not be copied for one of its fields.
  static func id(at place: Int, in directory: ServiceDirectory) -> String
  static func title(at place: Int, in directory: ServiceDirectory) -> String
  static func parent(at place: Int, in directory: ServiceDirectory) -> EntityReference?
}

extension ListedEntity {
  static func id(at place: Int, in directory: ServiceDirectory) -> String {
    directory[keyPath: list][place].id
  }

  static func title(at place: Int, in directory: ServiceDirectory) -> String {
    directory[keyPath: list][place].title(in: directory)
  }

  static func parent(at place: Int, in directory: ServiceDirectory) -> EntityReference? {
    directory[keyPath: list][place].parent
  }
}

extension ServiceDirectory {
  /// How many entities there are of a kind.
  public func count(of kind: EntityKind) -> Int {
    func count<E: ListedEntity>(_ type: E.Type) -> Int { self[keyPath: E.list].count }
    return count(kind.type)
  }

  /// The entity that a reference names.
  public func entity(_ reference: EntityReference) -> any Entity {
    func entity<E: ListedEntity>(_ type: E.Type) -> any Entity {
      self[keyPath: E.list][reference.index]
    }
    return entity(reference.kind.type)
  }

  /// The id of an entity as the data files give it.
  public func id(of entity: EntityReference) -> String {
    entity.kind.type.id(at: entity.index, in: self)
  }

  /// What an entity is called: its name, a form's code and title, a notice's title.
  public func name(of entity: EntityReference) -> String {
    entity.kind.type.title(at: entity.index, in: self)
  }

  /// The entity above in the department tree, or `nil` for a root and for what stands outside it.
  ///
  /// A service stands below its organization, whatever its programme. Areas, portals, forms and
  /// notices stand outside the tree: many entities refer to one of them.
  public func parent(of entity: EntityReference) -> EntityReference? {
    entity.kind.type.parent(at: entity.index, in: self)
  }

  /// The places of a kind's entities by their ids; of several with one id, the first's.
  func placesByID(of kind: EntityKind) -> [String: Int] {
    func places<E: ListedEntity>(_ type: E.Type) -> [String: Int] {
      let list = self[keyPath: E.list]
      return Dictionary(
        list.indices.lazy.map { (list[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return places(kind.type)
  }
}
