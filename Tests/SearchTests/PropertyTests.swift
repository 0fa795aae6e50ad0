import Directory
import Testing
import Text

@testable import Search

@Suite struct PropertyTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  /// Queries of two words and more that say something in each.
  private var longQueries: [[String]] {
    QueryList.questions
      .filter { ["names", "inflected", "combined", "residents words"].contains($0.category) }
      .map { $0.query.split(separator: " ").map(String.init) }
      .filter { $0.count > 1 }
  }

  /// All answers but matters at points, or what was one, which are found only where both are named.
  private func hitsBesideMatters(_ words: [String]) throws -> [Hit] {
    let hits = try desk.ask(words.joined(separator: " "), limit: 1000).hits
    let today = desk.directory.on(try Desk.today())
    return hits.filter { hit in
      hit.entity.kind != .serviceAtLocation
        && (hit.entity.kind != .service || today.isCurrent(hit.entity))
    }
  }

  @Test
  func `removing a word never loses a hit, as long as a word is left that is asked for`() throws {
    for words in longQueries {
      let hits = try hitsBesideMatters(words)
      for place in words.indices {
        var fewer = words
        fewer.remove(at: place)
        let query = desk.index.parse(fewer.joined(separator: " "))
        guard query.terms.contains(where: { !$0.isOptional && $0.text.folded.count > 2 }),
          desk.index.parse(words.joined(separator: " ")).terms.allSatisfy({ !$0.isOptional })
        else { continue }
        let more = Set(try hitsBesideMatters(fewer).map { desk.directory.id(of: $0.entity) })
        // What has nothing but passing mentions of the words that are left need not be an answer any more.
        let named = hits.filter { hit in
          hit.matches(in: .polish).contains {
            $0.word != words[place] && $0.field.weight >= Score.passing
          }
        }
        let ids = Set(named.map { desk.directory.id(of: $0.entity) })
        #expect(ids.isSubset(of: more), "\(words) without \(words[place])")
      }
    }
  }

  @Test
  func `a limit cuts the list of hits and changes nothing else, be it as large as can be`() throws {
    for query in ["swiadczenia", "widzew", "wniosek", "łódź"] {
      let all = try desk.answers(query, limit: .max)
      for limit in [0, 1, 2, 5, all.count, all.count + 1] {
        #expect(try desk.answers(query, limit: limit) == Array(all.prefix(limit)), "\(query)")
      }
    }
  }

  @Test
  func `the order of the words does not change what is found`() throws {
    for words in longQueries {
      let forth = Set(try desk.answers(words.joined(separator: " "), limit: 1000))
      let back = Set(try desk.answers(words.reversed().joined(separator: " "), limit: 1000))
      guard !words.contains(where: { $0.utf8.contains { $0 &- 0x30 < 10 } || $0.count < 4 }) else {
        continue
      }
      #expect(forth == back, "\(words)")
    }
  }

  @Test(arguments: [" ", "-", ".", ") ", "/", ""])
  func `a telephone number is found whatever stands between its digits`(separator: String) throws {
    for groups in [
      ["42", "664", "04", "12"], ["664", "04", "13"], ["798", "984", "344"], ["255", "82", "72"],
    ] {
      let plain = try desk.answers(groups.joined())
      #expect(!plain.isEmpty)
      #expect(try desk.answers(groups.joined(separator: separator)) == plain)
    }
  }

  @Test
  func `case and diacritics do not change what is found`() throws {
    for question in QueryList.questions where !question.query.contains(":") {
      let asTyped = try desk.ask(question.query, limit: 0).total
      #expect(try desk.ask(question.query.uppercased(), limit: 0).total == asTyped, "\(question)")
      #expect(try desk.ask(question.query.folded, limit: 0).total == asTyped, "\(question)")
    }
  }

  @Test
  func `the index finds the very words that the matcher of single words accepts`() throws {
    let vocabulary = desk.index.vocabulary
    let categories = ["inflected", "names"]
    for question in QueryList.questions where categories.contains(question.category) {
      guard let typed = question.query.split(separator: " ").last else { continue }
      let words = Words(String(typed))
      guard words.words.count == 1, !words.words[0].isNumber else { continue }
      let pattern = Pattern(letters: Array(words.letters(words.words[0])))
      guard RomanNumeral.value(pattern.letters) == nil else { continue }
      let matches = WordMatches(pattern, in: vocabulary, forgiving: .nothing)
      for word in vocabulary.numberLimit..<vocabulary.count {
        let expected = pattern.way(of: vocabulary.letters(word), mayBeMistyped: false)
        let found = matches.likeness(of: word, length: vocabulary.length(word))
        #expect(found?.way == expected?.way, "\(typed) as \(vocabulary.text(word))")
        #expect(found?.points == expected?.points)
      }
    }
  }

  @Test
  func `the walk over the vocabulary finds every mistyped word that its distance allows`() throws {
    let vocabulary = desk.index.vocabulary
    for question in QueryList.questions where question.category == "mistyped" {
      for typed in question.query.split(separator: " ") {
        let letters = Array(String(typed).folded.utf8)
        let budget = Typos.budget(for: letters)
        guard budget > 0 else { continue }
        let walked = Typos.search(letters, budget: budget, in: vocabulary)
        let best = walked.map(\.cost).min()
        let near = (vocabulary.numberLimit..<vocabulary.count).compactMap { word in
          Typos.cost(of: letters, as: vocabulary.letters(word), budget: budget)?.cost
        }
        // What is spelled right is not walked for.
        if near.min() != 0 { #expect(best == near.min(), "\(typed)") }
      }
    }
  }

  @Test
  func `however long a word is, only its last letters may be an ending`() {
    let letters = Array(String(repeating: "swiadczeniami", count: 3000).utf8)
    let cuts = Endings.cuts(of: letters)
    #expect(cuts.count <= 16)
    #expect(cuts.allSatisfy { $0 > letters.count - 16 })
    #expect(cuts.contains(letters.count - "ami".utf8.count))
  }

  @Test
  func `of a query without end as many words are looked for as anybody says, and it says so`()
    throws
  {
    let query = desk.index.parse(String(repeating: "latawiec ", count: 20_000))
    #expect(query.terms.count == QueryParser.mostTerms)
    #expect(query.problems == [.tooManyWords(limit: QueryParser.mostTerms)])
    #expect(desk.index.parse(String(repeating: "7 ", count: 20_000)).terms.count == 1)
    #expect(desk.index.parse("zasiłek").problems == [])
  }

  @Test
  func `a way to a service is found by its name in each language of the interface`() throws {
    let expected = try desk.answers("kanał:telefonicznie", limit: .max)
    #expect(!expected.isEmpty)
    #expect(Set(try desk.answers("channel:phone", limit: .max)) == Set(expected))
  }

  @Test(
    arguments: [
      "\u{1B}[2J", "::::", "\"", "-", "--", "a:\"", "dzielnica:", "-dzielnica:x",
      String(repeating: "a", count: 5000),
      String(repeating: "1 ", count: 500), "\u{0}", "😀", "„", "piętro:99999999999999999999", "pok.",
      "ul.", "+48", "0048",
      String(repeating: "zs-", count: 200), "żźćńąśłęó", "ﬁﬂ", "\u{301}\u{302}", "nie",
      "nie oddzielona", "2 piętro 3 piętro", String(repeating: "a", count: 40_000),
      String(repeating: "1 ", count: 20_000), String(repeating: "a.", count: 10_000),
    ])
  func `nothing that is typed breaks the search`(query: String) throws {
    let results = try desk.ask(query)
    #expect(results.hits.count <= 10)
    #expect(results.highlighter.ranges(in: query).allSatisfy { !$0.isEmpty })
  }
}
