import Calendar
import Directory

/// The dates of a notice beside its title: a day that the title names is not said again.
extension Catalogue {
  /// When a notice holds, as far as its title does not say so; `nil` where there is nothing left to say.
  package func unsaidPeriod(of notice: Notice, phase: NoticePhase) -> String? {
    func unsaid(_ date: LocalDate?) -> LocalDate? {
      date.flatMap { says(notice.title, $0) ? nil : $0 }
    }
    let (from, to) = (unsaid(notice.validFrom), unsaid(notice.validTo))
    let isOpenEnded =
      phase == .inForce && notice.effect != .information && notice.validTo == nil
      && from == notice.validFrom && !notice.title.holds(untilFurtherNotice)
    return period(from: from, to: to, isOpenEnded: isOpenEnded)
  }

  /// A day as it may stand in a text: as files have it, and as people write it.
  package func spellings(_ date: LocalDate) -> [String] {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [
      "\(date)", "\(padded(date.day)).\(padded(date.month)).\(date.year)",
      "\(date.day).\(padded(date.month)).\(date.year)", longDate(date),
    ]
  }

  /// Whether a text names a day.
  private func says(_ text: String, _ date: LocalDate) -> Bool {
    spellings(date).contains(where: text.holds)
  }
}

extension String {
  /// Whether another text stands somewhere in this one, letter for letter.
  fileprivate func holds(_ other: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: other.utf8) }
  }
}
