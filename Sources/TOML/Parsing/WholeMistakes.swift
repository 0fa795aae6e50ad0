import Diagnostics
import Text

/// Mistakes of a file as a whole, of which everything else that is found in it only follows: another encoding, two versions
/// that were to be merged.
///
/// They are looked for where something is wrong, so that a file that is right is not gone through for them.
extension Parser {
  /// The findings that stand for all others; nothing where there are none such.
  func wholeMistakes() -> [Finding]? {
    if let finding = foreignEncoding() { return [finding] }
    let conflicts = mergeConflicts()
    return conflicts.isEmpty ? nil : conflicts
  }

  // MARK: Encodings

  private func foreignEncoding() -> Finding? {
    if let order = byteOrderOfPairs() {
      let span = SourceSpan(start: 0, end: min(2, count))
      return Finding(
        message: .foreignEncoding(order, file: fileName), span: span, labels: [], item: Node.none)
    }
    guard let first = invalidText.first, let encoding = likelyEncoding() else { return nil }
    return Finding(
      message: .foreignEncoding(encoding.name, file: fileName), span: first, labels: [],
      item: Node.none)
  }

  /// The file's name without its folder, as a command takes it between single quotes.
  ///
  /// A name that would end the quotes is not written into a command that somebody may copy.
  private var fileName: String {
    let name = source.name.split(separator: "/").last.map(String.init) ?? source.name
    if name.contains("'") { return "FILE.toml" }
    return name.hasPrefix("-") ? "./" + name : name
  }

  /// Two bytes a character, of which one is zero: UTF-16 of European text, without a byte order mark.
  private func byteOrderOfPairs() -> String? {
    let pairs = min(count, 1024) / 2
    guard pairs >= 4 else { return nil }
    var (even, odd) = (0, 0)
    for pair in 0..<pairs {
      if byte(pair * 2) == 0 { even += 1 }
      if byte(pair * 2 + 1) == 0 { odd += 1 }
    }
    if odd * 10 > pairs * 6, even * 10 < pairs { return "UTF-16LE" }
    return even * 10 > pairs * 6 && odd * 10 < pairs ? "UTF-16BE" : nil
  }

  /// The encoding in which most bytes beyond ASCII are letters of Polish or Ukrainian; nothing where some of them are UTF-8,
  /// or where there are too few to tell.
  private func likelyEncoding() -> LegacyEncoding? {
    guard !isStopped || invalidText.count >= limits.diagnostics else { return nil }
    var counts = Array(repeating: 0, count: 256)
    var total = 0
    for offset in 0..<count where byte(offset) >= 0x80 {
      counts[Int(byte(offset))] += 1
      total += 1
    }
    let invalid = invalidText.reduce(0) { $0 + $1.end - $1.start }
    // Where most of the text is UTF-8, a few bytes are a slip and not an encoding.
    // So is the same byte over and over.
    let isVaried = counts.count { $0 > 0 } >= 3
    guard total >= 3, isVaried, invalid >= limits.diagnostics || invalid * 2 > total else {
      return nil
    }
    func distinct(_ encoding: LegacyEncoding, _ letters: Set<Unicode.Scalar>) -> Int {
      (0x80...0xFF).count { counts[$0] > 0 && letters.contains(encoding.scalar(of: UInt8($0))) }
    }
    func share(_ encoding: LegacyEncoding, _ letters: Set<Unicode.Scalar>) -> Int {
      (0x80...0xFF).reduce(0) { sum, value in
        letters.contains(encoding.scalar(of: UInt8(value))) ? sum + counts[value] : sum
      }
    }
    let polish = Set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–".unicodeScalars)
    let ranked = [LegacyEncoding.windows1250, .latin2, .cp852]
      .map { (encoding: $0, share: share($0, polish)) }
    // The first of equals: what Windows writes is the commonest.
    if let best = ranked.max(by: { $0.share < $1.share }), best.share * 10 >= total * 6,
      distinct(best.encoding, polish) >= 3
    {
      return ranked.first { $0.share == best.share }?.encoding
    }
    let cyrillic = Set(
      "абвгдежзийклмнопрстуфхцчшщьюяєіїґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯЄІЇҐ".unicodeScalars)
    return share(.windows1251, cyrillic) * 10 >= total * 8 && distinct(.windows1251, cyrillic) >= 5
      ? .windows1251 : nil
  }

  // MARK: Versions to be merged

  /// The places where a program that merges versions has left both.
  private func mergeConflicts() -> [Finding] {
    var found: [Finding] = []
    var start: SourceSpan?
    var isDivided = false
    var line = 0
    while line < count, found.count < limits.diagnostics {
      var end = line
      while end < count, byte(end) != .lineFeed { end += 1 }
      let span = SourceSpan(start: line, end: end)
      if isMark(UInt8(ascii: "<"), at: line) {
        (start, isDivided) = (span, false)
      } else if isMark(UInt8(ascii: "="), at: line) {
        isDivided = true
      } else if isMark(UInt8(ascii: ">"), at: line), let first = start, isDivided {
        found.append(
          Finding(
            message: .mergeConflict, span: first, labels: [(span, .endOfConflict)],
            item: Node.none))
        start = nil
      }
      line = end + 1
    }
    return found
  }

  /// Seven of a character, and then a blank or the end of the line.
  private func isMark(_ character: UInt8, at start: Int) -> Bool {
    (0..<7).allSatisfy { byte(start + $0) == character }
      && (byte(start + 7) == .space || scanner.isLineEnd(start + 7))
  }
}
