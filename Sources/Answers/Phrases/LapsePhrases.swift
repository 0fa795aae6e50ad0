import Calendar

/// What is said of what is over, or still to come, and of what other offices handle.
extension Catalogue {
  /// That something is over, with what holds now.
  func over(since last: LocalDate, now lead: String) -> String {
    say(
      pl: "Tylko do \(longDate(last)). Teraz: \(lead)",
      en: "Only until \(longDate(last)). Now: \(lead)",
      uk: "Лише до \(longDate(last)). Тепер: \(lead)")
  }

  /// The same where no source says what came after it.
  func over(since last: LocalDate) -> String {
    say(
      pl: "Tylko do \(longDate(last)); co jest teraz, źródła nie podają",
      en: "Only until \(longDate(last)); the sources do not say what holds now",
      uk: "Лише до \(longDate(last)); що є тепер, джерела не подають")
  }

  /// That something is still to come, with what there is until then.
  ///
  /// - Parameters:
  ///   - first: the first day.
  ///   - lead: what there is until then; `nil` where no source says it.
  /// - Returns: "Dopiero od 30 czerwca 2021. Teraz: Wydział Wspierania Pieczy Zastępczej".
  func notBefore(_ first: LocalDate, now lead: String?) -> String {
    guard let lead else {
      return say(
        pl: "Dopiero od \(longDate(first)); co jest teraz, źródła nie podają",
        en: "Not before \(longDate(first)); the sources do not say what holds now",
        uk: "Лише з \(longDate(first)); що є тепер, джерела не подають")
    }
    return say(
      pl: "Dopiero od \(longDate(first)). Teraz: \(lead)",
      en: "Not before \(longDate(first)). Now: \(lead)",
      uk: "Лише з \(longDate(first)). Тепер: \(lead)")
  }

  /// The heading of what held.
  func formerly(until last: LocalDate) -> String {
    say(
      pl: "Jak było do \(longDate(last))", en: "As it was until \(longDate(last))",
      uk: "Як було до \(longDate(last))")
  }

  /// The heading of what will hold.
  func later(from first: LocalDate) -> String {
    say(
      pl: "Jak będzie od \(longDate(first))", en: "As it will be from \(longDate(first))",
      uk: "Як буде з \(longDate(first))")
  }

  /// Before what a service is taken for by mistake.
  package var notHere: String { say(pl: "To nie tu", en: "Not here", uk: "Це не тут") }

  /// Over what other offices handle, in lists and among results.
  package var elsewhere: String {
    say(pl: "To nie u nas", en: "Not with us", uk: "Це не до нас")
  }

  /// Before the office that handles what is asked for.
  var sendTo: String { say(pl: "Dokąd", en: "Send to", uk: "Куди") }

  /// Over the own services that are taken for what another office handles.
  var ownMatters: String { say(pl: "A u nas", en: "And with us", uk: "А в нас") }

  /// Said in the place of the day of verification where the source bears none.
  var sourceUndated: String {
    say(pl: "źródło bez daty", en: "the source is undated", uk: "джерело без дати")
  }
}
