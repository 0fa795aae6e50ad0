import Directory

/// From which other entities' names an entity is found.
///
/// A unit is found by its offices; a service by its office and programme; a point by its office and
/// by what it offers; a form by the services that use it; a notice by what it is about. Whoever inherits from an office
/// inherits from those above it, too; that is kept once for each office, not for everything below it.
struct Inheritance: Sendable {
  /// How many documents are offices; they come first.
  let officeCount: Int
  /// For each document, what it inherits from, an office standing for those above it as well.
  let sources: Lists
  /// For each document, what has it among its sources, offices first.
  let heirs: Lists
  /// For each office, itself and those above it.
  let chains: Lists
  /// For each office, how many documents inherit from it.
  private let heirCounts: [UInt32]

  init(_ directory: ServiceDirectory, _ documents: Documents) {
    officeCount = directory.organizations.count
    var parents = Self.holders(of: officeCount, heldBy: officeCount) {
      directory.childOrganizations(of: $0)
    }
    chains = Self.chains(&parents)
    sources = Self.sources(directory, documents, parents: parents)
    heirs = sources.transposed()
    var counts = [UInt32](repeating: 0, count: officeCount)
    for office in 0..<officeCount {
      for above in chains[office] { counts[Int(above)] += UInt32(heirs.bounds(office).count) }
    }
    heirCounts = counts
  }

  /// How many documents inherit from one, about.
  func heirCount(of document: Int) -> Int {
    document < officeCount ? Int(heirCounts[document]) : heirs.bounds(document).count
  }

  /// Hands out the documents that inherit from one, each at least once, until the body gives `false`.
  func visitHeirs(of document: Int, _ body: (Int) -> Bool) -> Bool {
    guard document < officeCount else {
      for place in heirs.bounds(document) where !body(Int(heirs.items[place])) { return false }
      return true
    }
    var offices = [document]
    while let office = offices.popLast() {
      for place in heirs.bounds(office) {
        let heir = Int(heirs.items[place])
        guard body(heir) else { return false }
        if heir < officeCount { offices.append(heir) }
      }
    }
    return true
  }

  // MARK: Laying it out

  /// For each of some things the one that holds it, or -1.
  private static func holders(of count: Int, heldBy holders: Int, _ held: (Int) -> [Int]) -> [Int] {
    var result = [Int](repeating: -1, count: count)
    for holder in 0..<holders { for thing in held(holder) { result[thing] = holder } }
    return result
  }

  /// Each office and those above it; where they stand in a circle, it is cut.
  private static func chains(_ parents: inout [Int]) -> Lists {
    var builder = Lists.Builder(capacity: parents.count)
    var chain: [Int] = []
    for office in parents.indices {
      chain.removeAll(keepingCapacity: true)
      var current = office
      while current >= 0 {
        if chain.contains(current), let last = chain.last {
          parents[last] = -1
          break
        }
        chain.append(current)
        current = parents[current]
      }
      builder.append(chain)
    }
    return builder.lists
  }

  /// From how many of the services that use it a form inherits.
  private static let usersOfForm = 8

  private static func sources(
    _ directory: ServiceDirectory,
    _ documents: Documents,
    parents: [Int]
  ) -> Lists {
    // Everything is reached from its office, programme or service: no id is looked up for each entity.
    let offices = directory.organizations.count
    let officeOfProgram = holders(of: directory.programs.count, heldBy: offices) {
      directory.programs(ofOrganization: $0)
    }
    let officeOfService = holders(of: directory.services.count, heldBy: offices) {
      directory.services(ofOrganization: $0)
    }
    let officeOfLocation = holders(of: directory.locations.count, heldBy: offices) {
      directory.locations(ofOrganization: $0)
    }
    let programOfService = holders(
      of: directory.services.count, heldBy: directory.programs.count
    ) { directory.services(ofProgram: $0) }
    let serviceOfOffer = holders(
      of: directory.servicesAtLocations.count, heldBy: directory.services.count
    ) { directory.offers(ofService: $0) }
    let usersOfForm = services(usingFormsOf: directory)

    var builder = Lists.Builder(capacity: documents.count)
    var sources: [Int] = []
    func add(_ kind: EntityKind, _ index: Int) {
      guard index >= 0, let source = documents.number(of: EntityReference(kind, index)),
        !sources.contains(source)
      else { return }
      sources.append(source)
    }
    for number in 0..<documents.count {
      let entity = documents.entity(number)
      let index = entity.index
      sources.removeAll(keepingCapacity: true)
      switch entity.kind {
      case .organization: add(.organization, parents[index])
      case .program: add(.organization, officeOfProgram[index])
      case .service:
        add(.program, programOfService[index])
        add(.organization, officeOfService[index])
      case .location:
        for offer in directory.offers(atLocation: index) { add(.service, serviceOfOffer[offer]) }
        add(.organization, officeOfLocation[index])
      case .form:
        for service in usersOfForm[index, default: []].prefix(Self.usersOfForm) {
          add(.service, service)
          add(.organization, officeOfService[service])
        }
      case .notice:
        for scope in directory.notices[index].scope { add(scope.kind, scope.index) }
      case .portal, .serviceAtLocation, .serviceArea: break
      }
      builder.append(sources)
    }
    return builder.lists
  }

  private static func services(usingFormsOf directory: ServiceDirectory) -> [Int: [Int]] {
    var users: [Int: [Int]] = [:]
    for (index, service) in directory.services.enumerated() {
      for form in Set(service.forms + service.channels.flatMap(\.forms)) {
        users[form, default: []].append(index)
      }
    }
    return users
  }
}
