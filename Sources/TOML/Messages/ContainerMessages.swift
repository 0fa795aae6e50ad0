import Text

/// What can be wrong with arrays, inline tables, strings and lines.
extension SyntaxMessage {
  // MARK: Arrays, inline tables and strings

  /// The array is not closed.
  static var unclosedArray: Self {
    Self(
      "unclosed-array",
      pl: "tablica nie jest zamknięta",
      en: "the array is not closed",
      uk: "масив не закрито",
      hint: Phrase(
        pl: "zamknij ją przez `]`",
        en: "close it with `]`",
        uk: "закрийте його знаком `]`"))
  }

  /// The inline table is not closed.
  static var unclosedInlineTable: Self {
    Self(
      "unclosed-inline-table",
      pl: "tabela w klamrach nie jest zamknięta",
      en: "the inline table is not closed",
      uk: "таблицю у фігурних дужках не закрито",
      hint: Phrase(
        pl: "zamknij ją przez `}`",
        en: "close it with `}`",
        uk: "закрийте її знаком `}`"))
  }

  /// The string is not closed.
  static func unclosedString(_ character: Character) -> Self {
    Self(
      "unclosed-string",
      pl: "napis nie jest zamknięty",
      en: "the string is not closed",
      uk: "текст не закрито",
      hint: Phrase(
        pl:
          "zamknij go znakiem `\(String(character))`, a tekst o wielu wierszach weź w potrójny cudzysłów",
        en: "close it with `\(String(character))`, or use three quotes for a text of several lines",
        uk:
          "закрийте його знаком `\(String(character))`, а текст із кількох рядків візьміть у потрійні лапки"
      ))
  }

  /// The multi-line string is not closed.
  static func unclosedMultilineString(_ text: String) -> Self {
    Self(
      "unclosed-multiline-string",
      pl: "napis wielowierszowy nie jest zamknięty",
      en: "the multi-line string is not closed",
      uk: "багаторядковий текст не закрито",
      hint: Phrase(
        pl: "zamknij go przez `\(text)`",
        en: "close it with `\(text)`",
        uk: "закрийте його знаком `\(text)`"))
  }

  /// A closing delimiter of the other kind.
  static func mismatchedClosing(found: Character, needed: Character) -> Self {
    Self(
      "mismatched-closing",
      pl: "`\(String(found))` zamiast `\(String(needed))`",
      en: "`\(String(found))` in the place of `\(String(needed))`",
      uk: "`\(String(found))` замість `\(String(needed))`",
      hint: Phrase(
        pl: "zamknij przez `\(String(needed))`",
        en: "close it with `\(String(needed))`",
        uk: "закрийте знаком `\(String(needed))`"))
  }

  /// A closing delimiter without an opening one.
  static func closingWithoutOpening(_ character: Character) -> Self {
    Self(
      "closing-without-opening",
      pl: "`\(String(character))` bez otwarcia",
      en: "`\(String(character))` without an opening one",
      uk: "`\(String(character))` без відкриття",
      hint: Phrase(
        pl: "usuń go",
        en: "remove it",
        uk: "вилучіть його"))
  }

  /// A comma is missing before this.
  static var missingComma: Self {
    Self(
      "missing-comma",
      pl: "brakuje przed tym przecinka",
      en: "a comma is missing before this",
      uk: "перед цим бракує коми",
      hint: Phrase(
        pl: "wartości oddziela się znakiem `,`",
        en: "separate values with `,`",
        uk: "значення розділяють знаком `,`"))
  }

  /// A comma without a value before it.
  static var extraComma: Self {
    Self(
      "extra-comma",
      pl: "przecinek, przed którym nie ma wartości",
      en: "a comma without a value before it",
      uk: "кома, перед якою немає значення",
      hint: Phrase(
        pl: "usuń go",
        en: "remove it",
        uk: "вилучіть її"))
  }

  /// Another separator in the place of a comma.
  static func wrongComma(_ character: Character) -> Self {
    Self(
      "wrong-comma",
      pl: "`\(String(character))` zamiast przecinka",
      en: "`\(String(character))` in the place of a comma",
      uk: "`\(String(character))` замість коми",
      hint: Phrase(
        pl: "wartości oddziela się znakiem `,`",
        en: "separate values with `,`",
        uk: "значення розділяють знаком `,`"))
  }

  /// An array has values, not keys.
  static var entryInArray: Self {
    Self(
      "entry-in-array",
      pl: "tablica ma wartości, nie klucze",
      en: "an array has values, not keys",
      uk: "масив має значення, а не ключі",
      hint: Phrase(
        pl: "tabelę w tablicy zapisuje się `{ klucz = wartość }`",
        en: "write `{ key = value }` for a table in an array",
        uk: "таблицю в масиві пишуть `{ ключ = значення }`"))
  }

  /// A comma before `}` needs TOML 1.1.
  static var trailingComma: Self {
    Self(
      "trailing-comma",
      pl: "przecinek przed `}` wymaga TOML 1.1",
      en: "a comma before `}` needs TOML 1.1",
      uk: "кома перед `}` потребує TOML 1.1",
      hint: Phrase(
        pl: "usuń go",
        en: "remove it",
        uk: "вилучіть її"))
  }

  /// A newline in an inline table needs TOML 1.1.
  static var newlineInInlineTable: Self {
    Self(
      "newline-in-inline-table",
      pl: "nowy wiersz w tabeli w klamrach wymaga TOML 1.1",
      en: "a newline in an inline table needs TOML 1.1",
      uk: "новий рядок у таблиці у фігурних дужках потребує TOML 1.1",
      hint: Phrase(
        pl: "zapisz tabelę w jednym wierszu albo pod nagłówkiem",
        en: "write the table in one line, or under a header",
        uk: "запишіть таблицю в одному рядку або під заголовком"))
  }

  // MARK: Lines

  /// Text after the value.
  static var textAfterValue: Self {
    Self(
      "text-after-value",
      pl: "tekst po wartości",
      en: "text after the value",
      uk: "текст після значення",
      hint: Phrase(
        pl: "jeden wpis w wierszu; tekst bierze się w cudzysłów, komentarz zaczyna się od `#`",
        en: "one entry a line; text goes in quotes, a comment begins with `#`",
        uk: "один запис у рядку; текст беруть у лапки, коментар починається з `#`"))
  }

  /// Text right after a closing quote.
  static var textAfterQuote: Self {
    Self(
      "text-after-quote",
      pl: "tekst tuż za zamykającym cudzysłowem",
      en: "text right after a closing quote",
      uk: "текст одразу за закривною лапкою",
      hint: Phrase(
        pl: "cudzysłów wewnątrz napisu zapisuje się `\\\"`; usuń zbędny",
        en: "write a quote inside a string as `\\\"`, or remove the one too many",
        uk: "лапку всередині тексту пишуть `\\\"`; вилучіть зайву"))
  }

  /// A comma or semicolon after a value.
  static func separatorAfterValue(_ character: Character) -> Self {
    Self(
      "separator-after-value",
      pl: "`\(String(character))` po wartości",
      en: "`\(String(character))` after the value",
      uk: "`\(String(character))` після значення",
      hint: Phrase(
        pl: "wpis kończy się z wierszem: usuń ten znak",
        en: "a line ends an entry: remove it",
        uk: "запис закінчується разом із рядком: вилучіть цей знак"))
  }

  /// A comma inside a number.
  static var decimalComma: Self {
    Self(
      "decimal-comma",
      pl: "przecinek w liczbie",
      en: "a comma inside a number",
      uk: "кома в числі",
      hint: Phrase(
        pl: "pisze się kropkę dziesiętną: `3.5`",
        en: "write a decimal point: `3.5`",
        uk: "пишеться десяткова крапка: `3.5`"))
  }

  /// A second entry in the same line.
  static var twoEntriesOnLine: Self {
    Self(
      "two-entries-on-line",
      pl: "drugi wpis w tym samym wierszu",
      en: "a second entry in the same line",
      uk: "другий запис у тому самому рядку",
      hint: Phrase(
        pl: "zacznij przed nim nowy wiersz",
        en: "begin a new line before it",
        uk: "почніть перед ним новий рядок"))
  }
}
