import Directory

/// The texts of entities, field by field: what a query can match, and what a hit quotes.
///
/// The order is fixed, and the inherited fields come first; a place in this order is a segment's place in the
/// entity's stream.
struct EntityText {
  let directory: ServiceDirectory

  /// Hands out every text that an entity shows, with its field.
  func forEach(of entity: EntityReference, _ body: (Field, String) -> Void) {
    switch entity.kind {
    case .organization: organization(directory.organizations[entity.index], body)
    case .program: program(directory.programs[entity.index], body)
    case .service: service(directory.services[entity.index], body)
    case .location: location(entity.index, body)
    case .portal: portal(directory.portals[entity.index], body)
    case .form: form(directory.forms[entity.index], body)
    case .notice: notice(directory.notices[entity.index], body)
    case .serviceAtLocation, .serviceArea: break
    }
  }

  /// Every text of an entity in order.
  func all(of entity: EntityReference) -> [(field: Field, text: String)] {
    var texts: [(field: Field, text: String)] = []
    forEach(of: entity) { texts.append(($0, $1)) }
    return texts
  }

  private typealias Body = (Field, String) -> Void

  private func organization(_ office: Organization, _ body: Body) {
    names(office.name, office.alternateNames, body)
    if let email = office.email { body(.email, email) }
    if let website = office.website { body(.url, website) }
    phones(office.phones, body)
    contacts(office.contacts, body)
    if let description = office.description { body(.description, description) }
  }

  private func program(_ program: Program, _ body: Body) {
    names(program.name, program.alternateNames, body)
    if let description = program.description { body(.description, description) }
  }

  private func service(_ service: Service, _ body: Body) {
    names(service.name, service.alternateNames, body)
    for keyword in service.keywords { body(.keyword, keyword) }
    for form in service.formIDs { self.formCode(form, body) }
    for channel in service.channels { self.channel(channel, body) }
    phones(service.phones, body)
    contacts(service.contacts, body)
    for audience in service.audience { body(.audience, audience) }
    for step in service.applicationProcess { body(.step, step) }
    for document in service.requiredDocuments { body(.document, document) }
    if let eligibility = service.eligibilityDescription { body(.eligibility, eligibility) }
    if let fees = service.feesDescription { body(.fees, fees) }
    for basis in service.legalBasis { body(.legalBasis, basis) }
    schedules(service.schedules, body)
    if let description = service.description { body(.description, description) }
    if let alert = service.alert { body(.text, alert) }
  }

  private func location(_ index: Int, _ body: Body) {
    let location = directory.locations[index]
    names(location.name, location.alternateNames, body)
    if let address = location.address { self.address(address, body) }
    for address in location.formerAddresses { body(.formerAddress, address) }
    for room in location.rooms { body(.room, "pok. \(room)") }
    if let floor = location.floor { body(.floor, Floor.name(floor)) }
    var areas: [String] = []
    for offer in directory.offers(atLocation: index) {
      let offer = directory.servicesAtLocations[offer]
      for area in offer.serviceAreaIDs where !areas.contains(area) { areas.append(area) }
    }
    for area in areas {
      guard let place = directory.index(of: .serviceArea, id: area) else { continue }
      let area = directory.serviceAreas[place]
      body(.area, area.name)
      for name in area.alternateNames { body(.area, name) }
      for street in area.streets { body(.area, street) }
    }
    phones(location.phones, body)
    for offer in directory.offers(atLocation: index) { self.offer(offer, body) }
    schedules(location.schedules, body)
    for access in location.accessibility {
      body(.accessibility, access.description)
      if let details = access.details { body(.accessibility, details) }
    }
    if let way = location.transportation { body(.text, way) }
    if let description = location.description { body(.description, description) }
  }

  private func offer(_ index: Int, _ body: Body) {
    let offer = directory.servicesAtLocations[index]
    for room in offer.rooms { body(.room, "pok. \(room)") }
    phones(offer.phones, body)
    contacts(offer.contacts, body)
    schedules(offer.schedules, body)
    if let description = offer.description { body(.description, description) }
  }

  private func portal(_ portal: Portal, _ body: Body) {
    names(portal.name, portal.alternateNames, body)
    body(.portal, portal.name)
    if let url = portal.url { body(.url, url) }
    if let description = portal.description { body(.description, description) }
  }

  private func form(_ form: Form, _ body: Body) {
    body(.title, form.title)
    body(.code, form.code)
    for code in form.alternateCodes { body(.alternateCode, code) }
    if let portal = form.portalID { self.portalName(portal, body) }
    if let url = form.url { body(.url, url) }
  }

  private func notice(_ notice: Notice, _ body: Body) {
    body(.title, notice.title)
    if let text = notice.text { body(.text, text) }
  }

  private func names(_ name: String, _ others: [String], _ body: Body) {
    body(.name, name)
    for other in others { body(.alternateName, other) }
    for acronym in Acronym.all(of: name) where !others.contains(acronym) { body(.acronym, acronym) }
  }

  private func channel(_ channel: Channel, _ body: Body) {
    body(.channel, channel.type.words)
    if let portal = channel.portalID { portalName(portal, body) }
    if let address = channel.address {
      self.address(address) { field, text in body(field == .address ? .channelAddress : field, text)
      }
    }
    phones(channel.phones) { field, text in body(field == .phone ? .channelPhone : field, text) }
    for email in channel.emails { body(.channelEmail, email) }
    if let url = channel.url { body(.channel, url) }
    for form in channel.formIDs { formCode(form, body) }
    for audience in channel.audience { body(.audience, audience) }
    if let note = channel.note { body(.channel, note) }
  }

  private func address(_ address: Address, _ body: Body) {
    body(.address, address.address1)
    if let second = address.address2 { body(.address, second) }
    if let attention = address.attention { body(.contact, attention) }
    switch (address.postalCode, address.city) {
    case (let code?, let city?): body(.postalCode, "\(code) \(city)")
    case (let code?, nil): body(.postalCode, code)
    case (nil, let city?): body(.postalCode, city)
    case (nil, nil): break
    }
  }

  private func phones(_ phones: [Phone], _ body: Body) {
    for phone in phones {
      if let number = phone.number {
        body(.phone, phone.extension.map { "\(number) wew. \($0)" } ?? number)
      }
      if let description = phone.description { body(.contact, description) }
    }
  }

  private func contacts(_ contacts: [Contact], _ body: Body) {
    for contact in contacts {
      for text in [contact.name, contact.title, contact.department].compactMap({ $0 }) {
        body(.contact, text)
      }
      if let email = contact.email { body(.email, email) }
      phones(contact.phones, body)
    }
  }

  private func schedules(_ schedules: [Schedule], _ body: Body) {
    for schedule in schedules {
      if let description = schedule.description { body(.schedule, description) }
    }
  }

  private func portalName(_ id: String, _ body: Body) {
    guard let place = directory.index(of: .portal, id: id) else { return }
    let portal = directory.portals[place]
    body(.portal, portal.name)
  }

  private func formCode(_ id: String, _ body: Body) {
    guard let place = directory.index(of: .form, id: id) else { return }
    let form = directory.forms[place]
    body(.formCode, form.code)
    for code in form.alternateCodes { body(.formCode, code) }
  }
}

/// What a storey is called.
enum Floor {
  /// The name of a storey, 0 being the ground floor: `parter`, `2 piętro`, `piwnica`.
  static func name(_ floor: Int) -> String {
    switch floor {
    case 0: "parter"
    case ..<0: floor == -1 ? "piwnica" : "piwnica \(-floor)"
    default: "\(floor) piętro"
    }
  }
}

extension ChannelType {
  /// What residents and the card call the channel.
  var words: String {
    switch self {
    case .inPerson: "osobiście"
    case .online: "elektronicznie (online)"
    case .post: "pocztą"
    case .phone: "telefonicznie"
    case .email: "e-mailem"
    case .dropBox: "do urny"
    }
  }
}
