import Diagnostics

/// The parse of one document: a cursor over the bytes, the items found, the findings reported.
///
/// The grammar is spread over extensions by subject: statements, keys, tables, values, strings,
/// numbers, dates. Nothing recurses: open arrays and inline tables are a list.
struct Parser: ~Copyable, ~Escapable {
  /// What is wrong at a place, before it is put into a diagnostic.
  struct Finding {
    var message: SyntaxMessage
    var span: SourceSpan
    var labels: [(span: SourceSpan, message: SyntaxMessage)]
    /// The item concerned, for the path.
    var item: UInt32
  }

  let source: SourceFile
  let scanner: Scanner
  let version: TOMLVersion
  let limits: ParseLimits

  /// The next byte to read.
  var cursor = 0
  var nodes: NodeArena
  var index = KeyIndex()
  var escapedKeys: [UInt32: [UInt8]] = [:]
  /// The text of the key last read, where it has escapes.
  var unescapedKey: [UInt8] = []

  /// The table of the last header, and how deep it stands.
  var currentTable = Node.none
  var currentDepth = 0
  /// The arrays and inline tables that are open, the innermost last.
  var open: [OpenContainer] = []

  var findings: [Finding] = []
  /// What is not UTF-8; findings that only follow from it are not reported.
  var invalidText: [SourceSpan] = []
  /// Whether all lines end with a carriage return alone, and this has been reported.
  var hasOldLineEnds = false
  /// Whether the text has a line feed, once somebody has asked.
  var hasLineFeed: Bool?
  /// The last string in three quotes.
  var lastMultilineText: SourceSpan?
  /// Whether what follows from a mistake just reported is passed over.
  var isQuiet = false
  /// Whether the limit of findings is reached.
  var isStopped = false
  /// Ends that were looked for and are asked for again from every place before them.
  var lastWord = 0..<0
  var lastText = 0..<0

  @_lifetime(copy bytes)
  init(
    of source: SourceFile,
    bytes: RawSpan,
    version: TOMLVersion,
    limits: ParseLimits,
    work: WorkCounter = .none
  ) {
    self.source = source
    scanner = Scanner(bytes, work: work)
    self.version = version
    self.limits = limits
    nodes = NodeArena(capacity: min(bytes.byteCount / 24, 4096) + 8, work: work)
    _ = nodes.append(Node(kind: .table, traits: []))
  }

  // MARK: Bytes

  /// How many bytes the text has.
  var count: Int { scanner.count }

  /// The byte at an offset; zero past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { scanner.byte(offset) }

  @inline(__always)
  mutating func skipBlanks() {
    cursor = scanner.endOfBlanks(from: cursor)
  }

  // MARK: Items

  /// Adds an item that belongs to nobody yet.
  @inline(__always)
  mutating func append(_ node: Node) -> UInt32 {
    if nodes.isFull { makeRoom() }
    return nodes.append(node)
  }

  /// Adds an item as the last child of a table or an array.
  @inline(__always)
  mutating func append(_ node: Node, to parent: UInt32) -> UInt32 {
    let item = append(node)
    let last = nodes[parent].last
    if last == Node.none {
      nodes[parent].first = item
    } else {
      nodes[last].next = item
    }
    nodes[parent].last = item
    return item
  }

  /// Makes room for as many items as the rest of the text will have if it goes on like this.
  ///
  /// Doubling would hold twice of what is needed at the end; memory that is only set aside costs
  /// nothing.
  private mutating func makeRoom() {
    let have = nodes.count
    let expected = Int(Double(have) * Double(count) / Double(max(cursor, 1)) * 1.06)
    let most = have + (count - min(cursor, count)) / 2 + 16
    nodes.reserve(max(have + have / 4 + 16, min(expected, most)))
  }

  // MARK: Findings

  /// Reports a mistake at a range of bytes.
  mutating func report(
    _ message: SyntaxMessage,
    _ start: Int,
    _ end: Int,
    labels: [(span: SourceSpan, message: SyntaxMessage)] = [],
    item: UInt32 = Node.none
  ) {
    guard !isQuiet, !isStopped else { return }
    let span = SourceSpan(start: min(start, count), end: min(end, count))
    if touchesInvalidText(span) { return }
    findings.append(Finding(message: message, span: span, labels: labels, item: item))
    if findings.count + invalidText.count >= limits.diagnostics { isStopped = true }
  }

  /// Whether a range has or touches bytes that are not UTF-8.
  private func touchesInvalidText(_ span: SourceSpan) -> Bool {
    // The first that ends at or after the start; they are in order and apart.
    var (low, high) = (0, invalidText.count)
    while low < high {
      let middle = (low + high) / 2
      if invalidText[middle].end < span.start { low = middle + 1 } else { high = middle }
    }
    return low < invalidText.count && invalidText[low].start <= span.end
  }

  /// The document and the diagnostics, in the order of their places.
  consuming func finish() -> ParseResult {
    if !findings.isEmpty || !invalidText.isEmpty, let whole = wholeMistakes() {
      let file = self.source
      let diagnostics = whole.map { finding in
        Diagnostic(
          .error, finding.message, in: file, at: finding.span,
          labels: finding.labels.map { Diagnostic.Label(span: $0.span, message: $0.message) })
      }
      return ParseResult(
        document: TOMLDocument(storage: DocumentStorage(source: file)), diagnostics: diagnostics,
        isStoppedEarly: true)
    }
    markDamage()
    let paths = findings.isEmpty ? ItemPaths() : ItemPaths(of: nodes)
    for span in invalidText {
      let message = SyntaxMessage.invalidUTF8(firstByte: byte(span.start))
      findings.append(Finding(message: message, span: span, labels: [], item: Node.none))
    }
    let (source, limits, findings) = (source, limits, findings)
    let isStopped = isStopped
    let storage = DocumentStorage(
      source: source, nodes: nodes, index: index, escapedKeys: escapedKeys)
    let ordered = findings.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    var diagnostics: [Diagnostic] = []
    for (_, finding) in ordered.prefix(limits.diagnostics) {
      diagnostics.append(
        Diagnostic(
          .error, finding.message, in: source, at: finding.span,
          labels: finding.labels.map { Diagnostic.Label(span: $0.span, message: $0.message) },
          path: paths.path(of: finding.item, in: storage)))
    }
    return ParseResult(
      document: TOMLDocument(storage: storage), diagnostics: diagnostics, isStoppedEarly: isStopped)
  }

  /// Marks the tables that have values which could not be read.
  private mutating func markDamage() {
    guard !findings.isEmpty else { return }
    for parent in 0..<UInt32(nodes.count) where nodes[parent].kind == .table {
      var child = nodes[parent].first
      while child != Node.none {
        if nodes[child].kind == .invalid { nodes[parent].traits.insert(.damaged) }
        child = nodes[child].next
      }
    }
  }
}
