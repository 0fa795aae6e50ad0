import Calendar
import Diagnostics
import Directory
import Testing

/// The example of the module's documentation, which must compile and do what it says.
@Suite struct DocumentationExample {
  @Test func `A directory says which points are closed on a day`() {
    var printed: [String] = []
    let source = SourceFile(
      name: "office.toml",
      text: """
        directory = { name = "Sampletown" }
        organization = [{ id = "hall", name = "Town Hall", assured_date = 2031-05-01 }]
        location = [
          { id = "desk", organization_id = "hall", name = "Front desk", assured_date = 2031-05-01 },
        ]
        notice = [
          { id = "works", state = "in_force", effect = "closed", scope = "hall", title = "Works",
            assured_date = 2031-05-01 },
        ]
        """)
    let loaded = ServiceDirectory.load([source])
    printed.append(DiagnosticRenderer().render(loaded.diagnostics))
    if let directory = loaded.directory, let day = LocalDate(year: 2031, month: 5, day: 6) {
      for (place, location) in directory.locations.enumerated() {
        let office = directory.organizations[location.organization]
        let state = directory.on(day).isClosed(location: place) ? "closed" : "open"
        printed.append("\(office.name), \(location.name): \(state)")
      }
    }
    #expect(printed == ["", "Town Hall, Front desk: closed"])
  }
}
