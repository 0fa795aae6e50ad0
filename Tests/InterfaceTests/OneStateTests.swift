import Answers
import Calendar
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// A point's state as all places say it that a person or a program can look at: card, tree, table of points, its export, search
/// filter, JSON and slip.
@Suite struct OneStateTests {
  /// Times of a day, the day as a whole among them.
  private static let times = [
    nil, Sampletown.time(7, 30), Sampletown.time(12, 0), Sampletown.time(22, 0),
  ]

  @Test func `All faces of the shipped directory say the same of every point`() throws {
    let directory = try LoadedFolder.lodz.get()
    let index = SearchIndex(directory)
    let days = [
      (2019, 1, 10), (2020, 3, 15), (2020, 3, 16), (2020, 3, 20), (2020, 4, 12), (2020, 8, 2),
      (2020, 8, 3), (2026, 11, 23), (2026, 11, 28), (2026, 12, 25),
    ]
    var seen: Set<PlaceState.Summary> = []
    for (year, month, day) in days {
      for time in Self.times {
        seen.formUnion(
          try compare(
            directory, index, at: Moment(date: Sampletown.date(year, month, day), time: time)))
      }
    }
    #expect(seen == [.open, .shut, .closed, .restricted, .unknown])
  }

  @Test(arguments: 1...8)
  func `All faces say the same of a city in disorder`(seed: UInt64) throws {
    let directory = CityInDisorder(seed: seed).directory
    let index = SearchIndex(directory)
    for day in stride(from: 0, to: 30, by: 6) {
      let date = try #require(CityInDisorder.firstDay.adding(days: day))
      for time in Self.times {
        _ = try compare(directory, index, at: Moment(date: date, time: time))
      }
    }
  }

  /// Looks at every point from all sides, and gives what was seen.
  private func compare(
    _ directory: ServiceDirectory,
    _ index: SearchIndex,
    at moment: Moment
  ) throws -> Set<PlaceState.Summary> {
    let points = directory.locations.indices.filter {
      directory.locations[$0].locationType == .physical
        && directory.on(moment.date).isCurrent(EntityReference(.location, $0))
    }
    let exported = PointTable(in: directory, at: moment, language: .polish).markdown
      .split(separator: "\n").dropFirst(2)
      .map { Self.state(saidBy: $0) }
    try #require(exported.count == points.count)
    let tree = treeMarks(directory, moment)
    let shown = tableCells(directory, moment)
    let found = filtered(directory, index, moment)
    var seen: Set<PlaceState.Summary> = []
    for (row, point) in points.enumerated() {
      let name = directory.locations[point].name
      let place = EntityReference(.location, point)
      let card = AnswerCard(of: place, in: directory, at: moment, language: .polish)
      let state = try #require(self.state(on: card), "\(name) \(moment)")
      seen.insert(state)
      #expect(exported[row] == state, "table: \(name) \(moment)")
      #expect(shown[point] == state, "F3: \(name) \(moment)")
      #expect(found[point] == [state], "filter: \(name) \(moment)")
      let json = try JSON.text(
        ShownEntry(of: place, in: directory, at: moment, language: .polish))
      #expect(json.contains("\"code\" : \"\(state.rawValue)\""), "JSON: \(name) \(moment)")
      // Paper says the day's hours, whatever the time is, and never that a closed point receives anybody itself.
      if state == .closed {
        let slip = Slip.text(of: place, in: directory, on: moment.date, language: .polish)
        #expect(slip.contains("\nZamknięty"), "slip: \(name) \(moment)")
        // On the day itself somebody else receives the resident, or nobody does.
        let today = "\nKiedy      " + Catalogue(.polish).dateText(moment.date)
        #expect(!slip.contains(today) || slip.contains("\nZastępczo"), "slip: \(name) \(moment)")
      }
      let mark: Substring? =
        switch state {
        case .closed, .restricted: "⚠"
        case .shut: "×"
        case .open, .unknown: nil
        }
      #expect(tree[name] == mark, "tree: \(name) \(moment)")
    }
    return seen
  }

  /// What the rows of a card before the first heading say.
  private func state(on card: AnswerCard) -> PlaceState.Summary? {
    let rows = card.answer.sections.flatMap(\.rows)
    if rows.contains(where: { $0.marker == "⚠ " && $0.text.hasPrefix("Zamknięty") }) {
      return .closed
    }
    return rows.first { $0.label == "Stan" }.flatMap { Self.state(saidBy: $0.text) }
  }

  /// The state that a text names.
  private static func state(saidBy text: some StringProtocol) -> PlaceState.Summary? {
    let words: [(String, PlaceState.Summary)] = [
      ("zamknięty", .closed), ("ograniczenie", .restricted), ("tylko", .restricted),
      ("otwarty", .open),
      ("nieczynny", .shut),
      ("godzin nie podano", .unknown),
    ]
    // What stands in for a closed point is closed too: the first word counts.
    return words.compactMap { word, state in
      text.firstRange(of: word).map { ($0.lowerBound, state) }
    }
    .min { $0.0 < $1.0 }?.1
  }

  /// The sign that stands behind each name in the tree.
  private func treeMarks(_ directory: ServiceDirectory, _ moment: Moment) -> [String: Substring] {
    var desk = Desk(
      directory, today: moment.date, time: moment.time, columns: 300, hasIndex: false)
    desk.state.expandAll()
    // So wide that no name is cut.
    desk.resize(columns: 300, rows: desk.state.rows.count + 10)
    var marks: [String: Substring] = [:]
    // A matter at a point has a sign of its own, below its matter.
    for (shown, row) in zip(desk.state.rows, desk.rows.dropFirst(3))
    where shown.node.entity?.kind == .location {
      let pane = row.split(separator: "│", omittingEmptySubsequences: false).dropFirst().first ?? ""
      guard let mark = pane.split(separator: " ").last, mark == "⚠" || mark == "×" else { continue }
      for location in directory.locations where pane.contains(location.name + " " + mark) {
        marks[location.name] = mark
      }
    }
    return marks
  }

  private func tableCells(_ directory: ServiceDirectory, _ moment: Moment)
    -> [Int: PlaceState.Summary]
  {
    var desk = Desk(
      directory, today: moment.date, time: moment.time, columns: 250,
      rows: directory.locations.count + 12, hasIndex: false)
    desk.press(.function(3))
    guard let window = desk.state.window as? TableWindow else { return [:] }
    let drawn = desk.text
    return Dictionary(
      uniqueKeysWithValues: window.table.rows.compactMap { row in
        // What the table has is what stands on the screen.
        guard drawn.contains(row[.state]) else { return nil }
        return Self.state(saidBy: row[.state]).map { (row.location.index, $0) }
      })
  }

  /// Under which values of the filter each point is found.
  private func filtered(_ directory: ServiceDirectory, _ index: SearchIndex, _ moment: Moment)
    -> [Int: Set<PlaceState.Summary>]
  {
    let values: [(String, PlaceState.Summary)] = [
      ("otwarty", .open), ("nieczynny", .shut), ("zamknięty", .closed),
      ("ograniczony", .restricted),
      ("nieznany", .unknown),
    ]
    var found: [Int: Set<PlaceState.Summary>] = [:]
    for (value, state) in values {
      let results = index.search("stan:\(value)", at: moment, limit: .max, kinds: [.location])
      for hit in results.hits { found[hit.entity.index, default: []].insert(state) }
    }
    return found
  }
}

/// A made-up city whose notices name places that are closed, themselves, or one another, at every level.
private struct CityInDisorder {
  static let firstDay = Sampletown.date(2031, 4, 20)
  let directory: ServiceDirectory

  init(seed: UInt64) {
    var chance = Chance(seed: seed)
    let offices = (0..<6).map { number in
      var office = Organization(id: "o\(number)", name: "Urząd Zmyślony \(number)")
      if number > 0 {
        office.parentOrganization = chance.number(below: number)
      }
      return office
    }
    let points = (0..<14).map { number in
      var point = Location(
        id: "p\(number)", organization: chance.number(below: 6),
        name: "Punkt Zmyślony \(Character(UnicodeScalar(UInt8(65 + number))))")
      point.schedules = Self.schedules(&chance)
      return point
    }
    let services = (0..<3).map {
      Service(id: "s\($0)", organization: $0, name: "Sprawa Zmyślona \($0)")
    }
    let offers = (0..<10).map { number in
      ServiceAtLocation(
        id: "a\(number)", service: number % 3,
        location: chance.number(below: 14))
    }
    let notices = (0..<10).map { number in Self.notice(number, &chance) }
    directory = ServiceDirectory(
      info: DirectoryInfo(name: "Miasto Zmyślone", holidays: .poland), organizations: offices,
      services: services, locations: points, servicesAtLocations: offers, notices: notices,
      daysOff: [DayOff(on: Sampletown.date(2031, 5, 5), name: "dzień zmyślony")])
  }

  private static func schedules(_ chance: inout Chance) -> [Schedule] {
    let weekdays: [RecurringDay] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let usual = Schedule(
      byday: weekdays, opensAt: Sampletown.time(8, 0), closesAt: Sampletown.time(16, 0))
    let night = Schedule(
      byday: weekdays, opensAt: Sampletown.time(20, 0), closesAt: Sampletown.time(8, 0),
      holidaysClosed: false)
    let first = Schedule(
      byday: [RecurringDay(.thursday, ordinal: 1)], opensAt: Sampletown.time(0, 0),
      closesAt: Sampletown.time(0, 0))
    return [[], [usual], [night], [usual, first], [Schedule(description: "po umówieniu")]]
      .randomElement(using: &chance) ?? []
  }

  private static func notice(_ number: Int, _ chance: inout Chance) -> Notice {
    let effects: [NoticeEffect] = [.closed, .closed, .closed, .restricted, .information]
    var notice = Notice(
      id: "n\(number)", state: .inForce, effect: effects.randomElement(using: &chance) ?? .closed,
      title: "Komunikat Zmyślony \(number)")
    let kinds: [(EntityKind, Int)] = [
      (.location, 14), (.location, 14), (.organization, 6), (.service, 3), (.serviceAtLocation, 10),
    ]
    for _ in 0...1 {
      guard let (kind, count) = kinds.randomElement(using: &chance) else { continue }
      notice.scope.append(EntityReference(kind, Int.random(in: 0..<count, using: &chance)))
    }
    if Bool.random(using: &chance) {
      notice.substituteLocation = chance.number(below: 14)
    }
    notice.remainingChannels = Bool.random(using: &chance) ? [.dropBox] : []
    notice.validFrom = firstDay.adding(days: Int.random(in: -5...25, using: &chance))
    notice.validTo = notice.validFrom?.adding(days: Int.random(in: 0...20, using: &chance))
    return notice
  }
}
