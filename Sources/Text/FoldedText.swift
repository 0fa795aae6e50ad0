/// A text's folded form, with the way back to the places in the text as written.
///
/// What is found in the folded form is highlighted in the original by this map.
public struct FoldedText: Sendable {
  /// The folded text in UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// For each folded byte, where in the original's UTF-8 the character begins that it came from.
  public private(set) var origins: [Int32] = []
  /// How many bytes of UTF-8 the original has.
  public let originalCount: Int

  public init(_ text: some StringProtocol) {
    var offset = 0
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      var rest = Folding.fold(scalar)
      while rest != 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        origins.append(Int32(truncatingIfNeeded: offset))
        rest >>= 8
      }
      offset += Unicode.UTF8.width(scalar)
    }
    originalCount = offset
  }

  /// Where the original has what stands at some places of the folded form.
  ///
  /// A character that folds to several letters is given whole, and so are the marks that follow a letter.
  ///
  /// - Returns: offsets in the original's UTF-8.
  public func originalOffsets(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : originalCount
      return place..<place
    }
    let last = origins[range.upperBound - 1]
    var end = range.upperBound
    while end < origins.count, origins[end] == last { end += 1 }
    let upper = end < origins.count ? Int(origins[end]) : originalCount
    return Int(origins[range.lowerBound])..<upper
  }

  /// Where the original has what stands at some places of the folded form.
  ///
  /// - Parameters:
  ///   - range: places in `bytes`.
  ///   - text: the text that this is the folded form of.
  /// - Returns: the place in the text.
  public func originalRange(of range: Range<Int>, in text: String) -> Range<String.Index> {
    let offsets = originalOffsets(of: range)
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: offsets.lowerBound)
    return lower..<utf8.index(lower, offsetBy: offsets.count)
  }
}
