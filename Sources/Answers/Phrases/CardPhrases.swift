import Calendar
import Directory

/// The words on an answer card.
extension Catalogue {
  package var above: String { pick("Podlega", "Part of") }
  package var address: String { pick("Adres", "Address") }
  package var addressNotGiven: String { pick("brak adresu w źródle", "no address in the source") }
  package var alsoCalled: String { pick("Inaczej", "Also") }
  package var appointment: String { pick("po umówieniu terminu", "by appointment") }
  package var attention: String { pick("Do rąk", "Attention") }
  package var audience: String { pick("Dla kogo", "For whom") }
  package var channelsNow: String { pick("Kanały dostępne", "Channels available") }
  package var channelsOtherwise: String { pick("Kanały w innym czasie", "Channels at other times") }
  package var channelsUnknown: String { pick("Brak kanałów w źródle", "No channels in the source") }
  package var closedPlace: String { pick("zamknięty", "closed") }
  package var code: String { pick("Kod", "Code") }
  package var coordinates: String { pick("Położenie", "Position") }
  package var department: String { pick("Komórka", "Unit") }
  package var descriptionLabel: String { pick("Opis", "About") }
  package var district: String { pick("Dzielnica", "District") }
  package var districts: String { pick("Dzielnice", "Districts") }
  package var effect: String { pick("Skutek", "Effect") }
  package var eligibility: String { pick("Warunki", "Who may") }
  package var email: String { "E-mail" }
  package var fees: String { pick("Opłaty", "Fees") }
  package var floor: String { pick("Piętro", "Floor") }
  package var formTitle: String { pick("Tytuł", "Title") }
  package var formerAddress: String { pick("Dawniej", "Formerly") }
  package var forms: String { pick("Formularze", "Forms") }
  package var hours: String { pick("Godziny", "Hours") }
  package var keywords: String { pick("Hasła", "Keywords") }
  package var legalBasis: String { pick("Podstawa", "Legal") }
  package var locationKind: String { pick("Rodzaj", "Kind") }
  package var notices: String { pick("Komunikaty", "Notices") }
  package var numberUnknown: String { pick("brak numeru w źródle", "no number in the source") }
  /// Said of a closure whose substitute is closed too.
  package var noSubstitute: String {
    pick(
      "punkt zastępczy też zamknięty", "the place that stands in is closed too")
  }
  package var noticeText: String { pick("Treść", "Text") }
  package var office: String { pick("Jednostka", "Office") }
  package var person: String { pick("Osoba", "Person") }
  package var phone: String { pick("Telefon", "Phone") }
  package var places: String { pick("Gdzie", "Where") }
  package var points: String { pick("Punkty", "Points") }
  package var portal: String { "Portal" }
  package var portals: String { pick("Portale", "Portals") }
  package var program: String { pick("Program", "Programme") }
  package var programs: String { pick("Programy", "Programmes") }
  package var rooms: String { pick("Pokoje", "Rooms") }
  package var scope: String { pick("Dotyczy", "Concerns") }
  package var separation: String { pick("Obsługa", "Service") }
  package var serviceLabel: String { pick("Sprawa", "Matter") }
  package var services: String { pick("Sprawy", "Matters") }
  package var servicesHere: String { pick("Sprawy w tym punkcie", "Matters handled here") }
  package var source: String { pick("Źródło", "Source") }
  package var state: String { pick("Stan", "State") }
  package var sourceHeading: String { pick("Źródło i data", "Source and date") }
  package var steps: String { pick("Krok po kroku", "Step by step") }
  package var streets: String { pick("Ulice", "Streets") }
  package var substitute: String { pick("Zastępczo", "Instead") }
  package var successor: String { pick("Następca", "Successor") }
  package var town: String { pick("Miasto", "City") }
  package var transport: String { pick("Dojazd", "Transport") }
  package var accessibility: String { pick("Dostępność", "Access") }
  package var units: String { pick("Komórki i jednostki", "Units") }
  package var untilFurtherNotice: String { pick("do odwołania", "until further notice") }
  package var unverified: String {
    pick("dawno niesprawdzone", "not verified for long")
  }
  package var usedIn: String { pick("Potrzebny w sprawach", "Needed for") }
  package var usedByServices: String {
    pick("Sprawy przez ten portal", "Matters through this portal")
  }
  package var validity: String { pick("Kiedy", "When") }
  package var verified: String { pick("Sprawdzono", "Verified") }
  package var website: String { pick("Strona", "Website") }
  package var whatToBring: String { pick("Co przygotować", "What to prepare") }
  package var whomToCall: String { pick("Do kogo dzwonić", "Whom to call") }
  package var more: String { pick("Więcej", "More") }

  /// "parter", "1 piętro", "piwnica".
  package func floorName(_ floor: Int) -> String {
    switch floor {
    case 0: pick("parter", "ground floor")
    case 1...: pick("\(floor) piętro", "floor \(floor)")
    case -1: pick("piwnica", "basement")
    default: pick("poziom \(floor)", "level \(floor)")
    }
  }

  package func notForDistrict(_ name: String) -> String {
    pick("Punkt nie obsługuje dzielnicy: \(name)", "Not the point for the district: \(name)")
  }

  /// Room numbers as on a door plate.
  package func roomList(_ rooms: [String]) -> String {
    let list = enumeration(rooms)
    return rooms.count == 1
      ? pick("pok. \(list)", "room \(list)") : pick("pok. \(list)", "rooms \(list)")
  }

  /// "1, 2 i 3".
  package func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + pick(" i ", " and ") + last
  }

  package func separated(_ isSeparated: Bool) -> String {
    isSeparated
      ? pick("oddzielona od pracy merytorycznej", "separated from casework")
      : pick("nie oddzielona od pracy merytorycznej", "not separated from casework")
  }

  package func channelName(_ type: ChannelType) -> String {
    switch type {
    case .inPerson: pick("Osobiście", "In person")
    case .online: pick("Online", "Online")
    case .post: pick("Pocztą", "By post")
    case .phone: pick("Telefon", "By phone")
    case .email: pick("E-mail", "By e-mail")
    case .dropBox: pick("Urna", "Drop box")
    }
  }

  package func serviceStatus(_ status: ServiceStatus) -> String {
    switch status {
    case .active: pick("czynna", "active")
    case .inactive: pick("nieczynna", "inactive")
    case .defunct: pick("zlikwidowana", "defunct")
    case .temporarilyClosed: pick("czasowo zamknięta", "temporarily closed")
    }
  }

  package func phoneKind(_ type: PhoneType) -> String? {
    switch type {
    case .voice: nil
    case .cell: pick("komórkowy", "mobile")
    case .fax: pick("faks", "fax")
    case .text: pick("SMS", "text")
    case .video: pick("wideo", "video")
    case .pager: pick("pager", "pager")
    case .textphone: pick("tekstowy", "textphone")
    }
  }

  package func locationType(_ type: LocationType) -> String {
    switch type {
    case .physical: pick("miejsce", "place")
    case .postal: pick("adres pocztowy", "postal address")
    case .virtual: pick("miejsce wirtualne", "virtual place")
    }
  }

  package func noticeEffect(_ effect: NoticeEffect) -> String {
    switch effect {
    case .closed: pick("zamknięcie", "closure")
    case .restricted: pick("ograniczenie", "restriction")
    case .information: pick("informacja", "information")
    }
  }

  package func extensionNumber(_ number: String) -> String {
    pick("wew. \(number)", "ext. \(number)")
  }

  /// "od 2020-03-16 do odwołania", "2019-01-14 – 2020-08-02", or `nil` when nothing bounds it.
  package func period(from: LocalDate?, to: LocalDate?, isOpenEnded: Bool = false) -> String? {
    switch (from, to) {
    case (let from?, let to?): pick("od \(from) do \(to)", "from \(from) to \(to)")
    case (let from?, nil):
      isOpenEnded
        ? pick("od \(from) do odwołania", "from \(from) until further notice")
        : pick("od \(from)", "from \(from)")
    case (nil, let to?): pick("do \(to)", "until \(to)")
    case (nil, nil): isOpenEnded ? untilFurtherNotice : nil
    }
  }

  /// "⚠ Zamknięty od 2020-03-16 do odwołania".
  package func closed(from: LocalDate?, to: LocalDate?) -> String {
    let period = period(from: from, to: to, isOpenEnded: true).map { " \($0)" } ?? ""
    return pick("Zamknięty", "Closed") + period
  }
}
