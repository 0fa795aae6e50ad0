extension Location: ReadableEntity {
  static let kind = EntityKind.location
  package static let blank = Location(id: "", organizationID: "", name: "")
  package static let schema: Schema<Location> = entitySchema([
    Field("organization_id", \.organizationID, .reference(to: .organization), required: true),
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("description", \.description, .text),
    Field("location_type", \.locationType, .choice),
    Field("address", \.address, .table),
    Field("rooms", \.rooms, .list(.text)),
    Field("floor", \.floor, .integer(-20...200)),
    Field("separated_from_casework", \.separatedFromCasework, .flag),
    Field("accessibility", \.accessibility, .list(.table)),
    Field("schedules", \.schedules, .list(.table)),
    Field("phones", \.phones, .list(.table)),
    Field("transportation", \.transportation, .text),
    Field("latitude", \.latitude, .degrees(90)),
    Field("longitude", \.longitude, .degrees(180)),
    Field("former_addresses", \.formerAddresses, .list(.text)),
  ])
}

extension ServiceArea: ReadableEntity {
  static let kind = EntityKind.serviceArea
  package static let blank = ServiceArea(id: "", name: "")
  package static let schema: Schema<ServiceArea> = entitySchema([
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("streets", \.streets, .list(.text)),
  ])
}

extension Address: Readable {
  package static let blank = Address(address1: "")
  package static let schema = Schema<Address>(fields: [
    Field("address_1", \.address1, .text, required: true),
    Field("address_2", \.address2, .text),
    Field("attention", \.attention, .text),
    Field("postal_code", \.postalCode, .text),
    Field("city", \.city, .text),
  ])
}

extension Accessibility: Readable {
  package static let blank = Accessibility(description: "")
  package static let schema = Schema<Accessibility>(fields: [
    Field("description", \.description, .text, required: true),
    Field("details", \.details, .text),
    Field("url", \.url, .url),
  ])
}
