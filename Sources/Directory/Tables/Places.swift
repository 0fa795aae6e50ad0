import Schema

extension Location: ReadableEntity {
  static let kind = EntityKind.location
  static var list: WritableKeyPath<ServiceDirectory, [Location]> { \.locations }
  var parent: EntityReference? { EntityReference(.organization, organization) }
  @usableFromInline package static let blank = Location(id: "", organization: 0, name: "")
  @usableFromInline package static let schema: TableSchema<Location> = entitySchema(
    [
      TableField("organization_id", \.organization, .reference(to: .organization), required: true),
      TableField("name", \.name, .text, required: true),
      TableField("alternate_names", \.alternateNames, .list(.text)),
      TableField("description", \.description, .text),
      TableField("location_type", \.locationType, .choice),
      TableField("address", \.address, .table),
      TableField("rooms", \.rooms, .list(.text)),
      TableField("floor", \.floor, .integer(-20...200)),
      TableField("separated_from_casework", \.separatedFromCasework, .flag),
      TableField("accessibility", \.accessibility, .list(.table)),
      TableField("schedules", \.schedules, .schedules),
      TableField("phones", \.phones, .list(.table)),
      TableField("transportation", \.transportation, .text),
      TableField("latitude", \.latitude, .degrees(90)),
      TableField("longitude", \.longitude, .degrees(180)),
      TableField("former_addresses", \.formerAddresses, .list(.text)),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("moved_to", \.movedTo, .successors),
    ],
    check: checkMove)
}

extension ServiceArea: ReadableEntity {
  static let kind = EntityKind.serviceArea
  static var list: WritableKeyPath<ServiceDirectory, [ServiceArea]> { \.serviceAreas }
  @usableFromInline package static let blank = ServiceArea(id: "", name: "")
  @usableFromInline package static let schema: TableSchema<ServiceArea> = entitySchema([
    TableField("name", \.name, .text, required: true),
    TableField("alternate_names", \.alternateNames, .list(.text)),
    TableField("streets", \.streets, .streets),
  ])
}

extension Address: Readable {
  @usableFromInline package static let blank = Address(address1: "")
  @usableFromInline package static let schema = TableSchema<Address>(fields: [
    TableField("address_1", \.address1, .text, required: true),
    TableField("address_2", \.address2, .text),
    TableField("attention", \.attention, .text),
    TableField("postal_code", \.postalCode, .text),
    TableField("city", \.city, .text),
  ])
}

extension Accessibility: Readable {
  @usableFromInline package static let blank = Accessibility(description: "")
  @usableFromInline package static let schema = TableSchema<Accessibility>(fields: [
    TableField("description", \.description, .text, required: true),
    TableField("details", \.details, .text),
    TableField("url", \.url, .url),
  ])
}
