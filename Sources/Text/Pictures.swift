extension Unicode.Scalar {
  /// A scalar that a terminal shows in the place of one that it would obey, hide or leave out.
  ///
  /// Where a mistake in a file is shown, what is wrong with it must be seen: C0 controls and DEL become
  /// their control pictures (U+2400 to U+2421), and whatever else sanitising would replace or leave out
  /// becomes U+FFFD. All other scalars stand for themselves.
  public var picture: Unicode.Scalar {
    switch value {
    case 0...0x1F: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: break
    }
    switch Sanitizing.verdict(self) {
    case .keep, .mark: return self
    case .drop, .space, .replace, .join, .select, .modify: return "\u{FFFD}"
    }
  }
}

extension StringProtocol {
  /// The text with a picture of every scalar that a terminal would not show.
  public var pictured: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.picture) }
    return String(result)
  }

  /// The beginning of the text in pictures, with an ellipsis where it is cut.
  ///
  /// - Parameter limit: How many characters are shown at most.
  /// - Returns: The beginning, fit to be shown.
  public func pictured(upTo limit: Int) -> String {
    let start = prefix(limit)
    return start.endIndex < endIndex ? start.pictured + "…" : start.pictured
  }
}
