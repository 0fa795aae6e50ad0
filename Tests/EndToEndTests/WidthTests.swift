import Display
import Emulator
import Testing
import Text

/// The columns that texts are laid out for are those that a terminal draws them in.
@Suite struct WidthTests {
  /// Scalars that this emulator (libvterm, its tables of Unicode 5 and of the emoji known then) draws in
  /// other columns than Unicode 14 says.
  private static let exceptions: [ClosedRange<UInt32>] = [
    0x6DE...0x6DE, 0x1734...0x1734, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1_6FE1...0x1_6FE3,
    0x1_6FF0...0x1_6FF6, 0x1_87ED...0x1_87FF, 0x1_8AF3...0x1_8CD5, 0x1_8CFF...0x1_8D1E,
    0x1_8D80...0x1_8DF2, 0x1_AFF0...0x1_AFF3, 0x1_AFF5...0x1_AFFB, 0x1_AFFD...0x1_AFFE,
    0x1_B002...0x1_B122, 0x1_B132...0x1_B132, 0x1_B150...0x1_B152, 0x1_B155...0x1_B155,
    0x1_B164...0x1_B167, 0x1_B170...0x1_B2FB, 0x1_F260...0x1_F265, 0x1_F6D5...0x1_F6D8,
    0x1_F6DC...0x1_F6DF, 0x1_F6F7...0x1_F6FC, 0x1_F7E0...0x1_F7EB, 0x1_F7F0...0x1_F7F0,
    0x1_F90C...0x1_F90F, 0x1_F91F...0x1_F91F, 0x1_F928...0x1_F92F, 0x1_F931...0x1_F932,
    0x1_F93B...0x1_F93B, 0x1_F93F...0x1_F93F, 0x1_F946...0x1_F946, 0x1_F94C...0x1_F94F,
    0x1_F95F...0x1_F97F, 0x1_F992...0x1_F9BF, 0x1_F9C1...0x1_F9FF, 0x1_FA70...0x1_FA7C,
    0x1_FA80...0x1_FA8A, 0x1_FA8E...0x1_FAC6, 0x1_FAC8...0x1_FAC8, 0x1_FACD...0x1_FADC,
    0x1_FADF...0x1_FAEA, 0x1_FAEF...0x1_FAF6,
  ]

  @Test func `every character that can be shown takes the columns of its width`() throws {
    let screen = try #require(EmulatedScreen(size: Size(rows: 1, columns: 10), isUTF8: true))
    var wrong: [UInt32] = []
    for value in UInt32(0x20)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value), String(scalar).sanitized == String(scalar) else {
        continue
      }
      screen.feed(Array("\r\u{1B}[Ka\(String(scalar))".utf8))
      if screen.cursor.column != 1 + scalar.displayWidth { wrong.append(value) }
    }
    let unknown = wrong.filter { value in !Self.exceptions.contains { $0.contains(value) } }
    #expect(unknown.isEmpty, "\(Self.ranges(unknown))")
  }

  @Test(arguments: [
    "🇵🇱", "👨‍👩‍👧‍👦", "1️⃣", "❤️", "क्षि", "กำ", "한", "é", "日本",
  ])
  func `a cluster typed into the search stands there whole`(cluster: String) throws {
    let terminal = try Desk.open()
    terminal.type("x\(cluster)y")
    try terminal.wait(for: cluster) {
      terminal.rows[1].unicodeScalars.starts(with: " Szukaj: x\(cluster)y ".unicodeScalars)
    }
    #expect(!terminal.text.contains("\u{FFFD}"))
  }

  /// Numbers as ranges, to be read.
  private static func ranges(_ values: [UInt32]) -> String {
    var ranges: [ClosedRange<UInt32>] = []
    for value in values {
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ranges.map {
      "0x\(String($0.lowerBound, radix: 16))...0x\(String($0.upperBound, radix: 16))"
    }.joined(separator: ", ")
  }
}
