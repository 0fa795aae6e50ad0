import Diagnostics

/// How much a parse looks at: bytes of the text and items of the document, each time.
///
/// The tests hold the parser to linear work by it, which a clock could not tell reliably. Compiled
/// in where `COUNTS_WORK` is defined, which is in debug builds; elsewhere it is empty and counting
/// costs nothing.
struct WorkCounter {
  #if COUNTS_WORK
  private let steps: UnsafeMutablePointer<Int>?

  /// A counter that adds to a number, which must outlive it; without one it counts nothing.
  init(adding steps: UnsafeMutablePointer<Int>?) { self.steps = steps }

  @inline(__always)
  func add(_ count: Int) { if let steps { steps.pointee += count } }
  #endif

  #if COUNTS_WORK
  /// Counts nothing.
  static var none: WorkCounter { WorkCounter(adding: nil) }
  #else
  /// Counts nothing.
  static var none: WorkCounter { WorkCounter() }
  #endif
}

#if COUNTS_WORK
/// Parses a document and counts the work.
///
/// - Parameters:
///   - source: The text with its name.
///   - version: The version of the specification to hold it to.
///   - limits: How much of a hostile document is taken in.
/// - Returns: How many bytes and items were looked at, those looked at twice counted twice.
package func work(
  ofParsing source: SourceFile,
  version: TOMLVersion = .v11,
  limits: ParseLimits = .standard
) -> Int {
  var steps = 0
  withUnsafeMutablePointer(to: &steps) { steps in
    let bytes = source.bytes
    var parser = Parser(
      of: source, bytes: bytes.span.bytes, version: version, limits: limits,
      work: WorkCounter(adding: steps))
    parser.parseDocument()
    _ = parser.finish()
  }
  return steps
}
#endif
