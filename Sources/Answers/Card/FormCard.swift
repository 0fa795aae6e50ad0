import Directory

/// A form, with where to file it and what it is for.
extension CardWriter {
  mutating func writeForm(_ place: Int) {
    let form = directory.forms[place]
    row(words.code, form.code, copy: .formCode)
    let portal = entity(.portal, form.portal)
    link(words.portal, to: portal)
    row(words.website, form.url, copy: .url)
    if let portal, form.url == nil {
      row(words.website, directory.portals[portal.index].url, copy: .url)
    }
    row(words.alsoCalled, form.alternateCodes.joined(separator: ", "))
    section(words.usedIn)
    items(.service, directory.services.indices.filter { needs(directory.services[$0], place) })
    section(words.sentWith)
    items(
      .service,
      directory.services.indices.filter { service in
        !needs(directory.services[service], place)
          && directory.services[service].channels.contains { $0.forms.contains(place) }
      })
    writeNotices(about: EntityReference(.form, place))
  }

  /// Whether a form belongs to a matter: the matter names it, or names none and has it in one of its channels.
  private func needs(_ service: Service, _ form: Int) -> Bool {
    service.forms.isEmpty
      ? service.channels.contains { $0.forms.contains(form) } : service.forms.contains(form)
  }
}
