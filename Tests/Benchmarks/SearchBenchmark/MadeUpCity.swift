import Directory

/// A directory of any size about a city that does not exist.
///
/// Names, streets and numbers are put together from syllables by a seeded generator: the same size gives the
/// same city.
struct MadeUpCity {
  let directory: ServiceDirectory
  private(set) var words: [String]

  /// - Parameters:
  ///   - count: how many entities can be found.
  ///   - vocabulary: from how many different words the names are made.
  init(count: Int, vocabulary: Int) {
    var chance = Chance(seed: UInt64(count))
    words = Self.words(vocabulary, &chance)
    let words = self.words
    // Few words are common and many are rare, as in any language.
    func word() -> String {
      let share = chance.fraction()
      return words[min(Int(Double(words.count) * share * share * share), words.count - 1)]
    }
    func name(_ length: ClosedRange<Int>) -> String {
      let count = length.lowerBound + Int(chance.next() % UInt64(length.count))
      let text = (0..<count).map { _ in word() }.joined(separator: " ")
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in Character(String(chance.next() % 10)) })
    }
    let districts = (0..<12).map { ServiceArea(id: "area-\($0)", name: name(1...1)) }
    let streets = (0..<max(count / 200, 20)).map { _ in name(1...2) }

    var organizations: [Organization] = []
    for place in 0..<max(count / 50, 1) {
      var office = Organization(id: "office-\(place)", name: "Wydział " + name(2...4))
      if place > 0 { office.parentOrganization = (place - 1) / 8 }
      office.phones = [Phone(number: "42 \(digits(3)) \(digits(2)) \(digits(2))")]
      office.email = "\(word())@\(word()).example"
      organizations.append(office)
    }
    var services: [Service] = []
    for place in 0..<(count * 3 / 10) {
      let office = Int(chance.next() % UInt64(organizations.count))
      var service = Service(id: "service-\(place)", organization: office, name: name(2...4))
      service.description = name(5...9)
      service.keywords = [word()]
      services.append(service)
    }
    var forms: [Form] = []
    for place in 0..<(count / 10) {
      let code = "\(["PS", "ZS", "WN", "AB"][place % 4])-\(place / 4)"
      forms.append(Form(id: "form-\(place)", code: code, title: "Wniosek o " + name(2...4)))
    }
    var locations: [Location] = []
    var offers: [ServiceAtLocation] = []
    let rest = count - organizations.count - services.count - forms.count
    for place in 0..<rest {
      let office = Int(chance.next() % UInt64(organizations.count))
      var point = Location(
        id: "point-\(place)", organization: office, name: "Punkt " + name(2...3))
      let street = streets[Int(chance.next() % UInt64(streets.count))]
      point.address = Address(
        address1: "ul. \(street) \(chance.next() % 200)", postalCode: "9\(digits(1))-\(digits(3))",
        city: "Łódź")
      point.rooms = [digits(3)]
      point.floor = Int(chance.next() % 5)
      point.separatedFromCasework = chance.next() % 2 == 0
      point.phones = [Phone(number: "42 \(digits(3)) \(digits(2)) \(digits(2))")]
      locations.append(point)
      guard !services.isEmpty else { continue }
      for number in 0..<2 {
        var offer = ServiceAtLocation(
          id: "offer-\(place)-\(number)",
          service: Int(chance.next() % UInt64(services.count)),
          location: place
        )
        offer.serviceAreas = [place % districts.count]
        offers.append(offer)
      }
    }
    directory = ServiceDirectory(
      info: DirectoryInfo(name: "Miasto zmyślone"),
      organizations: organizations,
      services: services,
      locations: locations,
      servicesAtLocations: offers,
      serviceAreas: districts,
      forms: forms
    )
  }

  private static func words(_ count: Int, _ chance: inout Chance) -> [String] {
    let beginnings = [
      "za", "po", "prze", "świa", "opie", "mie", "spo", "wy", "ro", "dzie", "kra", "gór", "bia",
      "sta", "no", "la", "ma",
      "ko", "pra", "chle", "żół", "śró", "be", "tu", "re",
    ]
    let middles = [
      "da", "cze", "łę", "ki", "rzo", "sie", "wą", "nie", "mo", "gu", "tro", "bli", "ska", "dzi",
      "pe", "lu",
    ]
    let ends = [
      "nie", "ka", "ość", "arz", "ek", "ówka", "cja", "ny", "ski", "wa", "ło", "nik", "stwo", "ów",
      "la", "ga",
    ]
    var seen: Set<String> = []
    var words: [String] = []
    words.reserveCapacity(count)
    while words.count < count {
      var word = beginnings[Int(chance.next() % UInt64(beginnings.count))]
      for _ in 0..<(1 + Int(chance.next() % (count > 20_000 ? 4 : 2))) {
        word += middles[Int(chance.next() % UInt64(middles.count))]
      }
      word += ends[Int(chance.next() % UInt64(ends.count))]
      if seen.insert(word).inserted { words.append(word) }
    }
    return words
  }
}

/// A seeded source of chance: SplitMix64.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
