import Answers
import Calendar
import Directory
import Text

/// What the program says before anybody has asked.
extension Catalogue {
  var whatThisIs: String {
    say(
      pl: "Gdzie, kiedy i z czym załatwić sprawę: punkty, pokoje, formularze, telefony.",
      en: "Where, when and with what to apply: places, rooms, forms, phone numbers.",
      uk: "Де, коли і з чим звернутися: пункти, кабінети, бланки, телефони.")
  }

  var howToAsk: String {
    say(
      pl: "Pisz, jak mówi interesant", en: "Type what the resident says",
      uk: "Пишіть, як каже відвідувач")
  }

  /// What an example leads to.
  func exampleKind(_ kind: EntityKind) -> String {
    kind == .serviceAtLocation
      ? say(pl: "w dzielnicy", en: "in a district", uk: "у районі") : kindName(kind).lowercased()
  }

  var exceptionsToday: String {
    say(pl: "Wyjątki dziś", en: "Exceptions today", uk: "Винятки сьогодні")
  }

  func exceptions(on date: LocalDate) -> String {
    say(
      pl: "Wyjątki \(longDate(date))", en: "Exceptions on \(longDate(date))",
      uk: "Винятки \(longDate(date))")
  }

  var noExceptions: String {
    say(
      pl: "Żaden komunikat niczego nie zamyka.", en: "No notice closes anything.",
      uk: "Жодне оголошення нічого не закриває.")
  }

  var keysTitle: String { say(pl: "Klawisze", en: "Keys", uk: "Клавіші") }
}
