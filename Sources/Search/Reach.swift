/// Which documents a term can be found in, as sets of bits that are laid out once asking has cost more than that.
struct Reach {
  private let rows: TermRows
  private let cost: Int
  /// The documents whose names have the term, with the offices below such offices.
  private var names = BitSet(0)
  private var knowsNames = false
  /// The documents that have it anywhere.
  private var documents = BitSet(0)
  private var knowsDocuments = false
  /// How many steps asking has taken so far.
  private var work = 0

  init(_ rows: TermRows) {
    self.rows = rows
    cost = rows.cost
  }

  /// So many steps of laying out take as long as judging one document that does not have the term.
  private static let stepsOfJudging = 64
  /// So many take as long as reading one name that does not have it.
  private static let stepsOfReading = 16

  /// Notes that a name was read only to see whether the term stands there.
  mutating func noteReading(_ index: SearchIndex) {
    guard !knowsNames else { return }
    work += Self.stepsOfReading
    if work >= cost { layOutNames(index) }
  }

  /// Notes that a document was judged which does not have the term.
  mutating func noteFailure(_ index: SearchIndex) {
    guard !knowsDocuments else { return }
    work += Self.stepsOfJudging
    guard work >= cost else { return }
    documents = rows.documentSet(of: index.documents.count)
    knowsDocuments = true
    if !knowsNames { layOutNames(index) }
  }

  private mutating func layOutNames(_ index: SearchIndex) {
    names = rows.nameSet(index.inheritance, of: index.documents.count)
    knowsNames = true
  }

  /// Whether a document's name, or that of an office above it, may have the term; `false` is certain.
  @inline(__always)
  func mayName(_ document: Int) -> Bool { !knowsNames || names.contains(document) }

  /// Whether a document, or something that it belongs to by name, may have the term; `false` is certain.
  func admits(_ document: Int, _ forward: Forward) -> Bool {
    guard knowsDocuments, !documents.contains(document) else { return true }
    for source in forward.sources(of: document) where names.contains(Int(source)) { return true }
    return false
  }
}
