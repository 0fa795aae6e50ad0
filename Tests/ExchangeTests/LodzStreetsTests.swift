import Directory
import Foundation
import TestSupport
import Testing
import Text

@testable import Exchange

/// The streets and estates of Łódź as their sources have them, against the directory that ships.
@Suite struct LodzStreetsTests {
  private let directory: ServiceDirectory

  init() throws { directory = try LoadedFolder.lodz.get() }

  @Test func `every street of the list stands in its districts with its numbers and codes`() throws
  {
    var streets: [String: [String: Street]] = [:]
    for list in directory.streetLists {
      for street in list.streets {
        streets[street.fullName, default: [:]][directory.serviceAreas[list.area].name] = street
      }
    }
    let rows = try sourceRows("lodz-streets.tsv")
    #expect(rows.count == 2256)
    #expect(streets.count == rows.count)
    for row in rows {
      let name = try #require(row["street"])
      let parts = try #require(streets[name], "\(name)")
      let districts = try #require(row["districts"]).split(separator: "|").map(String.init)
      #expect(Set(parts.keys) == Set(districts), "\(name)")
      for (district, street) in parts {
        #expect(street.postalCodes.joined(separator: " ") == row["postcodes"], "\(name)")
        #expect(
          postal(street) == numbers(of: district, in: row["house_numbers_by_district"] ?? ""),
          "\(name)")
      }
    }
  }

  /// The numbers of a street's part in the words of the postal list.
  private func postal(_ street: Street) -> [String] {
    if street.areNumbersUnknown { return ["(część", "numery nieznane)"] }
    return street.numbers.map { range in
      let side = range.side.map { $0 == .odd ? "(n)" : "(p)" } ?? ""
      let end = range.isSingle ? "" : "-\(range.last?.written ?? "DK")"
      return range.first.written + end + side
    }
  }

  private func numbers(of district: String, in cell: String) -> [String] {
    let part = cell.components(separatedBy: "; ").first { $0.hasPrefix("\(district): ") }
    return part?.dropFirst(district.count + 2).components(separatedBy: ", ") ?? []
  }

  @Test func `every estate leads to its district, and the inferred ones say so`() throws {
    var estates: [String: (area: String, estate: Estate)] = [:]
    for list in directory.streetLists {
      for estate in list.estates {
        estates[estate.name] = (directory.serviceAreas[list.area].name, estate)
      }
    }
    let rows = try sourceRows("lodz-estates.tsv").filter {
      $0["confidence"]?.hasPrefix("low") == false
    }
    #expect(estates.count == rows.count)
    for row in rows {
      let name = try #require(row["name"])
      let found = try #require(estates[name], "\(name)")
      #expect(found.area == row["district"], "\(name)")
      #expect(found.estate.source == row["source"], "\(name)")
      #expect(found.estate.isInferred == row["confidence"]?.contains("inferred"), "\(name)")
      #expect((found.estate.kind != nil) == row["kind"]?.hasPrefix("osiedle"), "\(name)")
    }
  }

  @Test func `the shipped file is what the import writes`() throws {
    let shipped = try Repository.text(of: "Assets/lodz/02-ulice.toml")
    let list = try #require(directory.streetLists.first)
    var streets = StreetImport(
      into: directory, source: list.provenance.source, citedAs: list.citedAs, note: list.note)
    for (name, isEstates) in [("lodz-streets.tsv", false), ("lodz-estates.tsv", true)] {
      let bytes = Array(try Repository.text(of: "Tests/ExchangeTests/\(name)").utf8)
      if isEstates {
        try streets.takeEstates(bytes, file: name)
      } else {
        try streets.takeStreets(bytes, file: name)
      }
    }
    #expect(streets.toml == shipped)
    #expect(streets.losses.isEmpty)
  }
}

/// The rows of a table beside this file, by column.
func sourceRows(_ name: String) throws -> [[String: String]] {
  let lines = try Repository.text(of: "Tests/ExchangeTests/\(name)").split(separator: "\n")
  let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
  return lines.dropFirst().map { line in
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    return Dictionary(uniqueKeysWithValues: zip(columns, cells).map { (String($0), String($1)) })
  }
}
