extension Service: ReadableEntity {
  static let kind = EntityKind.service
  package static let blank = Service(id: "", organizationID: "", name: "")
  package static let schema: Schema<Service> = entitySchema([
    Field("organization_id", \.organizationID, .reference(to: .organization), required: true),
    Field("program_id", \.programID, .reference(to: .program)),
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("description", \.description, .text),
    Field("status", \.status, .choice),
    Field("audience", \.audience, .oneOrMore(.text)),
    Field("eligibility_description", \.eligibilityDescription, .text),
    Field("application_process", \.applicationProcess, .oneOrMore(.text)),
    Field("required_documents", \.requiredDocuments, .oneOrMore(.text)),
    Field("form_ids", \.formIDs, .list(.reference(to: .form))),
    Field("fees_description", \.feesDescription, .text),
    Field("legal_basis", \.legalBasis, .oneOrMore(.text)),
    Field("keywords", \.keywords, .oneOrMore(.text)),
    Field("alert", \.alert, .text),
    Field("channels", \.channels, .list(.table)),
    Field("phones", \.phones, .list(.table)),
    Field("contacts", \.contacts, .list(.table)),
    Field("schedules", \.schedules, .list(.table)),
  ])
}

extension Channel: Readable {
  package static let blank = Channel(type: .inPerson)
  package static let schema = Schema<Channel>(
    fields: [
      Field("type", \.type, .choice, required: true),
      Field("portal_id", \.portalID, .reference(to: .portal)),
      Field("address", \.address, .table),
      Field("phones", \.phones, .list(.table)),
      Field("emails", \.emails, .oneOrMore(.email)),
      Field("url", \.url, .url),
      Field("form_ids", \.formIDs, .list(.reference(to: .form))),
      Field("audience", \.audience, .oneOrMore(.text)),
      Field("appointment_required", \.appointmentRequired, .flag),
      Field("note", \.note, .text),
      Field("valid_from", \.validFrom, .date),
      Field("valid_to", \.validTo, .date),
    ],
    check: checkDates)
}

extension ServiceAtLocation: ReadableEntity {
  static let kind = EntityKind.serviceAtLocation
  package static let blank = ServiceAtLocation(id: "", serviceID: "", locationID: "")
  package static let schema: Schema<ServiceAtLocation> = entitySchema(
    [
      Field("service_id", \.serviceID, .reference(to: .service), required: true),
      Field("location_id", \.locationID, .reference(to: .location), required: true),
      Field("service_area_ids", \.serviceAreaIDs, .list(.reference(to: .serviceArea))),
      Field("rooms", \.rooms, .list(.text)),
      Field("description", \.description, .text),
      Field("phones", \.phones, .list(.table)),
      Field("contacts", \.contacts, .list(.table)),
      Field("schedules", \.schedules, .list(.table)),
      Field("valid_from", \.validFrom, .date),
      Field("valid_to", \.validTo, .date),
    ],
    check: checkDates)
}
