import Testing

/// What texts bring along from where they were copied.
@Suite struct TextRuleTests {
  @Test(arguments: [
    ("Wejście&nbsp;A", "&nbsp;"), ("<b>Uwaga</b>", "<b>"), ("A<br/>B", "<br/>"),
    ("A &amp; B", "&amp;"),
    ("&#243;semka", "&#243;"), ("<a href='x'>tu</a>", "<a href='x'>"),
    ("&oacute;semka", "&oacute;"),
  ])
  func `markup of a web page`(_ text: String, _ mark: String) {
    #expect(
      lint(description: text) == [
        "warning[html-in-text]: markup of a web page, `\(mark)`, in a text"
      ])
  }

  @Test(arguments: ["A & B", "5 < 6", "x<y i y>z", "AT&T; tak", "zażółć <gęślą>"])
  func `what only looks like markup`(_ text: String) { #expect(lint(description: text) == []) }

  @Test(
    arguments: [
      ("ĹĂłdĹş", nil), ("┼ü├│d┼║", "Łódź"), ("Å‚Ã³dÅº", "łódź"), ("PiÄ…tek", "Piątek"),
      ("KrzemieĹ„", "Krzemień"), ("â€žDomâ€ť", "„Dom”"), ("ÐŸÑ€Ð¸Ð²Ñ–Ñ‚", "Привіт"),
      ("РџСЂРёРІС–С‚", "Привіт"),
    ] as [(String, String?)])
  func `UTF-8 read as something else`(_ text: String, _ meant: String?) {
    let found = lint(description: text)
    #expect(found.count == 1 && found[0].hasPrefix("warning[mojibake]"), "\(found)")
    if let meant {
      #expect(hints(of: text) == ["perhaps `\(meant)`?"])
    }
  }

  @Test(arguments: ["£ódŸ", "Zgierz\u{FFFD}", "Pi¹tek", "¯abieniec"])
  func `letters of one code page read in another`(_ text: String) {
    let found = lint(description: text)
    #expect(found.count == 1 && found[0].hasPrefix("warning[mojibake]"), "\(found)")
  }

  @Test(arguments: [
    "Łódź, Zgierz, Śródmieście", "TORUŃ…", "„KORONKOŃ”", "5 m³, 3 m²", "Größe, Ærø, señor",
    "½ etatu",
    "Привіт, світе", "Різдво, Рівне", "Ånd", "100 £",
  ])
  func `letters that are what they seem`(_ text: String) { #expect(lint(description: text) == []) }

  @Test func `an escape written out`() {
    #expect(
      lint(description: "A\\nB")
        == ["warning[literal-escape]: `\\n` stands in the text as two characters"])
    #expect(
      lint(description: "B\\u0142onie").map { $0.prefix(23) } == ["warning[literal-escape]"])
    #expect(lint(description: "C:\\nowy") == [])
  }

  @Test func `a path whose backslashes were escapes`() {
    #expect(
      lint(point("description = \"C:\\temp\"")) == [
        "warning[escape-in-name]: `\\t` makes white space of letters in this text"
      ])
    #expect(
      lint(point("rooms = [\"C:\\nowy\"]")) == [
        "warning[escape-in-name]: `\\n` makes white space of letters in this text"
      ])
    // A description may have lines.
    #expect(lint(point("description = \"Wejście A.\\nParter.\"")) == [])
  }

  @Test(arguments: ["A\u{A0}B", "A\u{202F}B", "A\u{200B}B", "A\u{AD}B", "A\u{FEFF}B"])
  func `spaces and marks that nobody sees`(_ text: String) {
    let found = lint(description: text)
    #expect(found.count == 1 && found[0].hasPrefix("note[unusual-space]"), "\(found)")
  }

  @Test(arguments: ["Wejście ", " Wejście", "Wejście  A"])
  func `blanks too many`(_ text: String) {
    #expect(lint(description: text) == ["warning[stray-blanks]: the text has blanks too many"])
  }

  @Test func `the lines of a long text may be indented, and end it`() {
    #expect(lint(point("description = \"\"\"\nA\n  B\n\"\"\"")) == [])
    #expect(
      lint(point("description = \"\"\"\nA \nB\"\"\"")) == [
        "warning[stray-blanks]: the text has blanks too many"
      ])
  }

  @Test(arguments: ["„Dom\"", "\"Dom”", "„Dom", "Dom”", "«Dom", "\"Dom"])
  func `quotation marks without their pair`(_ text: String) {
    #expect(
      lint(description: text) == ["note[mixed-quotes]: quotation marks that do not pair"])
  }

  @Test(arguments: ["„Dom”", "\"Dom\"", "“Home”", "«Дім»", "ekran 7\"", "„Dom“"])
  func `quotation marks in pairs`(_ text: String) { #expect(lint(description: text) == []) }

  @Test(arguments: [
    ("Pomoc SpołecznaMiejska", "SpołecznaMiejska"), ("ul.Długa 5", "ul.Długa"),
    ("Widzew,Górna", "Widzew,Górna"), ("Tak.Nie", "Tak.Nie"), ("dom;ogród", "dom;ogród"),
  ])
  func `words run together`(_ text: String, _ words: String) {
    #expect(lint(description: text) == ["warning[glued-text]: words run together: `\(words)`"])
  }

  @Test(arguments: [
    "ePUAP i mObywatel", "YouTube", "biuro@przyklad.Example", "www.Przyklad.example", "1,5 etatu",
    "sp. z o.o.", "m.in. DPS-y", "https://przyklad.example/aBcd,Ef", "ZUS-em",
  ])
  func `words that are one`(_ text: String) { #expect(lint(description: text) == []) }

  @Test func `a document that nests without end`() {
    let found = lint("x = " + String(repeating: "[", count: 20_000))
    #expect(found.contains { $0.hasPrefix("error[nesting-too-deep]") }, "\(found)")
  }

  @Test func `an id with a blank`() {
    #expect(
      lint(point("", id: "punkt 1")) == ["warning[blank-in-id]: the id `punkt 1` has a blank"])
    #expect(lint(point("", id: "punkt ")) == ["warning[blank-in-id]: the id `punkt ` has a blank"])
    #expect(lint(point("", id: "punkt-1_a.b")) == [])
  }
}
