import Text

/// The words around the table of abilities.
struct AbilityStrings: Speaking {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// Which mode the session is in, and every reason for it.
  func mode(_ launch: Launch) -> String {
    guard launch.isRestricted else {
      return say(pl: "Tryb: zwykły", en: "Mode: ordinary", uk: "Режим: звичайний")
    }
    let reasons = launch.restrictions.map { $0.reason[language] }.joined(separator: ", ")
    return say(
      pl: "Tryb: ograniczony (\(reasons))", en: "Mode: restricted (\(reasons))",
      uk: "Режим: обмежений (\(reasons))")
  }

  var headings: [String] {
    [
      say(pl: "Zdolność", en: "Ability", uk: "Здатність"),
      say(pl: "Stan", en: "State", uk: "Стан"),
      say(pl: "Co to jest", en: "What it is", uk: "Що це"),
      say(pl: "Dlaczego", en: "Why", uk: "Чому"),
    ]
  }

  func state(_ isThere: Bool) -> String {
    isThere ? say(pl: "tak", en: "yes", uk: "так") : say(pl: "nie", en: "no", uk: "ні")
  }

  /// The variables of the environment that count.
  func kept(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      pl: "Ze środowiska zostają: \(list).", en: "Kept of the environment: \(list).",
      uk: "Із середовища лишаються: \(list).")
  }

  /// What the system itself sees to.
  func enforced(_ confinement: Confinement?) -> String {
    say(
      pl:
        "System odmawia zapisu plików: \(state(confinement?.forbidsWriting ?? false)), uruchamiania programów: \(state(confinement?.forbidsStarting ?? false)).",
      en:
        "The system refuses to write files: \(state(confinement?.forbidsWriting ?? false)), to start programs: \(state(confinement?.forbidsStarting ?? false)).",
      uk:
        "Система відмовляє в записі файлів: \(state(confinement?.forbidsWriting ?? false)), у запуску програм: \(state(confinement?.forbidsStarting ?? false))."
    )
  }
}
