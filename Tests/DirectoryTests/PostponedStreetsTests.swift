import Diagnostics
import TestSupport
import Testing

@testable import Directory
@testable import Schema

/// Files of streets that are read when the streets are first asked for.
@Suite struct PostponedStreetsTests {
  private static let areas = """
    [directory]
    name = "Miasto Testowe"
    [[service_area]]
    id = "lewy"
    name = "Lewy Brzeg"
    assured_date = 2031-01-01

    """

  private func load(_ streets: String, postponing: Bool = true) throws -> LoadResult {
    let folder = try TemporaryFolder(["katalog.toml": Self.areas, "ulice.toml": streets])
    return ServiceDirectory.load(FolderSurvey(folder.path), postponingStreets: postponing)
  }

  @Test func `the lists are those that are read at once`() throws {
    let survey = FolderSurvey(Repository.path("Assets/lodz"))
    let directory = try #require(ServiceDirectory.load(survey).directory)
    let later = try #require(ServiceDirectory.load(survey, postponingStreets: true).directory)
    #expect(later.hasStreets)
    #expect(later.streetErrors.isEmpty)
    #expect(later.streetLists == directory.streetLists)
    #expect(later.streetLists.flatMap(\.streets).count > 2000)
  }

  @Test func `a mistake in them is known when they are asked for`() throws {
    let text = """
      [[street_list]]
      service_area_id = "prawy"
      streets = ["Zmyślona"]
      """
    #expect(try load(text, postponing: false).directory == nil)
    let directory = try #require(try load(text).directory)
    #expect(directory.streetLists.isEmpty)
    #expect(directory.streetErrors.map(\.message.code) == ["dangling-reference"])
    #expect(!directory.hasStreets)
  }

  @Test func `a mistake elsewhere is known at once`() throws {
    let text = """
      [[street_list]]
      service_area_id = "lewy"
      streets = ["Zmyślona"]
      [[portal]]
      id = "okno"
      """
    #expect(try load(text).directory == nil)
  }

  @Test(arguments: [
    ("# Ulice\n\n  [[street_list]]\n[[street_list]] # drugi\nstreets = [\n  \"A\",\n]\n", true),
    ("\r\n[[street_list]]\r\n", true),
    ("", false),
    ("# nic\n", false),
    // What stands before the first header belongs to the whole file.
    ("name = 1\n[[street_list]]\n", false),
    ("[[street_list]]\n[[portal]]\n", false),
    ("[[street_list]]\n\t[directory]\n", false),
    ("[[street_list]]\n[[ portal ]]\n", false),
    // It may be meant so, and is read at once, like all that may hold something else.
    ("[[ street_list ]]\n", false),
    ("\u{FEFF}[[street_list]]\n", false),
    ("[[street_list]]\nnote = \"\"\"\n[[portal]]\n\"\"\"\n", false),
    ("[[street_lists]]\n", false),
  ])
  func `a file of lists alone is known by its lines`(text: String, expected: Bool) {
    #expect(SourceFile(name: "proba.toml", text: text).holdsStreetListsAlone == expected)
  }
}
