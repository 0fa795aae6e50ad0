import Text

/// What can be wrong with tables and their headers.
extension SyntaxMessage {
  // MARK: Tables

  /// A key that is already defined.
  static func duplicateKey(_ text: String) -> Self {
    Self(
      "duplicate-key",
      pl: "klucz `\(clean(text))` jest już zdefiniowany",
      en: "the key `\(clean(text))` is already defined",
      uk: "ключ `\(clean(text))` вже визначено",
      hint: Phrase(
        pl: "klucz ma jedną wartość: usuń jeden z nich albo zmień mu nazwę",
        en: "a key has one value: remove or rename one of them",
        uk: "ключ має одне значення: вилучіть один із них або змініть йому назву"))
  }

  /// A table that is already defined by a header.
  static func duplicateTable(_ text: String) -> Self {
    Self(
      "duplicate-table",
      pl: "tabela `\(clean(text))` jest już zdefiniowana",
      en: "the table `\(clean(text))` is already defined",
      uk: "таблицю `\(clean(text))` вже визначено",
      hint: Phrase(
        pl: "tabela ma jeden nagłówek: przenieś wpisy pod pierwszy",
        en: "a table has one header: move the entries under the first",
        uk: "таблиця має один заголовок: перенесіть записи під перший"))
  }

  /// A header for a table that is already defined by dotted keys.
  static func tableOfDottedKeys(_ text: String) -> Self {
    Self(
      "table-of-dotted-keys",
      pl: "tabela `\(clean(text))` jest już zdefiniowana przez klucze z kropkami",
      en: "the table `\(clean(text))` is already defined by dotted keys",
      uk: "таблицю `\(clean(text))` вже визначено ключами з крапками",
      hint: Phrase(
        pl: "dopisz jej wpisy tam, gdzie stoją klucze z kropkami",
        en: "add its entries where the dotted keys stand",
        uk: "допишіть її записи там, де стоять ключі з крапками"))
  }

  /// A table header with the name of an array of tables.
  static func tableIsArray(_ text: String) -> Self {
    Self(
      "table-is-array",
      pl: "`\(clean(text))` to tablica tabel, nie tabela",
      en: "`\(clean(text))` is an array of tables, not a table",
      uk: "`\(clean(text))` – це масив таблиць, а не таблиця",
      hint: Phrase(
        pl: "napisz `[[\(clean(text))]]`, aby dodać element",
        en: "write `[[\(clean(text))]]` to add an element",
        uk: "напишіть `[[\(clean(text))]]`, щоб додати елемент"))
  }

  /// A header of an array of tables with the name of a table.
  static func arrayIsTable(_ text: String) -> Self {
    Self(
      "array-is-table",
      pl: "`\(clean(text))` to tabela, nie tablica tabel",
      en: "`\(clean(text))` is a table, not an array of tables",
      uk: "`\(clean(text))` – це таблиця, а не масив таблиць",
      hint: Phrase(
        pl: "użyj `[[\(clean(text))]]` także w pierwszej definicji",
        en: "begin with `[[\(clean(text))]]` where it is first defined",
        uk: "напишіть `[[\(clean(text))]]` також у першому визначенні"))
  }

  /// An addition to an inline table.
  static func extendsInlineTable(_ text: String) -> Self {
    Self(
      "extends-inline-table",
      pl: "do tabeli `\(clean(text))` w klamrach nie można nic dodać",
      en: "the inline table `\(clean(text))` cannot be added to",
      uk: "до таблиці `\(clean(text))` у фігурних дужках нічого не можна додати",
      hint: Phrase(
        pl: "tabela w klamrach jest pełna tam, gdzie się zamyka: dopisz wpisy w klamrach",
        en: "an inline table is complete where it closes: write the entries inside its braces",
        uk: "таблиця у фігурних дужках завершена там, де закрита: допишіть записи в дужках"))
  }

  /// A header that would add to an array written as a value.
  static func extendsStaticArray(_ text: String) -> Self {
    Self(
      "extends-array",
      pl: "do tablicy `\(clean(text))` nie można dodawać nagłówkiem",
      en: "the array `\(clean(text))` cannot be added to by a header",
      uk: "до масиву `\(clean(text))` не можна додавати заголовком",
      hint: Phrase(
        pl: "dopisz elementy w nawiasach albo używaj tylko `[[\(clean(text))]]`",
        en: "write the elements inside its brackets, or use only `[[\(clean(text))]]`",
        uk: "допишіть елементи в дужках або вживайте лише `[[\(clean(text))]]`"))
  }

  /// Dotted keys that would add to a table with a header.
  static func extendsHeaderTable(_ text: String) -> Self {
    Self(
      "extends-table",
      pl: "klucze z kropkami nie mogą dodawać do tabeli `\(clean(text))`, która ma nagłówek",
      en: "dotted keys cannot add to the table `\(clean(text))`, which has a header",
      uk: "ключі з крапками не можуть додавати до таблиці `\(clean(text))`, яка має заголовок",
      hint: Phrase(
        pl: "zapisz wpis pod jej nagłówkiem",
        en: "write the entry under its header",
        uk: "запишіть це під її заголовком"))
  }

  /// Dotted keys that would add to an array of tables.
  static func extendsArrayOfTables(_ text: String) -> Self {
    Self(
      "extends-array-of-tables",
      pl: "klucze z kropkami nie mogą dodawać do tablicy tabel `\(clean(text))`",
      en: "dotted keys cannot add to the array of tables `\(clean(text))`",
      uk: "ключі з крапками не можуть додавати до масиву таблиць `\(clean(text))`",
      hint: Phrase(
        pl: "zapisz wpis pod jednym z jej nagłówków",
        en: "write the entry under one of its headers",
        uk: "запишіть це під одним із її заголовків"))
  }

  /// A value in the place of a table.
  static func notTable(_ text: String) -> Self {
    Self(
      "not-a-table",
      pl: "`\(clean(text))` to wartość, nie tabela",
      en: "`\(clean(text))` is a value, not a table",
      uk: "`\(clean(text))` – це значення, а не таблиця")
  }

  // MARK: Headers

  /// The header is not closed.
  static func unclosedHeader(_ text: String) -> Self {
    Self(
      "unclosed-header",
      pl: "nagłówek nie jest zamknięty",
      en: "the header is not closed",
      uk: "заголовок не закрито",
      hint: Phrase(
        pl: "zamknij go przez `\(text)`",
        en: "close it with `\(text)`",
        uk: "закрийте його знаком `\(text)`"))
  }

  /// A header without a name.
  static var emptyHeader: Self {
    Self(
      "empty-header",
      pl: "nagłówek bez nazwy",
      en: "a header without a name",
      uk: "заголовок без назви",
      hint: Phrase(
        pl: "pustą nazwę zapisuje się `[\"\"]`",
        en: "an empty name is written `[\"\"]`",
        uk: "порожня назва пишеться `[\"\"]`"))
  }

  /// A space between the brackets of `[[`.
  static var spacedBrackets: Self {
    Self(
      "spaced-brackets",
      pl: "odstęp między nawiasami `[[`",
      en: "a space between the brackets of `[[`",
      uk: "пробіл між дужками `[[`",
      hint: Phrase(
        pl: "pisz oba nawiasy razem",
        en: "write the two brackets together",
        uk: "пишіть обидві дужки разом"))
  }

  /// The name in the header has a space.
  static var spaceInHeader: Self {
    Self(
      "space-in-header",
      pl: "nazwa w nagłówku ma odstęp",
      en: "the name in the header has a space",
      uk: "назва в заголовку містить пробіл",
      hint: Phrase(
        pl: "weź ją w cudzysłów albo zamknij nagłówek wcześniej",
        en: "put it in quotes, or close the header before it",
        uk: "візьміть її в лапки або закрийте заголовок раніше"))
  }
}
