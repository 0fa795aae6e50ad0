import Directory

/// A district, which leads to the points that serve it.
extension CardWriter {
  mutating func writeArea(_ place: Int) {
    let area = directory.serviceAreas[place]
    section(words.points)
    for location in directory.points(ofArea: place) { writePoint(location) }
    section(words.more)
    row(words.alsoCalled, area.alternateNames.joined(separator: "; "))
    row(words.streets, area.streets.map(\.fullName).joined(separator: ", "))
  }
}
