import Directory
import Search
import Text

/// The words on the card of an address.
extension Catalogue {
  package var addressKind: String { say(pl: "Adres", en: "Address", uk: "Адреса") }
  package var why: String { say(pl: "Dlaczego", en: "Why", uk: "Чому") }
  package var point: String { say(pl: "Punkt", en: "Point", uk: "Пункт") }
  package var insteadLabel: String { say(pl: "Zastępczy", en: "Instead", uk: "Замість") }
  package var unknownLabel: String { say(pl: "Uwaga", en: "Note", uk: "Увага") }
  /// "412 ulic, 14 osiedli": what a list has of an area.
  package func contents(of list: StreetList) -> String {
    let streets = language.count(
      list.streets.count, pl: ("ulica", "ulice", "ulic"), en: ("street", "streets"),
      uk: ("вулиця", "вулиці", "вулиць"))
    let estates = language.count(
      list.estates.count, pl: ("osiedle", "osiedla", "osiedli"), en: ("estate", "estates"),
      uk: ("масив", "масиви", "масивів"))
    return [(list.streets.count, streets), (list.estates.count, estates)]
      .filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
  }

  /// Before what stands at the address that was asked for.
  package var atTheAddress: String { say(pl: "Tu jest", en: "Here is", uk: "Тут") }

  /// Which name was understood where a form of it was typed.
  package func understoodAs(_ name: String, for typed: String) -> String {
    say(
      pl: "„\(typed)” odczytano jako: \(name)", en: "“\(typed)” was read as: \(name)",
      uk: "«\(typed)» прочитано як: \(name)")
  }

  package var alsoPossible: String {
    say(pl: "Może też chodzić o", en: "It may also be", uk: "Може також ітися про")
  }

  package var noPoint: String {
    say(
      pl: "katalog nie podaje punktu tej dzielnicy", en: "the directory names no point of it",
      uk: "довідник не подає пункту цього району")
  }

  package var severalDistricts: String {
    say(
      pl: "Może to być więcej niż jedna dzielnica: dopytaj.",
      en: "It may be more than one district: ask on.",
      uk: "Це може бути не один район: уточніть.")
  }

  package var numberDecides: String {
    say(
      pl: "Podaj numer domu: ulica leży w kilku dzielnicach.",
      en: "Ask for the house number: the street runs through several districts.",
      uk: "Запитайте номер будинку: вулиця проходить через кілька районів.")
  }

  package func numberUnlisted(_ number: String) -> String {
    say(
      pl: "Numeru \(number) nie ma w spisie. Najbliższe numery tej strony ulicy:",
      en: "The number \(number) is not listed. The nearest on this side of the street:",
      uk: "Номера \(number) немає в переліку. Найближчі на цьому боці вулиці:")
  }

  package func alsoListed(_ area: String, _ numbers: String) -> String {
    say(
      pl: "Spis podaje też: \(area) – \(numbers).", en: "The list also has: \(area) – \(numbers).",
      uk: "Перелік подає також: \(area) – \(numbers).")
  }

  package func perhapsMeant(_ name: String, for typed: String) -> String {
    say(
      pl: "Nazwy „\(typed)” nie ma w spisie. Może chodzi o: \(name)? Dopytaj.",
      en: "“\(typed)” is not listed. Perhaps \(name) is meant? Ask.",
      uk: "Назви «\(typed)» немає в переліку. Можливо, ідеться про: \(name)? Уточніть.")
  }

  package func severalReadings(_ count: Int) -> String {
    say(
      pl: "Tak nazywa się więcej miejsc (\(count)): dopytaj, o które chodzi.",
      en: "More than one place is called so (\(count)): ask which is meant.",
      uk: "Так називається кілька місць (\(count)): уточніть, про яке йдеться.")
  }

  package func codeDecides(_ typed: String) -> String {
    say(
      pl: "Nazwy „\(typed)” nie ma w spisie: decyduje kod pocztowy.",
      en: "“\(typed)” is not listed: the postal code decides.",
      uk: "Назви «\(typed)» немає в переліку: вирішує поштовий індекс.")
  }

  package func codeContradicts(_ code: String) -> String {
    say(
      pl: "Kod \(code) nie należy w spisie do tej ulicy: dopytaj.",
      en: "The code \(code) is not listed for this street: ask.",
      uk: "Індекс \(code) у переліку не належить цій вулиці: уточніть.")
  }

  /// What speaks for an area.
  package func reason(_ reason: AreaShare.Reason) -> String {
    switch reason {
    case .whole: say(pl: "w całości", en: "as a whole", uk: "повністю")
    case .numbers(let ranges): houseNumbers(ranges)
    case .unknownPart:
      say(
        pl: "część, numery nieznane", en: "a part, the numbers are not known",
        uk: "частина, номери невідомі")
    case .postalCode(let streets):
      language.count(
        streets, pl: ("ulica z tym kodem", "ulice z tym kodem", "ulic z tym kodem"),
        en: ("street with this code", "streets with this code"),
        uk: ("вулиця з цим індексом", "вулиці з цим індексом", "вулиць із цим індексом"))
    case .partWithPostalCode:
      say(
        pl: "część ulicy z tym kodem", en: "a part of a street with this code",
        uk: "частина вулиці з цим індексом")
    case .inferred:
      say(
        pl: "wywnioskowane: żadne źródło nie podaje wprost",
        en: "inferred: no source says so itself",
        uk: "виведено: жодне джерело прямо не подає")
    }
  }

  /// House numbers by side: `nieparzyste 1–283, parzyste od 280, 38/52`.
  package func houseNumbers(_ ranges: [HouseRange]) -> String {
    let sides: [HouseRange.Side?] = [.odd, .even, nil]
    let groups = sides.compactMap { side -> String? in
      let numbers = ranges.filter { $0.side == side }.map(numbers).joined(separator: ", ")
      guard !numbers.isEmpty else { return nil }
      return switch side {
      case .odd: say(pl: "nieparzyste \(numbers)", en: "odd \(numbers)", uk: "непарні \(numbers)")
      case .even: say(pl: "parzyste \(numbers)", en: "even \(numbers)", uk: "парні \(numbers)")
      case nil: numbers
      }
    }
    let isOne = ranges.count == 1 && ranges[0].isSingle
    let label =
      isOne
      ? say(pl: "numer", en: "number", uk: "номер")
      : say(pl: "numery", en: "numbers", uk: "номери")
    return "\(label) \(groups.joined(separator: ", "))"
  }

  private func numbers(_ range: HouseRange) -> String {
    if range.isSingle { return range.first.written }
    guard let last = range.last else {
      return say(
        pl: "od \(range.first.written)", en: "from \(range.first.written) on",
        uk: "від \(range.first.written)")
    }
    return "\(range.first.written)–\(last.written)"
  }

  /// Said where nothing of an address is known.
  public func addressUnknown(_ typed: String, code: String?) -> String {
    if let code {
      return say(
        pl: "Nie ma w spisie: \(typed) ani kodu \(code).",
        en: "Not listed: \(typed), nor the code \(code).",
        uk: "Немає в переліку: \(typed) та індексу \(code).")
    }
    return say(
      pl: "Nie ma w spisie: \(typed). Brakuje w nim ulic małych i nowych: podaj kod pocztowy.",
      en: "Not listed: \(typed). Small and new streets are missing: give the postal code.",
      uk: "Немає в переліку: \(typed). Бракує малих і нових вулиць: подайте поштовий індекс.")
  }

  /// Said where the directory has no streets at all.
  public var noStreetLists: String {
    say(
      pl: "Ten katalog nie zna ulic.", en: "This directory knows no streets.",
      uk: "Цей довідник не знає вулиць.")
  }

  /// What an address leads to on one line: `Górna`; what is in doubt says so first, so that no cut hides it.
  public func addressSummary(_ reading: AddressReading, in directory: ServiceDirectory) -> String {
    let areas = reading.areas.map { directory.serviceAreas[$0].name }
    let joined = areas.joined(separator: say(pl: " albo ", en: " or ", uk: " або "))
    return switch reading.verdict {
    case .one: reading.likeness == .mistyped ? "? \(joined)" : joined
    case .several: "? \(joined)"
    case .needsNumber: say(pl: "numer? ", en: "number? ", uk: "номер? ") + joined
    case .unlisted:
      say(pl: "numeru nie ma w spisie", en: "number not listed", uk: "номера немає в переліку")
    }
  }
}
