import Directory

/// An office: how to reach it, and what it is made of.
extension CardWriter {
  mutating func writeOrganization(_ place: Int) {
    let office = directory.organizations[place]
    let reference = EntityReference(.organization, place)
    writeLapse(of: reference)
    if daybook.isCurrent(reference), let successor = entity(.organization, office.successor) {
      note(
        "⚠ ", "\(words.successor): \(directory.name(of: successor))", role: .warning,
        link: successor)
    }
    writeObstacle(daybook.availability(of: reference))
    let points = inOrder(
      directory.locations(ofOrganization: place).map { EntityReference(.location, $0) })
    writePlaces(
      points.filter {
        directory.locations[$0.index].locationType == .physical
          && (daybook.isCurrent($0) || !daybook.isCurrent(reference))
      },
      limit: AnswerCard.answerRows - 4)
    var known = office.phones.filter { $0.number != nil && $0.isValid(on: moment.date) }
    let houses = points.filter(daybook.isCurrent)
    // Who calls an office of one house calls the house.
    if known.isEmpty, houses.count == 1 {
      known = directory.locations[houses[0].index].phones
        .filter { $0.number != nil && $0.isValid(on: moment.date) }
    }
    writePhones(known)
    row(words.email, office.email, copy: .email)
    row(words.website, office.website, copy: .url)
    writeContacts(office.contacts)

    section(words.units)
    items(.organization, directory.childOrganizations(of: place))
    section(words.services)
    items(.service, directory.services(ofOrganization: place))
    section(words.programs)
    items(.program, directory.programs(ofOrganization: place))
    section(words.points)
    for point in points.prefix(Self.listed) { writePoint(point.index) }
    writeFurther(points.count)
    writeNotices(about: reference)

    section(words.more)
    if known.isEmpty {
      writePhones(office.phones.isEmpty ? [Phone(isUnknown: true)] : office.phones)
    }
    row(words.descriptionLabel, office.description)
    row(words.alsoCalled, office.alternateNames.joined(separator: "; "))
    link(words.above, to: entity(.organization, office.parentOrganization))
  }

  /// How many items a list of a card has; the tree and the table of points have all.
  private static let listed = 100

  private mutating func writeFurther(_ count: Int) {
    guard count > Self.listed else { return }
    note("", words.further(count - Self.listed), role: .faint)
  }

  /// Links to several entities of one kind.
  mutating func items(_ kind: EntityKind, _ places: [Int]) {
    for place in places.prefix(Self.listed) {
      let entity = EntityReference(kind, place)
      item(entity, text: listedName(entity))
    }
    writeFurther(places.count)
  }

  /// A point in a list: name and address, and whether it is closed.
  mutating func writePoint(_ place: Int) {
    let location = directory.locations[place]
    let rooms = location.rooms.isEmpty ? nil : words.roomList(location.rooms)
    let text = [location.name, location.address?.address1, rooms]
      .compactMap { $0 }
      .joined(separator: ", ")
    let reference = EntityReference(.location, place)
    guard daybook.isCurrent(reference) else {
      item(reference, text: listedName(reference))
      return
    }
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
