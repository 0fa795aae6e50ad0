import Text

extension Rule {
  /// What is asked of notices and of the points that they send to.
  static let notices: [Rule] = [
    asked(
      "notice-without-scope", .warning,
      why: Phrase(
        pl:
          "Komunikat, który obowiązuje, a nie mówi kogo dotyczy, niczego nie zamyka i nie pojawia się na żadnej karcie.",
        en:
          "A notice in force that does not say whom it concerns closes nothing and stands on no card.",
        uk:
          "Чинне оголошення, яке не каже, кого стосується, нічого не закриває і не з’являється на картці."
      ),
      example: """
        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]

        """),
    asked(
      "ended-notice-in-force", .warning,
      why: Phrase(
        pl:
          "Komunikat ma stan zakończony, a według dat jeszcze trwa: jedno z dwojga jest nieprawdą.",
        en: "The notice is called ended, and by its dates goes on: one of the two is not true.",
        uk: "Оголошення позначене завершеним, а за датами ще триває: щось одне неправда."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "ended"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        valid_to = 2040-01-01

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "ended"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        valid_to = 2020-05-01

        """),
    asked(
      "ended-notice-without-day", .note,
      why: Phrase(
        pl:
          "Bez ostatniego dnia nie wiadomo, co obowiązywało, gdy ktoś pyta o dzień z przeszłości.",
        en: "Without a last day nobody can tell what held, when somebody asks of a day gone by.",
        uk: "Без останнього дня невідомо, що було чинним, коли питають про минулий день."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "ended"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "ended"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        valid_to = 2020-05-01

        """),
    asked(
      "notice-over", .note,
      why: Phrase(
        pl:
          "Komunikat minął według dat. Program to wie; stan można zmienić na zakończony przy porządkach.",
        en:
          "By its dates the notice is over. The program knows; its state may be changed when tidying up.",
        uk: "За датами оголошення минуло. Програма це знає; стан можна змінити під час прибирання."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        valid_to = 2020-05-01

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]

        """),
    asked(
      "substitute-closed", .warning,
      why: Phrase(
        pl: "Komunikat zamyka punkt i odsyła z niego do niego samego.",
        en: "The notice closes a point and sends its residents to that same point.",
        uk: "Оголошення закриває пункт і скеровує з нього до нього ж."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        substitute_location_id = "punkt"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[location]]
        id = "drugi"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        substitute_location_id = "drugi"

        """),
    asked(
      "substitute-cycle", .warning,
      why: Phrase(
        pl: "Dwa zamknięte punkty zastępują się nawzajem: mieszkaniec chodzi w kółko.",
        en: "Two closed points stand in for each other: a resident goes round in a circle.",
        uk: "Два закриті пункти замінюють один одного: відвідувач ходить по колу."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[location]]
        id = "drugi"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        substitute_location_id = "drugi"

        [[notice]]
        id = "przerwa"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["drugi"]
        substitute_location_id = "punkt"

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[location]]
        id = "drugi"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        [[notice]]
        id = "remont"
        state = "in_force"
        effect = "closed"
        title = "Remont"
        assured_date = 2020-03-16
        scope = ["punkt"]
        substitute_location_id = "drugi"

        """),
  ]
}
