import Calendar
import Directory
import Text

/// The points of a directory side by side.
///
/// A row is written when it is asked for: of thousands of points, a screen shows a few.
public struct PointTable: Sendable {
  /// What a column shows; the raw value is its name in an exported table's options.
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case district
    case office
    case address
    case rooms
    case floor
    case separated
    case accessibility
    case state
  }

  /// One point.
  public struct Row: Hashable, Sendable {
    /// The point itself.
    public let location: EntityReference
    /// The cells in the order of `Column.allCases`.
    public let cells: [String]
    /// The floor as a number, by which its column is sorted.
    let floor: Int?
    /// What the point is at the moment.
    public let state: PlaceState.Summary
    /// The state in fewer and fewer words; what its column has comes first.
    package let stateWordings: [String]

    /// The cell of a column.
    public subscript(column: Column) -> String { cells[column.place] }
  }

  /// What stands over the columns, in the order of `Column.allCases`.
  public let titles: [String]
  /// The points in the order asked for.
  public private(set) var rows: Rows
  /// The columns at the desk, what decides first: those that say the same of all points are left out.
  package let columnsOnScreen: [Column]

  /// Puts points side by side.
  ///
  /// - Parameters:
  ///   - locations: places in the directory's `locations`, all when `nil`; a mere postal or virtual
  ///     address is no point, and left out, as is what is no more or not yet.
  ///   - directory: where the points stand.
  ///   - moment: decides which points are open.
  ///   - language: the language of titles and of what is said in words.
  public init(
    _ locations: [Int]? = nil,
    in directory: ServiceDirectory,
    at moment: Moment,
    language: Language
  ) {
    let words = Catalogue(language)
    titles = Column.allCases.map { words.columnTitle($0) }
    let daybook = directory.on(moment.date)
    let places = (locations ?? Array(directory.locations.indices))
      .filter { directory.locations[$0].locationType == .physical }
      .filter { daybook.isCurrent(EntityReference(.location, $0)) }
    rows = Rows(places: places, daybook: daybook, moment: moment, words: words)
    var columns: [Column] = [.district, .address, .rooms, .floor, .state, .separated]
    let office = places.first.map { directory.locations[$0].organization }
    if places.contains(where: { directory.locations[$0].organization != office }) {
      columns.append(.office)
    }
    if places.contains(where: { !directory.locations[$0].accessibility.isEmpty }) {
      columns.append(.accessibility)
    }
    columnsOnScreen = columns
  }

  /// Points of a directory, each a row that is written when it is asked for.
  public struct Rows: RandomAccessCollection, Sendable {
    /// Places in the directory's `locations`.
    fileprivate var places: [Int]
    fileprivate let daybook: Daybook
    fileprivate let moment: Moment
    fileprivate let words: Catalogue

    public var startIndex: Int { 0 }
    public var endIndex: Int { places.count }

    public subscript(row: Int) -> Row {
      Row(places[row], on: daybook, at: moment, words: words)
    }

    /// The point of a row, without the rest of it.
    package func location(at row: Int) -> EntityReference {
      EntityReference(.location, places[row])
    }
  }

  /// Sorts by a column in Polish order, numbers by their value; empty cells stand last.
  public mutating func sort(by column: Column, descending: Bool = false) {
    let keys = rows.map { row in
      (
        isEmpty: row[column].isEmpty,
        floor: column == .floor ? row.floor ?? .max : 0,
        text: CollationKey(row[column])
      )
    }
    let order = rows.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      if first.isEmpty != second.isEmpty { return second.isEmpty }
      if first.floor != second.floor {
        return descending ? first.floor > second.floor : first.floor < second.floor
      }
      if first.text != second.text {
        return descending ? first.text > second.text : first.text < second.text
      }
      return left < right
    }
    rows.places = order.map { rows.places[$0] }
  }
}

extension PointTable.Column {
  /// The column's place in a row.
  package var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PointTable.Row {
  fileprivate init(
    _ place: Int,
    on daybook: Daybook,
    at moment: Moment,
    words: Catalogue
  ) {
    let directory = daybook.directory
    let record = directory.locations[place]
    let office = directory.organizations[record.organization].name
    let districts = directory.areas(ofLocation: place)
      .map { directory.serviceAreas[$0].name }
    let point = EntityReference(.location, place)
    // A point that can be visited has a state, if only that its hours are unknown.
    let state = daybook.state(of: point, at: moment.time) ?? .hours(.unknown)
    let isException = state.summary == .closed || state.summary == .restricted
    let mark = isException ? "⚠ " : ""
    let stateText = mark + words.stateText(state, at: moment, in: directory)
    var brief = words.briefState(state, at: moment, in: directory)
    if case .closed(_, let substitute) = state {
      brief = words.briefClosure(substitute, in: directory)
    }
    let barest = words.barestState(state, at: moment, in: directory)
    stateWordings = [stateText, mark + brief, mark + barest].map(\.sanitized)
    location = point
    floor = record.floor
    self.state = state.summary
    cells = PointTable.Column.allCases.map { column in
      switch column {
      case .district: districts.joined(separator: ", ").sanitized
      case .office: office.sanitized
      case .address: (record.address?.address1 ?? record.name).sanitized
      case .rooms: record.rooms.joined(separator: ", ").sanitized
      case .floor: record.floor.map(words.floorName) ?? ""
      case .separated: record.separatedFromCasework.map(words.yesOrNo) ?? ""
      case .accessibility:
        record.accessibility.map(\.description).joined(separator: "; ").sanitized
      case .state: stateText.sanitized
      }
    }
  }
}
