import Testing

@testable import Calendar

@Suite struct ZoneRulesTests {
  /// A compiled zone as the format has it, put together by hand.
  private static func zone(
    version: UInt8 = 0x32,
    changes: [(at: Int, type: UInt8)] = [],
    offsets: [Int] = [0],
    footer: String = "",
    declaredTypes: Int? = nil
  ) -> [UInt8] {
    func block(timeSize: Int) -> [UInt8] {
      func number(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      }
      var bytes = Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15)
      for count in [0, 0, 0, changes.count, declaredTypes ?? offsets.count, 4] {
        bytes += number(count, 4)
      }
      for change in changes { bytes += number(change.at, timeSize) }
      bytes += changes.map(\.type)
      for offset in offsets { bytes += number(offset, 4) + [0, 0] }
      // The names of the zones that the types refer to (RFC 9636, 3.2): a made-up one, which nobody reads.
      return bytes + Array("XXX\0".utf8)
    }
    guard version != 0 else { return block(timeSize: 4) }
    return block(timeSize: 4) + block(timeSize: 8) + Array("\n\(footer)\n".utf8)
  }

  private static func rules(_ footer: String) throws -> ZoneRules {
    try #require(ZoneRules(tzif: zone(footer: footer)))
  }

  @Test func `the changes of a file hold until its rule takes over`() throws {
    for version in [UInt8(0x32), 0x33, 0x34] {
      let rules = try #require(
        ZoneRules(
          tzif: Self.zone(
            version: version, changes: [(1000, 1), (2000, 0)], offsets: [-3600, 7200],
            footer: "AAA3")))
      #expect(rules.offset(at: 999) == -3600)
      #expect(rules.offset(at: 1000) == 7200)
      #expect(rules.offset(at: 1999) == 7200)
      #expect(rules.offset(at: 2000) == -3 * 3600)
    }
  }

  @Test func `a file of the first version has no rule`() throws {
    let rules = try #require(
      ZoneRules(tzif: Self.zone(version: 0, changes: [(1000, 1)], offsets: [-3600, 7200])))
    #expect(rules.offset(at: 0) == -3600)
    #expect(rules.offset(at: 1 << 40) == 7200)
  }

  @Test(arguments: [
    // 2026-03-29T00:59:59Z and 01:00Z; 2026-10-25T00:59:59Z and 01:00Z.
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_745_999, 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_746_000, 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_889_999, 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_890_000, 3600),
    // In the south summer lies across the new year: 2026-01-01 and 2026-07-01.
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", 1_767_225_600, 13 * 3600),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", 1_782_864_000, 12 * 3600),
    ("<+0330>-3:30", 0, 12_600), ("EST5", 0, -18_000),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 0, -7200),
    // The days of a year, with its leap day and without: 2028-03-01T00:00Z.
    ("AAA0BBB,J60/0,J300", 1_835_481_600, 3600), ("AAA0BBB,60/0,300", 1_835_481_600, 3600),
    ("AAA0BBB,J61/0,J300", 1_835_481_600, 0), ("AAA0BBB,61/0,300", 1_835_481_600, 0),
  ])
  func `a yearly rule says what the clocks show`(rule: String, instant: Int, offset: Int) throws {
    #expect(try Self.rules(rule).offset(at: instant) == offset)
  }

  @Test func `a time shown twice means the first, one never shown is read as before the gap`()
    throws
  {
    let rules = try Self.rules("CET-1CEST,M3.5.0,M10.5.0/3")
    func wall(_ month: Int, _ day: Int, _ minutes: Int) throws -> Int {
      try #require(LocalDate(year: 2026, month: month, day: day)).daysSinceEpoch * 86_400
        + minutes * 60
    }
    // 2:30 on both days on which the clocks are changed.
    #expect(try rules.instant(of: wall(10, 25, 150)) == wall(10, 25, 30))
    #expect(try rules.instant(of: wall(3, 29, 150)) == wall(3, 29, 90))
    #expect(try rules.wall(at: rules.instant(of: wall(3, 29, 150))) == wall(3, 29, 210))
    #expect(try rules.instant(of: wall(3, 29, 119)) == wall(3, 29, 59))
    #expect(try rules.instant(of: wall(3, 29, 180)) == wall(3, 29, 60))
    #expect(try rules.instant(of: wall(7, 1, 720)) == wall(7, 1, 600))
  }

  @Test func `bytes that are no zone are refused`() {
    let whole = Self.zone(changes: [(1000, 0)], offsets: [3600], footer: "CET-1")
    #expect(ZoneRules(tzif: whole) != nil)
    let end = whole.count - "\nCET-1\n".utf8.count
    for length in 0..<end { #expect(ZoneRules(tzif: Array(whole.prefix(length))) == nil) }
    #expect(ZoneRules(tzif: Array("TZif".utf8) + Array(repeating: 0xFF, count: 200)) == nil)
    #expect(ZoneRules(tzif: Self.zone(changes: [(1000, 7)])) == nil)
    #expect(ZoneRules(tzif: Self.zone(changes: [(1000, 0), (1000, 0)])) == nil)
    #expect(ZoneRules(tzif: Self.zone(offsets: [1 << 30])) == nil)
    #expect(ZoneRules(tzif: Self.zone(declaredTypes: 1 << 19)) == nil)
    #expect(ZoneRules(tzif: Self.zone(offsets: [], declaredTypes: 0)) == nil)
  }

  @Test(arguments: [
    "", "A", "CET", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST", "CET-1CEST,M3.5.0", "<CET", "CET-9999",
  ])
  func `a rule that cannot be read leaves the last offset`(rule: String) throws {
    let rules = try #require(
      ZoneRules(tzif: Self.zone(changes: [(1000, 0)], offsets: [3600], footer: rule)))
    #expect(rules.offset(at: 1 << 40) == 3600)
  }
}
