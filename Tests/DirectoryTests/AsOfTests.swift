import Calendar
import Directory
import Testing

private func notice(
  state: NoticeState = .inForce,
  from: String? = nil,
  to: String? = nil
) throws -> Notice {
  var notice = Notice(id: "test", state: state, effect: .closed, title: "Komunikat testowy")
  notice.validFrom = try from.map(day)
  notice.validTo = try to.map(day)
  return notice
}

@Suite struct NoticePhaseTests {
  @Test(arguments: [
    ("2020-03-15", NoticePhase.upcoming), ("2020-03-16", .inForce), ("2020-08-02", .inForce),
    ("2020-08-03", .ended),
  ])
  func `a notice holds from its first to its last day`(date: String, phase: NoticePhase) throws {
    let notice = try notice(from: "2020-03-16", to: "2020-08-02")
    #expect(notice.phase(on: try day(date)) == phase)
  }

  @Test func `without a last day a notice holds until further notice`() throws {
    let notice = try notice(from: "2020-03-16")
    #expect(notice.phase(on: try day("9999-12-31")) == .inForce)
  }

  @Test func `a proposal never comes into force`() throws {
    let proposal = try notice(state: .proposed, from: "2020-03-16")
    #expect(proposal.phase(on: try day("2020-03-01")) == .proposed)
    #expect(proposal.phase(on: try day("2020-04-01")) == .proposed)
  }

  @Test func `an ended notice still held while it held`() throws {
    let dated = try notice(state: .ended, from: "2020-03-16", to: "2020-08-02")
    #expect(dated.phase(on: try day("2020-05-01")) == .inForce)
    #expect(dated.phase(on: try day("2020-09-01")) == .ended)
    let undated = try notice(state: .ended)
    #expect(undated.phase(on: try day("2020-05-01")) == .ended)
  }
}

@Suite struct VerificationTests {
  @Test func `a fact grows stale the day after its limit`() throws {
    let assured = try day("2026-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-01-31"), staleAfter: 30) == .verified(assured))
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: 30) == .stale(assured))
  }

  @Test func `without a limit nothing grows stale`() throws {
    let assured = try day("1990-01-01")
    let fact = Provenance(assuredDate: assured)
    #expect(fact.verification(on: try day("2026-02-01"), staleAfter: nil) == .verified(assured))
  }

  @Test func `without a date nothing is known`() throws {
    #expect(Provenance().verification(on: try day("2026-02-01"), staleAfter: 30) == .unknown)
  }
}
