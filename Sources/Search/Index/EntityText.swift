import Directory
import Text

/// Takes the texts of an entity in, one after another.
protocol EntityTextReader {
  mutating func read(_ text: String, as field: SearchField)

  /// Takes in the initials of the name that was read, but for those that are printed anyway.
  mutating func readInitials(of name: String, besides printed: [String])
}

extension EntityTextReader {
  mutating func readInitials(of name: String, besides printed: [String]) {
    let words = Words(name)
    for initials in Acronym.all(of: words, words.words.indices) {
      let acronym = String(decoding: initials, as: UTF8.self).uppercased()
      if !printed.contains(acronym) { read(acronym, as: .acronym) }
    }
  }
}

/// The texts of entities, field by field: what a query can match, and what a hit quotes.
///
/// The order is fixed, and the inherited fields come first; a place in this order is the number that the header of
/// the text's segment notes.
struct EntityText {
  let directory: ServiceDirectory

  /// Hands out every text that an entity shows, with its field.
  func read(_ entity: EntityReference, into reader: inout some EntityTextReader) {
    switch entity.kind {
    case .organization: organization(directory.organizations[entity.index], &reader)
    case .program: program(directory.programs[entity.index], &reader)
    case .service: service(directory.services[entity.index], &reader)
    case .location: location(entity.index, &reader)
    case .portal: portal(directory.portals[entity.index], &reader)
    case .form: form(directory.forms[entity.index], &reader)
    case .notice: notice(directory.notices[entity.index], &reader)
    case .referral: referral(directory.referrals[entity.index], &reader)
    case .serviceAtLocation, .serviceArea: break
    }
  }

  /// Every text of an entity in order.
  func all(of entity: EntityReference) -> [(field: SearchField, text: String)] {
    var list = TextList()
    read(entity, into: &list)
    return list.texts
  }

  private struct TextList: EntityTextReader {
    var texts: [(field: SearchField, text: String)] = []

    mutating func read(_ text: String, as field: SearchField) { texts.append((field, text)) }
  }

  private func organization(_ office: Organization, _ reader: inout some EntityTextReader) {
    names(office.name, office.alternateNames, &reader)
    if let email = office.email { reader.read(email, as: .email) }
    if let website = office.website { reader.read(website, as: .url) }
    phones(office.phones, &reader)
    contacts(office.contacts, &reader)
    if let description = office.description { reader.read(description, as: .description) }
  }

  private func program(_ program: Program, _ reader: inout some EntityTextReader) {
    names(program.name, program.alternateNames, &reader)
    if let description = program.description { reader.read(description, as: .description) }
  }

  private func service(_ service: Service, _ reader: inout some EntityTextReader) {
    names(service.name, service.alternateNames, &reader)
    for keyword in service.keywords { reader.read(keyword, as: .keyword) }
    for form in service.forms { self.formCode(form, &reader) }
    for channel in service.channels { self.channel(channel, &reader) }
    phones(service.phones, &reader)
    contacts(service.contacts, &reader)
    for audience in service.audience { reader.read(audience, as: .audience) }
    for step in service.applicationProcess { reader.read(step, as: .step) }
    for document in service.requiredDocuments { reader.read(document, as: .document) }
    if let eligibility = service.eligibilityDescription {
      reader.read(eligibility, as: .eligibility)
    }
    if let fees = service.feesDescription { reader.read(fees, as: .fees) }
    for basis in service.legalBasis { reader.read(basis, as: .legalBasis) }
    schedules(service.schedules, &reader)
    if let description = service.description { reader.read(description, as: .description) }
    if let alert = service.alert { reader.read(alert, as: .text) }
    for lead in service.notHere { reader.read(lead.what, as: .text) }
  }

  private func location(_ index: Int, _ reader: inout some EntityTextReader) {
    let location = directory.locations[index]
    names(location.name, location.alternateNames, &reader)
    if let address = location.address { self.address(address, &reader) }
    for address in location.formerAddresses { reader.read(address, as: .formerAddress) }
    for room in location.rooms { reader.read("pok. \(room)", as: .room) }
    if let floor = location.floor {
      for name in Floor.searchedNames(floor) { reader.read(name, as: .floor) }
    }
    var areas: [Int] = []
    for offer in directory.offers(atLocation: index) {
      let offer = directory.servicesAtLocations[offer]
      for area in offer.serviceAreas where !areas.contains(area) { areas.append(area) }
    }
    for area in areas {
      let area = directory.serviceAreas[area]
      reader.read(area.name, as: .area)
      for name in area.alternateNames { reader.read(name, as: .area) }
      for street in area.streets { reader.read(street.name, as: .area) }
    }
    phones(location.phones, &reader)
    for offer in directory.offers(atLocation: index) { self.offer(offer, &reader) }
    schedules(location.schedules, &reader)
    for access in location.accessibility {
      reader.read(access.description, as: .accessibility)
      if let details = access.details { reader.read(details, as: .accessibility) }
    }
    if let way = location.transportation { reader.read(way, as: .text) }
    if let description = location.description { reader.read(description, as: .description) }
  }

  private func offer(_ index: Int, _ reader: inout some EntityTextReader) {
    let offer = directory.servicesAtLocations[index]
    for room in offer.rooms { reader.read("pok. \(room)", as: .room) }
    for audience in offer.audience { reader.read(audience, as: .audience) }
    phones(offer.phones, &reader)
    contacts(offer.contacts, &reader)
    schedules(offer.schedules, &reader)
    if let description = offer.description { reader.read(description, as: .description) }
  }

  private func portal(_ portal: Portal, _ reader: inout some EntityTextReader) {
    names(portal.name, portal.alternateNames, &reader)
    reader.read(portal.name, as: .portal)
    if let url = portal.url { reader.read(url, as: .url) }
    if let description = portal.description { reader.read(description, as: .description) }
  }

  private func form(_ form: Form, _ reader: inout some EntityTextReader) {
    reader.read(form.title, as: .title)
    reader.read(form.code, as: .code)
    for code in form.alternateCodes { reader.read(code, as: .alternateCode) }
    if let portal = form.portal { self.portalName(portal, &reader) }
    if let url = form.url { reader.read(url, as: .url) }
  }

  private func notice(_ notice: Notice, _ reader: inout some EntityTextReader) {
    reader.read(notice.title, as: .title)
    if let text = notice.text { reader.read(text, as: .text) }
  }

  private func referral(_ referral: Referral, _ reader: inout some EntityTextReader) {
    names(referral.name, referral.words, &reader)
    if let address = referral.address { self.address(address, &reader) }
    for room in referral.rooms { reader.read("pok. \(room)", as: .room) }
    phones(referral.phones, &reader)
    for email in referral.emails { reader.read(email, as: .email) }
    if let url = referral.url { reader.read(url, as: .url) }
    if let portal = referral.portal { portalName(portal, &reader) }
    schedules(referral.schedules, &reader)
    reader.read(referral.office, as: .contact)
    if let description = referral.description { reader.read(description, as: .description) }
  }

  private func names(_ name: String, _ others: [String], _ reader: inout some EntityTextReader) {
    reader.read(name, as: .name)
    for other in others { reader.read(other, as: .alternateName) }
    reader.readInitials(of: name, besides: others)
  }

  private func channel(_ channel: Channel, _ reader: inout some EntityTextReader) {
    for language in Language.allCases {
      reader.read(channel.type.words(in: language), as: .channel)
    }
    if let portal = channel.portal { portalName(portal, &reader) }
    if let address = channel.address { self.address(address, as: .channelAddress, &reader) }
    phones(channel.phones, as: .channelPhone, &reader)
    for email in channel.emails { reader.read(email, as: .channelEmail) }
    if let url = channel.url { reader.read(url, as: .channel) }
    for form in channel.forms { formCode(form, &reader) }
    for audience in channel.audience { reader.read(audience, as: .audience) }
    if let note = channel.note { reader.read(note, as: .channel) }
  }

  private func address(
    _ address: Address,
    as field: SearchField = .address,
    _ reader: inout some EntityTextReader
  ) {
    reader.read(address.address1, as: field)
    if let second = address.address2 { reader.read(second, as: field) }
    if let attention = address.attention { reader.read(attention, as: .contact) }
    switch (address.postalCode, address.city) {
    case (let code?, let city?): reader.read("\(code) \(city)", as: .postalCode)
    case (let code?, nil): reader.read(code, as: .postalCode)
    case (nil, let city?): reader.read(city, as: .postalCode)
    case (nil, nil): break
    }
  }

  private func phones(
    _ phones: [Phone],
    as field: SearchField = .phone,
    _ reader: inout some EntityTextReader
  ) {
    for phone in phones {
      if let number = phone.number {
        reader.read(phone.extension.map { "\(number) wew. \($0)" } ?? number, as: field)
      }
      if let description = phone.description { reader.read(description, as: .contact) }
    }
  }

  private func contacts(_ contacts: [Contact], _ reader: inout some EntityTextReader) {
    for contact in contacts {
      for text in [contact.name, contact.title, contact.department].compactMap({ $0 }) {
        reader.read(text, as: .contact)
      }
      if let email = contact.email { reader.read(email, as: .email) }
      phones(contact.phones, &reader)
    }
  }

  private func schedules(_ schedules: [Schedule], _ reader: inout some EntityTextReader) {
    for schedule in schedules {
      if let description = schedule.description { reader.read(description, as: .schedule) }
    }
  }

  private func portalName(_ place: Int, _ reader: inout some EntityTextReader) {
    reader.read(directory.portals[place].name, as: .portal)
  }

  private func formCode(_ place: Int, _ reader: inout some EntityTextReader) {
    let form = directory.forms[place]
    reader.read(form.code, as: .formCode)
    for code in form.alternateCodes { reader.read(code, as: .formCode) }
  }
}
