import Directory

/// From which other entities' names an entity is found.
///
/// A unit is found by its offices; a service by its office and programme; a point by its office and
/// by what it offers; a form by the services that use it; a notice by what it is about. Whoever inherits from an office
/// inherits from those above it, too: of these only the next is kept, so that offices of any depth take as much room as
/// there are of them.
struct Inheritance: Sendable {
  /// How many documents are offices; they come first.
  let officeCount: Int
  /// For each document, what it inherits from, an office standing for those above it as well.
  let sources: Lists
  /// For each document, what has it among its sources, offices first.
  let heirs: Lists
  /// For each office, the one above it, or `none`.
  let parents: [UInt32]
  /// The offices that are above others and below none.
  let wholes: Set<Int>
  /// For each office, how many documents inherit from it.
  private let heirCounts: [UInt32]

  init(_ directory: ServiceDirectory, _ documents: Documents) {
    officeCount = directory.organizations.count
    var parents = Self.holders(of: officeCount, heldBy: officeCount) {
      directory.childOrganizations(of: $0)
    }
    Self.cutCircles(&parents)
    self.parents = parents.map { $0 < 0 ? Self.none : UInt32($0) }
    wholes = Set(parents.filter { $0 >= 0 && parents[$0] < 0 })
    sources = Self.sources(directory, documents, parents: parents)
    let heirs = sources.transposed()
    self.heirs = heirs
    heirCounts = Self.summed((0..<officeCount).map { UInt32(heirs.bounds($0).count) }, parents)
  }

  /// Above an office that has none above it.
  static let none = UInt32.max
  /// The names of so many offices, from an entity's own upwards, are its names, too.
  static let levels = 64

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

  /// Takes the office above from one office of each circle.
  private static func cutCircles(_ parents: inout [Int]) {
    // By which walk upwards an office was passed first.
    var walks = [Int](repeating: -1, count: parents.count)
    for start in parents.indices {
      var last = start
      var office = start
      while office >= 0, walks[office] < 0 {
        walks[office] = start
        last = office
        office = parents[office]
      }
      if office >= 0, walks[office] == start, last != start || parents[start] == start {
        parents[last] = -1
      }
    }
  }

  /// What offices count, with what all those below them do.
  private static func summed(_ counts: [UInt32], _ parents: [Int]) -> [UInt32] {
    var sums = counts
    var waitsFor = [Int](repeating: 0, count: parents.count)
    for parent in parents where parent >= 0 { waitsFor[parent] += 1 }
    var ready = parents.indices.filter { waitsFor[$0] == 0 }
    while let office = ready.popLast() {
      let parent = parents[office]
      guard parent >= 0 else { continue }
      sums[parent] += sums[office]
      waitsFor[parent] -= 1
      if waitsFor[parent] == 0 { ready.append(parent) }
    }
    return sums
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
      case .portal, .serviceAtLocation, .serviceArea, .referral: break
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
