import CNcurses
import Text

extension Session {
  /// Sends text to the printer that hangs on the terminal itself (media copy).
  ///
  /// Terminfo's `mc5p` announces how many bytes follow, so that nothing in them can end the print;
  /// where the terminal has only `mc5` and `mc4`, the text stands between the two. Either way it has
  /// lost its control characters before.
  ///
  /// - Parameter text: lines ended by line feeds; characters that the locale cannot encode become
  ///   ASCII.
  /// - Returns: `false` when the terminal's description knows no printer.
  @discardableResult
  public func print(_ text: String) -> Bool {
    let page = repertoire.encoded(text.sanitized(keepingLines: true))
    guard let sequence = MediaCopy.sequence(for: page, capability: MediaCopy.capability) else {
      return false
    }
    send(sequence)
    return true
  }

  /// Whether the terminal's description knows a printer.
  public var hasPrinter: Bool {
    MediaCopy.sequence(for: [], capability: MediaCopy.capability) != nil
  }
}

/// The sequences that send text through the terminal to its printer.
enum MediaCopy {
  /// `mc5p` takes a length of one byte at most by its definition in terminfo(5).
  private static let longestCountedPrint = 255

  /// Looks a capability up in terminfo; a number is filled in where one is given.
  static func capability(_ name: String, _ number: Int?) -> [UInt8]? {
    let value: UnsafePointer<CChar>?
    if let number {
      value = okienko_capability_with(name, Int32(number))
    } else {
      value = okienko_capability(name)
    }
    return value.map { String(cString: $0) }.map { Array($0.utf8) }
  }

  /// The page wrapped for the printer.
  ///
  /// - Parameters:
  ///   - page: printable text with line feeds, already encoded.
  ///   - capability: what terminfo says.
  /// - Returns: `nil` when there is no way to the printer.
  static func sequence(
    for page: [UInt8],
    capability: (_ name: String, _ number: Int?) -> [UInt8]?
  ) -> [UInt8]? {
    // A printer feeds a line without going back to its start.
    let feed = UInt8(ascii: "\n")
    let body = page.flatMap { $0 == feed ? [UInt8(ascii: "\r"), feed] : [$0] }
    guard capability("mc5p", 1) != nil else {
      guard let on = capability("mc5", nil), let off = capability("mc4", nil) else { return nil }
      return on + body + off
    }
    var result: [UInt8] = []
    var rest = body[...]
    repeat {
      let part = rest.prefix(longestCountedPrint)
      guard let begin = capability("mc5p", part.count) else { return nil }
      result += begin + part
      rest = rest.dropFirst(part.count)
    } while !rest.isEmpty
    return result
  }
}
