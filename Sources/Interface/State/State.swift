import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Search
import Text

/// Everything that decides what is on the screen.
///
/// A value: `update` changes it, `view` draws it, and neither does anything else.
public struct State: Sendable {
  /// What is browsed.
  public private(set) var directory: ServiceDirectory
  /// When the directory was read that is shown.
  public private(set) var loadedAt: Moment
  /// Why the files as they are now cannot be shown; empty while what is shown is what they say.
  public internal(set) var fileErrors: [Diagnostic] = []
  /// What answers the queries; `nil` while it is being built, and then the query waits for it.
  var index: SearchIndex?
  /// The present date and time in the directory's time zone.
  public internal(set) var now: Moment
  /// The day that was chosen to look at; `nil` follows the present.
  public internal(set) var chosenDate: LocalDate?
  /// The language of the interface; the content stays as the directory has it.
  public internal(set) var language: Language
  /// The terminal's size.
  public internal(set) var size: Size
  /// What stays as it was at the start.
  public let options: Options

  /// What was typed into the search bar.
  var line = QueryLine()
  /// The query as it was after something was last put in: what is remembered once it is taken away again.
  var fullestQuery = ""
  /// What was asked before in this sitting.
  var earlierQueries = EarlierQueries()
  /// What the query found; `nil` without a query, and without an index.
  var findings: Findings?
  /// Whether the best hit becomes the selection once there is an index to find it.
  var awaitsBest = false
  /// The office that the search stays within.
  var scope: EntityReference?
  /// The resident's district, a place in `serviceAreas`.
  public internal(set) var area: Int?

  /// The whole tree, as far as it is opened; it waits unseen while a query narrows what is shown.
  var tree: OpenedTree
  /// The rows of what the query found.
  var foundRows: [TreeRow] = []
  /// What the order of the tree's rows depends on, as of when they were made.
  var treeOccasion: TreeOccasion?
  /// The points for the resident's district; `nil` while none is chosen.
  var preferredPoints: Set<Int>?
  /// The rows that were closed by hand among what was found.
  var closed: Set<TreeNode> = []
  /// A row that stays in sight although the query does not find it, because a link led there.
  var pinned: TreeNode?
  var selected: TreeNode?
  /// Where the selected row was last.
  var selectedPlace = 0
  var treeTop = 0
  /// The columns of the tree as changed by hand; `nil` for the usual share.
  public internal(set) var treeColumns: Int?
  /// Whether one pane takes the whole screen although there is room for both.
  var isMaximized = false

  /// The entity on the card.
  public internal(set) var shown: EntityReference?
  /// What was typed in the window that led to the card; `nil` where none did.
  var leadingWords: String?
  /// Whether the resident has asked nothing yet: then the pane of the card says how to ask.
  var isAtHome = false
  /// The card of what is shown, as of the last event.
  var sheet: Sheet?
  /// What the home card tells, while it is seen.
  var home: HomeFacts?
  /// How many directories were taken, one after the other.
  private(set) var edition = 0
  var detail = DetailPosition()
  var focus = Focus.search
  var history = History()
  /// The cards of this session, the latest first; kept in memory alone.
  var recent: [SeenCard] = []
  /// The windows above the panes; the keys go to the last one alone.
  var windows: [OpenWindow] = []
  /// Where a slip went last; `nil` before any did.
  var printed: SlipWindow.Button?
  /// Whether the terminal's description knows a printer.
  var hasPrinter = true
  /// What the program has to say to its user until the next key.
  public internal(set) var message: String?
  /// Whether the user was asked if they mean to leave, and has done nothing else since.
  var isAskedToLeave = false
  /// Whether nothing is shown until the next key.
  var isDimmed = false

  /// What stays as it was at the start.
  public struct Options: Sendable {
    /// No borders and decorations, one panel at a time, so that a screen reader reads in order.
    public var isAccessible = false
    /// What was not withheld.
    public var abilities = Set<Ability>.ordinary
    /// Which key does what.
    public var keymap = Keymap.standard

    /// The program's own settings.
    public init() {}
  }

  /// A state in which nothing was typed yet.
  ///
  /// - Parameters:
  ///   - directory: what is browsed.
  ///   - index: answers queries over the same directory; `nil` while it is being built.
  ///   - now: the present date, and the time where hours are to be compared with it, both in the
  ///     directory's time zone.
  ///   - asOf: the day to look at; `nil` follows the present.
  ///   - language: the language of the interface.
  ///   - size: the terminal's size.
  ///   - treeColumns: the width of the tree's pane that was chosen before; `nil` for the usual one.
  ///   - message: what the user is told first.
  ///   - query: what is asked for first.
  ///   - options: what stays as it was at the start.
  public init(
    directory: ServiceDirectory,
    index: SearchIndex?,
    now: Moment,
    asOf: LocalDate? = nil,
    language: Language = .polish,
    size: Size = Size(rows: 24, columns: 80),
    treeColumns: Int? = nil,
    message: String? = nil,
    query: String = "",
    options: Options = Options()
  ) {
    self.directory = directory
    self.index = index
    self.now = now
    loadedAt = now
    chosenDate = asOf
    self.language = language
    self.size = size
    self.treeColumns = treeColumns
    self.message = message
    self.options = options
    tree = OpenedTree(officesOf: directory)
    refreshRows()
    goHome()
    type(query)
    settle()
  }

  /// What is asked for.
  public var query: String { line.text }

  /// The moment that notices, channels and hours are looked at.
  public var moment: Moment {
    guard let chosenDate, chosenDate != now.date else { return now }
    return Moment(date: chosenDate)
  }

  var words: Catalogue { Catalogue(language) }

  /// Takes a directory that was loaded anew; what was shown stays where it still exists.
  mutating func replace(_ directory: ServiceDirectory, _ index: SearchIndex?) {
    let old = self.directory
    func moved(_ entity: EntityReference) -> EntityReference? {
      directory.index(of: entity.kind, id: old.id(of: entity))
        .map { EntityReference(entity.kind, $0) }
    }
    func moved(_ node: TreeNode) -> TreeNode? {
      guard let entity = node.entity else { return node }
      return moved(entity).map { .entity($0) }
    }
    self.directory = directory
    loadedAt = now
    fileErrors = []
    self.index = index
    edition += 1
    tree = OpenedTree(expanded: Set(tree.expanded.compactMap(moved)))
    closed = Set(closed.compactMap(moved))
    pinned = pinned.flatMap(moved)
    scope = scope.flatMap(moved)
    area = area.flatMap { moved(EntityReference(.serviceArea, $0))?.index }
    shown = shown.flatMap(moved)
    selected = selected.flatMap(moved)
    recent = recent.compactMap { seen in
      moved(seen.entity).map { SeenCard(entity: $0, query: seen.query) }
    }
    history = History()
    windows = []
    find(selectingBest: false)
  }
}

extension State {
  /// Takes the index of the directory that is shown, once it is there.
  mutating func take(_ index: SearchIndex) {
    self.index = index
    // Whoever has gone on to another row since the query was typed is left there.
    if !query.isEmpty { find(selectingBest: awaitsBest) }
    awaitsBest = false
    refreshWindows()
  }
}

/// Which part of the screen the keys go to.
enum Focus: CaseIterable, Hashable, Sendable {
  case search
  case tree
  case detail
}

/// Where the reader is on a card.
struct DetailPosition: Hashable, Sendable {
  /// The line that the cursor is on; `nil` on a card that was just opened.
  var cursor: CardPlace?
  /// The first line in sight.
  var top = CardPlace()
}
