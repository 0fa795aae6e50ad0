import Directory

/// What kinds of entities are called.
extension Catalogue {
  /// The kind as a singular noun, for the head of a card.
  package func kindName(_ kind: EntityKind) -> String {
    switch kind {
    case .organization: say(pl: "Jednostka", en: "Office", uk: "Установа")
    case .program: say(pl: "Program", en: "Programme", uk: "Програма")
    case .service: say(pl: "Sprawa", en: "Matter", uk: "Послуга")
    case .location: say(pl: "Punkt", en: "Point", uk: "Пункт")
    case .serviceAtLocation:
      say(pl: "Sprawa w punkcie", en: "Matter at a point", uk: "Послуга в пункті")
    case .serviceArea: say(pl: "Dzielnica", en: "District", uk: "Район")
    case .portal: say(pl: "Portal", en: "Portal", uk: "Портал")
    case .form: say(pl: "Formularz", en: "Form", uk: "Бланк")
    case .notice: say(pl: "Komunikat", en: "Notice", uk: "Оголошення")
    case .referral: elsewhere
    }
  }
}
