import Directory
import TOML

/// The words on an answer card.
extension Catalogue {
  var above: String { pick("Podlega", "Part of") }
  var address: String { pick("Adres", "Address") }
  var addressNotGiven: String { pick("brak adresu w źródle", "no address in the source") }
  var alsoCalled: String { pick("Inaczej", "Also") }
  var appointment: String { pick("po umówieniu terminu", "by appointment") }
  var attention: String { pick("Do rąk", "Attention") }
  var audience: String { pick("Dla kogo", "For whom") }
  var channelsNow: String { pick("Kanały dostępne", "Channels available") }
  var channelsOtherwise: String { pick("Kanały w innym czasie", "Channels at other times") }
  var channelsUnknown: String { pick("Brak kanałów w źródle", "No channels in the source") }
  var closedPlace: String { pick("zamknięty", "closed") }
  var code: String { pick("Kod", "Code") }
  var coordinates: String { pick("Położenie", "Position") }
  var department: String { pick("Komórka", "Unit") }
  var descriptionLabel: String { pick("Opis", "About") }
  var district: String { pick("Dzielnica", "District") }
  var districts: String { pick("Dzielnice", "Districts") }
  var effect: String { pick("Skutek", "Effect") }
  var eligibility: String { pick("Warunki", "Who may") }
  var email: String { "E-mail" }
  var fees: String { pick("Opłaty", "Fees") }
  var floor: String { pick("Piętro", "Floor") }
  var formTitle: String { pick("Tytuł", "Title") }
  var formerAddress: String { pick("Dawniej", "Formerly") }
  var forms: String { pick("Formularze", "Forms") }
  var hours: String { pick("Godziny", "Hours") }
  var keywords: String { pick("Hasła", "Keywords") }
  var legalBasis: String { pick("Podstawa", "Legal") }
  var locationKind: String { pick("Rodzaj", "Kind") }
  var notices: String { pick("Komunikaty", "Notices") }
  var numberUnknown: String { pick("brak numeru w źródle", "no number in the source") }
  var noticeText: String { pick("Treść", "Text") }
  var office: String { pick("Jednostka", "Office") }
  var person: String { pick("Osoba", "Person") }
  var phone: String { pick("Telefon", "Phone") }
  var places: String { pick("Gdzie", "Where") }
  var points: String { pick("Punkty", "Points") }
  var portal: String { "Portal" }
  var portals: String { pick("Portale", "Portals") }
  var program: String { pick("Program", "Programme") }
  var programs: String { pick("Programy", "Programmes") }
  var rooms: String { pick("Pokoje", "Rooms") }
  var scope: String { pick("Dotyczy", "Concerns") }
  var separation: String { pick("Obsługa", "Service") }
  var serviceLabel: String { pick("Sprawa", "Matter") }
  var services: String { pick("Sprawy", "Matters") }
  var servicesHere: String { pick("Sprawy w tym punkcie", "Matters handled here") }
  var source: String { pick("Źródło", "Source") }
  var state: String { pick("Stan", "State") }
  var sourceHeading: String { pick("Źródło i data", "Source and date") }
  var steps: String { pick("Krok po kroku", "Step by step") }
  var streets: String { pick("Ulice", "Streets") }
  var substitute: String { pick("Zastępczo", "Instead") }
  var successor: String { pick("Następca", "Successor") }
  var town: String { pick("Miasto", "City") }
  var transport: String { pick("Dojazd", "Transport") }
  var accessibility: String { pick("Dostępność", "Access") }
  var units: String { pick("Komórki i jednostki", "Units") }
  var untilFurtherNotice: String { pick("do odwołania", "until further notice") }
  var unverified: String {
    pick("dawno niesprawdzone", "not verified for long")
  }
  var usedIn: String { pick("Potrzebny w sprawach", "Needed for") }
  var usedByServices: String { pick("Sprawy przez ten portal", "Matters through this portal") }
  var validity: String { pick("Kiedy", "When") }
  var verified: String { pick("Sprawdzono", "Verified") }
  var website: String { pick("Strona", "Website") }
  var whatToBring: String { pick("Co przygotować", "What to prepare") }
  var whomToCall: String { pick("Do kogo dzwonić", "Whom to call") }
  var more: String { pick("Więcej", "More") }

  /// "parter", "1 piętro", "piwnica".
  func floorName(_ floor: Int) -> String {
    switch floor {
    case 0: pick("parter", "ground floor")
    case 1...: pick("\(floor) piętro", "floor \(floor)")
    case -1: pick("piwnica", "basement")
    default: pick("poziom \(floor)", "level \(floor)")
    }
  }

  func notForDistrict(_ name: String) -> String {
    pick("Punkt nie obsługuje dzielnicy: \(name)", "Not the point for the district: \(name)")
  }

  /// Room numbers as on a door plate.
  func roomList(_ rooms: [String]) -> String {
    let list = enumeration(rooms)
    return rooms.count == 1
      ? pick("pok. \(list)", "room \(list)") : pick("pok. \(list)", "rooms \(list)")
  }

  /// "1, 2 i 3".
  func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + pick(" i ", " and ") + last
  }

  func separated(_ isSeparated: Bool) -> String {
    isSeparated
      ? pick("oddzielona od pracy merytorycznej", "separated from casework")
      : pick("nie oddzielona od pracy merytorycznej", "not separated from casework")
  }

  func channelName(_ type: ChannelType) -> String {
    switch type {
    case .inPerson: pick("Osobiście", "In person")
    case .online: pick("Online", "Online")
    case .post: pick("Pocztą", "By post")
    case .phone: pick("Telefon", "By phone")
    case .email: pick("E-mail", "By e-mail")
    case .dropBox: pick("Urna", "Drop box")
    }
  }

  func serviceStatus(_ status: ServiceStatus) -> String {
    switch status {
    case .active: pick("czynna", "active")
    case .inactive: pick("nieczynna", "inactive")
    case .defunct: pick("zlikwidowana", "defunct")
    case .temporarilyClosed: pick("czasowo zamknięta", "temporarily closed")
    }
  }

  func phoneKind(_ type: PhoneType) -> String? {
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

  func locationType(_ type: LocationType) -> String {
    switch type {
    case .physical: pick("miejsce", "place")
    case .postal: pick("adres pocztowy", "postal address")
    case .virtual: pick("miejsce wirtualne", "virtual place")
    }
  }

  func noticeEffect(_ effect: NoticeEffect) -> String {
    switch effect {
    case .closed: pick("zamknięcie", "closure")
    case .restricted: pick("ograniczenie", "restriction")
    case .information: pick("informacja", "information")
    }
  }

  func extensionNumber(_ number: String) -> String { pick("wew. \(number)", "ext. \(number)") }

  /// "od 2020-03-16 do odwołania", "2019-01-14 – 2020-08-02", or `nil` when nothing bounds it.
  func period(from: LocalDate?, to: LocalDate?, isOpenEnded: Bool = false) -> String? {
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
  func closed(from: LocalDate?, to: LocalDate?) -> String {
    let period = period(from: from, to: to, isOpenEnded: true).map { " \($0)" } ?? ""
    return pick("Zamknięty", "Closed") + period
  }
}
