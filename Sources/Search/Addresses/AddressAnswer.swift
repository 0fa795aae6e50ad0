import Directory

/// What an address leads to: each thing that the words may mean, with the areas that it lies in.
public struct AddressAnswer: Hashable, Sendable {
  /// What the words may mean, the likeliest first; empty where nothing of the name is known.
  public internal(set) var readings: [AddressReading] = []
  /// The postal code that was given.
  public internal(set) var postalCode: String?
  /// The house number that was given.
  public internal(set) var number: HouseNumber?
  /// What was taken for the name.
  public internal(set) var name = ""
  /// Whether there are more readings than are given: the name is too common a one.
  public internal(set) var isCutShort = false
  /// Streets of the same name that what the address says excludes: another kind, another postal code.
  public internal(set) var excluded: [AddressReading] = []
  /// How clearly an address was asked for.
  public internal(set) var clarity = Clarity.name

  /// How clearly an address was asked for.
  public enum Clarity: Int, Comparable, Hashable, Sendable {
    /// With words that belong to no address.
    case doubtful
    /// A name alone, which may be anything's.
    case name
    /// With a word for a place: `na`, `przy`.
    case placed
    /// With a house number, a postal code or `ul.`.
    case clear

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}

extension AddressAnswer {
  /// Keeps the readings of which something is true.
  public mutating func keep(_ isTrue: (AddressReading) -> Bool) {
    readings = readings.filter(isTrue)
  }
}

/// One thing that the words of an address may mean.
public struct AddressReading: Hashable, Sendable {
  /// What is meant.
  public enum Subject: Hashable, Sendable {
    case street
    case estate
    case postalCode
    case area
  }

  /// How the words led to it, the surest first.
  public enum Likeness: Int, Comparable, Hashable, Sendable {
    /// The words stand in the name.
    case exact
    /// The words are forms of those in the name, or their beginnings.
    case inflected
    /// The words are a part of the name that tells little: a first name.
    case part
    /// The words are near the name's: perhaps something else was meant.
    case mistyped

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where it lies.
  public enum Verdict: Hashable, Sendable {
    /// In one area.
    case one(AreaShare)
    /// In one of several: each of them has the number, or nobody knows the numbers.
    case several([AreaShare])
    /// A house number decides.
    case needsNumber([AreaShare])
    /// No numbers of the street have this one; its neighbours are given.
    case unlisted([AreaShare])
  }

  public let subject: Subject
  /// Its place in the address book; `nil` of a postal code.
  let entry: Int?
  /// The name as its list has it, with what it is: `ul. Juliana Tuwima`.
  public let name: String
  /// The other name by which it was found.
  public internal(set) var alias: String?
  public internal(set) var likeness: Likeness
  /// Whether the words are the whole name.
  public internal(set) var isWhole: Bool
  public internal(set) var verdict: Verdict
  /// What else of the street speaks of the number: a corner house listed by itself in another area.
  public internal(set) var remark: [AreaShare] = []
  /// The list that says so, a place in `ServiceDirectory.allStreetLists`; `nil` for an area's own name.
  public let list: Int?
  /// Where the list says nothing of it itself: the estate's own source.
  public internal(set) var source: String?
  /// Whether the postal code fits none of the street's.
  public internal(set) var contradictsPostalCode = false

  /// The areas that it may lie in, each once.
  public var areas: [Int] {
    var seen: Set<Int> = []
    return verdict.shares.map(\.area).filter { seen.insert($0).inserted }
  }

  /// The one area that it lies in.
  public var area: Int? {
    if case .one(let share) = verdict { share.area } else { nil }
  }
}

extension AddressReading.Verdict {
  /// The areas with what speaks for each.
  public var shares: [AreaShare] {
    switch self {
    case .one(let share): [share]
    case .several(let shares), .needsNumber(let shares), .unlisted(let shares): shares
    }
  }
}

/// An area with what speaks for it.
public struct AreaShare: Hashable, Sendable {
  /// What speaks for an area.
  public enum Reason: Hashable, Sendable {
    /// The whole street lies there, or the estate.
    case whole
    /// These house numbers lie there, runs of them put together.
    case numbers([HouseRange])
    /// A part lies there, and nobody says which.
    case unknownPart
    /// So many streets with the postal code lie there.
    case postalCode(streets: Int)
    /// A street with the postal code lies partly there.
    case partWithPostalCode
    /// No source says so; it was worked out.
    case inferred
  }

  /// A place in `ServiceDirectory.serviceAreas`.
  public let area: Int
  public let reason: Reason
}
