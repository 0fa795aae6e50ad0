import Directory

/// A portal, with the forms and the matters that go through it.
extension CardWriter {
  mutating func writePortal(_ place: Int) {
    let portal = directory.portals[place]
    writeLapse(of: EntityReference(.portal, place))
    row(words.website, portal.url, copy: .url)
    section(words.forms)
    items(.form, directory.forms.indices.filter { directory.forms[$0].portal == place })
    section(words.usedByServices)
    items(
      .service,
      directory.services.indices.filter { service in
        directory.channels(ofService: service, on: moment.date).contains { $0.portal == place }
      })
    writeNotices(about: EntityReference(.portal, place))
    section(words.more)
    row(words.descriptionLabel, portal.description)
    row(words.alsoCalled, portal.alternateNames.joined(separator: "; "))
  }
}
