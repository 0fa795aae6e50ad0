import Text

/// What can be wrong with a key and its `=`.
extension SyntaxMessage {
  /// A key is missing before `=`.
  static var missingKey: Self {
    Self(
      "missing-key",
      pl: "brak klucza przed `=`",
      en: "a key is missing before `=`",
      uk: "немає ключа перед `=`",
      hint: Phrase(
        pl: "pusty klucz zapisuje się `\"\"`",
        en: "an empty key is written `\"\"`",
        uk: "порожній ключ пишеться `\"\"`"))
  }

  /// A part of the dotted key is missing.
  static var emptyKeyPart: Self {
    Self(
      "empty-key-part",
      pl: "brakuje części klucza z kropkami",
      en: "a part of the dotted key is missing",
      uk: "бракує частини ключа з крапками",
      hint: Phrase(
        pl: "usuń kropkę albo zapisz pustą część jako `\"\"`",
        en: "remove the dot, or write an empty part as `\"\"`",
        uk: "вилучіть крапку або запишіть порожню частину як `\"\"`"))
  }

  /// A character that cannot stand in a bare key.
  static func keyCharacter(_ scalar: Unicode.Scalar) -> Self {
    Self(
      "key-character",
      pl: "\(shown(scalar)) nie może stać w kluczu bez cudzysłowu",
      en: "\(shown(scalar)) cannot stand in a bare key",
      uk: "\(shown(scalar)) не може стояти в ключі без лапок",
      hint: Phrase(
        pl: "klucz bez cudzysłowu ma A–Z, a–z, 0–9, `-` i `_`; inne klucze bierze się w cudzysłów",
        en: "bare keys have A–Z, a–z, 0–9, `-` and `_`; put other keys in quotes",
        uk: "ключ без лапок має A–Z, a–z, 0–9, `-` і `_`; інші ключі беруть у лапки"))
  }

  /// A bare key with letters outside ASCII.
  static func nonASCIIKey(_ text: String) -> Self {
    Self(
      "non-ascii-key",
      pl: "klucz `\(clean(text))` bez cudzysłowu ma litery spoza ASCII",
      en: "the bare key `\(clean(text))` has letters outside ASCII",
      uk: "ключ `\(clean(text))` без лапок має літери поза ASCII",
      hint: Phrase(
        pl: "weź go w cudzysłów: `\"\(clean(text))\"`",
        en: "put it in quotes: `\"\(clean(text))\"`",
        uk: "візьміть його в лапки: `\"\(clean(text))\"`"))
  }

  /// A key with a space and without quotes.
  static func spaceInKey(_ text: String) -> Self {
    Self(
      "space-in-key",
      pl: "klucz `\(clean(text))` ma odstęp",
      en: "the key `\(clean(text))` has a space",
      uk: "ключ `\(clean(text))` містить пробіл",
      hint: Phrase(
        pl: "weź go w cudzysłów: `\"\(clean(text))\"`",
        en: "put it in quotes: `\"\(clean(text))\"`",
        uk: "візьміть його в лапки: `\"\(clean(text))\"`"))
  }

  /// A key cannot be a multi-line string.
  static var multilineKey: Self {
    Self(
      "multiline-key",
      pl: "klucz nie może być napisem wielowierszowym",
      en: "a key cannot be a multi-line string",
      uk: "ключ не може бути багаторядковим текстом",
      hint: Phrase(
        pl: "użyj po jednym cudzysłowie z każdej strony",
        en: "use one quote on either side",
        uk: "поставте по одній лапці з кожного боку"))
  }

  /// The quoted key is not closed.
  static func unclosedKey(_ character: Character) -> Self {
    Self(
      "unclosed-key",
      pl: "klucz w cudzysłowie nie jest zamknięty",
      en: "the quoted key is not closed",
      uk: "ключ у лапках не закрито",
      hint: Phrase(
        pl: "zamknij go znakiem `\(String(character))` w tym samym wierszu",
        en: "close it with `\(String(character))` in the same line",
        uk: "закрийте його знаком `\(String(character))` у тому самому рядку"))
  }

  /// A key without a value.
  static var keyAlone: Self {
    Self(
      "key-without-value",
      pl: "klucz bez wartości",
      en: "a key without a value",
      uk: "ключ без значення",
      hint: Phrase(
        pl: "pisze się `klucz = wartość`",
        en: "write `key = value`",
        uk: "пишеться `ключ = значення`"))
  }

  /// A colon or a comma in the place of `=`.
  static func wrongEquals(_ character: Character) -> Self {
    Self(
      "wrong-equals",
      pl: "`\(String(character))` zamiast `=`",
      en: "`\(String(character))` in the place of `=`",
      uk: "`\(String(character))` замість `=`",
      hint: Phrase(
        pl: "pisze się `klucz = wartość`",
        en: "write `key = value`",
        uk: "пишеться `ключ = значення`"))
  }

  /// `=` is missing after the key.
  static var missingEquals: Self {
    Self(
      "missing-equals",
      pl: "po kluczu brakuje `=`",
      en: "`=` is missing after the key",
      uk: "після ключа бракує `=`",
      hint: Phrase(
        pl: "pisze się `klucz = wartość`",
        en: "write `key = value`",
        uk: "пишеться `ключ = значення`"))
  }

  /// One `=` too many.
  static var extraEquals: Self {
    Self(
      "extra-equals",
      pl: "o jeden `=` za dużo",
      en: "one `=` too many",
      uk: "зайвий `=`",
      hint: Phrase(
        pl: "pisze się `klucz = wartość`",
        en: "write `key = value`",
        uk: "пишеться `ключ = значення`"))
  }

  /// A value is missing after `=`.
  static var missingValue: Self {
    Self(
      "missing-value",
      pl: "po `=` brakuje wartości",
      en: "a value is missing after `=`",
      uk: "після `=` бракує значення",
      hint: Phrase(
        pl: "pusty tekst zapisuje się `\"\"`",
        en: "an empty text is written `\"\"`",
        uk: "порожній текст пишеться `\"\"`"))
  }

  /// A typographic quotation mark in the place of a straight one.
  static func typographicQuote(_ character: Character, straight: Character) -> Self {
    Self(
      "typographic-quote",
      pl: "cudzysłów drukarski \(String(character))",
      en: "typographic quotation mark \(String(character))",
      uk: "друкарські лапки \(String(character))",
      hint: Phrase(
        pl: "użyj prostego \(String(straight))",
        en: "use the straight \(String(straight))",
        uk: "поставте прямі \(String(straight))"))
  }

  /// A no-break space (U+00A0).
  static var noBreakSpace: Self {
    Self(
      "no-break-space",
      pl: "twarda spacja (U+00A0)",
      en: "a no-break space (U+00A0)",
      uk: "нерозривний пробіл (U+00A0)",
      hint: Phrase(
        pl: "zastąp ją zwykłą spacją",
        en: "replace it with an ordinary space",
        uk: "замініть його звичайним пробілом"))
  }
}
