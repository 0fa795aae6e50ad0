import Display
import Testing

@testable import Terminal

@Suite struct EscapeSequenceTests {
  @Test(arguments: [
    ("1;3D", "Alt-Left"), ("1;5C", "Ctrl-Right"), ("1;2Z", "Shift-Tab"), ("H", "Home"),
    ("1~", "Home"), ("4~", "End"), ("7~", "Home"), ("8~", "End"), ("3;5~", "Ctrl-Del"),
    ("11~", "F1"), ("15~", "F5"), ("17~", "F6"), ("21~", "F10"), ("23~", "F11"), ("24~", "F12"),
    ("[A", "F1"), ("[E", "F5"), ("1;3P", "Alt-F1"), ("7$", "Shift-Home"), ("7^", "Ctrl-Home"),
    ("a", "Shift-Up"), ("27;5;114~", "Ctrl-R"), ("98;3u", "Alt-B"), ("9;2u", "Shift-Tab"),
    ("1;9D", "Alt-Left"),
  ])
  func `a control sequence is the key that sends it`(body: String, name: String) throws {
    #expect(EscapeSequence(control: body) == .key(try #require(Key(name: name))))
  }

  @Test(arguments: [
    "", "?1;2c", "<0;10;10m", "<2;10;10M", "<0;0;1M", "<0;1M", "<-1;1;1M", "<0;1;99999M", "99~",
    "1;3X", "99999999999999999999~", "27;5;55296~", ";;;;A~", "201~", "24;80R", "?24;80R", "I", "O",
    "8;24;80t", "4;2$y", "?2026;2$y", "3;1;1T", "32;10;10M", ">41;354;0c", "!p", " q", "97;1:3u",
    "1;5:3A", "24A", "E", "G",
  ])
  func `what is no key means nothing`(body: String) {
    #expect(EscapeSequence(control: body) == .unknown)
  }

  @Test(arguments: [
    ("<0;10;5M", Pointer.press(Position(row: 4, column: 9))),
    ("<16;1;1M", .press(Position(row: 0, column: 0))),
    ("<64;3;2M", .wheelUp(Position(row: 1, column: 2))),
    ("<65;3;2M", .wheelDown(Position(row: 1, column: 2))),
  ])
  func `a report of the mouse is a press or a turn of the wheel`(body: String, pointer: Pointer) {
    #expect(EscapeSequence(control: body) == .pointer(pointer))
  }

  @Test func `the mark of a paste is recognised`() {
    #expect(EscapeSequence(control: "200~") == .pasteBegins)
  }

  @Test(arguments: [
    ("A", "Up"), ("H", "Home"), ("P", "F1"), ("M", "Enter"), ("q", "1"), ("y", "9"), ("n", "."),
    ("j", "*"), ("l", ","), ("X", "="),
    ("d", "Ctrl-Left"),
  ])
  func `an application sequence is the key that sends it`(final: Character, name: String) throws {
    #expect(EscapeSequence(application: final) == .key(try #require(Key(name: name))))
  }
}
