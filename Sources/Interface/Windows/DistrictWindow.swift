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
    // Where a house stands in its street does not tell the district: the number narrows nothing.
    let street = filter.withoutHouseNumber
    for (place, area) in state.directory.serviceAreas.enumerated() {
      var text = StyledText(area.name.sanitized)
      if !filter.admits([area.name]) {
        guard
          let found = area.alternateNames.first(where: { filter.admits([$0]) })
            ?? area.streets.map(\.fullName).first(where: { street.admits([$0]) })
        else { continue }
        text.append(" – \(found.sanitized)", .faint)
      }
      items.append(ListItem(text: text, choice: .some(place)))
    }
    return items
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
    let hasStreets = state.directory.serviceAreas.contains { !$0.streets.isEmpty }
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
