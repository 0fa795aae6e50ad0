import Display
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key.function(5), "F5"), (Key(.left, .alt), "Alt-Left"), (Key.control("r"), "Ctrl-R"),
    (Key(.escape), "Esc"), (Key(.pageUp), "PgUp"), (Key(.tab, .shift), "Shift-Tab"),
    (Key.character("ł"), "ł"), (Key.character(" "), "Space"), (Key.alt("B"), "Alt-Shift-B"),
    (Key.alt("-"), "Alt--"), (Key(.right, [.control, .alt]), "Ctrl-Alt-Right"),
    (Key.character("A"), "A"), (Key.alt("ż"), "Alt-Ż"), (Key.control(" "), "Ctrl-Space"),
  ])
  func `a key and its name are one`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test func `names are read in any case, joined by either sign, and by their longer forms`() {
    #expect(Key(name: "ctrl+r") == .control("r"))
    #expect(Key(name: "ALT-LEFT") == Key(.left, .alt))
    #expect(Key(name: "Escape") == Key(.escape))
    #expect(Key(name: "pagedown") == Key(.pageDown))
    #expect(Key(name: "f12") == .function(12))
    #expect(Key(name: "+") == .character("+"))
  }

  @Test(arguments: ["", "F0", "F25", "F01", "Ctrl-", "Hyper-A", "Lef", "\u{1B}", "Alt-\u{7}"])
  func `what names no key is refused`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
