import Directory
import Text

/// One row of a table of streets, or of estates.
extension StreetImport {
  mutating func takeStreet(_ row: TabbedTable.Row, _ file: String) {
    var street = Street(written: row["street"].trimmed)
    guard !street.name.isEmpty else { return lose(.missingName, file, row.line, row["street"]) }
    let districts = row.parts(of: "districts", separatedBy: "|")
    guard !districts.isEmpty else {
      return lose(.missingDistrict, file, row.line, street.fullName)
    }
    street.aliases = aliases(of: street, row)
    for code in row.parts(of: "postcodes", separatedBy: " ") {
      if code.isPostalCode {
        street.postalCodes.append(code)
      } else {
        lose(.malformedPostalCode, file, row.line, code)
      }
    }
    let numbers = houseNumbers(row, file, districts: districts)
    var parts: [(area: Int, street: Street)] = []
    for district in districts {
      guard let area = area(named: district, file, row) else { continue }
      var part = street
      part.numbers = numbers[district.folded] ?? []
      part.areNumbersUnknown = districts.count > 1 && part.numbers.isEmpty
      parts.append((area, part))
    }
    place(parts, file, row)
  }

  private mutating func place(
    _ parts: [(area: Int, street: Street)], _ file: String, _ row: TabbedTable.Row
  ) {
    let areShared = parts.indices.contains { later in
      parts[..<later].contains { $0.street.sharesNumbers(with: parts[later].street) }
    }
    if areShared { counts.sharedNumbers += 1 }
    if parts.contains(where: { $0.street.areNumbersUnknown }) { counts.unknownNumbers += 1 }
    for (area, street) in parts {
      let name = street.fullName.lowercased()
      guard placed[area].insert(name).inserted else {
        lose(.duplicate, file, row.line, street.fullName)
        continue
      }
      var street = street
      street.isAsPrinted = areShared
      lists[area].streets.append(street)
      counts.entries += 1
    }
  }

  /// Other names, those left out that are the name in another order: words are found in any order.
  private mutating func aliases(of street: Street, _ row: TabbedTable.Row) -> [String] {
    let words = street.name.wordsInOrder
    var aliases: [String] = []
    for alias in row.parts(of: "aliases", separatedBy: "|") {
      if alias.wordsInOrder == words {
        counts.reorderedNames += 1
      } else if !aliases.contains(alias) {
        aliases.append(alias)
      }
    }
    return aliases
  }

  /// House numbers by the folded name of the district.
  private mutating func houseNumbers(
    _ row: TabbedTable.Row, _ file: String, districts: [String]
  ) -> [String: [HouseRange]] {
    var numbers: [String: [HouseRange]] = [:]
    for part in row.parts(of: "house_numbers_by_district", separatedBy: ";") {
      guard let colon = part.firstIndex(of: ":") else {
        lose(.malformedNumbers, file, row.line, part)
        continue
      }
      let district = part[..<colon].trimmed
      let ranges = part[part.index(after: colon)...].trimmed
      guard districts.contains(where: { $0.folded == district.folded }) else {
        lose(.strayNumbers, file, row.line, part)
        continue
      }
      // In brackets stands that the numbers are not known.
      if ranges.hasPrefix("(") { continue }
      for range in ranges.split(separator: ",") {
        if let range = HouseRange(postal: range.trimmed) {
          numbers[district.folded, default: []].append(range)
        } else {
          lose(.malformedNumbers, file, row.line, range.trimmed)
        }
      }
    }
    return numbers
  }

  mutating func takeEstate(_ row: TabbedTable.Row, _ file: String) {
    var estate = Estate(name: row["name"].trimmed)
    guard !estate.name.isEmpty else { return lose(.missingName, file, row.line, row["name"]) }
    let district = row["district"].trimmed
    guard !district.isEmpty else { return lose(.missingDistrict, file, row.line, estate.name) }
    let confidence = row["confidence"].trimmed
    guard !confidence.folded.hasPrefix("low") else {
      return lose(.lowConfidence, file, row.line, estate.name)
    }
    guard let area = area(named: district, file, row) else { return }
    estate.isInferred = confidence.folded.contains("inferred")
    if estate.isInferred { inferences[estate.name] = confidence }
    if row["kind"].folded.hasPrefix("osiedle") { estate.kind = "osiedle" }
    let source = row["source"].trimmed
    if !source.isEmpty { estate.source = source }
    lists[area].estates.append(estate)
    counts.placedEstates += 1
  }
}

extension Street {
  /// A street as a list writes it: `al. Politechniki`, `park Źródliska II`, `Stary Rynek`.
  ///
  /// What it is stands first and in small letters.
  init(written text: String) {
    self.init(name: text)
    guard let space = text.firstIndex(of: " "), text.first?.isLowercase == true else { return }
    kind = String(text[..<space])
    name = text[space...].trimmed
  }

  /// Whether two parts of a street have a number in common.
  fileprivate func sharesNumbers(with other: Street) -> Bool {
    numbers.contains { range in other.numbers.contains { range.shared(with: $0) != nil } }
  }
}

extension HouseRange {
  /// A range as the postal list writes it: `1-23(n)` odd, `2-12(p)` even, `33-DK(n)` to the end, `38/52`.
  init?(postal text: String) {
    var written = text.folded
    for (mark, side) in [("(n)", " odd"), ("(p)", " even")] where written.hasSuffix(mark) {
      written = String(written.dropLast(mark.count)) + side
    }
    let words = written.split(separator: " ", maxSplits: 1)
    guard let numbers = words.first else { return nil }
    if numbers.hasSuffix("-dk") {
      written = ([numbers.dropLast(2)] + words.dropFirst()).joined(separator: " ")
    } else if numbers.hasSuffix("-") {
      return nil
    }
    self.init(written: written)
  }
}

extension String {
  /// Whether it is written as a Polish postal code.
  var isPostalCode: Bool {
    let bytes = Array(utf8)
    return bytes.count == 6
      && bytes.indices.allSatisfy { $0 == 2 ? bytes[$0] == 0x2D : bytes[$0] &- 0x30 < 10 }
  }

  /// The words in alphabetical order, without what a street is: `Al.`, `Pl.`, `Skw.`, `Park`.
  fileprivate var wordsInOrder: [String] {
    folded.split { $0 == " " || $0 == "\"" || $0 == "'" }.map(String.init)
      .filter { !["ul.", "al.", "pl.", "skw.", "park", "im."].contains($0) }
      .sorted()
  }
}
