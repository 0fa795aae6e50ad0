import Directory

/// A matter at one point: the point's address with the matter's rooms, channels and forms.
extension CardWriter {
  mutating func writeOffer(_ place: Int) {
    let offer = directory.servicesAtLocations[place]
    let reference = EntityReference(.serviceAtLocation, place)
    let location = directory.index(of: .location, id: offer.locationID)
      .map { directory.locations[$0] }
    let service = directory.index(of: .service, id: offer.serviceID).map { directory.services[$0] }
    let schedules = directory.schedules(ofOffer: place)

    if let service { writeServiceStatus(service) }
    if let location { writeWhere(location, rooms: directory.rooms(ofOffer: place)) }
    row(words.district, districtNames(offer.serviceAreaIDs))
    writeState(of: reference, schedules: schedules)
    row(words.separation, location?.separatedFromCasework.map(words.separated))
    row(words.validity, words.period(from: offer.validFrom, to: offer.validTo), role: .faint)
    writeHours(schedules)

    if let service {
      let channels = service.channels(on: moment.date)
      section(words.channelsNow)
      for channel in channels { writeChannel(channel) }
      writePreparation(for: service, channels: channels)
      writeWhomToCall(
        for: service,
        phones: offer.phones + (location?.phones ?? []) + service.phones,
        contacts: offer.contacts + service.contacts)
    }
    writeNotices(about: reference)

    section(words.more)
    row(words.town, location?.address.map(words.addressRemainder))
    row(words.descriptionLabel, offer.description ?? service?.description)
    link(words.serviceLabel, to: entity(.service, offer.serviceID))
    link(words.kindName(.location), to: entity(.location, offer.locationID))
    if let service { writeConditions(of: service) }
  }
}
