import Schema

/// An id that names another entity, to be looked up once every file is read.
struct ReferenceUse: Sendable {
  /// The entity that refers.
  var owner: EntityReference
  /// The field: `parent_organization_id`.
  var key: String
  /// The kinds that the id may be of.
  var kinds: [EntityKind]
  var id: String
  var place: SourcePlace

  init(owner: EntityReference, reference: TableReference) {
    self.owner = owner
    key = reference.key
    kinds = reference.tables.compactMap(EntityKind.init)
    id = reference.id
    place = reference.place
  }
}
