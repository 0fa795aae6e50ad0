import Text

extension Rule {
  /// What is asked of texts.
  static let texts: [Rule] = [
    asked(
      "html-in-text", .warning,
      why: Phrase(
        pl:
          "Tekst skopiowany ze strony WWW przynosi czasem jej znaczniki; mieszkaniec zobaczyłby je na wydruku.",
        en:
          "Text copied from a web page may bring its markup along; a resident would see it on a slip.",
        uk:
          "Текст, скопійований із вебсторінки, часом приносить її розмітку; відвідувач побачив би її на папері."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście od&nbsp;podwórza"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście od podwórza"

        """),
    asked(
      "mojibake", .warning,
      why: Phrase(
        pl:
          "Litery przeczytane w złym kodowaniu wyglądają jak ĹĂłdĹş; po takiej nazwie nikt niczego nie znajdzie.",
        en:
          "Letters that were read in the wrong encoding are garbled; nobody finds anything by such a name.",
        uk:
          "Літери, прочитані в хибному кодуванні, стають нечитабельними; за такою назвою ніхто нічого не знайде."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Punkt przy ul. DĹ‚ugiej"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Punkt przy ul. Długiej"

        """),
    asked(
      "literal-escape", .warning,
      why: Phrase(
        pl: "Odwrotny ukośnik z literą n ma znaczyć nowy wiersz, a stoi w tekście jako dwa znaki.",
        en: "A backslash and an n were to be a new line, and stand in the text as two characters.",
        uk: "Зворотна скісна з літерою мала означати новий рядок, а стоїть у тексті як два знаки."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = 'Wejście A\\nparter'

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście A, parter"

        """),
    asked(
      "escape-in-name", .warning,
      why: Phrase(
        pl: "W cudzysłowie odwrotny ukośnik z literą to znak: C:\\temp traci przez to literę t.",
        en:
          "In double quotes a backslash and a letter are one character: C:\\temp loses its t by that.",
        uk: "У лапках зворотна скісна з літерою – це один знак: шлях утрачає через це літеру."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Plik C:\\temp"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = 'Plik C:\\temp'

        """),
    asked(
      "unusual-space", .note,
      why: Phrase(
        pl:
          "Twardy odstęp i znaki niewidoczne wyglądają jak zwykły odstęp, a wyszukiwanie i sortowanie je odróżnia.",
        en:
          "No-break spaces and invisible characters look like a space, and are others to whoever compares texts.",
        uk:
          "Нерозривний пробіл і невидимі знаки схожі на звичайний пробіл, але порівняння текстів їх розрізняє."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście\u{A0}A"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście A"

        """),
    asked(
      "stray-blanks", .warning,
      why: Phrase(
        pl: "Odstęp na końcu albo podwójny to ślad po kopiowaniu; na wydruku robi dziurę.",
        en: "A blank at the end, or two in a row, are left by copying; on a slip they make a gap.",
        uk: "Пробіл у кінці або подвійний – слід копіювання; на папері він лишає дірку."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście A "

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Wejście A"

        """),
    asked(
      "mixed-quotes", .note,
      why: Phrase(
        pl:
          "Cudzysłowy z dwóch klawiatur albo bez pary: czytający nie wie, gdzie kończy się nazwa.",
        en:
          "Quotation marks of two keyboards, or without their pair: the reader cannot tell where a name ends.",
        uk: "Лапки з двох клавіатур або без пари: читач не знає, де закінчується назва."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Dom „Nadzieja''"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Dom „Nadzieja”"

        """),
    asked(
      "glued-text", .warning,
      why: Phrase(
        pl: "Między dwoma słowami brakuje odstępu; szukający nie znajdzie żadnego z nich.",
        en: "The space between two words is missing; whoever searches finds neither.",
        uk: "Між двома словами бракує пробілу; шукач не знайде жодного."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Pomoc SpołecznaMiejska"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        description = "Pomoc Społeczna Miejska"

        """),
    asked(
      "blank-in-id", .warning,
      why: Phrase(
        pl:
          "Identyfikator jest słowem w poleceniach i odnośnikach; odstęp w nim trzeba by za każdym razem brać w cudzysłów.",
        en:
          "An id is a word of commands and references; with a blank it has to be quoted every time.",
        uk: "Ідентифікатор – слово команд і посилань; із пробілом його щоразу треба брати в лапки."),
      example: """
        [[location]]
        id = "punkt testowy"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        """),
  ]
}
