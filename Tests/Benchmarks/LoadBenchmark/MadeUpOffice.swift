/// The data files of a directory about an office that does not exist, the same at every run.
///
/// Every table has what a clerk fills in, and each refers to others: of a hundred entries, 2 are
/// organizations, 38 services, 20 locations, 30 services at locations and 10 forms.
struct MadeUpOffice {
  /// The text of a directory with so many entries, a file.
  static func text(entries: Int) -> [UInt8] {
    var text = """
      directory = { name = "Katalog zmyślony", language = "pl", timezone = "Europe/Warsaw" }

      [[service_area]]
      id = "okolica"
      name = "Okolica Zmyślona"
      assured_date = 2026-11-01

      [[portal]]
      id = "portal"
      name = "Portal Zmyślony"
      url = "https://portal.example"
      assured_date = 2026-11-01

      """
    for entry in 2..<max(entries, 2) {
      let group = entry / 100
      switch entry % 100 {
      case 0, 1: text += organization(entry, below: group > 0 ? 0 : nil)
      case 2..<40: text += service(entry, group)
      case 40..<60: text += location(entry, group)
      case 60..<90: text += offer(entry, group)
      default: text += form(entry)
      }
    }
    text += organization(0, below: nil) + form(99)
    return Array(text.utf8)
  }

  private static func organization(_ number: Int, below parent: Int?) -> String {
    """

    [[organization]]
    id = "wydzial-\(number)"
    name = "Wydział Zmyślony nr \(number)"
    alternate_names = ["WZ-\(number)"]
    \(parent.map { "parent_organization_id = \"wydzial-\($0)\"" } ?? "")
    email = "wydzial\(number)@urzad.example"
    phones = [{ number = "42 000 \(10 + number % 90) \(10 + number % 80)", type = "voice" }]
    source = "zmyślone na potrzeby pomiaru"
    assured_date = 2026-11-01

    """
  }

  private static func service(_ number: Int, _ group: Int) -> String {
    """

    [[service]]
    id = "sprawa-\(number)"
    organization_id = "wydzial-\(group * 100)"
    name = "Zaświadczenie w sprawie latawca (\(number))"
    description = "Sprawa zmyślona numer \(number), załatwiana w pokoju \(100 + number % 300)."
    status = "active"
    audience = ["właściciele latawców"]
    application_process = ["Wypełnij wniosek.", "Złóż wniosek w pokoju \(100 + number % 300)."]
    form_ids = ["druk-99"]
    keywords = ["latawiec", "wiatr"]
    channels = [
      { type = "in_person", note = "W godzinach pracy." },
      { type = "online", portal_id = "portal", url = "https://portal.example/\(number)" },
    ]
    source = "zmyślone na potrzeby pomiaru"
    assured_date = 2026-11-01

    """
  }

  private static func location(_ number: Int, _ group: Int) -> String {
    """

    [[location]]
    id = "punkt-\(number)"
    organization_id = "wydzial-\(group * 100)"
    name = "Punkt Zmyślony nr \(number)"
    address = { address_1 = "ul. Niebyła \(number)", postal_code = "00-000", city = "Zmyślin" }
    rooms = ["\(number % 40)", "0\(number % 9)"]
    floor = \(number % 4)
    schedules = [
      { byday = "MO,TU,WE,TH,FR", opens_at = 08:00:00, closes_at = 16:00:00 },
    ]
    phones = [{ number = "42 000 \(10 + number % 90) \(10 + number % 80)" }]
    source = "zmyślone na potrzeby pomiaru"
    assured_date = 2026-11-01

    """
  }

  private static func offer(_ number: Int, _ group: Int) -> String {
    """

    [[service_at_location]]
    id = "sprawa-w-punkcie-\(number)"
    service_id = "sprawa-\(max(2, group * 100 - 98 + number % 38))"
    location_id = "punkt-\(group * 100 + 40 + number % 20)"
    service_area_ids = ["okolica"]
    assured_date = 2026-11-01

    """
  }

  private static func form(_ number: Int) -> String {
    """

    [[form]]
    id = "druk-\(number == 99 ? "99" : "\(number)-x")"
    code = "LZ-\(number)"
    title = "Wniosek o wpis latawca do rejestru (\(number))"
    portal_id = "portal"
    assured_date = 2026-11-01

    """
  }
}
