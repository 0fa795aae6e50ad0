import Calendar
import Directory

/// A made-up directory, small enough to draw: an office with two points, a unit with two matters.
package enum Sampletown {
  package static let office = EntityReference(.organization, 0)
  package static let unit = EntityReference(.organization, 1)
  package static let north = EntityReference(.location, 0)
  package static let south = EntityReference(.location, 1)
  package static let lamps = EntityReference(.service, 0)
  package static let lampsNorth = EntityReference(.serviceAtLocation, 0)
  package static let form = EntityReference(.form, 0)
  package static let closure = EntityReference(.notice, 0)

  package static func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
    guard let date = LocalDate(year: year, month: month, day: day) else {
      preconditionFailure("a test asks for a day that no calendar has")
    }
    return date
  }

  package static func time(_ hour: Int, _ minute: Int) -> LocalTime {
    guard let time = LocalTime(hour: hour, minute: minute) else {
      preconditionFailure("a test asks for a time that no clock shows")
    }
    return time
  }

  /// A Tuesday on which the southern point is closed.
  package static let today = date(2031, 5, 6)

  package static let directory: ServiceDirectory = {
    var info = DirectoryInfo(name: "Próbkowo – Urząd Wzorcowy")
    info.staleAfterDays = 365

    var office = Organization(id: "urzad", name: "Urząd Wzorcowy")
    office.email = "wzor@example.org"
    var unit = Organization(id: "wydzial", name: "Wydział Lamp i Latarni")
    unit.parentOrganization = 0
    unit.phones = [Phone(number: "00 111 22 33"), Phone(isUnknown: true)]

    var north = Location(id: "polnoc", organization: 0, name: "Punkt Próbny – Północ")
    north.address = Address(address1: "ul. Zmyślona 1", postalCode: "00-001", city: "Próbkowo")
    north.rooms = ["1", "2"]
    north.floor = 0
    north.separatedFromCasework = true
    north.schedules = [
      Schedule(
        byday: [.monday, .wednesday, .thursday, .friday], opensAt: time(8, 0), closesAt: time(16, 0)
      ),
      Schedule(byday: [.tuesday], opensAt: time(9, 0), closesAt: time(17, 0)),
    ]
    north.provenance = Provenance(source: "zmyślone", assuredDate: date(2031, 5, 1))
    var south = Location(id: "poludnie", organization: 0, name: "Punkt Próbny – Południe")
    south.address = Address(address1: "ul. Nieistniejąca 22")
    south.rooms = ["025"]
    south.floor = 1
    south.separatedFromCasework = false
    south.provenance = Provenance(source: "zmyślone", assuredDate: date(2020, 1, 1))

    var lamps = Service(id: "lampy", organization: 1, name: "Zgłoszenie zgasłej lampy")
    lamps.forms = [0]
    lamps.applicationProcess = ["Zapisz numer lampy", "Wyślij zgłoszenie"]
    lamps.requiredDocuments = ["zdjęcie lampy"]
    lamps.legalBasis = ["uchwała nr 0/0000"]
    var online = Channel(type: .online)
    online.portal = 0
    var early = Channel(type: .inPerson)
    early.validTo = date(2030, 12, 31)
    early.note = "na korytarzu"
    lamps.channels = [online, early]
    let lanterns = Service(id: "latarnie", organization: 1, name: "Latarnia na próbę")

    var lampsNorth = ServiceAtLocation(id: "lampy-n", service: 0, location: 0)
    lampsNorth.serviceAreas = [0]
    lampsNorth.rooms = ["2"]
    var lampsSouth = ServiceAtLocation(id: "lampy-s", service: 0, location: 1)
    lampsSouth.serviceAreas = [1]

    var northern = ServiceArea(id: "d-polnoc", name: "Północ")
    northern.streets = ["ul. Zmyślona"]
    let southern = ServiceArea(id: "d-poludnie", name: "Południe")

    var portal = Portal(id: "lampnet", name: "Lampnet")
    portal.url = "https://lampnet.example.org/"
    var form = Form(id: "l1", code: "L-1", title: "Zgłoszenie lampy")
    form.portal = 0

    var closure = Notice(
      id: "remont", state: .inForce, effect: .closed, title: "Remont punktu Południe")
    closure.scope = [Sampletown.south]
    closure.validFrom = date(2031, 5, 1)
    closure.substituteLocation = 0
    var proposal = Notice(
      id: "pomysl", state: .proposed, effect: .closed, title: "Jeden punkt zamiast dwóch")
    proposal.scope = [Sampletown.north]

    return ServiceDirectory(
      info: info,
      organizations: [office, unit],
      services: [lamps, lanterns],
      locations: [north, south],
      servicesAtLocations: [lampsNorth, lampsSouth],
      serviceAreas: [northern, southern],
      portals: [portal],
      forms: [form],
      notices: [closure, proposal]
    )
  }()
}
