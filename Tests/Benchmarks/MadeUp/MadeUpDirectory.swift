import Glibc

/// A made-up directory of many entries in one data file, in a temporary folder.
public struct MadeUpDirectory {
  public let folder: String

  private static let subjects = [
    "Zaświadczenie", "Opłata", "Zgłoszenie", "Odwołanie", "Wpis", "Pozwolenie", "Zwrot", "Karta",
    "Odpis",
  ]
  private static let matters = [
    "latawca", "ogródka", "rowerów wodnych", "hulajnogi", "pasieki", "szyldu", "śpiewnika",
    "gołębnika", "karmnika", "żaglówki", "tańca",
  ]

  /// Writes a directory; `nil` where it cannot be written.
  ///
  /// - Parameters:
  ///   - offices: how many offices there are.
  ///   - services: how many matters each of them has.
  ///   - points: how many points each of them has.
  public init?(offices: Int, services: Int, points: Int) {
    // `mkdtemp` puts letters of its own in the place of the last six.
    var template = Array("/tmp/okienko-made-up-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { return nil }
    folder = String(cString: name)
    guard let file = fopen(folder + "/zmyslony.toml", "w") else { return nil }
    defer { fclose(file) }
    fputs(Self.head, file)
    for office in 0..<offices {
      fputs(Self.office(office), file)
      for number in 0..<points { fputs(Self.point(number, of: office), file) }
      for number in 0..<services { fputs(Self.service(number, of: office), file) }
    }
  }

  /// Takes the folder away with all that programs left there.
  public func remove() { Self.remove(folder) }

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

  private static func office(_ number: Int) -> String {
    """

    [[organization]]
    id = "wydzial-\(number)"
    name = "Wydział Zmyślony nr \(number)"
    description = "Zajmuje się sprawami, których nie ma, w kolejności zgłoszeń."
    source = "zmyślone"
    assured_date = 2026-11-01

    """
  }

  private static func point(_ number: Int, of office: Int) -> String {
    """

    [[location]]
    id = "punkt-\(office)-\(number)"
    organization_id = "wydzial-\(office)"
    name = "Punkt Zmyślony nr \(number)"
    rooms = ["\(100 + number % 50)"]
    floor = \(number % 5)
    separated_from_casework = \(number % 2 == 0)
    source = "zmyślone"
    assured_date = 2026-11-01
    [location.address]
    address_1 = "ul. Zmyślona \(number + 1)"
    city = "Próbkowo"

    """
  }

  private static func service(_ number: Int, of office: Int) -> String {
    let subject = subjects[number % subjects.count]
    let matter = matters[number / subjects.count % matters.count]
    return """

      [[service]]
      id = "sprawa-\(office)-\(number)"
      organization_id = "wydzial-\(office)"
      name = "\(subject) w sprawie \(matter) (\(office)/\(number))"
      description = "Sprawa zmyślona numer \(number), załatwiana w pokoju \(100 + number)."
      status = "active"
      application_process = ["Wypełnij wniosek.", "Złóż wniosek w pokoju \(100 + number)."]
      source = "zmyślone"
      assured_date = 2026-11-01

      """
  }
}
