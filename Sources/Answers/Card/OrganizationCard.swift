import Directory

/// An office: how to reach it, and what it is made of.
extension CardWriter {
  mutating func writeOrganization(_ place: Int) {
    let office = directory.organizations[place]
    let reference = EntityReference(.organization, place)
    if let successor = entity(.organization, office.successor) {
      note(
        "⚠ ", "\(words.successor): \(directory.name(of: successor))", role: .warning,
        link: successor)
    }
    writeObstacle(daybook.availability(of: reference))
    row(words.descriptionLabel, office.description)
    if office.phones.isEmpty {
      row(words.phone, words.numberUnknown, role: .faint)
    }
    writePhones(office.phones)
    row(words.email, office.email, copy: .email)
    row(words.website, office.website, copy: .url)
    writeContacts(office.contacts)

    section(words.units)
    items(.organization, directory.childOrganizations(of: place))
    section(words.points)
    for location in directory.locations(ofOrganization: place) { writePoint(location) }
    section(words.programs)
    items(.program, directory.programs(ofOrganization: place))
    section(words.services)
    items(.service, directory.services(ofOrganization: place))
    writeNotices(about: reference)

    section(words.more)
    row(words.alsoCalled, office.alternateNames.joined(separator: "; "))
    link(words.above, to: entity(.organization, office.parentOrganization))
  }

  /// Links to several entities of one kind.
  mutating func items(_ kind: EntityKind, _ places: [Int]) {
    for place in places { item(EntityReference(kind, place)) }
  }

  /// A point in a list: name and address, and whether it is closed.
  mutating func writePoint(_ place: Int) {
    let location = directory.locations[place]
    let rooms = location.rooms.isEmpty ? nil : words.roomList(location.rooms)
    let text = [location.name, location.address?.address1, rooms]
      .compactMap { $0 }
      .joined(separator: ", ")
    let reference = EntityReference(.location, place)
    if case .closed(_, let substitute) = daybook.availability(of: reference) {
      note(
        "⚠ ", "\(text) – \(words.closedPlace)\(words.substituteText(substitute, in: directory))",
        role: .warning,
        link: reference)
    } else {
      item(reference, text: text)
    }
  }
}
