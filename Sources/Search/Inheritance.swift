import Directory

/// From which other entities' names an entity is found.
///
/// A unit is found by its offices; a service by its office and programme; a point by its office and
/// by what it offers; a form by the services that use it; a notice by what it is about.
struct Inheritance: Sendable {
  /// For each document, the documents it inherits from.
  private(set) var sources: Lists
  /// For each document, those that inherit from it.
  private(set) var heirs: Lists

  init(_ directory: ServiceDirectory, _ documents: Documents) {
    var builder = Lists.Builder(capacity: documents.count)
    let users = Self.services(usingFormsOf: directory)
    var chains: [[Int]] = []
    chains.reserveCapacity(directory.organizations.count)
    for index in directory.organizations.indices {
      chains.append(Self.chain(from: index, in: directory))
    }
    var sources: [Int] = []
    for number in 0..<documents.count {
      let entity = documents.entity(number)
      sources.removeAll(keepingCapacity: true)
      func add(_ kind: EntityKind, _ index: Int?) {
        guard let index, let source = documents.number(of: EntityReference(kind, index)),
          source != number, !sources.contains(source)
        else { return }
        sources.append(source)
      }
      func addOffices(_ id: String) {
        guard let index = directory.index(of: .organization, id: id) else { return }
        for office in chains[index] { add(.organization, office) }
      }
      switch entity.kind {
      case .organization:
        for office in chains[entity.index].dropFirst() { add(.organization, office) }
      case .program: addOffices(directory.programs[entity.index].organizationID)
      case .service:
        let service = directory.services[entity.index]
        if let program = service.programID {
          add(.program, directory.index(of: .program, id: program))
        }
        addOffices(service.organizationID)
      case .location:
        for offer in directory.offers(atLocation: entity.index) {
          add(
            .service,
            directory.index(of: .service, id: directory.servicesAtLocations[offer].serviceID))
        }
        addOffices(directory.locations[entity.index].organizationID)
      case .form:
        for service in users[entity.index, default: []].prefix(Self.usersOfForm) {
          add(.service, service)
          addOffices(directory.services[service].organizationID)
        }
      case .notice:
        for scope in directory.notices[entity.index].scope { add(scope.kind, scope.index) }
      case .portal, .serviceAtLocation, .serviceArea: break
      }
      builder.append(sources)
    }
    self.sources = builder.lists.compacted()
    heirs = self.sources.transposed()
  }

  /// From how many of the services that use it a form inherits.
  private static let usersOfForm = 8

  /// An office and those above it, itself first; a cycle ends where it began.
  private static func chain(from office: Int, in directory: ServiceDirectory) -> [Int] {
    var chain = [office]
    var current = office
    while let parent = directory.organizations[current].parentOrganizationID,
      let index = directory.index(of: .organization, id: parent), !chain.contains(index)
    {
      chain.append(index)
      current = index
    }
    return chain
  }

  private static func services(usingFormsOf directory: ServiceDirectory) -> [Int: [Int]] {
    var users: [Int: [Int]] = [:]
    for (index, service) in directory.services.enumerated() {
      for id in Set(service.formIDs + service.channels.flatMap(\.formIDs)) {
        if let form = directory.index(of: .form, id: id) { users[form, default: []].append(index) }
      }
    }
    return users
  }
}

/// Many short lists of numbers in two flat arrays.
struct Lists: Sendable {
  private(set) var starts: [UInt32]
  private(set) var items: [UInt32]

  subscript(number: Int) -> ArraySlice<UInt32> {
    items[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Where a list's items stand.
  func bounds(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// Neighbouring lists as one.
  func slice(_ numbers: Range<Int>) -> ArraySlice<UInt32> {
    items[Int(starts[numbers.lowerBound])..<Int(starts[numbers.upperBound])]
  }

  /// The lists without the memory that was kept ready for more.
  func compacted() -> Lists { Lists(starts: starts.map { $0 }, items: items.map { $0 }) }

  /// For each number, the lists that hold it, in order.
  func transposed() -> Lists {
    var counts = [UInt32](repeating: 0, count: starts.count)
    for item in items { counts[Int(item) + 1] += 1 }
    var holders = Filling(counts: counts)
    for list in 0..<(starts.count - 1) {
      for item in self[list] { holders.add(list, to: Int(item)) }
    }
    return holders.lists
  }

  /// Lists whose lengths are known and which are filled in any order of the lists.
  struct Filling {
    /// After each list's number where its next item goes: once all are in, that is its end and the next's start.
    private var starts: [UInt32]
    private var items: [UInt32]

    /// - Parameter counts: a zero, and the length of each list.
    init(counts: [UInt32]) {
      starts = counts
      var total: UInt32 = 0
      for place in 1..<starts.count {
        let count = starts[place]
        starts[place] = total
        total += count
      }
      items = [UInt32](repeating: 0, count: Int(total))
    }

    mutating func add(_ item: Int, to list: Int) {
      items[Int(starts[list + 1])] = UInt32(item)
      starts[list + 1] += 1
    }

    var lists: Lists { Lists(starts: starts, items: items) }
  }

  /// Puts lists together one after another.
  struct Builder {
    private(set) var lists = Lists(starts: [0], items: [])

    init(capacity: Int) { lists.starts.reserveCapacity(capacity + 1) }

    mutating func append(_ list: [Int]) {
      for item in list { lists.items.append(UInt32(item)) }
      lists.starts.append(UInt32(lists.items.count))
    }
  }
}
