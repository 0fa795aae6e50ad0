import Directory
import Testing
import Text

@testable import Search

/// What is shown where nothing has all the words.
@Suite struct PartialAnswerTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  @Test(arguments: [
    ("dodatek mieszkaniowy dla krasnoludków", ["krasnoludków"], "dodatek-mieszkaniowy"),
    ("krasnoludków dodatek mieszkaniowy", ["krasnoludków"], "dodatek-mieszkaniowy"),
    ("becikowe latawiec", ["latawiec"], "swiadczenia-rodzinne"),
  ])
  func `what nothing knows is let go of, wherever it stands`(
    query: String, dropped: [String], id: String
  ) throws {
    let results = try desk.ask(query)
    #expect(results.hits.isEmpty)
    let partial = try #require(results.partial)
    #expect(partial.dropped == dropped)
    #expect(partial.hits.first.map { desk.directory.id(of: $0.entity) } == id)
    #expect(
      partial.text(in: .polish)
        == "Nie wszystkie słowa: bez \(dropped.map { "„\($0)”" }.joined(separator: ", "))")
  }

  @Test
  func `a district that has no such matter is let go of before the matter`() throws {
    let partial = try #require(try desk.ask("turnusy rehabilitacyjne widzew").partial)
    #expect(partial.dropped == ["widzew"])
    #expect(
      partial.hits.first.map { desk.directory.id(of: $0.entity) } == "turnusy-rehabilitacyjne")
  }

  @Test(arguments: [
    "pizza widzew", "krasnoludki latawiec becikowe", "dodtek krasnoludki",
    "krasnoludki 600 700 800",
    "PS-9 krasnoludki", "krasnoludki", "pomoc krasnoludkom",
  ])
  func `a district alone, less than half, slips, numbers and codes answer nothing in part`(
    query: String
  ) throws {
    let results = try desk.ask(query)
    #expect(results.hits.isEmpty)
    #expect(results.partial == nil)
  }

  @Test
  func `where all words are found nothing is partial`() throws {
    #expect(try desk.ask("dodatek mieszkaniowy").partial == nil)
  }

  @Test
  func `the word that nothing knows is named with the nearest`() throws {
    let word = try #require(try desk.ask("energryczxny").unknownWords.first)
    #expect(word.word == "energryczxny")
    #expect(word.nearest?.lowercased().hasPrefix("energetyczn") == true)
    #expect(try desk.ask("qqqqqq").unknownWords.first?.nearest == nil)
  }

  @Test
  func `an unknown value of a filter is said with those that there are`() throws {
    let text = try #require(try desk.ask("kanał:xyz").problems.first?.text(in: .polish))
    #expect(text.contains("„xyz”"))
    #expect(text.contains("pocztą"))
    #expect(text.contains("Empatia"))
    #expect(
      try desk.ask("dzielnica:xyz").problems.first?.text(in: .polish).contains("Bałuty") == true)
    #expect(try desk.ask("kanał:empatia").problems.isEmpty)
  }

  @Test(arguments: ["gdzie złożyć", "jak", "czy mogę ", "gdzi"])
  func `words that say nothing ask for nothing`(query: String) throws {
    #expect(try desk.ask(query).isUnasked)
  }

  @Test(arguments: ["alimenty adr", "alimenty gdzi"])
  func `a last word that begins one that says nothing narrows nothing yet`(query: String) throws {
    #expect(try desk.first(query) == desk.first("alimenty"))
  }
}
