import Directory

/// What is no more, or not yet, and what residents are told instead.
extension CardWriter {
  /// Says that an entity is over, with who handles its matters now, or that it is still to come.
  ///
  /// What follows on the card stands under a heading of its own, so that nobody reads it out as what holds.
  mutating func writeLapse(of entity: EntityReference) {
    switch daybook.lifetime(of: entity) {
    case .current: break
    case .past(let last, let owner):
      let leads = daybook.leads(from: owner)
      if let first = leads.first {
        note(
          "⚠ ", words.over(since: last, now: leadText(first)), role: .warning, link: first)
      } else {
        note("⚠ ", words.over(since: last), role: .warning)
      }
      for lead in leads.dropFirst() { item(lead, text: leadText(lead)) }
      section(words.formerly(until: last))
    case .future(let first, _):
      let leads = daybook.forerunners(of: entity)
      note(
        "⚠ ", words.notBefore(first, now: leads.first.map(leadText)), role: .warning,
        link: leads.first)
      for lead in leads.dropFirst() { item(lead, text: leadText(lead)) }
      section(words.later(from: first))
    }
  }

  /// The channels of a matter that hold on the day; none where there is no such matter then.
  func channels(of service: Service) -> [Channel] {
    guard let place = directory.index(of: .service, id: service.id) else { return [] }
    return directory.channels(ofService: place, on: moment.date)
  }

  /// What residents of something else are told: it is not here, and where it is.
  mutating func writeNotHere(_ leads: [NotHere]) {
    var label = words.notHere
    for lead in leads {
      let targets = lead.targets.filter(daybook.isCurrent)
      // What is handled elsewhere on other days alone is no mistake on this one.
      if targets.isEmpty, !lead.targets.isEmpty { continue }
      if targets.isEmpty {
        row(label, [lead.what, lead.place].compactMap { $0 }.joined(separator: ": "))
        label = ""
      }
      for target in targets {
        let place = lead.place ?? leadText(target)
        row(label, "\(lead.what): \(place)", role: .link, link: target)
        label = ""
      }
    }
  }

  /// Where somebody is sent: the name, with the address of a place and the office of a referral.
  func leadText(_ entity: EntityReference) -> String {
    let name = directory.name(of: entity)
    switch entity.kind {
    case .location:
      // A place may be called by its address.
      guard let address = directory.locations[entity.index].address?.address1,
        directory.locations[entity.index].placeName != address
      else { return name }
      return "\(name), \(address)"
    case .referral: return "\(name) – \(directory.referrals[entity.index].office)"
    default: return name
    }
  }

  /// The name of an entity in a list, with the last day of what is over and the first of what is to come.
  func listedName(_ entity: EntityReference) -> String {
    let name = directory.name(of: entity)
    return switch daybook.lifetime(of: entity) {
    case .current: name
    case .past(let last, _): "\(name) (\(words.period(from: nil, to: last) ?? ""))"
    case .future(let first, _): "\(name) (\(words.period(from: first, to: nil) ?? ""))"
    }
  }
}
