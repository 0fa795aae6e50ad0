import Calendar
import Diagnostics
import Directory
import Schema
import Text

/// Notices that contradict themselves or each other.
struct NoticeCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory
  private let today: LocalDate?

  init(_ inspection: Inspection, _ directory: ServiceDirectory, _ today: LocalDate?) {
    self.inspection = inspection
    self.directory = directory
    self.today = today
  }

  func report(to findings: inout Findings) {
    for place in directory.notices.indices { checkState(place, &findings) }
    checkCycles(&findings)
  }

  private func place(_ key: String, _ notice: Int) -> SourcePlace {
    inspection.place(of: key, EntityReference(.notice, notice))
  }

  private func checkState(_ index: Int, _ findings: inout Findings) {
    let notice = directory.notices[index]
    if notice.state == .inForce, notice.scope.isEmpty {
      findings.report(.withoutScope, at: place("scope", index))
    }
    if notice.state == .ended, let today, let last = notice.validTo, last >= today {
      findings.report(.endedInForce("\(last)"), at: place("valid_to", index))
    } else if notice.state == .ended, notice.validTo == nil {
      findings.report(.endedWithoutDay, at: place("state", index))
    } else if notice.state == .inForce, let today, let last = notice.validTo, last < today {
      findings.report(.inForceAfterEnd("\(last)"), at: place("valid_to", index))
    }
    guard let substitute = notice.substituteLocation, notice.effect == .closed else { return }
    if notice.scope.contains(EntityReference(.location, substitute)) {
      findings.report(
        .substituteInScope(directory.locations[substitute].id),
        at: place("substitute_location_id", index),
        labels: [place("scope", index).label(LintMessage.scopeHere)])
    }
  }

  // MARK: Substitutes that lead back

  /// A closed place, where its residents are sent, and by which notice.
  private struct Link {
    var notice: Int
    var to: Int
    var dates: ClosedRange<Int>
  }

  /// Rings of places that stand in for each other on one and the same day.
  private func checkCycles(_ findings: inout Findings) {
    var links: [Int: [Link]] = [:]
    for (index, notice) in directory.notices.enumerated() {
      guard notice.effect == .closed, notice.state != .ended, let to = notice.substituteLocation
      else { continue }
      let dates = notice.dates
      for entity in notice.scope where entity.kind == .location && entity.index != to {
        links[entity.index, default: []].append(Link(notice: index, to: to, dates: dates))
      }
    }
    var reported: Set<Int> = []
    for start in links.keys.sorted() {
      var trail: [Link] = []
      if let ring = ring(
        from: start, at: start, .min ... .max, links: links, trail: &trail, steps: Self.mostSteps),
        let first = ring.map(\.notice).min(), reported.insert(first).inserted
      {
        let names = ring.map { directory.locations[$0.to].id }
        findings.report(
          .substituteCycle(names.suffix(1) + names),
          at: place("substitute_location_id", first),
          labels: ring.map(\.notice).filter { $0 != first }.map {
            place("substitute_location_id", $0).label(LintMessage.alsoLeads)
          })
      }
    }
  }

  /// How long a ring is looked for.
  private static let mostSteps = 12

  private func ring(
    from start: Int, at place: Int, _ dates: ClosedRange<Int>, links: [Int: [Link]],
    trail: inout [Link], steps: Int
  ) -> [Link]? {
    guard steps > 0 else { return nil }
    for link in links[place] ?? [] where link.dates.overlaps(dates) {
      let common = link.dates.clamped(to: dates)
      trail.append(link)
      if link.to == start { return trail }
      if !trail.dropLast().contains(where: { $0.to == link.to }),
        let ring = ring(
          from: start, at: link.to, common, links: links, trail: &trail, steps: steps - 1)
      {
        return ring
      }
      trail.removeLast()
    }
    return nil
  }
}

extension Notice {
  /// The days on which it holds, as days since 1970.
  fileprivate var dates: ClosedRange<Int> {
    let first = validFrom?.daysSinceEpoch ?? .min
    return first...max(first, validTo?.daysSinceEpoch ?? .max)
  }
}

extension LintMessage {
  fileprivate static var withoutScope: Self {
    Self(
      "notice-without-scope", pl: "komunikat obowiązuje, ale nie mówi kogo dotyczy",
      en: "the notice is in force, but does not say whom it concerns",
      uk: "оголошення чинне, але не каже, кого стосується",
      hint: Phrase(
        pl: "wpisz w `scope` identyfikatory jednostek, spraw albo punktów",
        en: "give the ids of offices, services or points as `scope`",
        uk: "впишіть у `scope` ідентифікатори установ, справ або пунктів"))
  }

  fileprivate static func endedInForce(_ last: String) -> Self {
    Self(
      "ended-notice-in-force", pl: "komunikat jest zakończony, a jego ostatni dzień to \(last)",
      en: "the notice has ended, and its last day is \(last)",
      uk: "оголошення завершене, а його останній день \(last)",
      hint: Phrase(
        pl: "popraw `valid_to` albo napisz: state = \"in_force\"",
        en: "correct `valid_to`, or write state = \"in_force\"",
        uk: "виправте `valid_to` або напишіть: `state = \"in_force\"`"))
  }

  fileprivate static var endedWithoutDay: Self {
    Self(
      "ended-notice-without-day", pl: "komunikat jest zakończony, ale nie mówi kiedy",
      en: "the notice has ended, but does not say when",
      uk: "оголошення завершене, але не каже коли",
      hint: Phrase(
        pl: "jeśli źródło podaje ostatni dzień, wpisz go w `valid_to`",
        en: "where the source gives its last day, put it into `valid_to`",
        uk: "якщо джерело подає останній день, впишіть його в `valid_to`"))
  }

  fileprivate static func inForceAfterEnd(_ last: String) -> Self {
    Self(
      "notice-over", pl: "komunikat minął \(last)", en: "the notice was over on \(last)",
      uk: "оголошення минуло \(last)",
      hint: Phrase(
        pl: "można napisać: state = \"ended\"; dla dni sprzed tej daty liczą się daty",
        en: "state = \"ended\" may be written; for days before it the dates count",
        uk: "можна написати: `state = \"ended\"`; для попередніх днів важать дати"))
  }

  fileprivate static func substituteInScope(_ id: String) -> Self {
    Self(
      "substitute-closed", pl: "zamknięty punkt `\(id)` ma zastępować sam siebie",
      en: "the closed point `\(id)` is its own substitute",
      uk: "закритий пункт `\(id)` має замінити сам себе",
      hint: Phrase(
        pl: "wskaż inny punkt albo usuń ten ze `scope`",
        en: "name another point, or remove this one from `scope`",
        uk: "вкажіть інший пункт або вилучіть цей зі `scope`"))
  }

  fileprivate static func substituteCycle(_ ids: [String]) -> Self {
    let way = ids.joined(separator: " → ")
    return Self(
      "substitute-cycle", pl: "zamknięte punkty odsyłają do siebie w kółko: `\(way)`",
      en: "closed points send residents round in a circle: `\(way)`",
      uk: "закриті пункти скеровують по колу: `\(way)`",
      hint: Phrase(
        pl: "wskaż punkt, który jest otwarty", en: "name a point that is open",
        uk: "вкажіть пункт, який відкритий"))
  }

  fileprivate static var scopeHere: Self {
    Self("scope-here", pl: "zamykane tutaj", en: "closed here", uk: "закривається тут")
  }

  fileprivate static var alsoLeads: Self {
    Self("also-leads", pl: "a stąd dalej", en: "and on from here", uk: "а звідси далі")
  }
}
