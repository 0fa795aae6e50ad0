import Testing

@testable import Terminal

/// When a frame waits for the terminal, by the terminal's answers alone.
@Suite struct LineGaugeTests {
  @Test func `a terminal that never answers is never waited for, and soon not asked`() {
    var gauge = LineGauge(isAllowed: true)
    var questions = 0
    for now in stride(from: 0, to: 60_000, by: 33) {
      #expect(gauge.waitsUntil(at: now) == nil)
      if gauge.drew(at: now) { questions += 1 }
    }
    #expect(questions <= 2)
  }

  @Test func `a terminal of another family is not asked`() {
    var gauge = LineGauge(isAllowed: false)
    let isAsked = gauge.drew(at: 0)
    #expect(!isAsked)
  }

  @Test func `a fast line is asked once a second at most, and no frame waits`() {
    var gauge = LineGauge(isAllowed: true)
    var questions = 0
    for now in stride(from: 0, to: 10_000, by: 20) {
      #expect(gauge.waitsUntil(at: now) == nil)
      if gauge.drew(at: now) { questions += 1 }
      if gauge.asked != nil, gauge.answered(at: now + 5) { questions += 1 }
    }
    #expect(questions <= 12)
  }

  @Test func `on a line that carries 960 bytes a second no more than a frame is under way`() {
    var gauge = LineGauge(isAllowed: true)
    /// When the line will have carried what was sent, in milliseconds.
    var carried = 0
    var answers: [Int] = []
    func send(_ bytes: Int, at now: Int) { carried = max(carried, now) + bytes * 1000 / 960 }
    func draw(_ bytes: Int, at now: Int) {
      send(bytes, at: now)
      if gauge.drew(at: now) { answers.append(carried) }
    }
    send(100, at: 0)
    if gauge.drew(at: 0) { answers.append(carried) }
    draw(3400, at: 5)
    var frames = 0
    var latest = 0
    for now in stride(from: 6, to: 13_000, by: 1) {
      while let answer = answers.first, answer <= now {
        answers.removeFirst()
        if gauge.answered(at: now) { answers.append(max(carried, now)) }
      }
      // A key that is held from 6 s to 9 s, thirty times a second.
      let isHeld = (6000..<9000).contains(now) && now % 33 == 0
      if isHeld || latest > 0, gauge.waitsUntil(at: now) == nil {
        latest = 0
        frames += 1
        draw(300, at: now)
      } else if isHeld {
        latest = now
      }
      if now == 9000 { #expect(carried - now <= 450) }
    }
    #expect(frames >= 8)
    #expect(carried <= 9000 + 900)
  }
}
