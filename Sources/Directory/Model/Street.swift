import Diagnostics

/// A street, or the part of one that lies in an area.
///
/// A street that runs through several areas stands in each of them, under the same kind and name.
public struct Street: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name without what it is: `Juliana Tuwima`; a name given as a text alone may have it: `ul. Leśna`.
  public var name: String
  /// What it is, as it is written before the name: `ul.`, `al.`, `pl.`.
  public var kind: String?
  /// Other names: former, full and popular ones.
  public var aliases: [String] = []
  /// The house numbers that lie in the area; empty where all do.
  public var numbers: [HouseRange] = []
  /// Whether only a part of the street lies in the area, and nobody says which.
  public var areNumbersUnknown = false
  /// Whether the source gives some of these numbers to another area as well.
  public var isAsPrinted = false
  /// Postal codes along the street, `91-203`; of the whole street where the source does not part them.
  public var postalCodes: [String] = []

  /// A street of which nothing but its name is known.
  public init(name: String) { self.name = name }

  public init(stringLiteral name: String) { self.init(name: name) }

  /// The name with what it is: `ul. Juliana Tuwima`.
  public var fullName: String { kind.map { "\($0) \(name)" } ?? name }
}

/// An estate or a part of town that people name instead of a street.
public struct Estate: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// What it is, where it is a unit of its own: `osiedle`.
  public var kind: String?
  /// Whether no source names its area, which was worked out from something else.
  public var isInferred = false
  /// Where the fact comes from.
  public var source: String?

  /// An estate of which nothing but its name is known.
  public init(name: String) { self.name = name }
}

/// Streets and estates of an area, from one source.
public struct StreetList: Hashable, Sendable {
  /// The area, a place in `ServiceDirectory.serviceAreas`.
  public var area: Int
  /// How an answer names the source: `wg spisu pocztowego`.
  public var citedAs: String?
  /// What the list does not tell, for whoever answers by it.
  public var note: String?
  public var streets: [Street] = []
  public var estates: [Estate] = []
  /// Where the list comes from, and when somebody last verified it.
  public var provenance = Provenance()

  /// A list of an area's streets, still empty.
  public init(area: Int) { self.area = area }
}

extension ServiceDirectory {
  /// Streets and estates of areas, beside those that the areas name themselves.
  ///
  /// Reads their files where these were left for later, which takes some milliseconds for a city.
  public var streetLists: [StreetList] { streets.content.lists }

  /// What is wrong in files of streets that were left for later: none of those lists can be used then.
  public var streetErrors: [Diagnostic] { streets.content.errors }

  /// Whether streets or estates of any area are known, or wait in files.
  public var hasStreets: Bool {
    !streets.isEmpty || serviceAreas.contains { !$0.streets.isEmpty }
  }

  /// The streets of all areas: those that the areas name themselves, then the lists of their own.
  public var allStreetLists: [StreetList] {
    let own = serviceAreas.indices.lazy
      .filter { !serviceAreas[$0].streets.isEmpty }
      .map { place in
        var list = StreetList(area: place)
        list.streets = serviceAreas[place].streets
        list.provenance = serviceAreas[place].provenance
        return list
      }
    return Array(own) + streetLists
  }
}
