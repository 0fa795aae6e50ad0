import Text

/// What can be wrong with dates, times and escapes.
extension SyntaxMessage {
  // MARK: Dates and times

  /// This is not a date or time.
  ///
  /// - Parameter meant: what was meant, as TOML writes it, where that can be told.
  /// - Returns: the message.
  static func malformedDateTime(meant: String? = nil) -> Self {
    Self(
      "malformed-date-time",
      pl: "to nie jest data ani godzina",
      en: "this is not a date or time",
      uk: "це не дата і не час",
      hint: meant.map { Phrase(pl: "zapis: \($0)", en: "write \($0)", uk: "запис: `\($0)`") }
        ?? Phrase(
          pl:
            "pisze się `2020-03-16`, `07:30:00`, `2020-03-16T07:30:00` albo `2020-03-16T07:30:00+01:00`",
          en:
            "write `2020-03-16`, `07:30:00`, `2020-03-16T07:30:00` or `2020-03-16T07:30:00+01:00`",
          uk:
            "пишеться `2020-03-16`, `07:30:00`, `2020-03-16T07:30:00` або `2020-03-16T07:30:00+01:00`"
        ))
  }

  /// A month that does not exist.
  static func noSuchMonth(_ number: Int) -> Self {
    Self(
      "no-such-month",
      pl: "nie ma miesiąca \(number)",
      en: "there is no month \(number)",
      uk: "немає місяця \(number)",
      hint: Phrase(
        pl: "data to rok-miesiąc-dzień: miesiące od 01 do 12",
        en: "a date is year-month-day: months are 01 to 12",
        uk: "дата – це рік-місяць-день: місяці від 01 до 12"))
  }

  /// A day that the month does not have.
  static func noSuchDay(_ number: Int, month: Int, year: Int) -> Self {
    Self(
      "no-such-day",
      pl: "w miesiącu \(month) roku \(year) nie ma dnia \(number)",
      en: "there is no day \(number) in month \(month) of \(year)",
      uk: "у місяці \(month) року \(year) немає дня \(number)")
  }

  /// An hour that does not exist.
  static func noSuchHour(_ number: Int) -> Self {
    Self(
      "no-such-hour",
      pl: "nie ma godziny \(number)",
      en: "there is no hour \(number)",
      uk: "немає години \(number)",
      hint: Phrase(
        pl: "godziny od 00 do 23",
        en: "hours are 00 to 23",
        uk: "години від 00 до 23"))
  }

  /// A minute that does not exist.
  static func noSuchMinute(_ number: Int) -> Self {
    Self(
      "no-such-minute",
      pl: "nie ma minuty \(number)",
      en: "there is no minute \(number)",
      uk: "немає хвилини \(number)",
      hint: Phrase(
        pl: "minuty od 00 do 59",
        en: "minutes are 00 to 59",
        uk: "хвилини від 00 до 59"))
  }

  /// A second that does not exist.
  static func noSuchSecond(_ number: Int) -> Self {
    Self(
      "no-such-second",
      pl: "nie ma sekundy \(number)",
      en: "there is no second \(number)",
      uk: "немає секунди \(number)",
      hint: Phrase(
        pl: "sekundy od 00 do 59, a 60 to sekunda przestępna",
        en: "seconds are 00 to 59, and 60 for a leap second",
        uk: "секунди від 00 до 59, а 60 – додаткова секунда"))
  }

  /// An offset from UTC that does not exist.
  static func noSuchOffset(_ text: String) -> Self {
    Self(
      "no-such-offset",
      pl: "nie ma przesunięcia \(text)",
      en: "there is no offset \(text)",
      uk: "немає зміщення \(text)",
      hint: Phrase(
        pl: "przesunięcia od −23:59 do +23:59",
        en: "offsets are −23:59 to +23:59",
        uk: "зміщення від −23:59 до +23:59"))
  }

  /// A time without seconds needs TOML 1.1.
  static var secondsNeeded: Self {
    Self(
      "seconds-needed",
      pl: "godzina bez sekund wymaga TOML 1.1",
      en: "a time without seconds needs TOML 1.1",
      uk: "час без секунд потребує TOML 1.1",
      hint: Phrase(
        pl: "dopisz `:00`",
        en: "add `:00`",
        uk: "допишіть `:00`"))
  }

  // MARK: Escapes

  /// A backslash that takes the closing quote for its own.
  static func backslashBeforeQuote(_ text: String) -> Self {
    Self(
      "backslash-before-quote",
      pl: "ukośnik wsteczny przed cudzysłowem sprawia, że napis się nie kończy",
      en: "the backslash before the quote keeps the string from ending",
      uk: "зворотна риска перед лапками не дає тексту закінчитися",
      hint: Phrase(
        pl: "ścieżki pisze się w apostrofach: '\(clean(text))'",
        en: "write paths in single quotes: '\(clean(text))'",
        uk: "шляхи пишуться в апострофах: `'\(clean(text))'`"))
  }

  /// A backslash before a character that makes no escape.
  static func unknownEscape(_ scalar: Unicode.Scalar) -> Self {
    Self(
      "unknown-escape",
      pl: "\(shownEscape(scalar)) nie jest sekwencją specjalną",
      en: "\(shownEscape(scalar)) is not an escape",
      uk: "\(shownEscape(scalar)) не є спеціальною послідовністю",
      hint: Phrase(
        pl: "ukośnik wsteczny zapisuje się `\\\\`; można też użyć apostrofów",
        en: "write `\\\\` for a backslash, or use single quotes",
        uk: "зворотна риска пишеться `\\\\`; можна також ужити апострофи"))
  }

  /// A backslash at the end of the line.
  static var escapeAtLineEnd: Self {
    Self(
      "escape-at-line-end",
      pl: "ukośnik wsteczny na końcu wiersza",
      en: "a backslash at the end of the line",
      uk: "зворотна риска в кінці рядка",
      hint: Phrase(
        pl: "tylko napisy w potrójnym cudzysłowie mogą mieć wiele wierszy",
        en: "only strings in three quotes go on in the next line",
        uk: "лише тексти в потрійних лапках можуть мати кілька рядків"))
  }

  /// A numeric escape with too few hexadecimal digits.
  static func shortEscape(_ text: String, digits: Int) -> Self {
    Self(
      "short-escape",
      pl: "`\(clean(text))` wymaga \(digits) cyfr szesnastkowych",
      en: "`\(clean(text))` needs \(digits) hexadecimal digits",
      uk: "`\(clean(text))` потребує \(digits) шістнадцяткових цифр")
  }

  /// A numeric escape of what is not a Unicode scalar value.
  static func escapeOfNoCharacter(_ text: String) -> Self {
    Self(
      "escape-of-no-character",
      pl: "`\(clean(text))` nie jest znakiem Unicode",
      en: "`\(clean(text))` is not a Unicode scalar value",
      uk: "`\(clean(text))` не є символом Unicode",
      hint: Phrase(
        pl: "znaki to 0–D7FF i E000–10FFFF",
        en: "characters are 0 to D7FF and E000 to 10FFFF",
        uk: "символи – це 0–D7FF і E000–10FFFF"))
  }

  /// An escape that needs TOML 1.1.
  static func escapeOfLaterVersion(_ text: String) -> Self {
    Self(
      "escape-of-later-version",
      pl: "sekwencja `\(clean(text))` wymaga TOML 1.1",
      en: "the escape `\(clean(text))` needs TOML 1.1",
      uk: "послідовність `\(clean(text))` потребує TOML 1.1",
      hint: Phrase(
        pl: "użyj `\\u` z czterema cyframi",
        en: "write `\\u` with four digits",
        uk: "уживайте `\\u` із чотирма цифрами"))
  }
}
