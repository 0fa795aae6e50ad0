import Answers
import Calendar
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// What all windows have in common, whichever there are.
@Suite struct WindowTests {
  /// The actions that open a window.
  private static let openers = ActionTable.entries.filter { $0.window != nil }.map(\.action)

  private func desk() -> Desk {
    var desk = Desk(time: Sampletown.time(9, 0))
    desk.happens(.lingered)
    desk.happens(.reloadFailed(ReloadTests.errors))
    return desk
  }

  @Test(arguments: openers)
  func `the key that opened a window closes it, and so does Escape`(action: Action) throws {
    let key = try #require(Keymap.standard.keys(for: action).first)
    var desk = desk()
    desk.press(key)
    #expect(desk.state.windows.count == 1)
    desk.press(key)
    #expect(desk.state.windows.isEmpty)
    desk.press(key, .escape)
    #expect(desk.state.windows.isEmpty)
  }

  @Test(arguments: openers.filter { $0 != .help })
  func `help above a window goes back to it`(action: Action) throws {
    let key = try #require(Keymap.standard.keys(for: action).first)
    var desk = desk()
    desk.press(key)
    let before = desk.screen
    desk.press(.function(1))
    #expect(desk.rows[2].hasPrefix("┌ Pomoc "))
    desk.press(.escape)
    #expect(desk.screen == before)
  }

  @Test(arguments: openers)
  func `another window takes its place`(action: Action) throws {
    let key = try #require(Keymap.standard.keys(for: action).first)
    var desk = desk()
    desk.press(key, .function(7))
    #expect(desk.state.windows.count == 1 || action == .asOf)
    #expect(desk.state.window is DateWindow || action == .asOf)
  }

  @Test(arguments: Language.allCases, openers)
  func `every key that is named does something, by a word of its own`(
    language: Language, action: Action
  ) throws {
    let key = try #require(Keymap.standard.keys(for: action).first)
    var desk = Desk(language: language, columns: 300)
    desk.happens(.lingered)
    desk.happens(.reloadFailed(ReloadTests.errors))
    desk.press(key)
    let hints = desk.state.hints(width: 300)
    #expect(hints.contains { $0.action == .clear })
    #expect(Set(hints.map(\.text)).count == hints.count)
  }

  @Test func `the verb on the last line is the window's own`() {
    var desk = desk()
    for (key, verb) in [
      (Key.function(2), "Enter Wybierz"), (.function(4), "Enter Otwórz"),
      (.function(5), "Enter Kopiuj"), (.function(6), "Enter Drukuj"),
      (.function(7), "Enter Ustaw"), (.function(11), "Enter Otwórz"),
    ] {
      desk.press(key)
      #expect(desk.rows[23].contains(verb), "\(desk.rows[23])")
    }
  }

  @Test func `the signs are explained on the first page of help`() {
    var desk = desk()
    desk.press(.function(1))
    for sign in ["→", "⚠", "≠"] {
      #expect(desk.rows[3..<22].contains { $0.contains("│ \(sign) ") }, "\(sign)\n\(desk.text)")
    }
  }

  @Test func `notices are named on the last line while the title warns of them`() {
    var desk = Desk()
    #expect(desk.rows[23].contains("F4 Komunikaty"))
    for key in [Key.function(1), .function(2), .function(3), .function(5), .function(6)] {
      desk.press(key)
      #expect(desk.rows[23].contains("F4 Komunikaty"), "\(desk.rows[23])")
      desk.press(key)
    }
    desk.press(.function(4))
    #expect(!desk.rows[23].contains("F4"))
    let empty = Desk(ServiceDirectory(info: DirectoryInfo(name: "Pustki")))
    #expect(empty.rows[23].contains("F1 Pomoc"))
    for key in ["F2", "F3", "F4", "F5", "F6"] { #expect(!empty.rows[23].contains(key)) }
  }
}
