import Calendar
import Diagnostics
import Directory
import TestSupport
import Testing
import Text

@testable import Answers

/// Entities with something in every field: each text is its field's own name.
@Suite struct FieldTests {
  static let phone = Phone(
    number: "00 99", extension: "wewnętrzny", type: .fax, description: "opis-telefonu",
    languages: ["uk"])
  static let contact = Contact(
    name: "osoba", title: "stanowisko", department: "komórka", email: "osoba@example.org",
    phones: [Phone(number: "00 98")])
  static let schedule = Schedule(
    byday: [.monday], opensAt: Sampletown.time(7, 5), closesAt: Sampletown.time(15, 45),
    validFrom: Sampletown.date(2031, 1, 1), description: "opis-godzin", holidaysClosed: true)
  static let address = Address(
    address1: "ul. Polna 1", address2: "oficyna", attention: "Kancelaria", postalCode: "00-002",
    city: "Próbkowo")
  static let provenance = Provenance(
    source: "źródło-faktu", assuredDate: Sampletown.date(2031, 5, 5))

  static let directory: ServiceDirectory = {
    var parent = Organization(id: "nad", name: "jednostka-nadrzędna")
    parent.provenance = provenance
    var office = Organization(id: "o", name: "jednostka")
    office.alternateNames = ["jednostka-inaczej"]
    office.description = "opis-jednostki"
    office.parentOrganization = 0
    office.email = "biuro@example.org"
    office.website = "https://biuro.example.org/"
    office.phones = [phone]
    office.contacts = [contact]
    office.successor = 0
    office.provenance = provenance

    var program = Program(id: "p", organization: 1, name: "program")
    program.alternateNames = ["program-inaczej"]
    program.description = "opis-programu"

    var channel = Channel(type: .post)
    channel.portal = 0
    channel.address = address
    channel.phones = [phone]
    channel.emails = ["kanal@example.org"]
    channel.url = "https://kanal.example.org/"
    channel.forms = [0]
    channel.audience = ["odbiorcy-kanału"]
    channel.appointmentRequired = true
    channel.note = "uwaga-kanału"
    channel.validFrom = Sampletown.date(2031, 2, 3)
    channel.validTo = Sampletown.date(2031, 12, 4)

    var service = Service(id: "s", organization: 1, name: "sprawa")
    service.program = 0
    service.alternateNames = ["sprawa-inaczej"]
    service.description = "opis-sprawy"
    service.status = .temporarilyClosed
    service.audience = ["odbiorcy"]
    service.eligibilityDescription = "warunki"
    service.applicationProcess = ["krok-pierwszy", "krok-drugi"]
    service.requiredDocuments = ["dokument"]
    service.forms = [0]
    service.feesDescription = "opłata"
    service.legalBasis = ["podstawa"]
    service.keywords = ["hasło"]
    service.alert = "alarm"
    service.channels = [channel]
    service.phones = [phone]
    service.contacts = [contact]
    service.schedules = [schedule]

    var location = Location(id: "l", organization: 1, name: "miejsce")
    location.alternateNames = ["miejsce-inaczej"]
    location.description = "opis-miejsca"
    location.locationType = .postal
    location.address = address
    location.rooms = ["007"]
    location.floor = -1
    location.separatedFromCasework = false
    location.accessibility = [
      Accessibility(
        description: "podjazd", details: "od podwórza", url: "https://podjazd.example.org/")
    ]
    location.schedules = [schedule]
    location.phones = [phone]
    location.transportation = "tramwaj"
    location.latitude = 51.5
    location.longitude = 19.25
    location.formerAddresses = ["dawny-adres"]

    var offer = ServiceAtLocation(id: "sl", service: 0, location: 0)
    offer.serviceAreas = [0]
    offer.audience = ["odbiorcy-oferty"]
    offer.rooms = ["008"]
    offer.description = "opis-oferty"
    offer.phones = [Phone(number: "00 97")]
    offer.contacts = [contact]
    offer.schedules = [schedule]

    var area = ServiceArea(id: "a", name: "obszar")
    area.alternateNames = ["obszar-inaczej"]
    area.streets = ["ul. Leśna"]
    var portal = Portal(id: "portal", name: "portal")
    portal.alternateNames = ["portal-inaczej"]
    portal.url = "https://portal.example.org/"
    portal.description = "opis-portalu"
    var form = Form(id: "f", code: "F-1", title: "tytuł-formularza")
    form.alternateCodes = ["F1-stary"]
    form.portal = 0
    form.url = "https://formularz.example.org/"
    var notice = Notice(
      id: "n", state: .inForce, effect: .restricted, title: "tytuł-komunikatu")
    notice.scope = [EntityReference(.portal, 0)]
    notice.validFrom = Sampletown.date(2031, 3, 1)
    notice.validTo = Sampletown.date(2031, 9, 1)
    notice.substituteLocation = 0
    notice.text = "treść-komunikatu"
    return ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"), organizations: [parent, office],
      programs: [program], services: [service], locations: [location],
      servicesAtLocations: [offer], serviceAreas: [area], portals: [portal], forms: [form],
      notices: [notice])
  }()

  static let phoneText = "00 99 wew. wewnętrzny (faks; opis-telefonu; uk)"
  static let scheduleText = "pn 7:05–15:45 opis-godzin w święta nieczynne"
  static let contactTexts = [
    "osoba, stanowisko", "komórka", "osoba@example.org", "00 98",
  ]

  @Test(
    arguments: [
      (
        EntityReference(.organization, 1),
        [
          "jednostka-inaczej", "opis-jednostki", "jednostka-nadrzędna", "biuro@example.org",
          "https://biuro.example.org/", "Następca: jednostka-nadrzędna", phoneText, "źródło-faktu",
          "5 maja 2031",
        ] + contactTexts
      ),
      (EntityReference(.program, 0), ["program-inaczej", "opis-programu", "jednostka", "sprawa"]),
      (
        EntityReference(.service, 0),
        [
          "sprawa-inaczej", "opis-sprawy", "czasowo zamknięta", "odbiorcy", "warunki",
          "1. krok-pierwszy", "2. krok-drugi", "dokument", "F-1 – tytuł-formularza", "opłata",
          "podstawa", "hasło", "alarm", phoneText, scheduleText, "Poczta", "portal",
          "ul. Polna 1, oficyna, Do rąk: Kancelaria, 00-002 Próbkowo", "kanal@example.org",
          "https://kanal.example.org/", "odbiorcy-kanału", "po umówieniu terminu", "uwaga-kanału",
          "od 3 lutego do 4 grudnia 2031", "program", "jednostka",
        ] + contactTexts
      ),
      (
        EntityReference(.location, 0),
        [
          "miejsce-inaczej", "opis-miejsca", "adres pocztowy", "Poczta     ul. Polna 1, oficyna",
          "pok. 007",
          "Kancelaria", "00-002 Próbkowo", "piwnica", "nie oddzielona od pracy merytorycznej",
          "podjazd: od podwórza", "https://podjazd.example.org/", scheduleText, phoneText,
          "tramwaj", "51.5, 19.25", "dawny-adres", "obszar", "sprawa, pok. 008", "jednostka",
        ]
      ),
      (
        EntityReference(.serviceAtLocation, 0),
        [
          "Poczta     ul. Polna 1, oficyna", "pok. 008", "piwnica", "obszar", "odbiorcy-oferty",
          "opis-oferty",
          "00 97", scheduleText, "sprawa",
          "miejsce", "krok-drugi", "Poczta", phoneText,
        ] + contactTexts
      ),
      (
        EntityReference(.serviceArea, 0), ["obszar-inaczej", "ul. Leśna", "miejsce, ul. Polna 1"]
      ),
      (
        EntityReference(.portal, 0),
        [
          "portal-inaczej", "https://portal.example.org/", "opis-portalu",
          "F-1 – tytuł-formularza", "sprawa", "⚠ tytuł-komunikatu",
        ]
      ),
      (
        EntityReference(.form, 0),
        [
          "F-1", "F1-stary", "tytuł-formularza", "portal", "https://formularz.example.org/",
          "sprawa",
        ]
      ),
      (
        EntityReference(.notice, 0),
        [
          "Obowiązuje", "ograniczenie", "od 1 marca do 1 września 2031", "miejsce, ul. Polna 1",
          "treść-komunikatu", "→ portal",
        ]
      ),
    ] as [(EntityReference, [String])])
  func `every field that an entity has stands on its card`(
    entity: EntityReference,
    texts: [String]
  ) {
    let card = AnswerCard(
      of: entity, in: Self.directory, at: Moment(date: Sampletown.today), language: .polish)
    let shown = card.plainText(width: 200)
    for text in texts { #expect(shown.contains(text), "\(text) is missing in:\n\(shown)") }
  }
}
