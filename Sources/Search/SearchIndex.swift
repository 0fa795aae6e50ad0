import Directory
import Text

/// A directory prepared for search.
///
/// It never changes, and so it is shared instead of copied; a reloaded directory gets an index of its own.
public final class SearchIndex: Sendable {
  let directory: ServiceDirectory
  let documents: Documents
  let vocabulary: Vocabulary
  let streams: Streams
  let postings: Postings
  let inheritance: Inheritance
  let synonyms: [Synonyms.Phrase]
  let closures: Closures
  let points: PointFacts
  /// The letters of the form codes: `ps`, `zs`.
  let codeLetters: Set<[UInt8]>
  /// The first digits of the directory's full telephone numbers.
  let areaCodes: Set<[UInt8]>

  public init(_ directory: ServiceDirectory) {
    self.directory = directory
    documents = Documents(directory)
    closures = Closures(directory)
    points = PointFacts(directory.locations)
    inheritance = Inheritance(directory, documents)
    var gathering = Gathering(directory, documents)
    gathering.readAll()
    codeLetters = gathering.codeLetters
    areaCodes = gathering.areaCodes
    let finished = gathering.finish()
    vocabulary = finished.vocabulary
    streams = finished.streams
    synonyms = finished.synonyms.phrases
    postings = Postings(streams, vocabulary)
  }

  /// Every text of an entity that a query can match, as it is shown.
  ///
  /// - Parameter entity: an entity of a kind that is found.
  /// - Returns: the texts in the order of their fields, the name first; none for areas and offers.
  public func texts(of entity: EntityReference) -> [String] {
    EntityText(directory: directory).all(of: entity).map(\.text)
  }

  /// Every entity that can be found, in the order in which equal hits stand.
  public var entities: [EntityReference] { (0..<documents.count).map(documents.entity) }

  /// Takes a query apart.
  public func parse(_ query: String) -> Query {
    QueryParser(codeLetters: codeLetters).parse(query)
  }

  /// Whether an entity is what a condition asks for.
  func meets(_ condition: Condition, _ entity: EntityReference, on date: LocalDate) -> Bool {
    switch condition {
    case .kind(let kinds): return kinds.contains(entity.kind)
    case .floor(let floor):
      return entity.kind == .location && points.floor(entity.index) == floor
    case .separated(let isSeparated):
      return entity.kind == .location && points.isSeparated(entity.index, isSeparated)
    case .state(let state): return meets(state, entity, on: date)
    }
  }

  private func meets(_ state: Condition.State, _ entity: EntityReference, on date: LocalDate)
    -> Bool
  {
    switch (entity.kind, state) {
    case (.location, .open):
      return points.isPhysical(entity.index)
        && !closures.isClosed(entity.index, on: date)
    case (.location, .closed): return closures.isClosed(entity.index, on: date)
    case (.location, .restricted):
      if case .restricted = directory.availability(of: entity, on: date) { return true }
      return false
    case (.service, .open): return directory.services[entity.index].status == .active
    case (.service, .closed): return directory.services[entity.index].status != .active
    case (.notice, .proposed): return directory.notices[entity.index].phase(on: date) == .proposed
    case (.notice, .inForce): return directory.notices[entity.index].phase(on: date) == .inForce
    case (.notice, .ended): return directory.notices[entity.index].phase(on: date) == .ended
    default: return false
    }
  }

  /// Whether any document has what a term asks for.
  func has(_ term: Plan.TermPlan, on date: LocalDate) -> Bool {
    var plan = Plan(Query(), in: self, on: date)
    plan.terms = [term]
    return streams.entries.withUnsafeBufferPointer { entries in
      var scorer = Scorer(self, plan, date: date, entries: entries)
      var found = false
      Candidates(self, plan).visit { document in
        found = scorer.score(document) != nil
        return !found
      }
      return found
    }
  }
}

/// Reads a directory's texts into streams of provisional word numbers.
private struct Gathering {
  let directory: ServiceDirectory
  let documents: Documents
  var words = Words()
  var vocabulary = VocabularyBuilder()
  var streams = Streams()
  var codeLetters: Set<[UInt8]> = []
  var areaCodes: Set<[UInt8]> = []

  init(_ directory: ServiceDirectory, _ documents: Documents) {
    self.directory = directory
    self.documents = documents
    streams.reserve(documents: documents.count, entries: documents.count * 24)
  }

  mutating func readAll() {
    let texts = EntityText(directory: directory)
    for document in 0..<documents.count {
      texts.forEach(of: documents.entity(document)) { field, text in read(field, text) }
      streams.endDocument()
    }
  }

  private mutating func read(_ field: Field, _ text: String) {
    words.take(text)
    streams.append(.header(field))
    for word in words.words {
      let letters = words.letters(word)
      streams.append(.word(vocabulary.number(of: letters), hasMarks: word.hasMarks))
      if word.isUpperCase, let value = RomanNumeral.value(letters) {
        // `Moduł II` is found by `moduł 2`, too.
        let digits = Array(String(value).utf8)
        streams.append(.word(vocabulary.number(of: digits[...]), hasMarks: false))
      }
    }
    if field == .code || field == .alternateCode { noteCode() }
    if field == .phone || field == .channelPhone { notePhone() }
  }

  private mutating func noteCode() {
    guard words.words.count == 2, !words.words[0].isNumber, words.words[1].isNumber else { return }
    codeLetters.insert(Array(words.letters(words.words[0])))
  }

  private mutating func notePhone() {
    let digits = words.words.filter(\.isNumber).flatMap { words.letters($0) }
    // Nine digits are a Polish number with its area code of two; mobile numbers have none.
    guard digits.count == 9, let first = words.words.first, words.letters(first).count == 2 else {
      return
    }
    areaCodes.insert(Array(digits.prefix(2)))
  }

  /// The sorted vocabulary, and the streams in its numbers with the synonyms put in.
  mutating func finish() -> (vocabulary: Vocabulary, streams: Streams, synonyms: Synonyms) {
    var synonyms = Synonyms(directory.synonyms, into: &vocabulary)
    let (sorted, places) = vocabulary.sorted()
    synonyms.renumber(places)
    streams.renumber(places)
    var expanded = synonyms.expand(streams, sorted)
    expanded.compact()
    return (sorted, expanded, synonyms)
  }
}
