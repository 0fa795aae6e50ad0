import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// The desk where nobody watches the terminal.
@Suite struct RestrictedTests {
  private func desk(_ abilities: Set<Ability> = [], isAtHome: Bool = false) -> Desk {
    var options = State.Options()
    options.abilities = abilities
    return Desk(isAtHome: isAtHome, options: options)
  }

  @Test func `the key that leaves asks, and then begins anew`() {
    let fresh = desk(isAtHome: true)
    var desk = desk(isAtHome: true)
    desk.press(.function(2), .down, .enter)
    desk.type("punkt")
    desk.press(.function(10))
    #expect(
      desk.rows[23]
        == " Zacząć od nowa? F10 jeszcze raz: zapytanie i dzielnica zostaną zapomniane.")
    #expect(desk.state.query == "punkt")
    desk.press(.function(10))
    #expect(desk.screen == fresh.screen)
    #expect(desk.state.area == nil)
    #expect(desk.effects == [])
  }

  @Test func `whoever does something else is asked again`() {
    var desk = desk()
    desk.type("punkt")
    desk.press(.function(10))
    desk.type("y")
    desk.press(.function(10))
    #expect(desk.state.query == "punkty")
    desk.paste("x")
    desk.press(.function(10))
    #expect(desk.state.query == "punktyx")
  }

  @Test func `no key leaves, not even on a screen that is too small`() {
    var desk = desk()
    desk.press(.control("c"), .control("c"), .control("z"))
    desk.resize(columns: 20, rows: 5)
    desk.press(.function(10), .function(10), .control("c"), .control("z"))
    #expect(!desk.effects.contains(.quit))
    #expect(!desk.effects.contains(.suspend))
  }

  @Test func `nor does the mouse, on the key's hint or on the question`() {
    var desk = desk()
    desk.type("punkt")
    let hint = Position(row: 23, column: 74)
    for _ in 0..<4 { desk.happens(.input(.pointer(.press(hint)))) }
    #expect(desk.effects == [])
    desk.happens(.input(.hangUp))
    #expect(desk.effects == [.quit])
  }

  @Test func `hint and help say what the key does here`() {
    var desk = desk()
    desk.resize(columns: 120, rows: 60)
    #expect(desk.rows[59].contains("F10 Od nowa"))
    desk.press(.function(1), .end)
    #expect(desk.text.contains("zacznij od nowa, dla następnej osoby"))
    #expect(!desk.text.contains("zawieś program"))
  }

  @Test func `help says what is off, and nothing of the kind at a terminal of one's own`() {
    var restricted = desk([.leave])
    restricted.resize(columns: 120, rows: 60)
    restricted.press(.function(1), .end)
    #expect(restricted.text.contains("Wyłączone w trybie ograniczonym"))
    for ability in Ability.allCases {
      #expect(restricted.text.contains("• \(ability.name[.polish])") == (ability != .leave))
    }
    var own = desk(.ordinary)
    own.resize(columns: 120, rows: 60)
    own.press(.function(1), .end)
    #expect(!own.text.contains("Wyłączone"))
  }

  @Test func `where leaving is allowed the key leaves`() {
    var desk = desk([.leave])
    desk.press(.function(10))
    #expect(desk.effects == [.quit])
  }
}

/// The desk that nobody sits at.
@Suite struct IdleTests {
  @Test func `after a while nothing of the resident is left, the cards of the session included`() {
    let fresh = Desk(isAtHome: true)
    var desk = Desk(isAtHome: true)
    desk.press(.function(2), .down, .enter)
    desk.type("punkt")
    desk.press(.enter)
    desk.happens(.lingered)
    #expect(!desk.state.recent.isEmpty)
    desk.press(.function(3))
    desk.happens(.idle)
    #expect(desk.screen == fresh.screen)
    #expect(desk.state.recent.isEmpty)
  }

  @Test func `a dimmed screen shows nothing, and the next key does nothing but bring it back`() {
    var desk = Desk()
    desk.type("punkt")
    let before = desk.screen
    desk.press(.control("\\"))
    #expect(desk.text.trimming() == "Dowolny klawisz odsłania ekran.")
    desk.happens(.clock(desk.state.now))
    #expect(desk.text.trimming() == "Dowolny klawisz odsłania ekran.")
    desk.press(.function(10))
    #expect(desk.screen == before)
    #expect(desk.effects == [])
  }

  @Test func `a paste and a press of the mouse bring it back, too`() {
    for input in [Input.paste("widzew"), .pointer(.press(Position(row: 5, column: 5)))] {
      var desk = Desk()
      let before = desk.screen
      desk.press(.control("\\"))
      desk.happens(.input(input))
      #expect(desk.screen == before)
    }
  }

  @Test func `what was forgotten while the screen was dimmed does not come back with it`() {
    let fresh = Desk(isAtHome: true)
    var desk = Desk(isAtHome: true)
    desk.type("punkt")
    desk.press(.control("\\"))
    desk.happens(.idle)
    #expect(desk.text.trimming() == "Dowolny klawisz odsłania ekran.")
    desk.press(.enter)
    #expect(desk.screen == fresh.screen)
  }
}

extension String {
  /// Without the spaces and empty lines around it.
  fileprivate func trimming() -> String {
    split(separator: "\n").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
