/// The parse of one document: a cursor over the bytes, the items found, the findings reported.
///
/// The grammar is spread over extensions by subject: statements, keys, tables, values, strings,
/// numbers, dates. Nothing recurses: open arrays and inline tables are a list.
struct Parser: ~Escapable {
  /// What is wrong at a place, before it is put into a diagnostic.
  struct Finding {
    var message: SyntaxMessage
    var span: SourceSpan
    var labels: [(span: SourceSpan, message: SyntaxMessage)]
    /// The item concerned, for the path.
    var item: UInt32
  }

  let source: SourceFile
  let bytes: RawSpan
  let count: Int
  let version: TOMLVersion
  let limits: ParseLimits

  /// The next byte to read.
  var cursor = 0
  var nodes: [Node] = []
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
  /// Whether what follows from a mistake just reported is passed over.
  var isQuiet = false
  /// Whether the limit of findings is reached.
  var isStopped = false

  @_lifetime(copy bytes)
  init(of source: SourceFile, bytes: RawSpan, version: TOMLVersion, limits: ParseLimits) {
    self.source = source
    self.bytes = bytes
    self.count = bytes.byteCount
    self.version = version
    self.limits = limits
    nodes.reserveCapacity(min(count / 24, 4096) + 8)
    nodes.append(Node(kind: .table, traits: []))
  }

  // MARK: Bytes

  /// The byte at an offset; zero, which the grammar allows nowhere, past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    // The comparison is the bounds check: `count` is the span's.
    UInt(bitPattern: offset) < UInt(bitPattern: count)
      ? bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) : 0
  }

  /// Eight bytes from an offset, the first one lowest; there must be eight.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether a line ends at an offset: LF, CR LF, or the end of the text.
  func isLineEnd(_ offset: Int) -> Bool {
    let here = byte(offset)
    return here == .lineFeed || (here == .carriageReturn && byte(offset + 1) == .lineFeed)
      || offset >= count
  }

  @inline(__always)
  mutating func skipBlanks() {
    while byte(cursor).isBlank { cursor += 1 }
  }

  /// The text of a range, for a message.
  func text(_ start: Int, _ end: Int) -> String {
    source.text(of: SourceSpan(start: start, end: end))
  }

  // MARK: Items

  /// Adds an item that belongs to nobody yet.
  mutating func append(_ node: Node) -> UInt32 {
    if nodes.count == nodes.capacity { makeRoom() }
    nodes.append(node)
    return UInt32(truncatingIfNeeded: nodes.count - 1)
  }

  /// Adds an item as the last child of a table or an array.
  mutating func append(_ node: Node, to parent: UInt32) -> UInt32 {
    let item = append(node)
    let last = nodes[Int(parent)].last
    if last == Node.none {
      nodes[Int(parent)].first = item
    } else {
      nodes[Int(last)].next = item
    }
    nodes[Int(parent)].last = item
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
    nodes.reserveCapacity(max(have + have / 4 + 16, min(expected, most)))
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
    if invalidText.contains(where: { $0.start <= span.end && span.start <= $0.end }) { return }
    findings.append(Finding(message: message, span: span, labels: labels, item: item))
    if findings.count + invalidText.count >= limits.diagnostics { isStopped = true }
  }

  /// The document and the diagnostics, in the order of their places.
  mutating func finish() -> ParseResult {
    markDamage()
    var paths = ItemPaths(nodes: findings.isEmpty ? [] : nodes)
    for span in invalidText {
      let message = SyntaxMessage.invalidUTF8(firstByte: byte(span.start))
      findings.append(Finding(message: message, span: span, labels: [], item: Node.none))
    }
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
    for parent in nodes.indices where nodes[parent].kind == .table {
      var child = nodes[parent].first
      while child != Node.none {
        if nodes[Int(child)].kind == .invalid { nodes[parent].traits.insert(.damaged) }
        child = nodes[Int(child)].next
      }
    }
  }
}
