import Directory

/// What kinds of entities are called.
extension Catalogue {
  /// The kind as a singular noun, for the head of a card.
  package func kindName(_ kind: EntityKind) -> String {
    switch kind {
    case .organization: pick("Jednostka", "Office")
    case .program: pick("Program", "Programme")
    case .service: pick("Sprawa", "Matter")
    case .location: pick("Punkt", "Point")
    case .serviceAtLocation: pick("Sprawa w punkcie", "Matter at a point")
    case .serviceArea: pick("Dzielnica", "District")
    case .portal: pick("Portal", "Portal")
    case .form: pick("Formularz", "Form")
    case .notice: pick("Komunikat", "Notice")
    }
  }
}
