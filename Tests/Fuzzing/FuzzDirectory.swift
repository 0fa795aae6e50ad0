import Calendar
import Diagnostics
import Directory
import Search

/// The made-up directory that queries and events are tried on.
enum FuzzDirectory {
  static let days = [LocalDate(year: 2031, month: 5, day: 6), LocalDate(year: 1, month: 1, day: 1)]
    .compactMap { $0 }

  static let source = SourceFile(name: "a.toml", bytes: Array(text.utf8))
  static let shared = loaded(text)
  static let index = SearchIndex(shared)

  /// The directory that a text makes; the text is known to make one.
  static func loaded(_ text: String) -> ServiceDirectory {
    let loading = ServiceDirectory.load([SourceFile(name: "a.toml", bytes: Array(text.utf8))])
    guard let directory = loading.directory else {
      preconditionFailure("\(loading.diagnostics.map { $0.message.code })")
    }
    return directory
  }

  private static let text = """
    [directory]
    name = "Zmyślony Urząd"
    publisher = "Nikt"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365

    [[organization]]
    id = "urzad"
    name = "Urząd Wzorcowy"
    [[organization]]
    id = "wydzial"
    name = "Wydział Lamp i Latarni"
    parent_organization_id = "urzad"

    [[service_area]]
    id = "polnoc"
    name = "Północ"
    [[service_area]]
    id = "poludnie"
    name = "Południe"

    [[location]]
    id = "punkt"
    organization_id = "wydzial"
    name = "Punkt Próbny – Północ"
    rooms = ["1", "025"]
    floor = 0
    address = { address_1 = "ul. Zmyślona 1", city = "Próbkowo" }

    [[service]]
    id = "lampy"
    organization_id = "wydzial"
    name = "Zgaszona lampa"
    keywords = ["ciemno", "światło"]

    [[service_at_location]]
    id = "lampy-punkt"
    service_id = "lampy"
    location_id = "punkt"
    service_area_ids = ["polnoc"]

    [[synonym]]
    words = ["żarówka"]
    means = "lampa"
    """
}
