import Calendar
import Directory

/// What the home card tells of a directory on a day, worked out once for all the times that it is drawn.
struct HomeFacts: Sendable {
  /// How many exceptions are named.
  private static let named = 5

  private let date: LocalDate
  private let edition: Int
  /// Queries that the directory answers.
  let examples: [ExampleQuery]
  /// The first of the notices in force that close or restrict something: places in `ServiceDirectory.notices`.
  let exceptions: [Int]
  /// How many there are of these.
  let exceptionCount: Int

  init(of state: State) {
    date = state.moment.date
    edition = state.edition
    let directory = state.directory
    examples = directory.exampleQueries(on: date)
    let day = directory.on(date)
    let inForce = directory.notices.indices.filter { place in
      day.phase(ofNotice: place) == .inForce && directory.notices[place].effect != .information
    }
    exceptions = Array(inForce.prefix(Self.named))
    exceptionCount = inForce.count
  }

  fileprivate func isTrue(of state: State) -> Bool {
    date == state.moment.date && edition == state.edition
  }
}

extension State {
  /// Works out anew what the home card tells, if it is seen and something else is true now.
  mutating func refreshHome() {
    guard isAtHome, home?.isTrue(of: self) != true else { return }
    home = HomeFacts(of: self)
  }
}
