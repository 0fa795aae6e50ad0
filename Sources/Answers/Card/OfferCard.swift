import Directory

/// A matter at one point: what happened there, the point's address with the matter's rooms, hours, channels and forms.
extension CardWriter {
  mutating func writeOffer(_ place: Int) {
    let offer = directory.servicesAtLocations[place]
    let reference = EntityReference(.serviceAtLocation, place)
    let location = directory.locations[offer.location]
    let service = directory.services[offer.service]
    let visit = visit(of: service, at: [place])
    let isClosed = daybook.isClosed(reference)

    // What happened to the point, and where to go instead, is heard before where it is.
    writeLapse(of: reference)
    writeOtherDistrict(offer.location)
    writeObstacle(daybook.availability(of: reference))
    writeServiceStatus(service)
    let phones = offer.phones + location.phones
    writeBriefly { [self] writer in
      if !visit.places.isEmpty {
        // Nobody needs the way within a house that is closed.
        let isShort = isClosed && writer.brevity >= .house
        writer.writeWhere(
          location, rooms: isShort ? [] : directory.rooms(ofOffer: place), isFloorSaid: !isClosed)
      }
      let district = areaNames(offer.serviceAreas)
      // The title ends with the name of the place, which most often is the district's.
      if writer.brevity < .district || district != location.placeName {
        writer.row(words.district, district)
      }
      writer.rows(words.audience, offer.audience)
      if writer.brevity < .house || daybook.availability(of: reference) == .open {
        writer.writeState(of: reference, isObstacleSaid: true)
      }
      writer.writeWays(to: service, visit: visit, phones: phones)
    }
    writeUnknowns(of: location)

    writePreparation(for: service)
    writeContacts(of: service, phones: phones, contacts: offer.contacts + service.contacts)
    writeChannelDetails(of: service)
    writeNotices(about: reference)

    section(words.more)
    if isClosed || visit.places.isEmpty { row(words.floor, location.floor.map(words.floorName)) }
    if visit.places.isEmpty || isClosed && brevity >= .house {
      let rooms = directory.rooms(ofOffer: place)
      row(words.rooms, rooms.isEmpty ? nil : words.roomList(rooms))
    }
    row(words.separation, location.separatedFromCasework.map(words.separated))
    row(words.town, location.address.map(words.townText))
    row(words.descriptionLabel, offer.description ?? service.description)
    link(words.serviceLabel, to: entity(.service, offer.service))
    link(words.kindName(.location), to: entity(.location, offer.location))
    link(words.office, to: entity(.organization, service.organization))
    writeSchedules(directory.schedules(ofOffer: place))
    row(words.validity, words.period(from: offer.validFrom, to: offer.validTo), role: .faint)
    writeConditions(of: service)
  }
}
