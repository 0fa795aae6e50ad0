/// Which documents a term can be found in, as sets of bits that are laid out where that is less work than going on without.
struct Reach {
  private let rows: TermRows
  /// The documents whose names have the term, with the offices below such offices.
  private var names = BitSet(0)
  private var knowsNames = false
  /// The documents that have it anywhere.
  private var documents = BitSet(0)
  private var knowsDocuments = false
  /// Whether those that inherit it are among them.
  private var knowsHeirs = false
  /// How often a document was judged that does not have the term, a name read that does not have it, and a document asked
  /// for the names of what it belongs to.
  private var failures = 0
  private var readings = 0
  private var questions = 0

  init(_ rows: TermRows) { self.rows = rows }

  // How many steps of laying out, one for each document of a list, take as long as one of these.
  private static let stepsOfJudging = 64
  private static let stepsOfReading = 16
  private static let stepsOfAsking = 8

  /// Notes that a document was judged which does not have the term.
  mutating func noteFailure() { failures += 1 }

  /// Notes that a name was read only to see whether the term stands there.
  mutating func noteReading() { readings += 1 }

  /// Lays out what will save more work than it is.
  ///
  /// - Parameters:
  ///   - outlook: how many times as much as so far is still to come.
  ///   - index: where the documents are.
  mutating func prepare(for outlook: Double, _ index: SearchIndex) {
    func isWorth(_ count: Int, _ steps: Int, _ cost: Int) -> Bool {
      Double(count * steps) * outlook > Double(cost + index.documents.count / BitSet.width)
    }
    if !knowsDocuments, failures > 0, isWorth(failures, Self.stepsOfJudging, rows.cost) {
      documents = rows.documentSet(of: index.documents.count)
      knowsDocuments = true
      layOutNames(index)
    }
    if !knowsNames, readings > 0, isWorth(readings, Self.stepsOfReading, rows.nameCost) {
      layOutNames(index)
    }
    if !knowsHeirs, questions > 0, isWorth(questions, Self.stepsOfAsking, rows.heirCount) {
      layOutHeirs(index.inheritance)
    }
  }

  private mutating func layOutNames(_ index: SearchIndex) {
    guard !knowsNames else { return }
    names = rows.nameSet(index.inheritance, of: index.documents.count)
    knowsNames = true
  }

  private mutating func layOutHeirs(_ inheritance: Inheritance) {
    names.visit { document in
      documents.insert(inheritance.heirs[document])
      return true
    }
    knowsHeirs = true
  }

  /// Whether a document's name, or that of an office above it, may have the term; `false` is certain.
  @inline(__always)
  func mayName(_ document: Int) -> Bool { !knowsNames || names.contains(document) }

  /// Leaves those of some documents that may have the term themselves or by the names of what they belong to.
  mutating func sift(_ candidates: inout [Int], _ forward: Forward) {
    guard knowsDocuments else { return }
    let asksSources = !knowsHeirs && rows.heirCount > 0
    if asksSources { forward.bringSourcesNear(candidates) }
    var kept = 0
    for document in candidates {
      var isKept = documents.contains(document)
      if !isKept, asksSources {
        questions += 1
        isKept = forward.sources(of: document).contains { names.contains(Int($0)) }
      }
      candidates[kept] = document
      if isKept { kept += 1 }
    }
    candidates.removeSubrange(kept...)
  }
}
