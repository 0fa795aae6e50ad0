import Directory
import Display
import Search
import TestSupport

@testable import Interface

/// What may happen at a desk, one thing after another, the same in every run of a seed.
struct Happenings {
  /// A directory with its index.
  struct Loaded: Sendable {
    let directory: ServiceDirectory
    let index: SearchIndex

    init(_ directory: ServiceDirectory) {
      self.directory = directory
      index = SearchIndex(directory)
    }
  }

  /// What a reload may bring: the same, the same the other way round, less, and nothing at all.
  private static let directories: [Loaded] = {
    let town = Sampletown.directory
    return [
      town,
      ServiceDirectory(
        info: town.info, organizations: town.organizations.reversed(),
        services: town.services.reversed(), locations: town.locations.reversed(),
        servicesAtLocations: town.servicesAtLocations, serviceAreas: town.serviceAreas.reversed(),
        portals: town.portals, forms: town.forms),
      ServiceDirectory(
        info: town.info, organizations: town.organizations, locations: [town.locations[1]]),
      ServiceDirectory(info: DirectoryInfo(name: "Pustki")),
    ].map(Loaded.init)
  }()

  private static let keys: [Key] =
    ActionTable.entries.flatMap(\.keys)
    + ["a", "l", "p", "1", "-", " ", "ż", ":", "\u{1B}", "漢"].map { Key.character($0) }

  private static let pastes = [
    "lampa", "ul. Zmyślona 1", "\u{1B}[31m\n\r\n", "  ", "typ:punkt -parter", "2031-05-07",
    "ﷺ\u{202E}",
    String(repeating: "słowo ", count: 100),
  ]

  private var chance: Chance
  /// What is shown at the moment.
  private(set) var shown = Self.directories[0]
  /// What has happened so far, in words.
  private(set) var history = ""

  init(seed: UInt64) {
    chance = Chance(seed: seed)
    history = "seed \(seed):"
  }

  /// The next thing to happen, keys more often than the rest.
  mutating func next(on size: Size) -> Event {
    switch chance.number(below: 28) {
    case 0:
      // At times with no columns or rows at all, as some terminals say before they are shown.
      let new = Size(rows: chance.number(below: 31), columns: chance.number(below: 100))
      return told("\(new.columns)×\(new.rows)", .input(.resize(new)))
    case 1:
      let text = chance.pick(Self.pastes)
      return told("paste \(text.debugDescription)", .input(.paste(text)))
    case 2, 3:
      let pointer = pointer(on: size)
      return told("\(pointer)", .input(.pointer(pointer)))
    case 4:
      let now = moment()
      return told("clock \(now.date)", .clock(now))
    case 5:
      let number = chance.number(below: Self.directories.count)
      shown = Self.directories[number]
      let isIndexed = chance.number(below: 2) == 0
      return told(
        "reload \(number)", .reloaded(shown.directory, isIndexed ? shown.index : nil))
    case 6:
      return told("index", .indexed(shown.index))
    case 7:
      return told("message", .message("wydrukowano\u{7}\n\u{9B}2J"))
    case 8:
      return told("resume", .input(.resume))
    case 9:
      return told("lingered", .lingered)
    case 10:
      return told("printed", .printed(chance.pick([.terminal, .spooler, .file(name: "x")])))
    case 11:
      return told("no printer", .printer(isThere: false))
    case 12:
      return told("idle", .idle)
    default:
      let key = chance.pick(Self.keys)
      return told(key.name, .input(.key(key)))
    }
  }

  private mutating func told(_ words: String, _ event: Event) -> Event {
    history += " \(words)"
    return event
  }

  /// On the screen or a little beside it, as after it became smaller.
  private mutating func pointer(on size: Size) -> Pointer {
    let place = Position(
      row: chance.number(below: size.rows + 2), column: chance.number(below: size.columns + 2))
    return chance.pick([.press(place), .press(place), .wheelUp(place), .wheelDown(place)])
  }

  private mutating func moment() -> Moment {
    let date = Sampletown.date(2031, 4 + chance.number(below: 3), 1 + chance.number(below: 30))
    guard chance.number(below: 4) > 0 else { return Moment(date: date) }
    return Moment(
      date: date, time: Sampletown.time(chance.number(below: 24), chance.number(below: 60)))
  }
}
