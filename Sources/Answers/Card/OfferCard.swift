import Directory

/// A matter at one point: the point's address with the matter's rooms, channels and forms.
extension CardWriter {
  mutating func writeOffer(_ place: Int) {
    let offer = directory.servicesAtLocations[place]
    let reference = EntityReference(.serviceAtLocation, place)
    let location = directory.locations[offer.location]
    let service = directory.services[offer.service]
    let schedules = directory.schedules(ofOffer: place)

    // What happened to the point, and where to go instead, is heard before where it is.
    writeObstacle(daybook.availability(of: reference))
    writeServiceStatus(service)
    writeWhere(location, rooms: directory.rooms(ofOffer: place))
    row(words.district, areaNames(offer.serviceAreas))
    writeState(of: reference, isObstacleSaid: true)
    row(words.separation, location.separatedFromCasework.map(words.separated))
    row(words.validity, words.period(from: offer.validFrom, to: offer.validTo), role: .faint)
    writeHours(schedules)

    let channels = service.channels(on: moment.date)
    section(words.channelsNow)
    for channel in channels { writeChannel(channel) }
    writePreparation(for: service, channels: channels)
    writeWhomToCall(
      for: service,
      phones: offer.phones + location.phones + service.phones,
      contacts: offer.contacts + service.contacts)
    writeNotices(about: reference)

    section(words.more)
    row(words.town, location.address.map(words.addressRemainder))
    row(words.descriptionLabel, offer.description ?? service.description)
    link(words.serviceLabel, to: entity(.service, offer.service))
    link(words.kindName(.location), to: entity(.location, offer.location))
    writeConditions(of: service)
  }
}
