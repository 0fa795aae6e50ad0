import Directory

/// A district, which leads to the points that serve it.
extension CardWriter {
  mutating func writeArea(_ place: Int) {
    let area = directory.serviceAreas[place]
    for location in directory.points(ofArea: place).prefix(Visit.compared) {
      writePoint(location)
    }
    let further = directory.points(ofArea: place).count - Visit.compared
    if further > 0 { note("", words.furtherPlaces(further), role: .faint) }
    section(words.more)
    row(words.alsoCalled, area.alternateNames.joined(separator: "; "))
    row(words.streets, area.streets.map(\.fullName).joined(separator: ", "))
  }
}
