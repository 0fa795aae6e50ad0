import Answers
import Directory
import Display
import Text

extension State {
  /// Opens a list, unless there is nothing to choose from.
  mutating func openChooser(_ kind: Chooser.Kind) {
    let chooser = Chooser(kind)
    guard !items(of: chooser).isEmpty else {
      message = words.nothingToChoose(kind)
      return
    }
    overlay = .chooser(chooser)
  }

  /// Performs an action in an open list.
  mutating func perform(_ action: Action, in chooser: Chooser) -> [Effect] {
    var chooser = chooser
    let choices = items(of: chooser).compactMap(\.choice)
    switch action {
    case .follow:
      guard choices.indices.contains(chooser.selected) else { return [] }
      overlay = nil
      return choose(choices[chooser.selected])
    case .clearDistrict where chooser.kind == .district:
      overlay = nil
      return choose(.area(nil))
    default:
      chooser.move(action, page: layout(size).insideOverlay.rows - 1, count: choices.count)
    }
    overlay = .chooser(chooser)
    return []
  }

  private mutating func choose(_ choice: Choice) -> [Effect] {
    switch choice {
    case .area(let place): setDistrict(place)
    case .entity(let entity):
      follow(entity)
    case .copy(let text):
      message = words.sentToTerminal
      return [.copy(text)]
    }
    return []
  }

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
