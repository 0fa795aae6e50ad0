import Directory

/// Search without an index, for the moment in which there is none yet: the texts are read one entity after another.
///
/// Words, numbers and filters are matched as the index matches them, and scored by the same constants. What a scan leaves out
/// is what takes long: it reads a bounded part of the directory, offices and services before points, looks into the names of
/// what an entity belongs to only where the entity itself says a part of what was asked, forgives typos in names alone,
/// and knows neither synonyms nor nearness.
public struct Scan: Searching {
  private let directory: ServiceDirectory
  private let documents: Documents
  private let facts: Facts
  private let codeLetters: Set<[UInt8]>

  /// How much text is read for one query, in bytes of UTF-8: some tens of milliseconds' worth.
  static let reach = 4 << 20
  /// How much when every word is compared letter by letter.
  static let reachForTypos = 1 << 18
  /// How many forms are asked for the letters of their codes.
  private static let formsAsked = 1000

  public init(_ directory: ServiceDirectory) {
    self.directory = directory
    documents = Documents(directory)
    facts = Facts(directory)
    var letters: Set<[UInt8]> = []
    for form in directory.forms.prefix(Self.formsAsked) {
      let words = Words(form.code)
      guard words.words.count == 2, !words.words[0].isNumber, words.words[1].isNumber else {
        continue
      }
      letters.insert(Array(words.letters(words.words[0])))
    }
    codeLetters = letters
  }

  public var isComplete: Bool { false }

  public func answer(_ question: Question) -> SearchResults {
    let query = QueryParser(codeLetters: codeLetters).parse(question.text)
    var pass = Pass(self, query, question, mayBeMistyped: false)
    pass.read()
    if pass.hits.isEmpty, query.terms.contains(where: \.mayBeMistyped) {
      pass = Pass(self, query, question, mayBeMistyped: true)
      pass.read()
    }
    let hits = pass.hits.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document
    }
    return SearchResults(
      hits: hits.prefix(max(question.limit, 0)).map { hit in
        Hit(entity: documents.entity(hit.document), score: hit.score, explain: { hit.matches })
      },
      total: hits.count,
      isTruncated: pass.isCutShort,
      problems: query.problems,
      highlighter: Highlighter(pass.terms),
      isUnasked: query.isEmpty && query.problems.isEmpty
    )
  }

  /// One reading of the directory.
  private struct Pass {
    private let scan: Scan
    private let query: Query
    private let question: Question
    private let district: Set<Int>
    private let mayBeMistyped: Bool
    let terms: [ScanTerm]
    private(set) var hits: [Found] = []
    /// Whether there is more than what was read.
    private(set) var isCutShort = false

    struct Found {
      var document: Int
      var score: Int
      var matches: [Match]
    }

    init(_ scan: Scan, _ query: Query, _ question: Question, mayBeMistyped: Bool) {
      self.scan = scan
      self.query = query
      self.question = question
      self.mayBeMistyped = mayBeMistyped
      district =
        question.area.map { scan.facts.points(ofArea: $0, on: question.date) } ?? []
      terms = query.terms.map { ScanTerm($0, areaCodes: [], mayBeMistyped: mayBeMistyped) }
    }

    /// Reads until the end, or until it has been enough.
    mutating func read() {
      guard !query.isEmpty else { return }
      var rest = mayBeMistyped ? Scan.reachForTypos : Scan.reach
      for document in 0..<scan.documents.count {
        let entity = scan.documents.entity(document)
        guard admits(entity) else { continue }
        guard rest > 0, hits.count < SearchIndex.hitLimit else {
          isCutShort = true
          return
        }
        var reading = Reading(terms: terms, readsNamesAlone: mayBeMistyped)
        EntityText(directory: scan.directory).read(entity, into: &reading)
        if reading.isPartial { readSources(of: entity, &reading) }
        rest -= reading.byteCount
        if let hit = judge(document, entity, reading) { hits.append(hit) }
      }
    }

    private func admits(_ entity: EntityReference) -> Bool {
      if let kinds = question.kinds, !kinds.contains(entity.kind) { return false }
      return query.conditions.allSatisfy { filter in
        filter.anyOf.contains { scan.facts.meets($0, entity, on: question.date) }
          != filter.isExcluded
      }
    }

    /// Reads the names of what an entity belongs to: its offices, and what is offered at a point.
    private func readSources(of entity: EntityReference, _ reading: inout Reading) {
      let directory = scan.directory
      var sources = directory.ancestors(of: entity)
      if entity.kind == .location {
        for offer in directory.offers(atLocation: entity.index) {
          let service = directory.servicesAtLocations[offer].serviceID
          if let place = directory.index(of: .service, id: service) {
            sources.append(EntityReference(.service, place))
          }
        }
      }
      for source in sources {
        reading.begin(source, by: entity.kind)
        EntityText(directory: directory).read(source, into: &reading)
      }
    }

    private func judge(_ document: Int, _ entity: EntityReference, _ reading: Reading) -> Found? {
      var score = Score.kind(entity.kind) + reading.coverage
      var matches: [Match] = []
      for (place, term) in terms.enumerated() {
        if let condition = term.term.pointCondition, entity.kind == .location {
          guard scan.facts.meets(condition, entity, on: question.date) else { return nil }
          score += Score.weight(of: .floor) + Score.exact
          continue
        }
        guard let best = reading.best[place] else {
          if !term.term.isOptional && !term.term.isExcluded { return nil }
          continue
        }
        if term.term.isExcluded { return nil }
        score += best.points / Score.divisor(of: term.term.importance)
        matches.append(best.match)
      }
      if entity.kind == .location {
        if !scan.facts.points.isPhysical(entity.index) { score += Score.postal }
        if district.contains(entity.index) { score += Score.chosenDistrict }
        if scan.facts.closures.isClosed(entity.index, on: question.date) { score += Score.closed }
      }
      if entity.kind == .notice,
        scan.directory.notices[entity.index].phase(on: question.date) == .ended
      {
        score += Score.ended
      }
      return Found(document: document, score: score, matches: matches)
    }
  }

  /// What the terms of a query find in the texts of one entity, and of what it belongs to.
  private struct Reading: EntityTextReader {
    let terms: [ScanTerm]
    let readsNamesAlone: Bool
    /// For each term the best place so far.
    private(set) var best: [(points: Int, match: Match)?]
    /// What the best covered name is worth.
    private(set) var coverage = 0
    private(set) var byteCount = 0
    private var words = Words()
    private var source: (entity: EntityReference, heir: EntityKind)?

    init(terms: [ScanTerm], readsNamesAlone: Bool) {
      self.terms = terms
      self.readsNamesAlone = readsNamesAlone
      best = Array(repeating: nil, count: terms.count)
    }

    /// Whether some of what must be found was found, and some was not.
    var isPartial: Bool {
      let required = terms.indices.filter {
        !terms[$0].term.isOptional && !terms[$0].term.isExcluded
          && terms[$0].term.pointCondition == nil
      }
      let found = required.count { best[$0] != nil }
      return found > 0 && found < required.count
    }

    /// From here on the texts are those of something that the entity belongs to.
    mutating func begin(_ source: EntityReference, by heir: EntityKind) {
      self.source = (source, heir)
    }

    mutating func read(_ text: String, as field: Field) {
      guard field.isInherited || !readsNamesAlone && source == nil else { return }
      byteCount += text.utf8.count
      words.clear()
      words.take(text)
      let weight =
        source.map { Score.inherited(field, by: $0.heir, from: $0.entity.kind) }
        ?? Score.weight(of: field)
      var covered = 0
      var found = 0
      for (place, term) in terms.enumerated() where term.term.fields.contains(field) {
        guard let sighting = term.find(in: words, field: field) else { continue }
        let points = max(weight + sighting.likeness.points + sighting.bonus, 1)
        if term.term.importance == .asked {
          covered += sighting.words.count
          found += 1
        }
        guard points > best[place]?.points ?? 0 else { continue }
        let reason: Match.Reason =
          field == .acronym ? .acronym : Match.Reason(sighting.likeness.way)
        best[place] = (
          points,
          Match(
            field: field.dataName, text: text, word: term.term.text, reason: reason,
            source: source?.entity)
        )
      }
      if source == nil, field.isCovered, covered > 0 {
        let required = terms.count { !$0.term.isOptional && !$0.term.isExcluded }
        coverage = max(
          coverage,
          Score.coverage * min(covered, words.words.count) * found
            / (words.words.count * max(required, 1)))
      }
    }
  }
}

extension Term {
  /// Whether it may be a mistyped word.
  fileprivate var mayBeMistyped: Bool {
    guard case .words(let patterns) = form, patterns.count == 1 else { return false }
    return patterns[0].mayBeMistyped && !isOptional
  }
}
