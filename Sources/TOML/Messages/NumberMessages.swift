import Text

/// What can be wrong with words and numbers.
extension SyntaxMessage {
  /// Text without quotes.
  static func unquotedString(_ text: String) -> Self {
    Self(
      "unquoted-string",
      pl: "`\(clean(text))` nie jest wartością",
      en: "`\(clean(text))` is not a value",
      uk: "`\(clean(text))` не є значенням",
      hint: Phrase(
        pl: "tekst bierze się w cudzysłów: `\(quoted(text))`",
        en: "put text in quotes: `\(quoted(text))`",
        uk: "текст беруть у лапки: `\(quoted(text))`"))
  }

  /// A Boolean in another spelling or another language.
  static func wrongBoolean(_ text: String, meant: String) -> Self {
    Self(
      "wrong-boolean",
      pl: "`\(clean(text))` nie jest wartością logiczną",
      en: "`\(clean(text))` is not a Boolean",
      uk: "`\(clean(text))` не є логічним значенням",
      hint: Phrase(
        pl: "napisz `\(meant)`, a jeśli chodzi o słowo: `\"\(clean(text))\"`",
        en: "write `\(meant)`, or `\"\(clean(text))\"` for the word",
        uk: "напишіть `\(meant)`, а якщо йдеться про слово: `\"\(clean(text))\"`"))
  }

  /// A word for no value, which TOML does not have.
  static func noNull(_ text: String) -> Self {
    Self(
      "no-null",
      pl: "TOML nie zna `\(clean(text))`",
      en: "TOML has no `\(clean(text))`",
      uk: "TOML не знає `\(clean(text))`",
      hint: Phrase(
        pl: "pomiń ten klucz",
        en: "leave the key out",
        uk: "пропустіть цей ключ"))
  }

  /// `inf` or `nan` in another spelling.
  static func wrongFloatWord(_ text: String) -> Self {
    Self(
      "wrong-float-word",
      pl: "`\(clean(text))` nie jest liczbą",
      en: "`\(clean(text))` is not a number",
      uk: "`\(clean(text))` не є числом",
      hint: Phrase(
        pl: "pisze się `inf`, `-inf` albo `nan`",
        en: "write `inf`, `-inf` or `nan`",
        uk: "пишеться `inf`, `-inf` або `nan`"))
  }

  /// A decimal number cannot begin with 0.
  static var leadingZero: Self {
    Self(
      "leading-zero",
      pl: "liczba dziesiętna nie może zaczynać się od 0",
      en: "a decimal number cannot begin with 0",
      uk: "десяткове число не може починатися з 0",
      hint: Phrase(
        pl: "usuń zera albo weź ją w cudzysłów, aby je zachować",
        en: "remove the zeros, or put it in quotes to keep them",
        uk: "вилучіть нулі або візьміть число в лапки, щоб їх зберегти"))
  }

  /// The integer does not fit in 64 bits.
  static var integerTooLarge: Self {
    Self(
      "integer-too-large",
      pl: "liczba całkowita nie mieści się w 64 bitach",
      en: "the integer does not fit in 64 bits",
      uk: "ціле число не вміщується в 64 біти",
      hint: Phrase(
        pl: "zakres to od −9223372036854775808 do 9223372036854775807",
        en: "the range is −9223372036854775808 to 9223372036854775807",
        uk: "діапазон від −9223372036854775808 до 9223372036854775807"))
  }

  /// An underscore must stand between two digits.
  static var misplacedUnderscore: Self {
    Self(
      "misplaced-underscore",
      pl: "podkreślnik musi stać między dwiema cyframi",
      en: "an underscore must stand between two digits",
      uk: "підкреслення має стояти між двома цифрами",
      hint: Phrase(
        pl: "usuń go",
        en: "remove it",
        uk: "вилучіть його"))
  }

  /// Digits must stand on both sides of the decimal point.
  static var floatWithoutDigits: Self {
    Self(
      "float-without-digits",
      pl: "po obu stronach kropki dziesiętnej muszą stać cyfry",
      en: "digits must stand on both sides of the decimal point",
      uk: "з обох боків десяткової крапки мають стояти цифри",
      hint: Phrase(
        pl: "pisze się `0.5` i `5.0`",
        en: "write `0.5` and `5.0`",
        uk: "пишеться `0.5` і `5.0`"))
  }

  /// The exponent has no digits.
  static var exponentWithoutDigits: Self {
    Self(
      "exponent-without-digits",
      pl: "wykładnik nie ma cyfr",
      en: "the exponent has no digits",
      uk: "показник степеня не має цифр",
      hint: Phrase(
        pl: "pisze się `1e6`",
        en: "write `1e6`",
        uk: "пишеться `1e6`"))
  }

  /// The number is too large for a float.
  static var floatTooLarge: Self {
    Self(
      "float-too-large",
      pl: "liczba jest za duża",
      en: "the number is too large for a float",
      uk: "число завелике",
      hint: Phrase(
        pl: "nieskończoność zapisuje się `inf`",
        en: "write `inf` for infinity",
        uk: "нескінченність пишеться `inf`"))
  }

  /// The prefix of a base is written in lower case.
  static var upperCasePrefix: Self {
    Self(
      "upper-case-prefix",
      pl: "przedrostek podstawy pisze się małą literą",
      en: "the prefix of a base is written in lower case",
      uk: "префікс основи пишеться малою літерою",
      hint: Phrase(
        pl: "pisze się `0x`, `0o` albo `0b`",
        en: "write `0x`, `0o` or `0b`",
        uk: "пишеться `0x`, `0o` або `0b`"))
  }

  /// A number with a prefix cannot have a sign.
  static var signedPrefix: Self {
    Self(
      "signed-prefix",
      pl: "liczba z przedrostkiem nie może mieć znaku",
      en: "a number with a prefix cannot have a sign",
      uk: "число з префіксом не може мати знака",
      hint: Phrase(
        pl: "zapisz ją w systemie dziesiętnym",
        en: "write the number in decimal",
        uk: "запишіть число в десятковій системі"))
  }

  /// The number has no digits after its prefix.
  static func noDigits(_ base: NumberBase) -> Self {
    Self(
      "no-digits",
      pl: "liczba nie ma cyfr po przedrostku",
      en: "the number has no digits after its prefix",
      uk: "число не має цифр після префікса")
  }

  /// A digit that the base does not have.
  static func wrongDigit(_ character: Character, _ base: NumberBase) -> Self {
    Self(
      "wrong-digit",
      pl: "\(shown(character)) nie jest cyfrą o podstawie \(base.rawValue)",
      en: "\(shown(character)) is not a digit in base \(base.rawValue)",
      uk: "\(shown(character)) не є цифрою з основою \(base.rawValue)")
  }
}
