import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct QueryLineTests {
  /// The line with `|` where the caret is.
  private func drawn(_ line: QueryLine) -> String { line.head + "|" + line.rest }

  private func line(_ drawing: String, limit: Int = 200) -> QueryLine {
    let parts = drawing.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var line = QueryLine(parts.joined(), limit: limit)
    for _ in parts[1] { line.moveLeft() }
    return line
  }

  private func edited(_ drawing: String, _ edit: (inout QueryLine) -> Void) -> String {
    var line = line(drawing)
    edit(&line)
    return drawn(line)
  }

  @Test func `letters go in at the caret`() {
    #expect(edited("zas|ek") { $0.insert("ił") } == "zasił|ek")
    #expect(edited("|b") { $0.insert("a") } == "a|b")
    #expect(edited("|") { $0.insert("  dps") } == "dps|")
    #expect(edited("a|b") { $0.insert(" ") } == "a |b")
  }

  @Test func `one cluster at a time`() {
    #expect(edited("a👨‍👩‍👧|b") { $0.erase() } == "a|b")
    #expect(edited("a|👨‍👩‍👧b") { $0.eraseForward() } == "a|b")
    #expect(edited("e\u{301}|") { $0.moveLeft() } == "|e\u{301}")
    #expect(edited("क्षि|x") { $0.moveLeft() } == "|क्षिx")
    #expect(edited("|🇵🇱x") { $0.moveRight() } == "🇵🇱|x")
    #expect(edited("1️⃣|") { $0.erase() } == "|")
  }

  @Test func `a mark joins the letter it was typed after`() {
    #expect(edited("e|x") { $0.insert("\u{301}") } == "e\u{301}|x")
    #expect(line("e|x").text.count == 2)
    #expect(edited("🇵|x") { $0.insert("🇱") } == "🇵🇱|x")
  }

  @Test func `halves of flags that meet leave the caret between clusters`() {
    #expect(edited("a|🇱🇩🇪") { $0.insert("🇵") } == "a🇵🇱|🇩🇪")
    #expect(edited("🇵|x🇱") { $0.eraseForward() } == "🇵🇱|")
  }

  @Test func `words are erased as in a shell`() {
    #expect(edited("dom pomocy|") { $0.eraseWord() } == "dom |")
    #expect(edited("dom pomocy  | x") { $0.eraseWord() } == "dom | x")
    #expect(edited("ul.Piotrkowska-1|") { $0.eraseWord() } == "|")
    #expect(edited("dom po|mocy") { $0.eraseWord() } == "dom |mocy")
    #expect(edited("dom| pomocy x") { $0.eraseWordForward() } == "dom| x")
    #expect(edited("dom pomocy|") { $0.eraseWordForward() } == "dom pomocy|")
  }

  @Test func `the line is erased up to the caret or from it`() {
    #expect(edited("dom |pomocy") { $0.eraseHead() } == "|pomocy")
    #expect(edited("dom |pomocy") { $0.eraseRest() } == "dom |")
    #expect(edited("|") { $0.eraseRest() } == "|")
    #expect(edited("dom |x") { $0.clear() } == "|")
  }

  @Test func `the caret goes by words of letters and digits`() {
    #expect(edited("typ:punkt -parter|") { $0.moveWordLeft() } == "typ:punkt -|parter")
    #expect(edited("typ:punkt -|parter") { $0.moveWordLeft() } == "typ:|punkt -parter")
    #expect(edited("|typ:punkt") { $0.moveWordLeft() } == "|typ:punkt")
    #expect(edited("typ|:punkt x") { $0.moveWordRight() } == "typ:punkt| x")
    #expect(edited("typ:punkt|!") { $0.moveWordRight() } == "typ:punkt!|")
  }

  @Test func `the caret stops at both ends`() {
    #expect(edited("|ab") { $0.moveLeft() } == "|ab")
    #expect(edited("ab|") { $0.moveRight() } == "ab|")
    #expect(edited("a|b") { $0.moveToStart() } == "|ab")
    #expect(edited("a|b") { $0.moveToEnd() } == "ab|")
    #expect(edited("|ab") { $0.erase() } == "|ab")
    #expect(edited("ab|") { $0.eraseForward() } == "ab|")
  }

  @Test func `a full line loses nothing of what it has`() {
    var line = line("abc|def", limit: 8)
    line.insert("12345")
    #expect(drawn(line) == "abc12|def")
    line.insert("6")
    #expect(drawn(line) == "abc12|def")
  }

  @Test func `what is put in cannot drive a terminal`() {
    #expect(edited("a|b") { $0.insert("\u{1B}[31m\r\n\u{202E}") } == "a\u{FFFD}[31m  |b")
  }

  // MARK: Properties

  /// A line as an array of letters, against which the real one is held.
  private struct Model {
    var letters: [Character] = []
    var caret = 0
  }

  @Test(arguments: Array(UInt64(1)...20))
  func `any sequence of edits does what it does to an array of letters`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var line = QueryLine(limit: 30)
    var model = Model()
    for _ in 0..<600 {
      switch chance.number(below: 9) {
      case 0...3:
        let letter = chance.pick(Array("abżół 9-漢👍") as [Character])
        line.insert(String(letter))
        if model.letters.count < 30, !(model.letters.isEmpty && letter == " ") {
          model.letters.insert(letter, at: model.caret)
          model.caret += 1
        }
      case 4:
        line.erase()
        if model.caret > 0 {
          model.caret -= 1
          model.letters.remove(at: model.caret)
        }
      case 5:
        line.eraseForward()
        if model.caret < model.letters.count { model.letters.remove(at: model.caret) }
      case 6:
        line.moveLeft()
        model.caret = max(0, model.caret - 1)
      case 7:
        line.moveRight()
        model.caret = min(model.letters.count, model.caret + 1)
      default:
        line.moveWordLeft()
        while model.caret > 0, !isOfWord(model.letters[model.caret - 1]) { model.caret -= 1 }
        while model.caret > 0, isOfWord(model.letters[model.caret - 1]) { model.caret -= 1 }
      }
      // Spaces alone are no query.
      if model.letters.allSatisfy({ $0 == " " }) { model = Model() }
      #expect(Array(line.text) == model.letters && line.caret == model.caret, "seed \(seed)")
    }
  }

  private func isOfWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  @Test(arguments: Array(UInt64(1)...20))
  func `whatever is put in, the line is clean, short and has its caret inside`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let pieces = [
      "a", " ", "\u{301}", "🇵", "🇱", "\u{200D}", "👩", "🏽", "\u{FE0F}", "क", "्", "ष", "\u{1B}[2J",
      "\n", "\u{202E}", "각", "ᄀ", "ᅡ", "ᆨ", "\u{0}", "ﷺ",
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    ]
    var line = QueryLine(limit: 12)
    for _ in 0..<800 {
      let before = line
      switch chance.number(below: 10) {
      case 0...5: line.insert(chance.pick(pieces))
      case 6: line.erase()
      case 7: line.eraseForward()
      case 8: line.moveLeft()
      default: line.moveWordRight()
      }
      #expect(line.text == line.text.sanitized, "seed \(seed): \(before) \(line)")
      #expect(line.text.count <= 12, "seed \(seed): \(before)")
      #expect((0...line.text.count).contains(line.caret), "seed \(seed): \(before)")
      let shown = line.visible(in: 7)
      #expect(shown.text.displayWidth <= 7, "seed \(seed): \(line)")
      #expect((0...7).contains(shown.caret), "seed \(seed): \(line)")
    }
  }

  @Test func `a line longer than its room scrolls with the caret`() {
    let digits = "0123456789abcdefghij"
    var line = QueryLine(digits)
    #expect(line.visible(in: 30) == (digits, 20))
    #expect(line.visible(in: 9) == ("bcdefghij", 9))
    line.moveToStart()
    #expect(line.visible(in: 9) == ("012345678", 0))
    for _ in 0..<10 { line.moveRight() }
    #expect(line.visible(in: 9) == ("456789abc", 6))
    #expect(QueryLine("漢漢漢漢").visible(in: 5) == ("漢漢", 4))
  }
}
