import Directory

/// The index's arrays as judging reads them: by their addresses.
///
/// Judging a document takes a few hundred reads, and each of thousands of hits is judged at every letter typed. Bounds
/// that are checked and arrays that are retained at each read cost as much as the reads themselves; here the bounds are
/// those that the index was built with.
struct Forward {
  let entries: UnsafeBufferPointer<Streams.Entry>
  private let starts: UnsafeBufferPointer<UInt32>
  private let sources: UnsafeBufferPointer<UInt32>
  private let sourceStarts: UnsafeBufferPointer<UInt32>
  private let parents: UnsafeBufferPointer<UInt32>
  let officeCount: Int
  private let letters: UnsafeBufferPointer<UInt8>
  private let letterStarts: UnsafeBufferPointer<UInt32>

  /// Hands out the arrays of an index; they are valid within the body alone.
  static func with<Result>(_ index: SearchIndex, _ body: (Forward) -> Result) -> Result {
    let inheritance = index.inheritance
    return index.streams.entries.withUnsafeBufferPointer { entries in
      index.streams.starts.withUnsafeBufferPointer { starts in
        inheritance.sources.withUnsafeBufferPointers { sources, sourceStarts in
          inheritance.parents.withUnsafeBufferPointer { parents in
            index.vocabulary.withUnsafeBufferPointers { letters, letterStarts in
              body(
                Forward(
                  entries: entries, starts: starts, sources: sources, sourceStarts: sourceStarts,
                  parents: parents, officeCount: inheritance.officeCount,
                  letters: letters, letterStarts: letterStarts))
            }
          }
        }
      }
    }
  }

  /// Where a document's stream stands in the entries.
  @inline(__always)
  func bounds(_ document: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[document]), Int(starts[document + 1])))
  }

  /// What a document inherits from, an office standing for those above it as well.
  @inline(__always)
  func sources(of document: Int) -> UnsafeBufferPointer<UInt32> {
    Self.list(document, sources, sourceStarts)
  }

  /// Hands out an office and those above it, as far as their names count.
  @inline(__always)
  func visitOffices(from office: Int, _ body: (Int) -> Void) {
    var office = UInt32(truncatingIfNeeded: office)
    var level = 0
    while office != Inheritance.none, level < Inheritance.levels {
      body(Int(office))
      office = parents[Int(office)]
      level += 1
    }
  }

  @inline(__always)
  private static func list(
    _ number: Int,
    _ items: UnsafeBufferPointer<UInt32>,
    _ starts: UnsafeBufferPointer<UInt32>
  ) -> UnsafeBufferPointer<UInt32> {
    let start = Int(starts[number])
    // An empty array has no address, and no list within it an item.
    guard let base = items.baseAddress else { return items }
    return UnsafeBufferPointer(start: base + start, count: Int(starts[number + 1]) - start)
  }

  // MARK: Bringing near

  // Documents that share a word lie anywhere in memory. Waiting for each in turn takes longer than judging it; the reads
  // below do not depend on each other, and the processor waits for all of them at once. Each gives a number that the
  // caller keeps, lest they be left out as useless.

  /// Reads the beginnings, middles and ends of some documents' streams.
  func bringNear(_ documents: [Int]) -> UInt32 {
    var sum: UInt32 = 0
    for document in documents {
      let bounds = bounds(document)
      guard !bounds.isEmpty else { continue }
      sum &+= entries[bounds.lowerBound].rawValue
      sum &+= entries[(bounds.lowerBound + bounds.upperBound) / 2].rawValue
      sum &+= entries[bounds.upperBound - 1].rawValue
    }
    return sum &+ bringSourcesNear(documents)
  }

  /// Reads what some documents belong to.
  @discardableResult
  func bringSourcesNear(_ documents: [Int]) -> UInt32 {
    var sum: UInt32 = 0
    for document in documents { sum &+= sources(of: document).first ?? 0 }
    return sum
  }

  /// Reads the beginnings of the names that some documents inherit.
  func bringNamesNear(_ documents: [Int]) -> UInt32 {
    var sum: UInt32 = 0
    for document in documents {
      for source in sources(of: document) {
        let source = Int(source)
        sum &+= entries[bounds(source).lowerBound].rawValue
        guard source < officeCount else { continue }
        visitOffices(from: source) { sum &+= entries[bounds($0).lowerBound].rawValue }
      }
    }
    return sum
  }

  // MARK: Words

  /// How many letters a word has.
  @inline(__always)
  func length(of word: Int) -> Int { Int(letterStarts[word + 1]) - Int(letterStarts[word]) }

  @inline(__always)
  func firstLetter(of word: Int) -> UInt8 { letters[Int(letterStarts[word])] }

  /// A word's letters.
  @inline(__always)
  func letters(of word: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    letters[Range(uncheckedBounds: (Int(letterStarts[word]), Int(letterStarts[word + 1])))]
  }
}
