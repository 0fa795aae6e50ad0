import Diagnostics

/// An array or an inline table that is being read.
struct OpenContainer {
  let item: UInt32
  let isArray: Bool
  /// The opening bracket or brace.
  let start: Int
  /// How deep it stands: 1 for a value of the root.
  let depth: Int
  /// Whether a separator or the end must come next.
  var expectsSeparator = false
  /// Whether an entry in the place of an element has been reported.
  var hasReportedEntry = false
  /// Whether a newline that TOML 1.0 does not allow has been reported.
  var hasReportedNewline = false
  /// How far the line is indented that it began in, once somebody has asked.
  var indentation: Int?
}

/// Values: scalars at once, arrays and inline tables without recursion.
extension Parser {
  /// What comes next in an open array or inline table.
  enum Step {
    case value(of: UInt32, depth: Int)
    case closed
    /// It was never closed; the statement ends at the cursor.
    case abandoned
  }

  /// Reads a value, whatever is nested in it.
  ///
  /// - Parameters:
  ///   - first: The item that the value is for.
  ///   - depth: How many tables and arrays the value stands in, the root aside.
  /// - Returns: Whether the value came to an end, and the rest of its line is still to be read.
  mutating func parseValue(for first: UInt32, depth: Int) -> Bool {
    var item = first
    var depth = depth
    while true {
      let here = byte(cursor)
      if here == .leftBracket || here == .leftBrace {
        guard depth < limits.nesting else {
          reportDepth(cursor, cursor + 1, item: item)
          skipNested()
          return false
        }
        openContainer(item, isArray: here == .leftBracket, depth: depth + 1)
      } else {
        parseScalar(for: item)
      }
      var isBetween = true
      while isBetween {
        guard let container = open.last else { return true }
        switch container.isArray ? nextElement(of: container) : nextEntry(of: container) {
        case .value(let next, let nextDepth):
          (item, depth) = (next, nextDepth)
          isBetween = false
        case .closed:
          nodes[container.item].end = UInt32(truncatingIfNeeded: cursor)
          open.removeLast()
        case .abandoned:
          for container in open {
            nodes[container.item].end = UInt32(truncatingIfNeeded: cursor)
          }
          open.removeAll()
          return false
        }
      }
    }
  }

  private mutating func openContainer(_ item: UInt32, isArray: Bool, depth: Int) {
    nodes[item].kind = isArray ? .array : .table
    nodes[item].traits.insert(.inline)
    nodes[item].start = UInt32(truncatingIfNeeded: cursor)
    open.append(OpenContainer(item: item, isArray: isArray, start: cursor, depth: depth))
    cursor += 1
    isQuiet = false
  }

  // MARK: Arrays

  private mutating func nextElement(of container: OpenContainer) -> Step {
    isQuiet = false
    var expectsSeparator = container.expectsSeparator
    while !isStopped {
      let startsLine = skipGap()
      let here = byte(cursor)
      switch here {
      case .rightBracket:
        cursor += 1
        return .closed
      case .comma:
        if !expectsSeparator { report(.extraComma, cursor, cursor + 1, item: container.item) }
        expectsSeparator = false
        cursor += 1
        continue
      case .semicolon where expectsSeparator, .colon where expectsSeparator:
        reportWrongComma(in: container)
        expectsSeparator = false
        continue
      case .equals where expectsSeparator:
        reportEntry(cursor, cursor + 1)
        skipToSeparator()
        continue
      default:
        break
      }
      if cursor >= count || startsLine && isOutside(container, expectsSeparator) {
        return abandon(container)
      }
      if here == .rightBrace { return closeMismatched(container) }
      if expectsSeparator {
        if !startsLine, reportTextAfterElement(of: container) { continue }
        report(.missingComma, cursor, endOfWord(), item: container.item)
      }
      open[open.count - 1].expectsSeparator = true
      let element = append(Node(kind: .invalid, traits: []), to: container.item)
      return .value(of: element, depth: container.depth)
    }
    return .abandoned
  }

  // MARK: Inline tables

  private mutating func nextEntry(of container: OpenContainer) -> Step {
    isQuiet = false
    var expectsSeparator = container.expectsSeparator
    var comma: Int?
    while !isStopped {
      let before = cursor
      let startsLine = skipGap()
      let here = byte(cursor)
      if cursor >= count || startsLine && isOutside(container, expectsSeparator) {
        return abandon(container)
      }
      if startsLine, version == .v10, !open[open.count - 1].hasReportedNewline {
        report(
          .newlineInInlineTable, before, before + 1,
          labels: [(SourceSpan(start: container.start, end: container.start + 1), .openedHere)],
          item: container.item)
        open[open.count - 1].hasReportedNewline = true
      }
      switch here {
      case .rightBrace:
        if let comma, version == .v10, !open[open.count - 1].hasReportedNewline {
          report(.trailingComma, comma, comma + 1, item: container.item)
        }
        cursor += 1
        return .closed
      case .comma:
        if expectsSeparator {
          comma = cursor
        } else {
          report(.extraComma, cursor, cursor + 1, item: container.item)
        }
        expectsSeparator = false
        cursor += 1
        continue
      case .semicolon where expectsSeparator, .colon where expectsSeparator:
        reportWrongComma(in: container)
        expectsSeparator = false
        continue
      case .rightBracket:
        return closeMismatched(container)
      default:
        break
      }
      if expectsSeparator {
        if !startsLine, reportTextAfterElement(of: container) { continue }
        report(.missingComma, cursor, endOfWord(), item: container.item)
      }
      expectsSeparator = true
      open[open.count - 1].expectsSeparator = true
      comma = nil
      if let entry = parseEntryStart(in: container.item, depth: container.depth) {
        return .value(of: entry.item, depth: entry.depth)
      }
      if open.isEmpty { return .abandoned }
      nodes[container.item].traits.insert(.damaged)
      isQuiet = cursor >= count  // that the table does not end is then the same mistake
      skipToSeparator()
    }
    return .abandoned
  }

  /// Whether the line at the cursor no longer belongs to an array or inline table that was not closed.
  ///
  /// A header does not. An entry that cannot stand here is one inside, misplaced or after a missing
  /// comma, only if it is indented deeper than the line that the array or table began in.
  private mutating func isOutside(_ container: OpenContainer, _ expectsSeparator: Bool) -> Bool {
    if scanner.looksLikeHeader(at: cursor) { return true }
    // Before an element a string is an element until it proves to be a key.
    let isMisplaced =
      expectsSeparator
      || container.isArray && byte(cursor) != .doubleQuote
        && byte(cursor) != .singleQuote
    guard isMisplaced, scanner.looksLikeEntry(at: cursor) else { return false }
    let start = scanner.startOfLine(at: cursor)
    return scanner.endOfBlanks(from: start) - start <= indentationOfInnermost()
  }

  /// How far the line is indented that the innermost open array or table began in.
  ///
  /// Every line inside it may ask, and its own line may be long: it is walked back over once for all
  /// that began in it.
  private mutating func indentationOfInnermost() -> Int {
    guard let container = open.last else { return 0 }
    if let known = container.indentation { return known }
    let start = scanner.startOfLine(at: container.start)
    let indentation = scanner.endOfBlanks(from: start) - start
    var place = open.count - 1
    while place >= 0, open[place].start >= start {
      open[place].indentation = indentation
      place -= 1
    }
    return indentation
  }

  // MARK: Between values

  /// Steps over blanks, newlines and comments between values.
  ///
  /// - Returns: Whether what follows is the first of its line.
  private mutating func skipGap() -> Bool {
    var startsLine = false
    while true {
      skipBlanks()
      switch byte(cursor) {
      case .lineFeed:
        cursor += 1
        startsLine = true
      case .carriageReturn:
        if byte(cursor + 1) == .lineFeed { cursor += 1 } else { skipLoneReturn() }
      case .hash:
        skipComment()
      default:
        return startsLine
      }
    }
  }
}

extension UInt8 {
  /// A comma or a closing delimiter: where the next value of an array may be hoped for.
  var isSeparator: Bool { self == .comma || self == .rightBracket || self == .rightBrace }
}
