import Directory

/// What another office handles: which one, and how it is reached.
extension CardWriter {
  mutating func writeReferral(_ place: Int) {
    let referral = directory.referrals[place]
    let reference = EntityReference(.referral, place)
    writeLapse(of: reference)
    row(words.sendTo, referral.office)
    if let address = referral.address {
      let rooms = referral.rooms.isEmpty ? nil : words.roomList(referral.rooms)
      let text = [address.address1, rooms].compactMap { $0 }.joined(separator: ", ")
      row(words.address, text, copy: .address, copying: words.postalText(address, rooms: rooms))
      row(words.floor, referral.floor.map(words.floorName))
    }
    writePhones(referral.phones)
    for (position, email) in referral.emails.enumerated() {
      row(position == 0 ? words.email : "", email, copy: .email)
    }
    row(words.website, referral.url, copy: .url)
    if let portal = entity(.portal, referral.portal) {
      link(words.portal, to: portal)
      if referral.url == nil {
        row(words.website, directory.portals[portal.index].url, copy: .url)
      }
    }
    writeSchedules(referral.schedules)
    row(words.descriptionLabel, referral.description)
    section(words.ownMatters)
    items(
      .service,
      directory.services.indices.filter { service in
        directory.services[service].notHere.contains { $0.targets.contains(reference) }
      })
    section(words.more)
    row(words.alsoCalled, referral.words.joined(separator: "; "))
    row(words.town, referral.address.map(words.addressRemainder))
    row(words.validity, words.period(from: referral.validFrom, to: referral.validTo))
  }
}
