import Text

extension Rule {
  /// What the grammar of TOML asks of a file, each rule with a file that breaks it.
  static let syntax: [Rule] = [
    told(
      "document-too-large",
      why: Phrase(
        pl: "plik danych ma najwyżej 2 GiB; większy nie jest danymi informatora",
        en: "a data file has at most 2 GiB; a larger one is no directory's data",
        uk: "файл даних має щонайбільше 2 GiB; більший не є даними довідника")),
    told(
      "invalid-utf8",
      why: Phrase(
        pl: "pliki danych są w UTF-8; w innym kodowaniu polskie litery byłyby nieczytelne",
        en: "data files are in UTF-8; in another encoding letters with marks would be unreadable",
        uk: "файли даних у UTF-8; в іншому кодуванні літери були б нечитабельні")),
    told(
      "utf-16",
      why: Phrase(
        pl: "pliki danych są w UTF-8; niektóre edytory zapisują UTF-16, gdy poprosić je o Unicode",
        en: "data files are in UTF-8; some editors write UTF-16 when asked for Unicode",
        uk: "файли даних у UTF-8; деякі редактори зберігають UTF-16, коли просять Unicode")),
    told(
      "nesting-too-deep",
      why: Phrase(
        pl:
          "tabele i listy mogą leżeć w sobie najwyżej 256 poziomów; informator nie potrzebuje tylu",
        en: "tables and arrays nest at most 256 levels; no directory needs as many",
        uk: "таблиці й списки вкладаються щонайбільше на 256 рівнів; довіднику стільки не треба")),
    told(
      "foreign-encoding",
      why: Phrase(
        pl: "cały plik jest w innym kodowaniu niż UTF-8; jedno polecenie przekodowuje go w całości",
        en: "the whole file is in another encoding than UTF-8; one command converts all of it",
        uk: "увесь файл у іншому кодуванні, ніж UTF-8; одна команда перекодовує його цілком")),
    shown(
      "merge-conflict",
      """
      <<<<<<< HEAD
      floor = 1
      =======
      floor = 2
      >>>>>>> poprawka

      """),
    shown("byte-order-mark", "floor = 1\n\u{FEFF}name = \"Punkt\"\n"),
    shown("backslash-before-quote", "description = \"C:\\dane\\\"\n"),
    shown(
      "unclosed-array",
      """
      rooms = ["23", "24"
      floor = 1

      """),
    shown("unclosed-inline-table", "address = { city = \"Testowo\"\n"),
    shown("unclosed-string", "name = \"Punkt\n"),
    shown("unclosed-multiline-string", "text = \"\"\"Pierwszy wiersz\n"),
    shown("mismatched-closing", "rooms = [\"23\"}\n"),
    shown("closing-without-opening", "floor = 1]\n"),
    shown("missing-comma", "rooms = [\"23\" \"24\"]\n"),
    shown("extra-comma", "rooms = [\"23\",, \"24\"]\n"),
    shown("wrong-comma", "rooms = [\"23\"; \"24\"]\n"),
    shown("entry-in-array", "rooms = [floor = 1]\n"),
    shown("text-after-value", "floor = 1 parter\n"),
    shown("decimal-comma", "latitude = 51,77\n"),
    shown("two-entries-on-line", "floor = 1 name = \"Punkt\"\n"),
    shown("malformed-date-time", "assured_date = 2020-3-16\n"),
    shown("no-such-month", "assured_date = 2020-13-16\n"),
    shown("no-such-day", "assured_date = 2021-02-29\n"),
    shown("no-such-hour", "opens_at = 25:00:00\n"),
    shown("no-such-minute", "opens_at = 08:60:00\n"),
    shown("no-such-second", "opens_at = 08:00:61\n"),
    shown("no-such-offset", "at = 2020-03-16T08:00:00+25:00\n"),
    shown("unknown-escape", "name = \"C:\\dane\"\n"),
    shown("escape-at-line-end", "name = \"Punkt\\\n"),
    shown("short-escape", "name = \"\\u00\"\n"),
    shown("escape-of-no-character", "name = \"\\uD800\"\n"),
    shown("control-character", "name = \"a\u{1}b\"\n"),
    shown(
      "lone-carriage-return",
      """
      floor = 1\rname = "a"
      room = 2

      """),
    shown("missing-key", "= \"Punkt\"\n"),
    shown("empty-key-part", "address..city = \"Testowo\"\n"),
    shown("key-character", "na!me = \"Punkt\"\n"),
    shown("non-ascii-key", "piętro = 1\n"),
    shown("space-in-key", "postal code = \"00-000\"\n"),
    shown("multiline-key", "\"\"\"name\"\"\" = \"Punkt\"\n"),
    shown("unclosed-key", "\"name = 1\n"),
    shown("key-without-value", "name\n"),
    shown("wrong-equals", "name: \"Punkt\"\n"),
    shown("missing-equals", "name \"Punkt\"\n"),
    shown("extra-equals", "name == \"Punkt\"\n"),
    shown("missing-value", "name =\n"),
    shown("typographic-quote", "name = „Punkt”\n"),
    shown("no-break-space", "name\u{A0}= \"Punkt\"\n"),
    shown("unquoted-string", "name = Punkt\n"),
    shown("wrong-boolean", "unknown = True\n"),
    shown("no-null", "floor = null\n"),
    shown("wrong-float-word", "latitude = Infinity\n"),
    shown("leading-zero", "floor = 01\n"),
    shown("integer-too-large", "floor = 99999999999999999999\n"),
    shown("misplaced-underscore", "floor = 1__0\n"),
    shown("float-without-digits", "latitude = 51.\n"),
    shown("exponent-without-digits", "latitude = 5e\n"),
    shown("float-too-large", "latitude = 1e999\n"),
    shown("upper-case-prefix", "floor = 0X1\n"),
    shown("signed-prefix", "floor = +0x1\n"),
    shown("no-digits", "floor = 0x\n"),
    shown("wrong-digit", "floor = 0b12\n"),
    shown(
      "duplicate-key",
      """
      name = "Punkt"
      name = "Ratusz"

      """),
    shown(
      "duplicate-table",
      """
      [directory]
      name = "Testowo"
      [directory]

      """),
    shown(
      "table-of-dotted-keys",
      """
      address.city = "Testowo"
      [address]

      """),
    shown(
      "table-is-array",
      """
      [[location]]
      [location]

      """),
    shown(
      "array-is-table",
      """
      [location]
      [[location]]

      """),
    shown(
      "extends-inline-table",
      """
      address = { city = "Testowo" }
      address.floor = 1

      """),
    shown(
      "extends-array",
      """
      rooms = ["23"]
      [[rooms]]

      """),
    shown(
      "extends-table",
      """
      [a.b]
      [a]
      b.c = 1

      """),
    shown(
      "not-a-table",
      """
      floor = 1
      floor.name = "parter"

      """),
    shown(
      "unclosed-header",
      """
      [directory
      name = "Testowo"

      """),
    shown("empty-header", "[]\n"),
    shown("spaced-brackets", "[ [location] ]\n"),
    shown("space-in-header", "[service at location]\n"),
    shown("text-after-quote", "name = \"Punkt\"Testowo\n"),
    shown("separator-after-value", "floor = 1,\n"),
    shown(
      "extends-array-of-tables",
      """
      [[desk.drawer]]
      [desk]
      drawer.b = 2

      """),
  ]
}
