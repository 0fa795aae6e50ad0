import Calendar
import Directory
import TestSupport
import Testing

/// The further public facts, one line each, against the loaded directory: value, dates and source.
@Suite struct FactListTests {
  let lodz: LodzDirectory

  init() throws { lodz = try LodzDirectory() }

  /// A line of `facts.tsv`.
  struct Fact: Sendable, CustomStringConvertible {
    let row: String
    let entity: String
    let field: String
    let value: String
    let source: String

    var description: String { "\(row) \(entity) \(field) \(value)" }
  }

  static let facts: [Fact] = {
    guard let text = try? Repository.text(of: "Tests/DirectoryTests/facts.tsv") else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Fact(
        row: columns[0], entity: columns[1], field: columns[2], value: columns[3],
        source: columns[4])
    }
  }()

  @Test func `every row of the sources is in the list`() {
    let rows = Set(Self.facts.map(\.row))
    let asked =
      (1...26).map { "M\($0)" } + (1...6).map { "D\($0)" } + (1...11).map { "U\($0)" }
      + (1...13).map { "C\($0)" } + (1...6).map { "B\($0)" }
    #expect(asked.filter { !rows.contains($0) } == [])
    #expect(asked.count == 62)
  }

  @Test(arguments: facts)
  func `a fact stands where it belongs, with its source`(fact: Fact) throws {
    let parts = fact.entity.split(separator: ":").map(String.init)
    let kind = try #require(EntityKind(rawValue: parts[0]))
    let place = try #require(lodz.directory.index(of: kind, id: parts[1]), "\(fact)")
    let entity = EntityReference(kind, place)
    let values = Values(lodz.directory, entity)[fact.field]
    #expect(values.contains { $0.contains(fact.value) }, "\(fact): \(values)")
    let source = lodz.directory.entity(entity).provenance.source ?? ""
    #expect(fact.source.isEmpty || source.contains(fact.source), "\(fact): \(source)")
  }
}

/// What residents say, word by word, against the loaded synonyms.
@Suite struct VocabularyTests {
  static let words: [(word: String, term: String)] = {
    guard let text = try? Repository.text(of: "Tests/DirectoryTests/vocabulary.tsv") else {
      return []
    }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let columns = line.split(separator: "\t").map(String.init)
      return (columns[0], columns[1])
    }
  }()

  @Test func `every word leads to its term, and says where it was seen`() throws {
    let synonyms = try LodzDirectory().directory.synonyms
    #expect(Self.words.count > 60)
    for (word, term) in Self.words {
      let found = synonyms.filter { synonym in
        synonym.words.contains(word) && synonym.means.contains { $0.contains(term) }
          && synonym.provenance.source != nil
      }
      #expect(!found.isEmpty, "\(word) → \(term)")
    }
  }

  @Test(arguments: [
    // The allowance of the city and the supplement of ZUS, homes of the city and what others keep.
    ("zasiłek pielęgnacyjny", "dodatek pielęgnacyjny"), ("DPS", "ZOL"),
    ("dom pomocy społecznej", "dom spokojnej starości"),
  ])
  func `pairs that are often taken for each other stay apart`(word: String, other: String) throws {
    let sourced = try LodzDirectory().directory.synonyms.filter { $0.provenance.source != nil }
    #expect(!sourced.contains { $0.words.contains(word) && $0.words.contains(other) })
    #expect(!sourced.contains { $0.words.contains(other) && $0.means.contains(word) })
  }
}

/// What fields of an entity say, as texts.
private struct Values {
  let directory: ServiceDirectory
  let entity: EntityReference

  init(_ directory: ServiceDirectory, _ entity: EntityReference) {
    self.directory = directory
    self.entity = entity
  }

  subscript(_ field: String) -> [String] {
    switch entity.kind {
    case .organization: organization(directory.organizations[entity.index], field)
    case .service: service(directory.services[entity.index], field)
    case .location: location(directory.locations[entity.index], field)
    case .serviceAtLocation: offer(directory.servicesAtLocations[entity.index], field)
    case .portal: portal(directory.portals[entity.index], field)
    case .notice: notice(directory.notices[entity.index], field)
    case .referral: referral(directory.referrals[entity.index], field)
    case .program, .serviceArea, .form: []
    }
  }

  private func organization(_ office: Organization, _ field: String) -> [String] {
    switch field {
    case "name": [office.name]
    case "alternate_names": office.alternateNames
    case "description": [office.description ?? ""]
    case "email": ([office.email] + office.contacts.map(\.email)).compactMap { $0 }
    case "phones", "fax": phones(office.phones, field)
    case "moved_to": office.movedTo.map(directory.id(of:))
    default: dates(office, field)
    }
  }

  private func service(_ service: Service, _ field: String) -> [String] {
    switch field {
    case "name": [service.name]
    case "alternate_names": service.alternateNames
    case "description": [service.description ?? ""]
    case "eligibility_description": [service.eligibilityDescription ?? ""]
    case "keywords": service.keywords
    case "phones", "fax": phones(service.phones, field)
    case "channels": service.channels.flatMap(channel)
    case "moved_to": service.movedTo.map(directory.id(of:))
    case "not_here": service.notHere.flatMap { [$0.what] + $0.targets.map(directory.id(of:)) }
    default: dates(service, field)
    }
  }

  private func channel(_ channel: Channel) -> [String] {
    [channel.type.rawValue, channel.note ?? "", channel.address?.address1 ?? ""]
      + channel.emails + channel.phones.compactMap(\.number)
      + [channel.portal.map { directory.portals[$0].id } ?? ""]
  }

  private func location(_ location: Location, _ field: String) -> [String] {
    switch field {
    case "name": [location.name]
    case "description": [location.description ?? ""]
    case "address": [location.address?.address1, location.address?.address2].compactMap { $0 }
    case "postal_code": [location.address?.postalCode ?? ""]
    case "former_addresses": location.formerAddresses
    case "rooms": location.rooms
    case "floor": location.floor.map { ["\($0)"] } ?? []
    case "phones", "fax": phones(location.phones, field)
    case "schedules": schedules(location.schedules)
    case "accessibility": location.accessibility.map(\.description)
    case "moved_to": location.movedTo.map(directory.id(of:))
    default: dates(location, field)
    }
  }

  private func offer(_ offer: ServiceAtLocation, _ field: String) -> [String] {
    switch field {
    case "description": [offer.description ?? ""]
    case "rooms": offer.rooms
    case "phones", "fax": phones(offer.phones, field)
    case "schedules": schedules(offer.schedules)
    default: dates(offer, field)
    }
  }

  private func portal(_ portal: Portal, _ field: String) -> [String] {
    field == "description" ? [portal.description ?? ""] : dates(portal, field)
  }

  private func notice(_ notice: Notice, _ field: String) -> [String] {
    switch field {
    case "title": [notice.title]
    case "text": [notice.text ?? ""]
    case "state": [notice.state.rawValue]
    case "substitute": notice.substituteLocation.map { [directory.locations[$0].id] } ?? []
    default: dates(notice, field)
    }
  }

  private func referral(_ referral: Referral, _ field: String) -> [String] {
    switch field {
    case "address": [referral.address?.address1 ?? ""]
    case "postal_code": [referral.address?.postalCode ?? ""]
    case "description": [referral.description ?? ""]
    case "rooms": referral.rooms
    case "floor": referral.floor.map { ["\($0)"] } ?? []
    case "emails": referral.emails
    case "phones", "fax": phones(referral.phones, field)
    case "schedules": schedules(referral.schedules)
    case "portal": referral.portal.map { [directory.portals[$0].id] } ?? []
    default: dates(referral, field)
    }
  }

  private func dates(_ dated: some Dated, _ field: String) -> [String] {
    switch field {
    case "valid_from": dated.validFrom.map { ["\($0)"] } ?? []
    case "valid_to": dated.validTo.map { ["\($0)"] } ?? []
    default: []
    }
  }

  /// Numbers with the days on which they are answered, where these are bounded: `42 000 00 00 (–2023-11-30)`.
  private func phones(_ phones: [Phone], _ field: String) -> [String] {
    phones.filter { ($0.type == .fax) == (field == "fax") }.map { phone in
      let number = phone.number ?? "?"
      guard phone.validFrom != nil || phone.validTo != nil else { return number }
      let first = phone.validFrom.map { "\($0)" } ?? ""
      let last = phone.validTo.map { "\($0)" } ?? ""
      return "\(number) (\(first)–\(last))"
    }
  }

  /// `MO,WE 08:00–16:00`, or what is said instead of hours.
  private func schedules(_ schedules: [Schedule]) -> [String] {
    schedules.map { schedule in
      guard let opens = schedule.opensAt, let closes = schedule.closesAt else {
        return schedule.description ?? ""
      }
      let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
      let days = zip(Weekday.allCases, names).filter { day, _ in
        schedule.byday.contains { $0.weekday == day }
      }
      return days.map(\.1).joined(separator: ",")
        + " \(String("\(opens)".prefix(5)))–\(String("\(closes)".prefix(5)))"
    }
  }
}
