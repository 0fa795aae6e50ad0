import Calendar
import Diagnostics
import Directory
import Schema
import Text

/// Offices whose facts nobody has verified for long, each with how many there are.
struct StaleCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory
  private let settings: LintSettings
  private let today: LocalDate

  init(
    _ inspection: Inspection, _ directory: ServiceDirectory, _ settings: LintSettings,
    _ today: LocalDate
  ) {
    self.inspection = inspection
    self.directory = directory
    self.settings = settings
    self.today = today
  }

  func report(to findings: inout Findings) {
    var total: [Int: Int] = [:]
    var stale: [Int: (count: Int, oldest: LocalDate)] = [:]
    for kind in [EntityKind.organization, .program, .service, .location, .serviceAtLocation] {
      for index in 0..<directory.count(of: kind) {
        let entity = EntityReference(kind, index)
        guard let date = directory.entity(entity).provenance.assuredDate else { continue }
        let line = directory.ancestors(of: entity) + [entity]
        guard let office = line.last(where: { $0.kind == .organization })?.index else { continue }
        total[office, default: 0] += 1
        guard let limit = limit(line), date.daysSinceEpoch + limit < today.daysSinceEpoch else {
          continue
        }
        let known = stale[office]
        stale[office] = ((known?.count ?? 0) + 1, min(known?.oldest ?? date, date))
      }
    }
    for (office, facts) in stale.sorted(by: { $0.key < $1.key }) {
      findings.report(
        .stale(
          directory.organizations[office].name.shortened, facts.count, total[office] ?? 0,
          oldest: "\(facts.oldest)"),
        at: inspection.place(of: "id", EntityReference(.organization, office)))
    }
  }

  /// The days after which a fact of an office is stale: those of the nearest office that the settings name.
  private func limit(_ line: [EntityReference]) -> Int? {
    for entity in line.reversed() where entity.kind == .organization {
      if let days = settings.staleAfterDaysOfOffices[directory.id(of: entity)] { return days }
    }
    return settings.staleAfterDays ?? directory.info.staleAfterDays
  }
}

extension LintMessage {
  fileprivate static func stale(_ name: String, _ count: Int, _ total: Int, oldest: String) -> Self
  {
    Self(
      "stale-office",
      pl: "`\(name)`: dawno nie sprawdzano \(count) z \(total) pozycji, od \(oldest)",
      en: "`\(name)`: \(count) of \(total) entries were not verified for long, since \(oldest)",
      uk: "`\(name)`: давно не перевіряли \(count) з \(total) записів, від \(oldest)",
      hint: Phrase(
        pl: "sprawdź je w źródle i popraw `assured_date`",
        en: "verify them with the source, and renew `assured_date`",
        uk: "перевірте їх у джерелі й оновіть `assured_date`"))
  }
}
