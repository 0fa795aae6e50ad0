import Directory
import Display

/// Cards of a programme, a district, a portal and a form.
extension CardWriter {
  mutating func writeProgram(_ place: Int) {
    let program = directory.programs[place]
    row(words.descriptionLabel, program.description)
    link(words.office, to: entity(.organization, program.organizationID))
    section(words.services)
    items(.service, directory.services(ofProgram: place))
    writeNotices(about: EntityReference(.program, place))
    section(words.more)
    row(words.alsoCalled, program.alternateNames.joined(separator: "; "))
  }

  /// A district leads to the points that serve it.
  mutating func writeArea(_ place: Int) {
    let area = directory.serviceAreas[place]
    section(words.points)
    for location in directory.locations.indices
    where directory.serves(area: place, location: location) {
      writePoint(location)
    }
    section(words.more)
    row(words.alsoCalled, area.alternateNames.joined(separator: "; "))
    row(words.streets, area.streets.joined(separator: ", "))
  }

  /// A portal, with the forms and the matters that go through it.
  mutating func writePortal(_ place: Int) {
    let portal = directory.portals[place]
    row(words.website, portal.url, copy: .url)
    row(words.descriptionLabel, portal.description)
    row(words.alsoCalled, portal.alternateNames.joined(separator: "; "))
    section(words.forms)
    items(.form, directory.forms.indices.filter { directory.forms[$0].portalID == portal.id })
    section(words.usedByServices)
    items(
      .service,
      directory.services.indices.filter { service in
        directory.services[service].channels(on: moment.date).contains { $0.portalID == portal.id }
      })
    writeNotices(about: EntityReference(.portal, place))
  }

  /// A form, with where to file it and what it is for.
  mutating func writeForm(_ place: Int) {
    let form = directory.forms[place]
    row(words.code, form.code, copy: .formCode)
    row(words.formTitle, form.title)
    let portal = entity(.portal, form.portalID)
    link(words.portal, to: portal)
    row(words.website, form.url, copy: .url)
    if let portal, form.url == nil {
      row(words.website, directory.portals[portal.index].url, copy: .url)
    }
    row(words.alsoCalled, form.alternateCodes.joined(separator: ", "))
    section(words.usedIn)
    items(
      .service,
      directory.services.indices.filter { service in
        directory.services[service].formIDs.contains(form.id)
          || directory.services[service].channels.contains { $0.formIDs.contains(form.id) }
      })
    writeNotices(about: EntityReference(.form, place))
  }
}
