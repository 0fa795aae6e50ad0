/// Tells from the terminal's answers how far behind its screen is.
///
/// Between the program and a terminal may lie a slow line and several buffers of which the system
/// says nothing: `TIOCOUTQ` is always zero for a pseudo-terminal. So now and then a frame is followed
/// by the question after the terminal's status (ECMA-48, DSR 5), which it answers once it has come so
/// far. On a line that has proved slow, the next frame waits for the answer, and what would have
/// stood on the screen in between is never sent. A terminal that does not answer is not waited for.
///
/// All times are in milliseconds, of a clock that only goes forward.
struct LineGauge {
  /// The question, of four bytes.
  static let question = Array("\u{1B}[5n".utf8)

  /// So much longer than the shortest answer is what a frame takes on a slow line.
  private static let slowDelay = 100
  /// So long an answer may take on a line that has not proved slow before frames wait for it.
  private static let suspiciousDelay = 200
  /// How long a line counts as slow.
  private static let slowSpan = 600_000
  /// How often a fast line is asked while frames are sent.
  private static let interval = 1000
  /// An answer that takes longer is lost.
  private static let longestDelay = 5000
  /// So many answers may be lost before the terminal counts as one that gives none.
  private static let patience = 2

  /// When the question was sent that is not answered yet.
  private(set) var asked: Int?
  /// The shortest time that an answer took; none until the first one.
  private var shortest: Int?
  private var lastAsked: Int?
  private var slowUntil: Int?
  private var lost = 0
  /// Whether a frame was sent after the question that is not answered yet.
  private var hasFrameAfter = false

  /// Whether the terminal may be asked at all.
  let isAllowed: Bool

  init(isAllowed: Bool) { self.isAllowed = isAllowed }

  /// Whether the terminal has ever answered.
  var isAnswered: Bool { shortest != nil }

  /// Notes that something was drawn.
  ///
  /// - Returns: whether the question is to be sent after it.
  mutating func drew(at now: Int) -> Bool {
    guard isAllowed, lost < LineGauge.patience else { return false }
    if let asked {
      guard now - asked > LineGauge.longestDelay else {
        hasFrameAfter = true
        return false
      }
      lost += 1
      shortest = nil
      self.asked = nil
      guard lost < LineGauge.patience else { return false }
    }
    if !isSlow(at: now), let lastAsked, shortest != nil, now - lastAsked < LineGauge.interval {
      return false
    }
    return ask(at: now)
  }

  /// Notes an answer.
  ///
  /// - Returns: whether the question is to be sent again, since a frame has followed the first one.
  mutating func answered(at now: Int) -> Bool {
    guard let asked else { return false }
    let delay = now - asked
    let isFirst = shortest == nil
    self.asked = nil
    lost = 0
    let least = min(shortest ?? delay, delay)
    shortest = least
    if delay > least + LineGauge.slowDelay { slowUntil = now + LineGauge.slowSpan }
    return hasFrameAfter && (isFirst || isSlow(at: now)) && ask(at: now)
  }

  /// Until when the next frame has to wait, unless an answer comes before; `nil` when it need not.
  func waitsUntil(at now: Int) -> Int? {
    guard shortest != nil, let asked, now - asked <= LineGauge.longestDelay else { return nil }
    let isLate = now - asked > (shortest ?? 0) + LineGauge.suspiciousDelay
    return isSlow(at: now) || isLate ? asked + LineGauge.longestDelay + 1 : nil
  }

  private func isSlow(at now: Int) -> Bool { slowUntil.map { now < $0 } ?? false }

  private mutating func ask(at now: Int) -> Bool {
    asked = now
    lastAsked = now
    hasFrameAfter = false
    return true
  }
}
