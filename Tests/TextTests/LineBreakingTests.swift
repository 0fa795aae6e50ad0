import Testing
import Text

@Suite struct LineBreakingTests {
  @Test(
    arguments: [
      ("ul. Zmyślona 1, pok. 1 i 2", 12, ["ul. Zmyślona", "1, pok. 1", "i 2"]),
      (
        "Zamknięty do odwołania → ul. Zmyślona 1", 26,
        ["Zamknięty do odwołania", "→ ul. Zmyślona 1"]
      ),
      ("konstantynopol", 6, ["konsta", "ntynop", "ol"]),
      ("  a  bc   d ", 3, ["a", "bc", "d"]),
      ("日本 語", 4, ["日本", "語"]),
      ("", 5, [""]),
      ("   ", 5, [""]),
      ("do ul.", 20, ["do ul."]),
      ("pod numerem 42 000 01 02 wew. 7", 22, ["pod numerem", "42 000 01 02 wew. 7"]),
      ("tel. (42) 000-01-02, +48 42 000", 20, ["tel. (42) 000-01-02,", "+48 42 000"]),
      ("16 marca 2031", 9, ["16 marca", "2031"]),
    ])
  func `text is broken at spaces, and what belongs together stays together`(
    text: String,
    limit: Int,
    lines: [String]
  ) {
    #expect(text.wrapped(to: limit).map(String.init) == lines)
  }

  @Test func `no letter is lost, and no line is too wide, at any width`() {
    let texts = [
      "Zasiłek (np. „opiekuńczy”) – ul. Piotrkowska 153, pok. 221 i 222 → al. Kościuszki 1.",
      "Довідка: вул. Вигадана 1", "ｆｕｌｌ 日本語 w. ⚠ x", "👍 🇵🇱 e\u{301} ok.",
    ]
    for text in texts {
      for limit in 2...40 {
        let lines = text.wrapped(to: limit)
        #expect(lines.allSatisfy { $0.displayWidth <= limit }, "\(limit): \(lines)")
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.allSatisfy { $0.first != " " && $0.last != " " })
      }
    }
  }

  @Test func `what is cut ends in an ellipsis and fits`() {
    #expect("Świadczenia".truncated(to: 6) == "Świad…")
    #expect("Świadczenia".truncated(to: 11) == "Świadczenia")
    #expect("日本語".truncated(to: 4) == "日…")
    #expect("x".truncated(to: 0) == "")
  }
}
