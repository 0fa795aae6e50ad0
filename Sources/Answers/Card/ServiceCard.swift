import Directory

/// A matter: where and how it is handled, what to prepare, whom to call.
extension CardWriter {
  mutating func writeService(_ place: Int) {
    let service = directory.services[place]
    let reference = EntityReference(.service, place)
    writeServiceStatus(service)
    writeObstacle(daybook.availability(of: reference))
    writePlaces(ofService: place)
    link(words.office, to: entity(.organization, service.organization))

    section(words.channelsNow)
    let channels = service.channels(on: moment.date)
    for channel in channels { writeChannel(channel) }
    if service.channels.isEmpty { note("", words.channelsUnknown, role: .faint) }

    writePreparation(for: service, channels: channels)
    writeWhomToCall(for: service, phones: service.phones, contacts: service.contacts)
    writeNotices(about: reference)
    writeServiceDetails(service)

    section(words.channelsOtherwise)
    for channel in service.channels where !channel.isValid(on: moment.date) {
      writeChannel(channel)
    }
  }

  /// A status other than active, and the service's own alert, before everything else.
  mutating func writeServiceStatus(_ service: Service) {
    if service.status != .active {
      note("⚠ ", "\(words.state): \(words.serviceStatus(service.status))", role: .warning)
    }
    if let alert = service.alert { note("⚠ ", alert, role: .warning) }
  }

  /// The points where a service is offered: the resident's district first, then open before closed.
  private mutating func writePlaces(ofService place: Int) {
    let offers = directory.offers(ofService: place, on: moment.date)
    let ranks = offers.map(rank(ofOffer:))
    let ordered = offers.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { offers[$0] }
    for (position, offer) in ordered.enumerated() {
      writePlace(offer, label: position == 0 ? words.places : "")
    }
  }

  private func rank(ofOffer place: Int) -> Int {
    let offer = directory.servicesAtLocations[place]
    let isElsewhere = area.map { !offer.serviceAreas.contains($0) }
    let isClosed = daybook.isClosed(EntityReference(.serviceAtLocation, place))
    return (isElsewhere ?? false ? 2 : 0) + (isClosed ? 1 : 0)
  }

  /// District, address, rooms and floor of a point, or that it is closed.
  private mutating func writePlace(_ place: Int, label: String) {
    let offer = directory.servicesAtLocations[place]
    let location = directory.locations[offer.location]
    let rooms = directory.rooms(ofOffer: place)
    let spot = [
      shortAddress(of: location),
      rooms.isEmpty ? nil : words.roomList(rooms),
      location.floor.map(words.floorName),
    ].compactMap { $0 }.joined(separator: ", ")
    let districts = areaNames(offer.serviceAreas)
    let text = districts.isEmpty ? spot : "\(districts): \(spot)"
    let reference = EntityReference(.serviceAtLocation, place)
    if case .closed(_, let substitute) = daybook.availability(of: reference) {
      row(
        label, "⚠ \(text) – \(words.closedPlace)\(words.substituteText(substitute, in: directory))",
        role: .warning, link: reference)
    } else {
      row(label, text, role: .link, link: reference, copy: .address, copying: spot)
    }
  }

  /// Forms, documents and steps: what the resident takes home.
  mutating func writePreparation(for service: Service, channels: [Channel]) {
    section(words.whatToBring)
    var forms = service.forms
    for form in channels.flatMap(\.forms) where !forms.contains(form) { forms.append(form) }
    items(.form, forms)
    for document in service.requiredDocuments { note("• ", document) }

    section(words.steps)
    for (number, step) in service.applicationProcess.enumerated() {
      note("\(number + 1). ", step)
    }
  }

  /// The service's own numbers, or else its office's; that there is none is said too.
  mutating func writeWhomToCall(for service: Service, phones: [Phone], contacts: [Contact]) {
    section(words.whomToCall)
    var numbers: [Phone] = []
    for phone in phones + service.channels(on: moment.date).flatMap(\.phones)
    where !numbers.contains(phone) {
      numbers.append(phone)
    }
    writePhones(numbers)
    writeContacts(contacts)
    guard numbers.isEmpty, contacts.allSatisfy(\.phones.isEmpty) else { return }
    let office = directory.organizations[service.organization]
    if !office.phones.isEmpty {
      writePhones(office.phones)
    } else {
      row(words.phone, words.numberUnknown, role: .faint)
    }
    row(words.email, office.email, copy: .email)
  }

  /// Everything that the resident hears only when asking.
  private mutating func writeServiceDetails(_ service: Service) {
    section(words.more)
    row(words.descriptionLabel, service.description)
    row(words.alsoCalled, service.alternateNames.joined(separator: "; "))
    writeConditions(of: service)
    writeHours(service.schedules)
    row(words.keywords, service.keywords.joined(separator: ", "))
    link(words.program, to: entity(.program, service.program))
  }

  /// For whom, at what price and on what legal ground a service is.
  mutating func writeConditions(of service: Service) {
    rows(words.audience, service.audience)
    row(words.eligibility, service.eligibilityDescription)
    row(words.fees, service.feesDescription)
    rows(words.legalBasis, service.legalBasis)
  }
}
