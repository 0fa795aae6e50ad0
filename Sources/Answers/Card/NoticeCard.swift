import Directory

/// An announcement: whether it holds, what it does, to whom.
extension CardWriter {
  mutating func writeNotice(_ place: Int) {
    let notice = directory.notices[place]
    let phase = daybook.phase(ofNotice: place)
    row(
      words.state, words.phaseName(phase),
      role: phase == .inForce && notice.effect != .information ? .warning : .text)
    row(words.effect, words.noticeEffect(notice.effect))
    row(
      words.validity,
      words.period(
        from: notice.validFrom, to: notice.validTo,
        isOpenEnded: notice.state == .inForce && notice.effect != .information))
    if let substitute = entity(.location, notice.substituteLocation) {
      let location = directory.locations[substitute.index]
      let text = [location.name, location.address?.address1].compactMap { $0 }
      link(words.substitute, to: substitute, text: text.joined(separator: ", "))
    }
    section(words.noticeText)
    note("", notice.text ?? "")
    section(words.scope)
    for entity in notice.scope { item(entity) }
  }
}
