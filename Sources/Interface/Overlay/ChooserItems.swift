import Answers
import Directory
import Display
import Text

extension State {
  /// The rows of a chooser that its filter leaves.
  func items(of chooser: Chooser) -> [ChooserItem] {
    switch chooser.kind {
    case .district: districtItems(chooser.filter)
    case .notices: noticeItems(chooser.filter)
    case .copy: copyItems(chooser.filter)
    case .recent:
      recent.filter { matches(chooser.filter, [directory.name(of: $0)]) }.map { entity in
        ChooserItem(
          text: StyledText(directory.name(of: entity).sanitized), choice: .entity(entity))
      }
    }
  }

  /// The districts by name, or by a street that lies in one.
  private func districtItems(_ filter: String) -> [ChooserItem] {
    var items: [ChooserItem] = []
    if area != nil, filter.isEmpty {
      items.append(ChooserItem(text: StyledText(words.noDistrict), choice: .area(nil)))
    }
    for (place, area) in directory.serviceAreas.enumerated() {
      let isNamed = matches(filter, [area.name] + area.alternateNames)
      let street = isNamed ? nil : area.streets.first { matches(filter, [$0]) }
      guard isNamed || street != nil else { continue }
      var text = StyledText(area.name.sanitized)
      if let street { text.append(" – \(street.sanitized)", .faint) }
      items.append(ChooserItem(text: text, choice: .area(place)))
    }
    return items
  }

  /// All notices by what they are as of the date, each with what it touches.
  private func noticeItems(_ filter: String) -> [ChooserItem] {
    let daybook = directory.on(moment.date)
    var items: [ChooserItem] = []
    for phase in NoticePhase.allCases {
      let places = directory.notices.indices.filter { place in
        let notice = directory.notices[place]
        return daybook.phase(ofNotice: place) == phase
          && matches(filter, [notice.title] + notice.scope.map(directory.name(of:)))
      }
      guard !places.isEmpty else { continue }
      items.append(
        ChooserItem(
          text: StyledText("\(words.phaseName(phase)) (\(places.count))", .heading), choice: nil))
      for place in places { items += noticeItems(at: place, phase: phase) }
    }
    return items
  }

  private func noticeItems(at place: Int, phase: NoticePhase) -> [ChooserItem] {
    let notice = directory.notices[place]
    let isWarning = phase == .inForce && notice.effect != .information
    let period = words.period(
      from: notice.validFrom, to: notice.validTo, isOpenEnded: isWarning
    ).map { " (\($0))" }
    let title = words.noticeMarker(notice, phase: phase) + notice.title + (period ?? "")
    let head = ChooserItem(
      text: StyledText(title.sanitized, isWarning ? .warning : .text),
      choice: .entity(EntityReference(.notice, place)))
    return [head]
      + notice.scope.map { entity in
        ChooserItem(
          text: StyledText("    → \(directory.name(of: entity).sanitized)", .link),
          choice: .entity(entity))
      }
  }

  /// What is on the card to be copied, and the whole card.
  private func copyItems(_ filter: String) -> [ChooserItem] {
    guard let card else { return [] }
    var items = card.copyables.filter { matches(filter, [$0.text, words.copyableName($0.kind)]) }
      .map { piece in
        var text = StyledText(words.copyableName(piece.kind), .label)
        text.pad(to: CardLayout.labelColumns)
        text.append(piece.text)
        return ChooserItem(text: text, choice: .copy(piece.text))
      }
    if matches(filter, [words.wholeCard]) {
      items.append(
        ChooserItem(text: StyledText(words.wholeCard), choice: .copy(card.plainText(width: 72))))
    }
    return items
  }

  /// Whether every word typed begins a word of the texts; "ul." and the like are no words here.
  private func matches(_ filter: String, _ texts: [String]) -> Bool {
    let typed = filter.folded.split { $0 == " " }.filter { !Self.streetWords.contains($0) }
    guard !typed.isEmpty else { return true }
    let words = texts.flatMap { $0.folded.split { !$0.isLetter && !$0.isNumber } }
    return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  private static let streetWords: Set<Substring> = [
    "ul.", "ul", "ulica", "al.", "al", "aleja", "aleje", "pl.", "pl", "plac", "os.",
  ]
}
