import Answers
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// Whatever happens in whatever order: keys, pastes, the pointer, sizes, the clock, other data.
@Suite struct WhateverIsPressedTests {
  @Test(arguments: Array(UInt64(1)...8))
  func `the screen is whole and the state sound`(seed: UInt64) {
    var happenings = Happenings(seed: seed)
    var options = State.Options()
    options.isAccessible = seed.isMultiple(of: 4)
    if seed.isMultiple(of: 3) { options.abilities.insert(.spool) }
    if seed.isMultiple(of: 5) { options.abilities = [] }
    var desk = Desk(time: Sampletown.time(9, 0), options: options)
    for _ in 0..<400 {
      let event = happenings.next(on: desk.state.size)
      desk.happens(event)
      expectWhole(desk, happenings.history)
      expectSound(desk.state, happenings.history)
    }
  }

  @Test func `five hundred sizes while typing leave the screen as it would have been`() {
    var chance = Chance(seed: 500)
    var desk = Desk()
    let query = "zgasla lampa polnoc"
    var typed = query[...]
    for step in 0..<500 {
      desk.resize(columns: 40 + chance.number(below: 261), rows: 10 + chance.number(below: 91))
      if step.isMultiple(of: 25), let letter = typed.popFirst() { desk.type(String(letter)) }
    }
    desk.type(String(typed))
    desk.resize(columns: 80, rows: 24)
    var calm = Desk()
    calm.type(query)
    #expect(desk.screen == calm.screen)
  }

  // MARK: What must always hold

  /// Every panel lies on the screen, and the cursor sits on what has the focus.
  private func expectWhole(_ desk: Desk, _ history: String) {
    let screen = desk.screen
    #expect(screen.size == desk.state.size)
    #expect((0..<max(1, screen.size.rows)).contains(screen.cursor.row), "\(history)")
    #expect((0..<max(1, screen.size.columns)).contains(screen.cursor.column), "\(history)")
    for panel in screen.panels {
      #expect(panel.frame.origin.row >= 0 && panel.frame.origin.column >= 0, "\(history)")
      #expect(
        panel.frame.origin.row + panel.frame.size.rows <= screen.size.rows
          && panel.frame.origin.column + panel.frame.size.columns <= screen.size.columns,
        "\(history)")
    }
    #expect(!desk.text.unicodeScalars.contains("\u{1B}"), "\(history)")
    guard !desk.state.layout(desk.state.size).isTooSmall, !desk.state.isDimmed else { return }
    let cell = screen.composed()[screen.cursor.row][screen.cursor.column]
    let isMarked = cell.character == ">"
    switch (desk.state.window, desk.state.focus) {
    case (nil, .search):
      #expect(screen.cursor.row == 1, "\(history)")
    case (nil, .tree):
      #expect(isMarked || desk.state.rows.isEmpty, "\(history)")
    case (nil, .detail):
      #expect(isMarked || desk.state.shown == nil, "\(history)")
    case (let window?, _) where window.isFilter && window.line?.isAtEnd == false:
      #expect(screen.cursor.row == 2, "\(history)")
    case (let window as TableWindow, _):
      #expect(isMarked || window.table.rows.isEmpty, "\(history)")
    case (let window as any ListWindow, _):
      #expect(isMarked || window.isEmpty, "\(history)")
    case (is SlipWindow, _):
      #expect(isMarked, "\(history)")
    default:
      #expect(screen.cursor.row == 3, "\(history)")
    }
  }

  /// What the state names is in the directory, and what is selected or read is in sight.
  private func expectSound(_ state: State, _ history: String) {
    let directory = state.directory
    func exists(_ entity: EntityReference) -> Bool {
      directory.places(of: entity.kind).contains(entity.index)
    }
    let nodes = state.rows.map(\.node)
    #expect(Set(nodes).count == nodes.count, "\(history)")
    #expect(nodes.compactMap(\.entity).allSatisfy(exists), "\(history)")
    #expect(state.shown.map(exists) != false, "\(history)")
    #expect(state.scope.map(exists) != false, "\(history)")
    #expect(state.recent.map(\.entity).allSatisfy(exists), "\(history)")
    #expect(Set(state.recent.map(\.entity)).count == state.recent.count, "\(history)")
    #expect(state.area.map { directory.serviceAreas.indices.contains($0) } != false, "\(history)")
    #expect(state.findings?.hits.map(\.entity).allSatisfy(exists) != false, "\(history)")
    #expect(state.findings == nil || !state.query.isEmpty, "\(history)")
    #expect(state.focus != .detail || state.card != nil, "\(history)")
    guard !state.layout(state.size).isTooSmall else { return }
    let rows = state.paneRows()
    if state.selected != nil, !state.rows.isEmpty {
      let row = state.selectedRow
      #expect(row != nil, "\(history)")
      if let row {
        #expect((state.treeTop..<(state.treeTop + rows)).contains(row), "\(history)")
      }
    }
    if let layout = state.detailLayout, layout.count > 0, let cursor = state.detail.cursor {
      let top = state.detail.top
      #expect(layout.clamped(cursor) == cursor, "\(history)")
      #expect(layout.clamped(top) == top && top <= cursor, "\(history)")
      #expect(layout.lines(from: top, to: cursor, limit: rows) < rows, "\(history)")
    }
    #expect(state.line.text == state.line.text.sanitized, "\(history)")
    #expect(state.line.text.count <= State.queryLimit, "\(history)")
    #expect((0...state.line.text.count).contains(state.line.caret), "\(history)")
    // What is kept from key to key is what would be made anew.
    #expect(state.tree.rows == state.treeRows.opened(state.tree.expanded), "\(history)")
    if let address = state.shownAddress, let answer = state.findings?.addresses {
      #expect(
        state.card
          == AnswerCard(
            of: address, in: answer, directory, at: state.moment, language: state.language),
        "\(history)")
      return
    }
    #expect(
      state.card
        == state.shown.map {
          AnswerCard(
            of: $0, in: directory, at: state.moment, language: state.language, area: state.area)
        }, "\(history)")
  }
}

extension ListWindow {
  /// Whether there is nothing to choose.
  fileprivate var isEmpty: Bool { list.choices.isEmpty }
}

extension ServiceDirectory {
  /// The places in the list of a kind.
  fileprivate func places(of kind: EntityKind) -> Range<Int> {
    switch kind {
    case .organization: organizations.indices
    case .program: programs.indices
    case .service: services.indices
    case .location: locations.indices
    case .serviceAtLocation: servicesAtLocations.indices
    case .serviceArea: serviceAreas.indices
    case .portal: portals.indices
    case .form: forms.indices
    case .notice: notices.indices
    case .referral: referrals.indices
    }
  }
}
