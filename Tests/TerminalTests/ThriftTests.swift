import Testing

@testable import Terminal

@Suite struct ThriftTests {
  private func simplified(_ capability: String) -> String {
    String(decoding: Thrift.simplified(Array(capability.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("\u{1B}(B\u{1B}[m", "\u{1B}[m"), ("\u{1B}[m\u{F}", "\u{1B}[m"),
    ("\u{1B}[m\u{1B}(B", "\u{1B}[m"),
    (
      "%?%p9%t\u{1B}(0%e\u{1B}(B%;\u{1B}[0%?%p6%t;1%;m", "\u{1B}[%?%p6%t;1%;m"
    ),
    ("\u{1B}[0%?%p6%t;1%;m%?%p9%t\u{E}%e\u{F}%;", "\u{1B}[%?%p6%t;1%;m"),
  ])
  func `the choice of a character set is left out`(capability: String, expected: String) {
    #expect(simplified(capability) == expected)
  }

  @Test(arguments: ["\u{1B}[m", "\u{1B}&d@", "\u{1B}[0;10m", ""])
  func `a description of another form stays as it is`(capability: String) {
    #expect(simplified(capability) == capability)
  }
}
