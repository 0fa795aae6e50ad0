import Answers
import Directory
import Display
import Text

/// The slip before it is printed: the text, and where it may go.
struct SlipWindow: Window {
  /// What can be done with the slip.
  enum Button: CaseIterable, Hashable, Sendable {
    case terminal
    case spooler
    case file
    /// The language of the resident who takes the slip home.
    case language
    case ascii
  }

  private var top = 0
  private(set) var button: Button
  private(set) var isASCII = false
  private(set) var language: Language

  static let entry = ActionEntry(
    .slip, .desk, [.function(6), .alt("6"), .control("o")],
    window: SlipWindow.self,
    hint: Phrase(pl: "Drukuj", en: "Print", uk: "Друк"),
    help: Phrase(
      pl: "kartka dla mieszkańca: podgląd i druk",
      en: "a slip for the resident: preview and print", uk: "аркуш для мешканця: перегляд і друк")
  )

  static func open(_ state: inout State) -> SlipWindow? {
    guard state.shown != nil else {
      state.message = state.words.noCard
      return nil
    }
    return SlipWindow(button: state.slipButtons.first ?? .language, language: state.language)
  }

  private init(button: Button, language: Language) {
    self.button = button
    self.language = language
  }

  func title(_ state: State) -> String { state.words.slipTitle }
  func height(_ state: State) -> Int { .max }

  /// The text of the slip: as it will be printed, or for the preview in as many columns as there are.
  func text(_ state: State, width: Int = Slip.width) -> String {
    guard let shown = state.shown else { return "" }
    return Slip.text(
      of: shown, in: state.directory, on: state.moment.date, language: language, area: state.area,
      width: min(width, Slip.width), isASCII: isASCII)
  }

  private func lines(_ state: State, width: Int) -> [String] {
    text(state, width: max(2, width)).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// What is typed is no text here: the space ticks what the cursor is at.
  mutating func type(_ text: String, _ state: State) {
    if text == " " { tick() }
  }

  private mutating func tick() {
    switch button {
    case .ascii: isASCII.toggle()
    case .language: language = language.next
    case .terminal, .spooler, .file: break
    }
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    let inside = state.layout(state.size).insideOverlay
    let rows = inside.rows - 1
    let buttons = state.slipButtons
    let place = buttons.firstIndex(of: button) ?? 0
    switch action {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= rows
    case .pageDown: top += rows
    case .first: top = 0
    case .last: top = .max
    case .nextPane, .expand: button = buttons[(place + 1) % buttons.count]
    case .previousPane, .collapse: button = buttons[(place + buttons.count - 1) % buttons.count]
    case .follow:
      guard let target = target(state) else {
        tick()
        break
      }
      state.remember()
      return .closes([.print(text(state), target)])
    default: break
    }
    top = min(max(0, top), max(0, lines(state, width: inside.columns - 1).count - rows))
    return .stays
  }

  private func target(_ state: State) -> PrintTarget? {
    switch button {
    case .terminal: .terminal
    case .spooler: .spooler
    case .file: .file(name: state.shown.map(state.directory.id(of:)) ?? "")
    case .language, .ascii: nil
    }
  }

  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let (state, layout) = (drawing.state, drawing.layout)
    let inside = layout.inside(panel.frame)
    let rows = inside.rows - 1
    let lines = lines(state, width: inside.columns - 1)
    let top = min(top, max(0, lines.count - rows))
    for (row, line) in lines.dropFirst(top).prefix(rows).enumerated() {
      drawing.write(StyledText(line), row: row, on: &panel)
    }
    let cursor = drawButtons(on: &panel, row: rows, of: drawing)
    drawing.drawScrollMarks(on: &panel, top: top, rows: rows, count: lines.count)
    return Position(row: rows, column: cursor)
  }

  /// Draws the buttons from one on that lets the chosen one be seen.
  ///
  /// - Returns: the column of the chosen one.
  private func drawButtons(on panel: inout Panel, row: Int, of drawing: Drawing) -> Int {
    let room = drawing.layout.inside(panel.frame).columns - 1
    var buttons = drawing.state.slipButtons.map { button in
      let name = drawing.words.name(of: button, in: self)
      return (button, text: button == self.button ? ">\(name)<" : " \(name) ")
    }
    let end = (buttons.firstIndex { $0.0 == button } ?? 0) + 1
    var hidden = 0
    while hidden + 1 < end,
      buttons[hidden..<end].reduce(0, { $0 + $1.text.displayWidth + 1 }) - 1 > room
    {
      hidden += 1
    }
    buttons.removeFirst(hidden)
    var column = 1
    var chosen = column
    for (button, text) in buttons {
      let isChosen = button == self.button
      guard column + text.displayWidth <= room + 1 || isChosen else { break }
      if isChosen { chosen = column }
      panel.write(
        text, row: drawing.layout.top + row, column: drawing.layout.border + column,
        style: Style(.hintKey, isSelected: isChosen))
      column += text.displayWidth + 1
    }
    return chosen
  }

  func hints(_ state: State) -> [OfferedKey] {
    let verb =
      switch button {
      case .terminal, .spooler: Phrase(pl: "Drukuj", en: "Print", uk: "Друкувати")
      case .file: Phrase(pl: "Zapisz", en: "Save", uk: "Зберегти")
      case .language, .ascii: Phrase(pl: "Zmień", en: "Change", uk: "Змінити")
      }
    return .leaving(after: [
      OfferedKey(.nextPane, Phrase(pl: "Dokąd", en: "Where to", uk: "Куди"), rank: 3),
      OfferedKey(.follow, verb, rank: 0),
    ])
  }
}

extension State {
  /// What can be done with a slip here, the best first.
  ///
  /// What worked last stands first; a terminal that knows no printer stands behind what can take a slip.
  var slipButtons: [SlipWindow.Button] {
    var targets: [SlipWindow.Button] = []
    if hasPrinter { targets.append(.terminal) }
    if options.abilities.contains(.spool) { targets.append(.spooler) }
    if options.abilities.contains(.writeSlips) { targets.append(.file) }
    if !hasPrinter { targets.append(.terminal) }
    if let place = printed.flatMap(targets.firstIndex) {
      targets.insert(targets.remove(at: place), at: 0)
    }
    return targets + [.language, .ascii]
  }
}

extension PrintTarget {
  /// The button that sends a slip there.
  var button: SlipWindow.Button {
    switch self {
    case .terminal: .terminal
    case .spooler: .spooler
    case .file: .file
    }
  }
}

extension Catalogue {
  fileprivate var slipTitle: String {
    say(pl: "Kartka dla mieszkańca", en: "Slip for the resident", uk: "Аркуш для мешканця")
  }

  fileprivate var noCard: String {
    say(
      pl: "Nie ma karty do wydruku.", en: "There is no card to print.",
      uk: "Немає картки для друку.")
  }

  fileprivate func name(of button: SlipWindow.Button, in window: SlipWindow) -> String {
    switch button {
    case .terminal: say(pl: "Drukarka", en: "Printer", uk: "Принтер")
    case .spooler: say(pl: "Kolejka", en: "Spooler", uk: "Черга друку")
    case .file: say(pl: "Plik", en: "File", uk: "Файл")
    case .language: window.language.autonym
    case .ascii: (window.isASCII ? "[x]" : "[ ]") + " ASCII"
    }
  }
}
