import Display
import Foundation
import TestSupport
import Testing
import Text

@testable import Interface

/// Every window at every size that matters, in every language: drawn into `Screens`, and read by people there.
///
/// `make screens` draws them anew; what changed is then seen in the difference.
@Suite struct GoldenScreenTests {
  /// What is on the screen.
  enum Scene: String, CaseIterable {
    case welcome, home, found, nothing, card, help, district, table, notices, copy, slip, date,
      recent, errors, leaving

    /// Does what a person does to see it.
    func show(on desk: inout Desk) {
      switch self {
      case .welcome, .home: break
      case .found: desk.type("zgasla lampa polnoc")
      case .nothing: desk.type("xyzzy")
      case .card:
        desk.type("zgasla lampa polnoc")
        desk.press(.enter)
      case .help: desk.press(.function(1))
      case .district: desk.press(.function(2))
      case .table: desk.press(.function(3))
      case .notices: desk.press(.function(4))
      case .copy:
        desk.type("zgasla lampa polnoc")
        desk.press(.function(5))
      case .slip:
        desk.type("zgasla lampa polnoc")
        desk.press(.function(6))
      case .date:
        desk.press(.function(7))
        desk.type("20.3.2031")
      case .recent:
        desk.type("latarnia")
        desk.happens(.lingered)
        desk.press(.function(11))
      case .errors:
        desk.happens(.reloadFailed(ReloadTests.errors))
        desk.press(.alt("!"))
      case .leaving:
        desk.type("lampa")
        desk.press(.function(10))
      }
    }
  }

  static let sizes = [
    Size(rows: 10, columns: 40), Size(rows: 15, columns: 50), Size(rows: 24, columns: 80),
    Size(rows: 43, columns: 132), Size(rows: 60, columns: 200),
  ]

  private static func desk(_ scene: Scene, _ size: Size, _ language: Language) -> Desk {
    var options = State.Options()
    options.abilities.insert(.spool)
    var desk = Desk(
      time: Sampletown.time(9, 5), language: language, columns: size.columns, rows: size.rows,
      isAtHome: scene == .welcome, options: options)
    scene.show(on: &desk)
    return desk
  }

  private static func path(_ scene: Scene, _ size: Size) -> String {
    Repository.path(
      "Tests/InterfaceTests/Screens/\(scene.rawValue)-\(size.columns)x\(size.rows).txt")
  }

  /// The screens of a scene at a size, one language below the other, each with the place of its cursor.
  private static func drawing(_ scene: Scene, _ size: Size) -> String {
    Language.allCases.map { language in
      let desk = desk(scene, size, language)
      let cursor = desk.screen.cursor
      return "# \(language.rawValue), cursor \(cursor.row):\(cursor.column)\n\(desk.text)\n"
    }.joined()
  }

  @Test(arguments: Scene.allCases, sizes)
  func `the screen is the one that was looked at`(scene: Scene, size: Size) throws {
    let drawing = Self.drawing(scene, size)
    let path = Self.path(scene, size)
    if ProcessInfo.processInfo.environment["OKIENKO_DRAW_SCREENS"] != nil {
      try drawing.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    #expect(drawing == golden, "make screens draws what it is now; look at the difference")
  }

  @Test(arguments: Scene.allCases, sizes)
  func `nothing is drawn over a frame, and no line beyond the screen`(scene: Scene, size: Size) {
    for language in Language.allCases {
      let desk = Self.desk(scene, size, language)
      let cells = desk.screen.composed()
      #expect(desk.rows.count == size.rows)
      #expect(desk.rows.allSatisfy { $0.displayWidth <= size.columns })
      for panel in desk.screen.panels where ["window", "tree", "detail"].contains(panel.id) {
        let (top, left) = (panel.frame.origin.row, panel.frame.origin.column)
        let (bottom, right) = (
          top + panel.frame.size.rows - 1, left + panel.frame.size.columns - 1
        )
        // A window lies over the panes.
        let isOnTop = panel.id == "window" || desk.state.windows.isEmpty
        guard isOnTop else { continue }
        #expect(cells[top][left].character == "┌" && cells[top][right].character == "┐")
        #expect(cells[bottom][left].character == "└" && cells[bottom][right].character == "┘")
        for row in (top + 1)..<bottom {
          #expect(cells[row][left].character == "│", "\(desk.text)")
          #expect(cells[row][right].character == "│", "\(desk.text)")
        }
      }
    }
  }

  @Test(arguments: sizes.prefix(3), Language.allCases)
  func `the slip's preview cuts no word, and the day is told whole`(size: Size, language: Language)
  {
    let slip = Self.desk(.slip, size, language)
    let whole = Set(
      Self.desk(.slip, Size(rows: 200, columns: 200), language).text.split { $0.isWhitespace })
    for row in slip.rows where row.hasPrefix("│ ") && !row.contains(">") {
      let words = row.dropFirst().dropLast().split { $0.isWhitespace }
      #expect(words.allSatisfy { whole.contains($0) || $0.allSatisfy { $0 == "─" } }, "\(row)")
    }
    let date = Self.desk(.date, size, language)
    #expect(
      date.text.contains(["czw 20.03.2031", "Thu 20 Mar 2031", "чт 20.03.2031"][language.place]))
  }
}

extension Language {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
