import Calendar
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
  /// The terms that synonyms stand for and that nothing in the directory has.
  public let unreachedMeanings: [UnreachedMeaning]
  let points: PointFacts
  /// The streets and estates, which lead to areas.
  public let addresses: AddressBook
  /// The words of the vocabulary that tell nothing or little: see `FunctionWords`.
  let smallWords: Set<Int>
  /// The letters of the form codes: `ps`, `zs`.
  let codeLetters: Set<[UInt8]>
  /// The first digits of the directory's full telephone numbers.
  let areaCodes: Set<[UInt8]>

  /// Reads all texts of a directory, which takes several times the memory that is left.
  public init(_ directory: ServiceDirectory) {
    self.directory = directory
    addresses = AddressBook(directory)
    documents = Documents(directory)
    points = PointFacts(directory.locations)
    inheritance = Inheritance(directory, documents)
    var gathered = Gathering.gather(directory, documents)
    codeLetters = gathered.codeLetters
    areaCodes = gathered.areaCodes
    vocabulary = gathered.vocabulary
    synonyms = gathered.synonyms.phrases
    unreachedMeanings = gathered.synonyms.unreached
    smallWords = Set(FunctionWords.small.compactMap(gathered.vocabulary.find))
    postings = Postings(&gathered.streams, vocabulary)
    streams = gathered.streams
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

  /// What filters and ranking ask of entities on a day.
  func facts(on date: LocalDate) -> Facts { facts(at: Moment(date: date)) }

  /// What filters and ranking ask of entities at a moment.
  func facts(at moment: Moment) -> Facts { Facts(points, directory.on(moment.date), moment.time) }

  /// Whether any document has what a term asks for.
  func has(_ term: Plan.TermPlan, on date: LocalDate) -> Bool {
    var plan = Plan(Query(), in: self, on: date)
    plan.terms = [term]
    let rows = [TermRows(term, in: self)]
    return Scorer.with(self, plan, rows, on: date) { scorer in
      var found = false
      Candidates(self, plan, rows).visit { document in
        found = scorer.score(document, documents.entity(document)) != nil
        return !found
      }
      return found
    }
  }
}
