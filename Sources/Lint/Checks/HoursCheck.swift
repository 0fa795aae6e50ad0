import Calendar
import Diagnostics
import Directory
import Schema
import Text

/// Hours that say the same twice, or what cannot be meant together.
struct HoursCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory

  init(_ inspection: Inspection, _ directory: ServiceDirectory) {
    self.inspection = inspection
    self.directory = directory
  }

  func report(to findings: inout Findings) {
    for (index, location) in directory.locations.enumerated() {
      check(location.schedules, of: EntityReference(.location, index), &findings)
    }
    for (index, service) in directory.services.enumerated() {
      check(service.schedules, of: EntityReference(.service, index), &findings)
    }
    for (index, referral) in directory.referrals.enumerated() {
      check(referral.schedules, of: EntityReference(.referral, index), &findings)
    }
    for (index, offer) in directory.servicesAtLocations.enumerated() {
      let entity = EntityReference(.serviceAtLocation, index)
      check(offer.schedules, of: entity, &findings)
      checkWithin(offer.schedules, directory.locations[offer.location], entity, &findings)
    }
  }

  private func check(
    _ schedules: [Schedule], of entity: EntityReference, _ findings: inout Findings
  ) {
    let place = { inspection.place(of: "schedules", entity) }
    if schedules.count > 1, schedules.count < 50,
      schedules.indices.contains(where: { schedules[..<$0].contains(schedules[$0]) })
    {
      findings.report(.repeatedHours, at: place())
    }
    for schedule in schedules {
      guard let opens = schedule.opensAt, let closes = schedule.closesAt else { continue }
      // Until midnight, and round the clock, are written with a closing time before the opening one.
      if closes < opens, closes != .midnight {
        findings.report(.overnight(opens.clock, closes.clock), at: place())
        return
      }
    }
  }

  /// A service has hours on a day or at a time at which its point is shut.
  private func checkWithin(
    _ schedules: [Schedule], _ location: Location, _ entity: EntityReference,
    _ findings: inout Findings
  ) {
    let open = location.schedules.filter { $0.opensAt != nil && $0.closesAt != nil }
    guard !open.isEmpty, open.allSatisfy(\.isWeekly) else { return }
    for schedule in schedules where schedule.isWeekly {
      guard let opens = schedule.opensAt, let closes = schedule.closesAt, opens < closes else {
        continue
      }
      let others = open.filter { $0.dates.overlaps(schedule.dates) }
      let outside = schedule.byday.filter { day in
        !others.contains { $0.byday.contains(day) && $0.covers(opens, closes) }
      }
      guard !outside.isEmpty, !others.isEmpty else { continue }
      findings.report(
        .outsidePoint(location.id, opens.clock, closes.clock),
        at: inspection.place(of: "schedules", entity))
      return
    }
  }
}

extension Schedule {
  fileprivate var isWeekly: Bool {
    interval == 1 && bymonthday.isEmpty && byday.allSatisfy { $0.ordinal == nil }
  }

  fileprivate var dates: ClosedRange<Int> {
    let first = validFrom?.daysSinceEpoch ?? .min
    return first...max(first, validTo?.daysSinceEpoch ?? .max)
  }

  fileprivate func covers(_ opens: LocalTime, _ closes: LocalTime) -> Bool {
    guard let opensAt, let closesAt else { return false }
    return opensAt <= opens && (closesAt <= opensAt || closes <= closesAt)
  }
}

extension LocalTime {
  /// The time to the minute: `08:00`.
  fileprivate var clock: String { String(description.prefix(5)) }
}

extension LintMessage {
  fileprivate static var repeatedHours: Self {
    Self(
      "repeated-hours", pl: "te same godziny są podane dwa razy", en: "the same hours stand twice",
      uk: "ті самі години подано двічі",
      hint: Phrase(
        pl: "usuń jedne z nich", en: "remove one of them", uk: "вилучіть одні з них"))
  }

  fileprivate static func overnight(_ opens: String, _ closes: String) -> Self {
    Self(
      "overnight-hours", pl: "godziny od \(opens) do \(closes) trwają przez noc",
      en: "hours from \(opens) to \(closes) last over the night",
      uk: "години від \(opens) до \(closes) тривають через ніч",
      hint: Phrase(
        pl: "jeśli to pomyłka, zamień `opens_at` i `closes_at`",
        en: "where that is a slip, exchange `opens_at` and `closes_at`",
        uk: "якщо це помилка, поміняйте `opens_at` і `closes_at`"))
  }

  fileprivate static func outsidePoint(_ id: String, _ opens: String, _ closes: String) -> Self {
    Self(
      "hours-outside-point",
      pl: "sprawa ma godziny od \(opens) do \(closes), gdy punkt `\(id)` jest nieczynny",
      en: "the service has hours from \(opens) to \(closes), when the point `\(id)` is shut",
      uk: "справа має години від \(opens) до \(closes), коли пункт `\(id)` не працює",
      hint: Phrase(
        pl: "sprawdź w źródle, które godziny są prawdziwe",
        en: "look at the source for the hours that are true",
        uk: "перевірте в джерелі, які години правдиві"))
  }
}
