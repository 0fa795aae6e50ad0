import Directory

/// A programme, with the matters that belong to it.
extension CardWriter {
  mutating func writeProgram(_ place: Int) {
    let program = directory.programs[place]
    section(words.services)
    items(.service, directory.services(ofProgram: place))
    writeNotices(about: EntityReference(.program, place))
    section(words.more)
    link(words.office, to: entity(.organization, program.organization))
    row(words.descriptionLabel, program.description)
    row(words.alsoCalled, program.alternateNames.joined(separator: "; "))
  }
}
