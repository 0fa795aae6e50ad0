import Directory

/// A matter: what stands in the way today, where and how it is handled, what to bring, whom to call.
extension CardWriter {
  mutating func writeService(_ place: Int) {
    let service = directory.services[place]
    let reference = EntityReference(.service, place)
    let channels = channels(of: service)
    writeLapse(of: reference)
    guard daybook.isCurrent(reference) else {
      writeServiceDetails(service)
      writeOtherChannels(of: service, besides: channels)
      return
    }
    let visit = visit(of: service, at: directory.offers(ofService: place, on: moment.date))
    writeServiceStatus(service)
    writeObstacle(daybook.availability(of: reference))
    writeObstacle(to: visit, ofService: reference)
    writeHoliday(at: visit)

    writeBriefly { [daybook] writer in
      // What follows the places decides how many of them there is room for.
      var rest = writer
      rest.writeWays(to: service, visit: visit, isMeasured: true)
      // The telephone takes its room from closed places alone.
      let isFolded = writer.brevity >= .places && visit.places.filter(daybook.isClosed).count > 1
      let room = writer.answerLines - rest.lineCount - (isFolded ? 1 : 0)
      writer.writePlaces(visit.places, limit: max(4, room))
      writer.writeWays(to: service, visit: visit)
    }
    writeNotHere(service.notHere)

    writePreparation(for: service)
    writeContacts(of: service, contacts: service.contacts)
    writeChannelDetails(of: service)
    writeNotices(about: reference)
    writeServiceDetails(service)
    writeOtherChannels(of: service, besides: channels)
  }

  private mutating func writeOtherChannels(of service: Service, besides channels: [Channel]) {
    section(words.channelsOtherwise)
    for channel in service.channels where !channels.contains(channel) { writeChannel(channel) }
  }

  /// A status other than active, and the service's own alert, before everything else.
  mutating func writeServiceStatus(_ service: Service) {
    if service.status != .active {
      note("⚠ ", "\(words.state): \(words.serviceStatus(service.status))", role: .warning)
    }
    if let alert = service.alert { note("⚠ ", alert, role: .warning) }
  }

  /// What stands in the way at all places of a matter, or at the one for the resident.
  private mutating func writeObstacle(to visit: Visit, ofService service: EntityReference) {
    guard daybook.availability(of: service) == .open, let first = visit.places.first else { return }
    let isOwn = area.map { directory.servicesAtLocations[first.index].serviceAreas.contains($0) }
    switch daybook.availability(of: first) {
    case .open, .past, .future: break
    // The first place is the best there is: if it is restricted, none is open.
    case .restricted: writeObstacle(daybook.availability(of: first))
    case .closed where isOwn ?? (visit.places.count == 1):
      writeObstacle(daybook.availability(of: first))
    case .closed: note("⚠ ", words.allPlacesClosed, role: .warning)
    }
  }

  /// On a holiday its name, where no place is open.
  private mutating func writeHoliday(at visit: Visit) {
    guard let first = visit.places.first,
      case .hours(.holiday(let holiday, let next)) = daybook.state(of: first, at: moment.time)
    else { return }
    row(words.state, words.openingText(.holiday(holiday, next: next), at: moment))
  }

  /// Everything that the resident hears only when asking.
  private mutating func writeServiceDetails(_ service: Service) {
    section(words.more)
    link(words.office, to: entity(.organization, service.organization))
    row(words.descriptionLabel, service.description)
    row(words.alsoCalled, service.alternateNames.joined(separator: "; "))
    writeConditions(of: service)
    writeSchedules(service.schedules)
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
