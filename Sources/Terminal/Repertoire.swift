import CNcurses
import Glibc
import Text

/// Which characters a terminal can be sent, and what stands in for the others.
///
/// Whatever a cell holds, what comes out is one printable character of the cell's own width with
/// its combining marks: no control character passes here.
struct Repertoire {
  enum Kind {
    /// The locale's encoding is UTF-8.
    case unicode
    /// The locale's encoding is another one, for example ISO-8859-2: asked character by character.
    case locale
    /// Printable ASCII alone.
    case ascii
  }

  let kind: Kind

  /// The repertoire of the locale in force.
  ///
  /// - Parameter asciiOnly: `true` when the user asked for ASCII.
  init(asciiOnly: Bool) {
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    if asciiOnly {
      kind = .ascii
    } else if codeset == "UTF-8" {
      kind = .unicode
    } else {
      kind = .locale
    }
  }

  /// A repertoire by its kind.
  init(kind: Kind) { self.kind = kind }

  /// Whether a scalar that fills a cell of one column is sent as it is; where it is not, `runs(for:width:)`
  /// says what to send.
  func sendsAlone(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (32...126).contains(scalar.value) }
    return kind == .unicode && scalar.value >= 160 && Repertoire.columns(of: scalar) == 1
  }

  /// What to send for a character: for each of its bases the base, and up to four marks on it.
  ///
  /// - Parameters:
  ///   - character: what the cell holds.
  ///   - width: the columns that the cell takes.
  /// - Returns: runs of scalars, of which the first has the columns and the others none; together they
  ///   take exactly `width` columns. Or a replacement of one column, to be padded.
  func runs(for character: Character, width: Int) -> [[Unicode.Scalar]] {
    guard let base = character.unicodeScalars.first else { return [[" "]] }
    if base.isASCII, character.unicodeScalars.count == 1 {
      return [[(32...126).contains(base.value) ? base : "?"]]
    }
    var runs: [[Unicode.Scalar]] = []
    var columns = 0
    for scalar in character.unicodeScalars {
      let step = Repertoire.columns(of: scalar)
      if step > 0 || runs.isEmpty {
        guard canSend(scalar), step > 0 else { return [[replacement(for: character)]] }
        runs.append([scalar])
        columns += step
      } else if let last = runs.last, last.count <= Repertoire.markLimit, canSend(scalar),
        Repertoire.isMark(scalar) || scalar == "\u{200D}" && last[0].properties.isEmoji
      {
        runs[runs.count - 1].append(scalar)
      }
    }
    return columns == width ? runs : [[replacement(for: character)]]
  }

  /// What a cell of ncurses holds beside its base: `CCHARW_MAX` is five.
  private static let markLimit = 4

  /// Text in the locale's encoding, line feeds kept.
  func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in text {
      guard character != "\n" else {
        bytes.append(UInt8(ascii: "\n"))
        continue
      }
      for scalar in runs(for: character, width: character.displayWidth).joined() {
        if kind == .unicode {
          bytes += Array(String(Character(scalar)).utf8)
        } else {
          var buffer: [CChar] = Array(repeating: 0, count: 16)
          let count = okienko_encode(&buffer, wchar_t(bitPattern: scalar.value))
          bytes += buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }
        }
      }
    }
    return bytes
  }

  func canSend(_ scalar: Unicode.Scalar) -> Bool {
    switch kind {
    case .unicode: return !(0..<32).contains(scalar.value) && !(127..<160).contains(scalar.value)
    case .ascii: return (32...126).contains(scalar.value)
    case .locale:
      guard scalar.value > 159 || (32...126).contains(scalar.value) else { return false }
      var buffer: [CChar] = Array(repeating: 0, count: 16)
      return okienko_encode(&buffer, wchar_t(bitPattern: scalar.value)) > 0
    }
  }

  /// One character for one, so that columns stay where they are.
  private func replacement(for character: Character) -> Unicode.Scalar {
    // In UTF-8 the C library and the cell disagree about the width: the place stays, the shape is
    // lost.
    if kind == .unicode { return "\u{FFFD}" }
    if kind == .locale, let latin = character.latinTransliterated?.unicodeScalars.first,
      canSend(latin)
    {
      return latin
    }
    let substitute = character.asciiTransliterated.unicodeScalars.first ?? "?"
    return (32...126).contains(substitute.value) ? substitute : "?"
  }

  /// The columns that ncurses takes such scalars for.
  func columns(of scalars: [Unicode.Scalar]) -> Int {
    scalars.first.map(Repertoire.columns) ?? 0
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(okienko_columns(wchar_t(bitPattern: scalar.value)))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
