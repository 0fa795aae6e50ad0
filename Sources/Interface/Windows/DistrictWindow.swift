import Answers
import Directory
import Display
import Search
import Text

/// Where the resident's district is chosen, by its name, an estate in it or a street.
struct DistrictWindow: ListWindow {
  /// A place in `serviceAreas`, or no district.
  typealias Choice = Int?

  var list = ListContents<Choice>()
  var verb: Phrase { Phrase(pl: "Wybierz", en: "Choose", uk: "Вибрати") }

  static let entry = ActionEntry(
    .district, .desk, [.function(2), .alt("2"), .alt("i")],
    window: DistrictWindow.self,
    hint: Phrase(pl: "Dzielnica", en: "District", uk: "Район"),
    help: Phrase(
      pl: "wybierz dzielnicę mieszkańca albo wpisz ulicę",
      en: "choose the resident's district or type a street",
      uk: "вибрати район мешканця або ввести вулицю"))

  static func open(_ state: inout State) -> DistrictWindow? {
    guard let window = DistrictWindow().filled(state) else {
      state.message = state.words.noDistricts
      return nil
    }
    return window
  }

  func title(_ state: State) -> String { state.words.districtTitle }

  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>] {
    var items: [ListItem<Choice>] = []
    if state.area != nil, filter.isEmpty {
      items.append(ListItem(text: StyledText(state.words.noDistrict), choice: .some(nil)))
    }
    for (place, area) in state.directory.serviceAreas.enumerated() {
      var text = StyledText(area.name.sanitized)
      if !filter.admits([area.name]) {
        guard let found = area.alternateNames.first(where: { filter.admits([$0]) }) else {
          continue
        }
        text.append(" – \(found.sanitized)", .faint)
      }
      items.append(ListItem(text: text, choice: .some(place)))
    }
    return items + addressItems(state)
  }

  /// So many addresses stand in the list at most.
  private static let longest = 40

  /// The areas that what was typed leads to as an address, with what speaks for each.
  private func addressItems(_ state: State) -> [ListItem<Choice>] {
    guard !list.filter.text.isEmpty, let book = state.index?.addresses else { return [] }
    let answer = book.answer(list.filter.text, mayBeUnfinished: true, limit: Self.longest)
    return answer.readings.filter { $0.subject != .area }.flatMap { reading in
      reading.verdict.shares.map { share in
        var text = StyledText(state.directory.serviceAreas[share.area].name.sanitized)
        text.append(" – \(reading.title(answer.number).sanitized)", .faint)
        let doubt = state.words.doubt(reading, share).sanitized
        if !doubt.isEmpty { text.append(" \(doubt)", .warning) }
        return ListItem(text: text, choice: .some(share.area))
      }
    }
  }

  func choose(_ choice: Choice, _ state: inout State) -> [Effect] {
    state.setDistrict(choice)
    if state.query.isEmpty { state.wasLed(by: list.filter.text) }
    return []
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    guard action != .clearDistrict else { return .closes(choose(nil, &state)) }
    return move(action, &state)
  }

  func nothingFound(_ state: State) -> [String] {
    let hasStreets = state.directory.hasStreets
    if hasStreets, state.index == nil { return [state.words.preparingSearch] }
    return (hasStreets ? [] : [state.words.noStreets])
      + [state.words.noItems(clear: state.keyName(.clear))]
  }
}

extension State {
  /// Chooses the resident's district: its points come first from now on.
  mutating func setDistrict(_ place: Int?) {
    area = place
    find(selectingBest: !query.isEmpty)
    message =
      place.map { words.districtChosen(directory.serviceAreas[$0].name.sanitized) }
      ?? words.districtCleared
    guard let place, query.isEmpty else { return }
    // Without a query the resident's own point is what comes next; a closed one leads on by itself.
    let point = directory.points(ofArea: place).first
    if let point {
      let entity = EntityReference(.location, point)
      reveal(.entity(entity))
      refreshRows()
      select(.entity(entity))
      focus = .tree
    }
  }
}

extension Catalogue {
  fileprivate var districtTitle: String {
    say(
      pl: "Dzielnica – wpisz nazwę lub ulicę", en: "District – type a name or a street",
      uk: "Район – введіть назву або вулицю")
  }

  /// What should be asked before an address is taken for an area's; empty where nothing is in doubt.
  fileprivate func doubt(_ reading: AddressReading, _ share: AreaShare) -> String {
    let mark = reading.likeness == .mistyped ? "≈ " : ""
    return switch reading.verdict {
    case .one where share.reason == .inferred: "\(mark)(\(reason(share.reason)))"
    case .one: mark
    case .several, .needsNumber: "\(mark)(\(reason(share.reason)))"
    case .unlisted:
      "\(mark)("
        + say(
          pl: "numeru nie ma w spisie; obok", en: "the number is not listed; next to it",
          uk: "номера немає в переліку; поруч") + " \(reason(share.reason)))"
    }
  }

  fileprivate var noDistrict: String {
    say(pl: "bez dzielnicy", en: "no district", uk: "без району")
  }

  fileprivate var districtCleared: String {
    say(pl: "Bez wybranej dzielnicy.", en: "No district chosen.", uk: "Район не вибрано.")
  }

  fileprivate var noDistricts: String {
    say(
      pl: "W katalogu nie ma dzielnic.", en: "The directory has no districts.",
      uk: "У довіднику немає районів.")
  }

  fileprivate var noStreets: String {
    say(
      pl: "Ten katalog nie zna ulic: wpisz nazwę dzielnicy.",
      en: "This directory knows no streets: type the district's name.",
      uk: "Цей довідник не знає вулиць: введіть назву району.")
  }

  fileprivate func districtChosen(_ name: String) -> String {
    say(
      pl: "Dzielnica: \(name). Jej punkty są pierwsze, inne oznacza ≠.",
      en: "District: \(name). Its points come first, others are marked ≠.",
      uk: "Район: \(name). Його пункти перші, інші позначено ≠.")
  }
}
