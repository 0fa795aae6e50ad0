import Display
import Glibc
import Testing
import Text

@testable import Terminal

@Suite struct RepertoireTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func sent(_ character: Character, width: Int = 1, as kind: Repertoire.Kind) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Repertoire(kind: kind).runs(for: character, width: width).joined())
    return String(view)
  }

  @Test(
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\r\n", "\n", "\u{7F}", "\u{85}", "\u{9B}", "\u{90}",
      "\u{202E}", "\u{2028}", "\u{200B}", "\u{E0001}", "\u{FFFE}",
    ] as [Character])
  func `no control character is ever sent`(character: Character) {
    for kind in [Repertoire.Kind.unicode, .ascii, .locale] {
      let runs = Repertoire(kind: kind).runs(for: character, width: 1)
      #expect([[["?"]], [["\u{FFFD}"]], [[" "]]].contains(runs))
    }
  }

  @Test func `letters and lines are sent as they are in UTF-8`() {
    #expect(sent("ł", as: .unicode) == "ł")
    #expect(sent("┌", as: .unicode) == "┌")
    #expect(sent("市", width: 2, as: .unicode) == "市")
  }

  @Test func `a letter keeps its combining marks, four at most, and nothing else`() {
    #expect(sent("e\u{301}\u{323}", as: .unicode).unicodeScalars.count == 3)
    let crowded = Character("a" + String(repeating: "\u{301}", count: 40))
    #expect(sent(crowded, as: .unicode).unicodeScalars.count == 5)
    #expect(sent("a\u{200D}\u{301}", as: .unicode) == "a\u{301}")
  }

  @Test(
    arguments: [
      ("🇵🇱", 2), ("👨‍👩‍👧‍👦", 8), ("1️⃣", 1), ("❤️", 1), ("👍🏽", 4), ("क्षि", 3), ("กำ", 2), ("한", 2),
    ] as [(String, Int)])
  func `a cluster is sent whole`(cluster: String, width: Int) {
    let whole = cluster.map { sent($0, width: $0.displayWidth, as: .unicode) }
    #expect(whole.joined() == cluster)
    #expect(cluster.displayWidth == width)
  }

  @Test func `an ellipsis is three dots where it cannot be sent`() {
    func shown(_ text: String, as kind: Repertoire.Kind) -> String {
      var panel = Panel(id: "p", frame: Rect(row: 0, column: 0, rows: 1, columns: text.count))
      panel.write(text, row: 0, column: 0)
      let glyphs = Repertoire(kind: kind).spelled(panel.glyphs(ofRow: 0))
      return String(glyphs.compactMap(panel.character))
    }
    #expect(shown("│Społecz…│", as: .ascii) == "│Społe...│")
    #expect(shown("indeks…   x", as: .ascii) == "indeks... x")
    #expect(shown("indeks… x", as: .ascii) == "inde... x")
    #expect(shown("Urząd …│", as: .ascii) == "Urzą...│")
    #expect(shown("…", as: .ascii) == ".")
    #expect(shown("│…│", as: .ascii) == "│.│")
    #expect(shown("Społecz…", as: .unicode) == "Społecz…")
  }

  @Test func `ASCII replaces one character for one`() {
    let drawn = "┌─┐│└┘├▸▾→…łŻ„”–市"
    let replaced = drawn.map { sent($0, as: .ascii) }.joined()
    #expect(replaced == "+-+|+++>v-.lZ\"\"-?")
  }

  @Test func `a character whose width the C library doubts is replaced`() {
    #expect(sent("市", width: 1, as: .unicode) == "\u{FFFD}")
    #expect(sent("a\u{301}", width: 1, as: .ascii) == "a")
  }

  @Test func `a page is encoded with its line feeds`() {
    #expect(Repertoire(kind: .ascii).encoded("Łódź\nkoniec") == Array("Lodz\nkoniec".utf8))
    #expect(Repertoire(kind: .unicode).encoded("Łódź") == Array("Łódź".utf8))
  }
}
