import Calendar
import Directory
import Search
import Text

/// What an address leads to, for people (`text`) and for programs (`JSON`).
public struct AddressEntry: Encodable {
  struct Reading: Encodable {
    /// `street`, `estate`, `postal_code` or `area`.
    let kind: String
    let name: String
    /// Another name by which it was found.
    let alias: String?
    /// `exact`, `inflected`, `part` or `mistyped`: whether the words stand in the name.
    let likeness: String
    /// `one`, `several`, `needs_number` or `unlisted`.
    let verdict: String
    let areas: [Area]
    /// What else speaks of the number.
    let remarks: [Area]
    let contradictsPostalCode: Bool
    /// The places that stand at the address itself.
    let places: [Point]
    let citedAs: String?
    let source: String?
    /// What the source does not tell.
    let note: String?
    /// The answer card as plain text.
    let card: String

    private enum CodingKeys: String, CodingKey {
      case kind, name, alias, likeness, verdict, areas, remarks, places, source, note, card
      case contradictsPostalCode = "contradicts_postal_code"
      case citedAs = "cited_as"
    }
  }

  struct Area: Encodable {
    let id: String
    let name: String
    /// What speaks for it, in words.
    let reason: String
    /// The house numbers that do, as the data files write them.
    let numbers: [String]
    let points: [Point]
  }

  struct Point: Encodable {
    let id: String
    let name: String
    let address: String?
    let rooms: [String]
    let floor: Int?
    let state: StateEntry?
    /// Where residents go while the point is closed.
    let substitute: String?
  }

  let query: String
  let asOf: String
  let number: String?
  let postalCode: String?
  let isCutShort: Bool
  let readings: [Reading]
  /// Streets of the name that the address itself excludes.
  let excluded: [String]

  private enum CodingKeys: String, CodingKey {
    case query, number, readings, excluded
    case asOf = "as_of"
    case postalCode = "postal_code"
    case isCutShort = "is_cut_short"
  }

  /// - Parameters:
  ///   - answer: what the address leads to.
  ///   - query: the address as typed.
  ///   - directory: where the areas stand.
  ///   - moment: decides which notices and hours hold.
  ///   - language: the language of labels and reasons.
  public init(
    _ answer: AddressAnswer, to query: String, in directory: ServiceDirectory, at moment: Moment,
    language: Language
  ) {
    self.query = query
    asOf = moment.date.description
    number = answer.number?.written
    postalCode = answer.postalCode
    isCutShort = answer.isCutShort
    excluded = answer.excluded.map(\.name)
    let words = Catalogue(language)
    let daybook = directory.on(moment.date)
    func point(_ place: Int) -> Point {
      let location = directory.locations[place]
      return Point(
        id: location.id, name: location.name, address: location.address?.address1,
        rooms: location.rooms, floor: location.floor,
        state: StateEntry(
          of: EntityReference(.location, place), in: directory, at: moment, language: language),
        substitute: daybook.substitute(forLocation: place).map { directory.locations[$0].id })
    }
    func area(_ share: AreaShare) -> Area {
      var numbers: [String] = []
      if case .numbers(let ranges) = share.reason { numbers = ranges.map(\.written) }
      return Area(
        id: directory.serviceAreas[share.area].id, name: directory.serviceAreas[share.area].name,
        reason: words.reason(share.reason), numbers: numbers,
        points: directory.points(ofArea: share.area).map(point))
    }
    readings = answer.readings.map { reading in
      let list = reading.list.map { directory.allStreetLists[$0] }
      return Reading(
        kind: reading.subject.key, name: reading.name, alias: reading.alias,
        likeness: reading.likeness.key, verdict: reading.verdict.key,
        areas: reading.verdict.shares.map(area), remarks: reading.remark.map(area),
        contradictsPostalCode: reading.contradictsPostalCode,
        places: daybook.places(at: reading, answer.number).map(point),
        citedAs: reading.subject == .estate ? nil : list?.citedAs,
        source: reading.source ?? list?.provenance.source, note: list?.note,
        card: AnswerCard(of: reading, in: answer, directory, at: moment, language: language)
          .plainText())
    }
  }

  /// For people: a card for each thing that may be meant.
  public var text: String { readings.map(\.card).joined(separator: "\n\n") }

  /// Whether the address leads to any area.
  public var isAnswered: Bool { readings.contains { $0.verdict != "unlisted" } }
}

extension AddressReading.Subject {
  fileprivate var key: String {
    switch self {
    case .street: "street"
    case .estate: "estate"
    case .postalCode: "postal_code"
    case .area: "area"
    }
  }
}

extension AddressReading.Likeness {
  fileprivate var key: String {
    switch self {
    case .exact: "exact"
    case .inflected: "inflected"
    case .part: "part"
    case .mistyped: "mistyped"
    }
  }
}

extension AddressReading.Verdict {
  fileprivate var key: String {
    switch self {
    case .one: "one"
    case .several: "several"
    case .needsNumber: "needs_number"
    case .unlisted: "unlisted"
    }
  }
}
