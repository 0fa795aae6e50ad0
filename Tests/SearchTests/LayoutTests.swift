import Directory
import TestSupport
import Testing

@testable import Search

/// How the index is laid out.
@Suite struct LayoutTests {
  @Test
  func `a common word's documents are the same as a rare one's, as bits instead of a list`() {
    // Word 0 is in every second of 1000 documents, word 1 in three, word 2 in none.
    let members = [Array(stride(from: 0, to: 1000, by: 2)), [7, 500, 999], []]
    var filling = DocumentSets.Filling(
      counts: [0] + members.map { UInt32($0.count) }, documents: 1000)
    for (word, documents) in members.enumerated() {
      for document in documents { filling.add(document, to: word) }
    }
    let sets = filling.sets
    for (word, documents) in members.enumerated() {
      var visited: [Int] = []
      #expect(
        sets.visit(word..<(word + 1)) {
          visited.append($0)
          return true
        })
      #expect(visited == documents)
      #expect(sets.count(of: word..<(word + 1)) == documents.count)
      var set = BitSet(1000)
      sets.insert(word..<(word + 1), into: &set)
      #expect((0..<1000).filter(set.contains) == documents)
    }
    #expect(sets.count(of: 0..<3) == 503)
    #expect(!sets.visit(0..<3) { $0 < 10 })
  }

  @Test
  func `numbers are put in the order of their keys, and of a second order where these are equal`() {
    var chance = Chance(seed: 5000)
    for count in [0, 1, 2, 100, 5000] {
      let keys = (0..<count).map { _ in UInt64.random(in: 0..<800, using: &chance) << 40 }
      var numbers = KeyedNumbers(count: count) { keys[$0] }
      numbers.sort { $0 > $1 }
      let expected = (0..<count).sorted {
        keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 > $1
      }
      #expect(numbers.items.map { Int($0.number) } == expected)
    }
  }

  /// A chain of three made-up offices, a service of the last, and a point that offers it.
  private static func directory(parentOfTop: Int? = nil) -> ServiceDirectory {
    var top = Organization(id: "top", name: "Urząd Górny")
    top.parentOrganization = parentOfTop
    var middle = Organization(id: "middle", name: "Wydział Środkowy")
    middle.parentOrganization = 0
    var low = Organization(id: "low", name: "Referat Dolny")
    low.parentOrganization = 1
    return ServiceDirectory(
      info: DirectoryInfo(name: "Próba"), organizations: [top, middle, low],
      services: [Service(id: "service", organization: 2, name: "Latawce")],
      locations: [Location(id: "point", organization: 0, name: "Okienko")],
      servicesAtLocations: [
        ServiceAtLocation(id: "offer", service: 0, location: 0)
      ])
  }

  @Test
  func `whoever inherits from an office inherits from those above it, and is counted with them`()
    throws
  {
    let directory = Self.directory()
    let inheritance = Inheritance(directory, Documents(directory))
    #expect(inheritance.parents == [Inheritance.none, 0, 1])
    #expect(inheritance.heirCount(of: 0) == 4)
    var heirs: Set<Int> = []
    #expect(
      inheritance.visitHeirs(of: 0) {
        heirs.insert($0)
        return true
      })
    #expect(heirs == [1, 2, 3, 4])
    let desk = Desk(directory)
    #expect(try desk.answers("latawce górny") == ["service", "point"])
    #expect(try desk.answers("okienko dolny") == [])
  }

  /// Offices each below the one before it.
  private static func nested(_ count: Int) -> ServiceDirectory {
    ServiceDirectory(
      info: DirectoryInfo(name: "Próba"),
      organizations: (0..<count).map { place in
        var office = Organization(id: "o\(place)", name: "Urząd \(place) poziomu")
        if place > 0 { office.parentOrganization = place - 1 }
        return office
      })
  }

  @Test
  func `offices that are nested ever deeper take as much room as there are of them`() throws {
    let directory = Self.nested(4000)
    let inheritance = Inheritance(directory, Documents(directory))
    #expect(inheritance.parents.count == 4000)
    #expect(inheritance.sources.items.count == 3999)
    #expect(inheritance.heirCount(of: 0) == 3999)
    #expect(inheritance.heirCount(of: 3990) == 9)
    let desk = Desk(directory)
    #expect(try desk.answers("3999 poziomu 3998") == ["o3999"])
    let highest = 3999 - Inheritance.levels
    #expect(try desk.answers("3999 poziomu \(highest)") == ["o3999"])
    #expect(try desk.answers("3999 poziomu \(highest - 1)") == [])
  }

  @Test
  func `every segment notes the text that its words are of`() throws {
    for desk in [try Desk.lodz.get(), try Desk.zmyslin.get()] {
      let index = desk.index
      for document in 0..<index.documents.count {
        let texts = EntityText(directory: desk.directory).all(of: index.documents.entity(document))
        var number = 0
        for entry in index.streams[document] where entry.isHeader && !entry.field.isSynonym {
          #expect(entry.note == number)
          #expect(entry.field == texts[entry.note].field)
          number += 1
        }
        #expect(number == texts.count)
      }
    }
  }

  @Test
  func `synonyms of one word in ever more services do not take their product of room`() throws {
    func directory(_ count: Int) -> ServiceDirectory {
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"), organizations: [Organization(id: "o", name: "Urząd")],
        services: (0..<count).map {
          Service(id: "s\($0)", organization: 0, name: "Latawiec numer \($0)")
        },
        synonyms: (0..<count).map { Synonym(words: ["zabawka\($0)"], means: ["latawiec"]) })
    }
    // Each phrase is a header and a word, and `zabawka7` two words.
    let most = 3 * Synonyms.mostWords + 16
    for count in [10, 1000] {
      let desk = Desk(directory(count))
      #expect(desk.index.streams.entries.count <= (count + 1) * most)
      #expect(try desk.ask("zabawka3").hits.count == min(count, 10))
    }
  }

  @Test
  func `meanings that share a word are looked for only where their rarer words stand`() throws {
    let services = (0..<500).map {
      Service(id: "s\($0)", organization: 0, name: "Latawiec model\($0)")
    }
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"), organizations: [Organization(id: "o", name: "Urząd")],
        services: services,
        synonyms: (0..<500).map {
          Synonym(words: ["zabawka numer\($0)"], means: ["latawiec model\($0)"])
        }))
    for number in [0, 7, 499] {
      #expect(try desk.answers("zabawka \(number)").first == "s\(number)")
    }
  }

  @Test
  func `a storey as high as the data files allow is found, and a basement as deep`() throws {
    let points = [200, 128, 127, -20].map { floor in
      var point = Location(id: "p\(floor)", organization: 0, name: "Okienko")
      point.floor = floor
      return point
    }
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"), organizations: [Organization(id: "o", name: "Urząd")],
        locations: points))
    for floor in [200, 128, 127, -20] {
      #expect(try desk.answers("piętro:\(floor)") == ["p\(floor)"])
    }
    #expect(try desk.answers("200 piętro") == ["p200"])
  }

  @Test
  func `a circle of offices, which no loaded directory has, is cut and keeps nobody waiting`()
    throws
  {
    let desk = Desk(Self.directory(parentOfTop: 2))
    #expect(try desk.answers("latawce dolny").contains("service"))
    #expect(try desk.answers("okienko").contains("point"))
  }

  @Test
  func `a filter finds in its own field what stands in the name, too`() throws {
    var point = Location(id: "point", organization: 0, name: "Punkt Zmyślona")
    point.address = Address(address1: "ul. Zmyślona 7")
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"),
        organizations: [Organization(id: "office", name: "Urząd Prób")], locations: [point]))
    #expect(try desk.answers("ul:zmyślona") == ["point"])
    #expect(try desk.answers("tel:zmyślona") == [])
  }

  @Test
  func `two thousand hits are enough, and whatever is asked with a common word is still found`()
    throws
  {
    let services = (0..<6000).map { number in
      Service(
        id: "s\(number)", organization: 0,
        name: "Sprawa \(number % 3 == 0 ? "zielona" : "czerwona") \(number)")
    }
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"),
        organizations: [Organization(id: "office", name: "Urząd Prób")], services: services))
    let common = try desk.ask("sprawa")
    #expect(common.isTruncated && common.total == SearchIndex.hitLimit)
    let all = try desk.ask("sprawa", limit: .max)
    #expect(!all.isTruncated && all.total == 6000 && all.hits.count == 6000)
    #expect(try desk.ask("sprawa zielona 5997").hits.count == 1)
    #expect(try desk.answers("urząd sprawa 5998") == ["s5998"])
    #expect(try desk.ask("sprawa zielona czerwona").total == 0)
  }

  @Test
  func `a directory that is read in two halves at once answers from both`() throws {
    let services = (0..<12_000).map { number in
      Service(
        id: "s\(number)", organization: 0,
        name: number < 6000 ? "Wczesna sprawa \(number)" : "Późna sprawa \(number)")
    }
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"),
        organizations: [Organization(id: "office", name: "Urząd Prób")],
        services: services,
        synonyms: [Synonym(words: ["poślizg"], means: ["późna sprawa"])]))
    for number in [0, 1, 5998, 5999, 6000, 6001, 11_999] {
      let answers = try desk.answers("sprawa \(number)", limit: 12_000)
      #expect(answers.first == "s\(number)")
      #expect(answers.allSatisfy { $0.hasPrefix("s\(number)") })
    }
    #expect(try desk.answers("urząd późna 11999") == ["s11999"])
    #expect(try desk.answers("wczesna 11999") == [])
    #expect(try desk.answers("poślizg 7000") == ["s7000"])
    #expect(try desk.answers("poślizg 5000") == [])
  }
}
