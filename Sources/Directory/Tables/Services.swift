import Schema

extension Service: ReadableEntity {
  static let kind = EntityKind.service
  static var list: WritableKeyPath<ServiceDirectory, [Service]> { \.services }
  var parent: EntityReference? { EntityReference(.organization, organization) }
  @usableFromInline package static let blank = Service(id: "", organization: 0, name: "")
  @usableFromInline package static let schema: TableSchema<Service> = entitySchema(
    [
      TableField("organization_id", \.organization, .reference(to: .organization), required: true),
      TableField("program_id", \.program, .reference(to: .program)),
      TableField("name", \.name, .text, required: true),
      TableField("alternate_names", \.alternateNames, .list(.text)),
      TableField("description", \.description, .text),
      TableField("status", \.status, .choice),
      TableField("audience", \.audience, .oneOrMore(.text)),
      TableField("eligibility_description", \.eligibilityDescription, .text),
      TableField("application_process", \.applicationProcess, .oneOrMore(.text)),
      TableField("required_documents", \.requiredDocuments, .oneOrMore(.text)),
      TableField("form_ids", \.forms, .list(.reference(to: .form))),
      TableField("fees_description", \.feesDescription, .text),
      TableField("legal_basis", \.legalBasis, .oneOrMore(.text)),
      TableField("keywords", \.keywords, .oneOrMore(.text)),
      TableField("alert", \.alert, .text),
      TableField("channels", \.channels, .list(.table)),
      TableField("phones", \.phones, .list(.table)),
      TableField("contacts", \.contacts, .list(.table)),
      TableField("schedules", \.schedules, .schedules),
      TableField("not_here", \.notHere, .list(.table)),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("moved_to", \.movedTo, .successors),
    ],
    check: checkMove)
}

extension Channel: Readable {
  @usableFromInline package static let blank = Channel(type: .inPerson)
  @usableFromInline package static let schema = TableSchema<Channel>(
    fields: [
      TableField("type", \.type, .choice, required: true),
      TableField("portal_id", \.portal, .reference(to: .portal)),
      TableField("address", \.address, .table),
      TableField("phones", \.phones, .list(.table)),
      TableField("emails", \.emails, .oneOrMore(.email)),
      TableField("url", \.url, .url),
      TableField("form_ids", \.forms, .list(.reference(to: .form))),
      TableField("audience", \.audience, .oneOrMore(.text)),
      TableField("appointment_required", \.appointmentRequired, .flag),
      TableField("note", \.note, .text),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
    ],
    check: checkDates)
}

extension ServiceAtLocation: ReadableEntity {
  static let kind = EntityKind.serviceAtLocation
  static var list: WritableKeyPath<ServiceDirectory, [ServiceAtLocation]> { \.servicesAtLocations }

  func title(in directory: ServiceDirectory) -> String {
    "\(directory.services[service].name) – \(directory.locations[location].placeName)"
  }

  var parent: EntityReference? { EntityReference(.location, location) }
  @usableFromInline package static let blank = ServiceAtLocation(id: "", service: 0, location: 0)
  @usableFromInline package static let schema: TableSchema<ServiceAtLocation> = entitySchema(
    [
      TableField("service_id", \.service, .reference(to: .service), required: true),
      TableField("location_id", \.location, .reference(to: .location), required: true),
      TableField("service_area_ids", \.serviceAreas, .list(.reference(to: .serviceArea))),
      TableField("audience", \.audience, .oneOrMore(.text)),
      TableField("rooms", \.rooms, .list(.text)),
      TableField("description", \.description, .text),
      TableField("phones", \.phones, .list(.table)),
      TableField("contacts", \.contacts, .list(.table)),
      TableField("schedules", \.schedules, .schedules),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
    ],
    check: checkDates)
}
