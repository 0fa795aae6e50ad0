/// What stays of text from a file, a command line, the environment or a terminal before it is shown.
///
/// Shown text moves no cursor, changes no order of letters and hides nothing: control characters (C0, DEL, C1)
/// become a visible replacement; bidirectional controls (Unicode Technical Report 36, "Bidirectional Text
/// Spoofing"), zero-width and other format characters are left out; line breaks and tabs become a space. What
/// makes one picture of emoji stays where it does (UTS #51): joiners between two of them, variation selectors
/// and modifiers after one. Each base that remains has at most four combining marks, which is what a cell of
/// the terminal holds.
package enum Sanitizing {
  /// The most marks on one base (ncurses' `CCHARW_MAX` is five, the base included).
  package static let markLimit = 4

  /// Whether an emoji may end with a scalar, so that a joiner can follow.
  static func endsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isEmoji && !scalar.isASCII || properties.isEmojiModifier
      || scalar.value == 0xFE0F
  }

  /// Whether a colour of skin may follow a scalar.
  static func takesModifier(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiModifierBase || scalar.value == 0xFE0F
  }

  enum Verdict {
    case keep
    case mark
    /// A joiner, which stays between two emoji.
    case join
    /// A choice of presentation, which stays after a character that has one.
    case select
    /// A colour of skin, which stays after an emoji that has one.
    case modify
    case drop
    case space
    case replace
  }

  /// What happens to one scalar.
  static func verdict(_ scalar: Unicode.Scalar) -> Verdict {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return .keep }
    if value >= 0xA0 && value < 0x300 { return value == 0xAD ? .drop : .keep }
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return .space
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return .drop  // Hangul fillers, letters that show nothing
    case 0x200D: return .join
    case 0xFE0E, 0xFE0F: return .select
    case 0x1F3FB...0x1F3FF: return .modify
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF: return .drop
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format: return .drop
    case .nonspacingMark, .enclosingMark: return .mark
    case .spacingMark: return .keep
    case .control, .surrogate, .privateUse, .unassigned: return .replace
    case .lineSeparator, .paragraphSeparator: return .space
    default: return .keep
    }
  }
}

extension String {
  /// The text as a single line that a terminal may receive.
  public var sanitized: String { sanitized(keepingLines: false) }

  /// The text as a terminal may receive it.
  ///
  /// - Parameter keepingLines: whether line feeds stay; carriage returns before them are left out.
  /// - Returns: the text without what drives a terminal or hides.
  public func sanitized(keepingLines: Bool) -> String {
    // Nearly all text is clean and is given back as it is.
    if plainWidth != nil { return self }
    var result = String.UnicodeScalarView()
    var marks = Sanitizing.markLimit
    var isJoined = false
    for scalar in unicodeScalars {
      if isJoined {
        isJoined = false
        if scalar.properties.isEmoji, !scalar.isASCII { result.append("\u{200D}") }
      }
      if keepingLines && (scalar == "\n" || scalar == "\r") {
        if scalar == "\n" { result.append(scalar) }
        marks = Sanitizing.markLimit
        continue
      }
      switch Sanitizing.verdict(scalar) {
      case .keep:
        result.append(scalar)
        marks = 0
      case .mark:
        // A mark without a base would land on a neighbour's cell.
        guard marks < Sanitizing.markLimit else { continue }
        result.append(scalar)
        marks += 1
      case .join:
        // Appended with what follows, if that is an emoji too; after a selector the emoji is before it.
        isJoined = marks < Sanitizing.markLimit && (result.last.map(Sanitizing.endsEmoji) ?? false)
      case .select, .modify:
        let isKept =
          Sanitizing.verdict(scalar) == .select
          ? result.last?.properties.isEmoji ?? false
          : result.last.map(Sanitizing.takesModifier) ?? false
        guard isKept, marks < Sanitizing.markLimit else { continue }
        result.append(scalar)
        marks += 1
      case .drop: continue
      case .space:
        result.append(" ")
        marks = 0
      case .replace:
        result.append("\u{FFFD}")
        marks = 0
      }
    }
    return String(result)
  }
}
