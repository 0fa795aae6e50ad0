import Glibc

/// A directory of ten thousand made-up entries, as data files in a temporary folder.
struct GeneratedDirectory {
  static let organizationCount = 100
  static let servicesEach = 99

  let folder: String

  init?() {
    var template = Array("/tmp/okienko-wire-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { return nil }
    folder = String(cString: name)
    guard let file = fopen(folder + "/zmyslony.toml", "w") else { return nil }
    defer { fclose(file) }
    fputs(Self.head, file)
    for organization in 0..<Self.organizationCount {
      fputs(Self.organization(organization), file)
      for service in 0..<Self.servicesEach { fputs(Self.service(service, of: organization), file) }
    }
  }

  /// Takes the folder away with all that programs left there.
  func remove() { Self.remove(folder) }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
    }
    rmdir(path)
  }

  private static let head = """
    [directory]
    name = "Katalog zmyślony"
    publisher = "Nikt"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365

    """

  private static let subjects = [
    "Zaświadczenie", "Opłata", "Zgłoszenie", "Odwołanie", "Wpis", "Pozwolenie", "Zwrot", "Karta",
    "Odpis",
  ]
  private static let matters = [
    "latawca", "ogródka", "rowerów wodnych", "hulajnogi", "pasieki", "szyldu", "śpiewnika",
    "gołębnika", "karmnika", "żaglówki", "tańca",
  ]

  private static func organization(_ number: Int) -> String {
    """

    [[organization]]
    id = "wydzial-\(number)"
    name = "Wydział Zmyślony nr \(number)"
    description = "Zajmuje się sprawami, których nie ma, w kolejności zgłoszeń."
    source = "zmyślone"
    assured_date = 2026-11-01

    """
  }

  private static func service(_ number: Int, of organization: Int) -> String {
    let subject = subjects[number % subjects.count]
    let matter = matters[number / subjects.count % matters.count]
    return """

      [[service]]
      id = "sprawa-\(organization)-\(number)"
      organization_id = "wydzial-\(organization)"
      name = "\(subject) w sprawie \(matter) (\(organization)/\(number))"
      description = "Sprawa zmyślona numer \(number), załatwiana w pokoju \(100 + number)."
      status = "active"
      application_process = ["Wypełnij wniosek.", "Złóż wniosek w pokoju \(100 + number)."]
      source = "zmyślone"
      assured_date = 2026-11-01

      """
  }
}
