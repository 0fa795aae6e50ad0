import Text

/// What can be wrong with a document as a whole.
extension SyntaxMessage {
  /// The document is larger than 2 GiB.
  static var documentTooLarge: Self {
    Self(
      "document-too-large",
      pl: "dokument jest większy niż 2 GiB",
      en: "the document is larger than 2 GiB",
      uk: "документ більший за 2 GiB")
  }

  /// Bytes that are not UTF-8, named by the first.
  static func invalidUTF8(firstByte: UInt8) -> Self {
    Self(
      "invalid-utf8",
      pl: "to nie jest UTF-8 (bajt \(hex(firstByte)))",
      en: "this is not UTF-8 (byte \(hex(firstByte)))",
      uk: "це не UTF-8 (байт \(hex(firstByte)))",
      hint: Phrase(
        pl: "zapisz plik w kodowaniu UTF-8",
        en: "save the file as UTF-8",
        uk: "збережіть файл у кодуванні UTF-8"))
  }

  /// The file is encoded as UTF-16.
  static var utf16: Self {
    Self(
      "utf-16",
      pl: "plik jest zapisany w kodowaniu UTF-16",
      en: "the file is encoded as UTF-16",
      uk: "файл збережено в кодуванні UTF-16",
      hint: Phrase(
        pl: "zapisz plik w kodowaniu UTF-8",
        en: "save the file as UTF-8",
        uk: "збережіть файл у кодуванні UTF-8"))
  }

  /// A control character, where none may stand.
  static func controlCharacter(_ byte: UInt8, place: TextPlace) -> Self {
    Self(
      "control-character",
      pl: "znak sterujący \(codePoint(byte)) \(place.phrase[.polish])",
      en: "control character \(codePoint(byte)) \(place.phrase[.english])",
      uk: "керівний символ \(codePoint(byte)) \(place.phrase[.ukrainian])",
      hint: controlHint(byte, place))
  }

  /// A carriage return without a line feed.
  static var loneCarriageReturn: Self {
    Self(
      "lone-carriage-return",
      pl: "powrót karetki bez znaku nowego wiersza",
      en: "a carriage return without a line feed",
      uk: "повернення каретки без символу нового рядка",
      hint: Phrase(
        pl: "wiersze kończą się LF albo CR LF; w napisie pisze się `\\r`",
        en: "end lines with LF or CR LF; write `\\r` inside a string",
        uk: "рядки закінчуються LF або CR LF; у тексті пишеться `\\r`"))
  }

  /// Tables, arrays and dotted keys nested deeper than the limit.
  static func nestingTooDeep(_ number: Int) -> Self {
    Self(
      "nesting-too-deep",
      pl: "zagnieżdżenie głębsze niż \(number) poziomów",
      en: "nested deeper than \(number) levels",
      uk: "вкладення глибше за \(number) рівнів")
  }
}
