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

  /// The whole file is in another encoding, which is named as `iconv` takes it.
  static func foreignEncoding(_ encoding: String, file: String) -> Self {
    let name = clean(file)
    return Self(
      "foreign-encoding",
      pl: "plik jest w kodowaniu \(encoding), a nie w UTF-8",
      en: "the file is in \(encoding), not in UTF-8",
      uk: "файл у кодуванні \(encoding), а не в UTF-8",
      hint: Phrase(
        pl: "przekodowanie: iconv -f \(encoding) -t UTF-8 '\(name)' -o '\(name).nowy'",
        en: "to convert it: iconv -f \(encoding) -t UTF-8 '\(name)' -o '\(name).nowy'",
        uk: "перекодування: `iconv -f \(encoding) -t UTF-8 '\(name)' -o '\(name).nowy'`"))
  }

  /// Two versions of a place that were to be merged.
  static var mergeConflict: Self {
    Self(
      "merge-conflict",
      pl: "niedokończone scalanie dwóch wersji pliku",
      en: "two versions of the file that nobody has merged yet",
      uk: "незавершене злиття двох версій файлу",
      hint: Phrase(
        pl: "zostaw jedną z wersji i usuń wiersze ze znakami <<<<<<<, ======= i >>>>>>>",
        en: "keep one of the versions, and remove the lines with <<<<<<<, ======= and >>>>>>>",
        uk: "залиште одну з версій і вилучіть рядки зі знаками <<<<<<<, ======= і >>>>>>>"))
  }

  /// Where the two versions end.
  static var endOfConflict: Self {
    Self(
      "end-of-conflict", pl: "do tego miejsca", en: "up to here", uk: "до цього місця")
  }

  /// A byte order mark that is not at the beginning.
  static var byteOrderMarkInside: Self {
    Self(
      "byte-order-mark",
      pl: "w środku pliku jest niewidoczny znak U+FEFF",
      en: "there is an invisible character within the file, U+FEFF",
      uk: "усередині файлу є невидимий знак `U+FEFF`",
      hint: Phrase(
        pl: "usuń go; zostaje po sklejeniu dwóch plików",
        en: "remove it; it is left where two files were joined",
        uk: "вилучіть його; він лишається після склеювання двох файлів"))
  }

  /// The file is encoded as UTF-16.
  static var utf16: Self {
    Self(
      "utf-16",
      pl: "plik jest zapisany w kodowaniu UTF-16",
      en: "the file is encoded as UTF-16",
      uk: "файл збережено в кодуванні UTF-16",
      hint: Phrase(
        pl: "zapisz plik w UTF-8 albo przekoduj: iconv -f UTF-16 -t UTF-8",
        en: "save the file as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8",
        uk: "збережіть файл у UTF-8 або перекодуйте: `iconv -f UTF-16 -t UTF-8`"))
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
