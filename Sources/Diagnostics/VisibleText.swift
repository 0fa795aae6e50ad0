/// Text made fit to be shown: nothing of a hostile file reaches a terminal as a control sequence.
package enum VisibleText {
  /// A character that can be shown in the place of one that can not.
  ///
  /// C0 controls and DEL become their control pictures (U+2400 to U+2421). C1 controls, the marks that
  /// change the direction of writing, line and paragraph separators, and what else has no glyph
  /// become U+FFFD.
  ///
  /// - Parameter scalar: A scalar of the source.
  /// - Returns: The scalar itself or one that stands for it.
  package static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      return "\u{FFFD}"
    default:
      return scalar
    }
  }

  /// A text with every scalar that cannot be shown replaced.
  package static func shown(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(picture(of: scalar)) }
    return String(result)
  }

  /// A text for a message: shown, and cut where it is long.
  package static func short(_ text: String, limit: Int = 40) -> String {
    let start = text.prefix(limit)
    let shown = shown(start)
    return start.endIndex < text.endIndex ? shown + "…" : shown
  }
}
