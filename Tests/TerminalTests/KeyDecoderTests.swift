import Display
import Testing

@testable import Terminal

/// Bytes as they arrive, however torn, and what they mean.
@Suite struct KeyDecoderTests {
  /// A part of what arrives: bytes, or a silence of so many milliseconds.
  enum Part: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case bytes([UInt8])
    case silence(Int)

    init(stringLiteral text: String) { self = .bytes(Array(text.utf8)) }
    init(integerLiteral milliseconds: Int) { self = .silence(milliseconds) }
  }

  private func described(_ name: String) -> [UInt8]? {
    // A terminal of another family, and what a VT100's description claims of the keypad.
    [
      "kf1": "\u{1B}OP", "kf10": "\u{1B}Ox", "kf5": "\u{1B}Ot", "kf2": "\u{1}A\r",
      "khome": "\u{1B}h",
    ][
      name
    ].map { Array($0.utf8) }
  }

  /// The events of what arrives, by name; at each silence, and at the end, all is asked for.
  private func events(_ parts: [Part], coding: CharacterCoding = .utf8) -> [String] {
    var decoder = KeyDecoder(
      escapeDelay: 100, coding: coding, described: DescribedKeys(capability: described))
    var now = 1_000_000
    var names: [String] = []
    func take() {
      while let event = decoder.next(at: now) {
        switch event {
        case .key(let key): names.append(key.name)
        case .paste(let text): names.append("paste \(text.debugDescription)")
        case .pointer: names.append("pointer")
        case .status: names.append("status")
        }
      }
    }
    for part in parts {
      switch part {
      case .bytes(let bytes):
        decoder.feed(bytes, at: now)
        take()
      case .silence(let length):
        now += length
        take()
      }
    }
    now += 10_000
    take()
    return names
  }

  // MARK: Escape

  @Test func `an Escape alone is the key once its delay is over`() {
    var decoder = KeyDecoder(
      escapeDelay: 100, coding: .utf8, described: DescribedKeys { _ in nil })
    decoder.feed([0x1B], at: 5000)
    #expect(decoder.next(at: 5099) == nil)
    #expect(decoder.deadline == 5100)
    #expect(decoder.next(at: 5100) == .key(Key(.escape)))
    #expect(decoder.deadline == nil)
  }

  @Test func `two Escapes are two, however they arrive`() {
    #expect(events(["\u{1B}\u{1B}"]) == ["Esc", "Esc"])
    #expect(events(["\u{1B}", 50, "\u{1B}"]) == ["Esc", "Esc"])
    #expect(events(["\u{1B}", 150, "\u{1B}"]) == ["Esc", "Esc"])
    #expect(events(["\u{1B}\u{1B}\u{1B}"]) == ["Esc", "Esc", "Esc"])
    #expect(events(["\u{1B}\u{1B}x"]) == ["Esc", "Alt-X"])
  }

  @Test func `Alt with a letter is one key as long as the Escape's delay`() {
    #expect(events(["\u{1B}", 90, "b"]) == ["Alt-B"])
    #expect(events(["\u{1B}", 101, "b"]) == ["Esc", "b"])
    #expect(events(["\u{1B}", 90, .bytes([0xC5]), 90, .bytes([0xBC])]) == ["Alt-Ż"])
  }

  @Test func `an older terminal's Alt is an Escape before the sequence`() {
    #expect(events(["\u{1B}\u{1B}[D"]) == ["Alt-Left"])
    #expect(events(["\u{1B}\u{1B}OC"]) == ["Alt-Right"])
    #expect(events(["\u{1B}", "\u{1B}[5", 300, "~"]) == ["Alt-PgUp"])
    #expect(events(["\u{1B}\u{1B}["]) == ["Esc", "Alt-["])
    #expect(events(["\u{1B}\u{1B}[24;80R"]) == ["Esc"])
  }

  // MARK: Reports

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]l\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|XTerm(380)\u{7}", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^private\u{7}", "\u{1B}Xstring\u{1B}\\", "\u{1B}[24;80R", "\u{1B}[?24;80R",
    "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[=1;0u", "\u{1B}[?2026;2$y", "\u{1B}[4;2$y",
    "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[M !!", "\u{1B}[M\u{20}10",
    "\u{1B}[32;10;10M", "\u{1B}[<35;10;10m", "\u{9B}24;80R", "\u{9D}11;rgb:0/0/0\u{9C}",
    "\u{90}1$r\u{1B}\\", "\u{1B}[E", "\u{1B}OE", "\u{1B}[G", "\u{1B}]\u{1B}\\",
  ])
  func `what a terminal says by itself is never typed, however it is torn`(report: String) {
    let bytes = Array(report.utf8)
    #expect(events([.bytes(bytes + Array("q".utf8))]) == ["q"])
    #expect(events([.bytes(bytes), 5000, "q"]) == ["q"])
    for place in 2..<bytes.count {
      let (before, after) = (Array(bytes[..<place]), Array(bytes[place...]))
      #expect(events([.bytes(before), 60, .bytes(after), "q"]) == ["q"], "torn after \(place)")
    }
    #expect(events(bytes.map { .bytes([$0]) } + ["q"]) == ["q"])
    if bytes.count > 5 {
      let (before, after) = (Array(bytes[..<5]), Array(bytes[5...]))
      #expect(events([.bytes(before), 900, .bytes(after), "q"]) == ["q"])
    }
  }

  @Test func `X10's mouse report has three bytes that are no letters`() {
    #expect(events([.bytes([0x1B, 0x5B, 0x4D, 0x20, 0xC1, 0xFF, 0x71])]) == ["q"])
    #expect(events(["\u{1B}[M", 300, " ", 300, "!", 300, "!q"]) == ["q"])
    #expect(events(["\u{1B}[M\r"]) == ["Enter"])
  }

  @Test func `the answer to the question after the status is one, wherever it comes`() {
    #expect(events(["a\u{1B}[0nb"]) == ["a", "status", "b"])
  }

  @Test(arguments: ["ł", "€", "😀"])
  func `the answer after the status does not break a letter that it interrupts`(letter: String) {
    let bytes = Array(letter.utf8)
    let answer = Array("\u{1B}[0n".utf8)
    for place in 1..<bytes.count {
      let all = bytes[..<place] + answer + bytes[place...]
      #expect(events([.bytes(Array(all)), "q"]) == ["status", letter, "q"])
      #expect(events(all.map { .bytes([$0]) } + ["q"]) == ["status", letter, "q"])
    }
    // What only begins like an answer is none.
    #expect(events([.bytes([bytes[0], 0x1B]), 300, "q"]) == ["Esc", "q"])
    #expect(events([.bytes([bytes[0]]), "\u{1B}[A", "q"]) == ["Up", "q"])
  }

  @Test func `a string that never ends takes no more than what follows at once`() {
    #expect(events(["\u{1B}]11;rgb", 2100, "abc"]) == ["a", "b", "c"])
    #expect(events(["\u{1B}]11;rgb\u{1B}[A"]) == ["Up"])
    let endless = "\u{1B}[" + String(repeating: "1;", count: 500) + "Rq"
    #expect(events([.bytes(Array(endless.utf8))]) == ["q"])
  }

  @Test(arguments: ["\u{1B}]11;rgb", "\u{1B}[200~", "\u{1B}P1", "\u{1B}[1;", "\u{C5}", ""])
  func `after a silence nothing is waited for any more`(begun: String) {
    // A deadline that is past would have the program look without end.
    for end in ["", "\u{1B}", "\u{C2}", "\u{1B}[", "\u{1B}\u{1B}", "\u{3}"] {
      var decoder = KeyDecoder(
        escapeDelay: 100, coding: .utf8, described: DescribedKeys(capability: described))
      decoder.feed(Array(begun.utf8), at: 0)
      while decoder.next(at: 0) != nil {}
      decoder.feed(Array(end.utf8), at: 10)
      while decoder.next(at: 10_000) != nil {}
      #expect(decoder.deadline == nil, "\((begun + end).debugDescription)")
    }
  }

  @Test func `Alt with what begins a string is that key where nothing follows`() {
    #expect(events(["\u{1B}P"]) == ["Alt-Shift-P"])
    #expect(events(["\u{1B}]", 150, "a"]) == ["Alt-]", "a"])
    #expect(events(["\u{1B}X\r"]) == ["Alt-Shift-X", "Enter"])
    #expect(events(["\u{1B}_\u{1B}[A"]) == ["Alt-_", "Up"])
  }

  @Test func `a sequence that breaks off takes nothing with it`() {
    #expect(events(["\u{1B}[1;\r"]) == ["Enter"])
    #expect(events(["\u{1B}[1;\u{1B}[A"]) == ["Up"])
    #expect(events(["\u{1B}[2", 2100, "a"]) == ["a"])
    #expect(events(["\u{1B}["]) == ["Alt-["])
    #expect(events(["\u{1B}O"]) == ["Alt-Shift-O"])
  }

  // MARK: The keypad, and what descriptions claim

  @Test func `the keypad types what stands on its keys`() {
    let sent = "prqsrtuvwxyjklmnoX".map { "\u{1B}O\($0)" }.joined()
    #expect(events([.bytes(Array(sent.utf8))]).joined() == "021324567" + "89*+,-./=")
    #expect(events(["\u{1B}OM"]) == ["Enter"])
  }

  @Test func `a description's own keys are known where they claim no others`() {
    #expect(events(["\u{1B}OP"]) == ["F1"])
    #expect(events(["\u{1}A\r"]) == ["F2"])
    #expect(events(["\u{1}", 150, "A"]) == ["Ctrl-A", "A"])
    #expect(events(["\u{1B}h"]) == ["Home"])
    #expect(events(["\u{1B}Ox", "\u{1B}Ot"]) == ["8", "4"])
  }

  // MARK: Letters

  @Test func `a letter's bytes may come one by one, as late as they like`() {
    #expect(events([.bytes([0xC5]), 300, .bytes([0x82])]) == ["ł"])
    #expect(events([.bytes([0xF0]), 3000, .bytes([0x9F, 0x98]), 3000, .bytes([0x80])]) == ["😀"])
    #expect(events([.bytes([0xC5, 0x71])]) == ["q"])
    #expect(events([.bytes([0xFF, 0x80, 0x71])]) == ["q"])
    #expect(events([.bytes([0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x71])]) == ["q"])
  }

  @Test(arguments: [
    "🇵🇱", "👨‍👩‍👧‍👦", "1️⃣", "❤️", "👍🏽", "क्षि", "กำ", "é", "한",
  ])
  func `a cluster that arrives at once is one character`(cluster: String) {
    #expect(events([.bytes(Array((cluster + "a").utf8))]) == [cluster, "a"])
  }

  // MARK: Pastes

  @Test func `a paste is one however long it is silent, and its lines press nothing`() {
    let begin: Part = "\u{1B}[200~"
    #expect(events([begin, "a\rb\u{1B}[201~c"]) == ["paste \"a\\nb\"", "c"])
    #expect(
      events([begin, "one", 1500, "\rtwo", 9000, "\r", 50, "\u{1B}[2", 1500, "01~", "c"])
        == ["paste \"one\\ntwo\\n\"", "c"])
    #expect(events([begin, "a\u{1B}[21~b", "\u{1B}[201~"]) == ["paste \"a\\u{1B}[21~b\""])
    #expect(events(["\u{1B}[201~a"]) == ["a"])
  }

  @Test func `a paste without an end is ended by a key for leaving`() {
    #expect(events(["\u{1B}[200~ab", 1500, "\u{3}"]) == ["paste \"ab\"", "Ctrl-C"])
    #expect(events(["\u{1B}[200~ab", 1500, "\u{1B}", 1500, "c"]) == ["paste \"ab\"", "Esc", "c"])
    #expect(events(["\u{1B}[200~ab", 1500, "\u{1B}", 300, "[201~c"]) == ["paste \"ab\"", "c"])
    #expect(events(["\u{1B}[200~ab\u{3}c\u{1B}[201~"]) == ["paste \"ab\\u{03}c\""])
  }

  @Test func `no bytes at all are ever lost on the way, nor taken twice`() {
    // Knuth's MMIX generator; its high bits are the random ones.
    var state: UInt64 = 0xBEE
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33 % bound
    }
    let letters = Array("abcdefghij".utf8)
    for _ in 0..<200 {
      let text = (0..<40).map { _ in letters[Int(random(10))] }
      let keys = text.map { random(4) == 0 ? [0x1B, 0x5B, 0x41] : [$0] }
      let whole = events([.bytes(keys.flatMap { $0 })])
      let torn = events(keys.flatMap { $0 }.map { Part.bytes([$0]) })
      #expect(whole == torn)
      #expect(whole.count == keys.count)
    }
  }
}
