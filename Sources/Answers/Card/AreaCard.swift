import Directory

/// A district, which leads to the points that serve it.
extension CardWriter {
  mutating func writeArea(_ place: Int) {
    let area = directory.serviceAreas[place]
    let points = directory.points(ofArea: place).filter {
      daybook.isCurrent(EntityReference(.location, $0))
    }
    for location in points.prefix(Visit.compared) { writePoint(location) }
    let further = points.count - Visit.compared
    if further > 0 { note("", words.furtherPlaces(further, key: tableKey), role: .faint) }
    section(words.more)
    row(words.alsoCalled, area.alternateNames.joined(separator: "; "))
    row(words.streets, area.streets.map(\.fullName).joined(separator: ", "))
    for list in directory.streetLists where list.area == place {
      row(words.streets, words.contents(of: list))
      row("", list.provenance.source, role: .faint)
      row("", list.note, role: .faint)
    }
  }
}
