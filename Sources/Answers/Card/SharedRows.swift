import Directory

/// What several kinds of entities say on their cards.
extension CardWriter {
  /// Telephones, each with what it is for; one that the source does not give is said to be unknown.
  mutating func writePhones(_ phones: [Phone], label: String? = nil) {
    for (place, phone) in phones.filter({ $0.isValid(on: moment.date) }).enumerated() {
      let label = place == 0 ? label ?? words.phone : ""
      let text = words.phoneText(phone)
      if let number = phone.number {
        row(label, text, copy: .phone, copying: number)
      } else {
        row(label, text, role: .faint)
      }
    }
  }

  /// People and desks to turn to.
  mutating func writeContacts(_ contacts: [Contact]) {
    for contact in contacts {
      let identity = [contact.name, contact.title].compactMap { $0 }.joined(separator: ", ")
      row(words.person, identity)
      row(words.department, contact.department)
      row(words.email, contact.email, copy: .email)
      writePhones(contact.phones)
    }
  }

  /// The notices that concern an entity and have not ended, proposals marked as such.
  mutating func writeNotices(about entity: EntityReference) {
    // What is announced of an office's counters does not concern what is no more handled at them.
    guard daybook.isCurrent(entity) else { return }
    section(words.notices)
    for phase in [NoticePhase.inForce, .upcoming, .proposed] {
      for place in daybook.notices(about: entity, in: phase) {
        let notice = directory.notices[place]
        note(
          words.noticeMarker(notice, phase: phase),
          words.noticeLine(notice, phase: phase),
          role: phase == .inForce && notice.effect != .information ? .warning : .link,
          link: EntityReference(.notice, place)
        )
      }
    }
  }

  /// Opening hours: those that hold, and with their dates those that do not.
  mutating func writeSchedules(_ schedules: [Schedule]) {
    rows(words.hours, schedules.filter { $0.isValid(on: moment.date) }.map { hoursText($0) })
    for schedule in schedules where !schedule.isValid(on: moment.date) {
      let period = words.period(from: schedule.validFrom, to: schedule.validTo) ?? ""
      row(words.hours, "\(hoursText(schedule)) (\(period))", role: .faint)
    }
  }

  /// Hours by the clock on the directory's walls; those of another zone say so.
  func hoursText(_ schedule: Schedule, isBrief: Bool = false) -> String {
    guard let zone = schedule.timezone, zone != directory.info.timezone else {
      return words.scheduleText(schedule, isBrief: isBrief)
    }
    let shown = directory.clocks.translated(
      schedule, from: max(moment.date, schedule.validFrom ?? moment.date))
    let text = words.scheduleText(shown ?? schedule, isBrief: isBrief)
    return "\(text), \(words.zoneText(zone, isTranslated: shown != nil))"
  }

  /// Where the facts come from and when somebody last verified them.
  mutating func writeProvenance(of entity: EntityReference) {
    section(words.sourceHeading)
    row(words.source, directory.entity(entity).provenance.source, role: .faint)
    switch directory.verification(of: entity, on: moment.date) {
    case .verified(let date): row(words.verified, words.longDate(date), role: .faint)
    case .stale(let date):
      row(
        words.verified, "⚠ \(words.longDate(date)) – \(words.unverified)", role: .warning)
    case .undated: row(words.verified, words.sourceUndated, role: .faint)
    case .unknown: row(words.verified, words.neverVerified, role: .faint)
    }
  }
}
