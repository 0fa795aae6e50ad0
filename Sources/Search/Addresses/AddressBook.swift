import Directory
import Text

/// The streets, estates and postal codes of a directory, to be looked up as people say them.
///
/// An index of its own beside that of the search: what is found by it leads to an area, and tells nothing of matters.
public struct AddressBook: Sendable {
  /// What one may look up: a street in all its areas, an estate, an area.
  struct Entry {
    let subject: AddressReading.Subject
    let name: String
    let kind: String?
    /// The parts in areas, with the lists that have them.
    var parts: [Part] = []
  }

  /// What an area has of an entry.
  struct Part {
    let area: Int
    let list: Int?
    /// The street, where it is one.
    let street: Street?
    let isInferred: Bool
    let source: String?
  }

  /// One of the names of an entry.
  struct Name {
    let entry: Int
    /// Places in `words`.
    let words: [Int]
    /// The word that tells most, which stands last: a surname.
    let head: Int
    /// The name as written, where it is not the entry's own.
    let alias: String?
  }

  private(set) var entries: [Entry] = []
  private(set) var names: [Name] = []
  /// The words of all names, folded, each once.
  private(set) var words: [String] = []
  private(set) var wordPlaces: [String: Int] = [:]
  /// By word: the names that have it.
  private(set) var namesOfWord: [[Int]] = []
  /// By stem: the words that have it.
  private(set) var wordsOfStem: [UInt64: [Int]] = [:]
  /// By postal code: the entries that have it.
  private(set) var entriesOfCode: [String: [Int]] = [:]
  /// The folded words of the areas' names.
  let areaNames: Set<String>

  /// Gathers the names of a directory.
  public init(_ directory: ServiceDirectory) {
    areaNames = Set(
      directory.serviceAreas.flatMap { Self.letters(of: $0.name[...]).map(\.folded) })
    var seen = Seen()
    for (list, content) in directory.allStreetLists.enumerated() {
      for street in content.streets { add(street, area: content.area, list: list, &seen) }
      for estate in content.estates { add(estate, area: content.area, list: list, &seen) }
    }
    guard !entries.isEmpty else { return }
    for (place, area) in directory.serviceAreas.enumerated() {
      let entry = entries.count
      entries.append(
        Entry(
          subject: .area, name: area.name, kind: nil,
          parts: [
            Part(
              area: place, list: nil, street: nil, isInferred: false,
              source: area.provenance.source)
          ]))
      addName(area.name, of: entry)
      for alias in area.alternateNames { addName(alias, of: entry, isAlias: true) }
    }
    for (place, word) in words.enumerated() where word.utf8.count > Stem.minimum {
      wordsOfStem[Stem(Array(word.utf8)).key, default: []].append(place)
    }
  }

  /// What was met while names are gathered.
  private struct Seen {
    /// The entries by their full names in lower case.
    var entries: [String: Int] = [:]
    /// The other names that an entry has already, where it stands in several lists.
    var aliases: [Int: Set<String>] = [:]
  }

  private mutating func add(_ street: Street, area: Int, list: Int, _ seen: inout Seen) {
    let key = street.fullName.lowercased()
    let entry = seen.entries[key] ?? entries.count
    let isNew = entry == entries.count
    if isNew {
      seen.entries[key] = entry
      let (kind, name) = street.kindAndName
      entries.append(Entry(subject: .street, name: street.fullName, kind: kind))
      addName(name, of: entry)
    }
    entries[entry].parts.append(
      Part(area: area, list: list, street: street, isInferred: false, source: nil))
    for alias in street.aliases
    where seen.aliases[entry, default: []].insert(alias).inserted {
      addName(alias, of: entry, isAlias: true)
    }
    for code in street.postalCodes where entriesOfCode[code]?.last != entry {
      if !isNew, entriesOfCode[code]?.contains(entry) == true { continue }
      entriesOfCode[code, default: []].append(entry)
    }
  }

  private mutating func add(_ estate: Estate, area: Int, list: Int, _ seen: inout Seen) {
    // An estate is not a street of the same name.
    let key = "\0" + estate.name.lowercased()
    let entry = seen.entries[key] ?? entries.count
    if entry == entries.count {
      seen.entries[key] = entry
      let name = estate.kind.map { "\($0) \(estate.name)" } ?? estate.name
      entries.append(Entry(subject: .estate, name: name, kind: "os."))
      addName(estate.name, of: entry)
    }
    entries[entry].parts.append(
      Part(
        area: area, list: list, street: nil, isInferred: estate.isInferred, source: estate.source))
  }

  private mutating func addName(_ name: String, of entry: Int, isAlias: Bool = false) {
    let content = Self.content(of: name[...])
    guard let first = content.first else { return }
    // A nickname in quotation marks stands behind the surname: the word that tells most is before it.
    let quotation = name.unicodeScalars.firstIndex { "„\"'”".unicodeScalars.contains($0) }
    let heads = quotation.map { Self.content(of: name[..<$0]) } ?? content
    let head = heads.last { $0.unicodeScalars.contains { $0.properties.isAlphabetic } } ?? first
    let places = content.map { wordPlace(of: $0) }
    let place = names.count
    names.append(
      Name(
        entry: entry, words: places, head: wordPlace(of: head), alias: isAlias ? name : nil))
    for (offset, word) in places.enumerated() where !places[..<offset].contains(word) {
      namesOfWord[word].append(place)
    }
  }

  /// The words of a name that tell it from others, folded.
  private static func content(of name: Substring) -> [String] {
    let words = letters(of: name).map { $0.folded }.filter { !AddressWords.shortKinds.contains($0) }
    return AddressWords.content(words) { $0 }
  }

  /// The words of a name as it is written, in lower case with their diacritics.
  func writtenWords(of name: Name) -> Set<String> {
    Set(Self.letters(of: (name.alias ?? entries[name.entry].name)[...]).map { $0.lowercased() })
  }

  private mutating func wordPlace(of word: String) -> Int {
    if let place = wordPlaces[word] { return place }
    wordPlaces[word] = words.count
    words.append(word)
    namesOfWord.append([])
    return words.count - 1
  }

  /// The words of a name: runs of letters and digits.
  static func letters(of name: Substring) -> [Substring] {
    name.unicodeScalars.split { !$0.isOfWord }.map(Substring.init)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit, or a mark upon one.
  fileprivate var isOfWord: Bool {
    if isASCII { return value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 }
    if (0xC0..<0x250).contains(value) { return value != 0xD7 && value != 0xF7 }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    return [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }
}

extension Street {
  /// What the street is and its name, also where they stand together.
  fileprivate var kindAndName: (String?, String) {
    if let kind { return (kind, name) }
    guard let space = name.firstIndex(of: " "),
      let kind = AddressWords.kinds[name[..<space].filter { $0 != "." }.folded]
    else { return (nil, name) }
    return (kind, String(name[name.index(after: space)...]))
  }
}
