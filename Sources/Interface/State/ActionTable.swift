import Answers
import Directory
import Display
import Text

/// An action with its keys and the words for it: one row of the table.
public struct ActionEntry: Sendable {
  /// How the help panel groups the actions.
  public enum Topic: CaseIterable, Sendable {
    case search
    case tree
    case card
    case desk
    case program
  }

  /// What the keys do.
  public let action: Action
  /// Where help shows it.
  public let topic: Topic
  /// The keys, the one to show in hints first.
  public let keys: [Key]
  /// A word or two for the hint bar.
  public let hint: (polish: String, english: String)
  /// A sentence for help, manual and README.
  public let help: (polish: String, english: String)
  /// Whether the action may be used where nobody watches the terminal: it starts no other program and
  /// writes no file.
  public let isAllowedWhenRestricted: Bool

  fileprivate init(
    _ action: Action,
    _ topic: Topic,
    _ keys: [Key],
    hint: (String, String),
    help: (String, String),
    restricted isAllowedWhenRestricted: Bool = true
  ) {
    self.action = action
    self.topic = topic
    self.keys = keys
    self.hint = hint
    self.help = help
    self.isAllowedWhenRestricted = isAllowedWhenRestricted
  }
}

/// The one table of actions: it feeds the dispatch of keys, the hint bar, the help panel, the manual page
/// and the README's table of keys.
public enum ActionTable {
  /// Every action once, in the order in which help shows them.
  public static let entries: [ActionEntry] = search + tree + card + desk + program

  private static let search: [ActionEntry] = [
    ActionEntry(
      .erase, .search, [Key(.backspace), Key(.delete)], hint: ("Skasuj", "Erase"),
      help: ("skasuj ostatnią literę zapytania", "erase the last letter of the query")),
    ActionEntry(
      .eraseWord, .search, [.control("w"), Key(.backspace, .alt)],
      hint: ("Skasuj słowo", "Erase word"),
      help: ("skasuj ostatnie słowo zapytania", "erase the last word of the query")),
    ActionEntry(
      .eraseQuery, .search, [.control("u")], hint: ("Wyczyść", "Clear"),
      help: ("wyczyść zapytanie", "clear the query")),
    ActionEntry(
      .clear, .search, [Key(.escape), .control("g")], hint: ("Wróć", "Close"),
      help: (
        "zamknij okno, wyczyść zapytanie, potem zakres",
        "close the window, clear the query, then the scope"
      )),
    ActionEntry(
      .nextHit, .search, [.control("n"), .alt("n")], hint: ("Następny", "Next hit"),
      help: ("następny wynik według trafności", "the next result by rank")),
    ActionEntry(
      .previousHit, .search, [.control("p"), .alt("p")], hint: ("Poprzedni", "Previous hit"),
      help: ("poprzedni wynik według trafności", "the previous result by rank")),
    ActionEntry(
      .within, .search, [.function(9), .alt("9"), .control("f")],
      hint: ("W jednostce", "Within"),
      help: (
        "szukaj tylko w zaznaczonej jednostce; ponownie: wszędzie",
        "search within the selected office; again: everywhere"
      )),
  ]

  private static let tree: [ActionEntry] = [
    ActionEntry(
      .up, .tree, [Key(.up), .alt("k")], hint: ("W górę", "Up"),
      help: ("wiersz wyżej", "one row up")),
    ActionEntry(
      .down, .tree, [Key(.down), .alt("j")], hint: ("W dół", "Down"),
      help: ("wiersz niżej", "one row down")),
    ActionEntry(
      .pageUp, .tree, [Key(.pageUp), .alt("v")], hint: ("Strona w górę", "Page up"),
      help: ("strona wyżej", "one page up")),
    ActionEntry(
      .pageDown, .tree, [Key(.pageDown), .control("v")], hint: ("Strona w dół", "Page down"),
      help: ("strona niżej", "one page down")),
    ActionEntry(
      .first, .tree, [Key(.home), .control("a")], hint: ("Początek", "Top"),
      help: ("na początek", "to the top")),
    ActionEntry(
      .last, .tree, [Key(.end), .alt(">")], hint: ("Koniec listy", "Bottom"),
      help: ("na koniec", "to the bottom")),
    ActionEntry(
      .expand, .tree, [Key(.right), .alt("l")], hint: ("Rozwiń", "Expand"),
      help: ("rozwiń; na karcie: następny odsyłacz", "expand; on a card: the next link")),
    ActionEntry(
      .collapse, .tree, [Key(.left), .alt("h")], hint: ("Zwiń", "Collapse"),
      help: (
        "zwiń lub wyżej; na karcie: poprzedni odsyłacz",
        "collapse or go up; on a card: the previous link"
      )),
    ActionEntry(
      .expandAll, .tree, [.control("e"), .alt("+")], hint: ("Rozwiń wszystko", "Expand all"),
      help: ("rozwiń całe drzewo", "expand the whole tree")),
    ActionEntry(
      .collapseAll, .tree, [.control("x"), .alt("-")], hint: ("Zwiń wszystko", "Collapse all"),
      help: ("zwiń całe drzewo", "collapse the whole tree")),
    ActionEntry(
      .parent, .tree, [Key(.up, .alt), .alt("u")], hint: ("Nadrzędna", "Parent"),
      help: ("przejdź do jednostki nadrzędnej", "go to the office above")),
  ]

  private static let card: [ActionEntry] = [
    ActionEntry(
      .nextPane, .card, [Key(.tab)], hint: ("Panel", "Pane"),
      help: ("następny panel: szukanie, drzewo, karta", "the next pane: search, tree, card")),
    ActionEntry(
      .previousPane, .card, [Key(.tab, .shift), .alt("q")], hint: ("Panel wstecz", "Pane back"),
      help: ("poprzedni panel", "the previous pane")),
    ActionEntry(
      .follow, .card, [Key(.enter)], hint: ("Otwórz", "Open"),
      help: ("otwórz; na karcie: przejdź za odsyłaczem", "open; on a card: follow the link")),
    ActionEntry(
      .back, .card, [Key(.left, .alt), .control("b"), .alt(",")], hint: ("Wstecz", "Back"),
      help: ("poprzednia karta", "the card before")),
    ActionEntry(
      .forward, .card, [Key(.right, .alt), .alt(".")], hint: ("Dalej", "Forward"),
      help: ("następna karta", "the card after")),
    ActionEntry(
      .recent, .card, [.function(11), .control("r"), .alt("r")], hint: ("Ostatnie", "Recent"),
      help: (
        "karty oglądane w tej sesji (nigdzie nie zapisywane)",
        "the cards of this session (written nowhere)"
      )),
    ActionEntry(
      .narrower, .card, [Key(.left, .control), .alt("<")],
      hint: ("Węższe drzewo", "Narrower tree"), help: ("zwęź drzewo", "make the tree narrower")),
    ActionEntry(
      .wider, .card, [Key(.right, .control), .alt("w")], hint: ("Szersze drzewo", "Wider tree"),
      help: ("poszerz drzewo", "make the tree wider")),
  ]

  private static let desk: [ActionEntry] = [
    ActionEntry(
      .district, .desk, [.function(2), .alt("2"), .control("d")], hint: ("Dzielnica", "District"),
      help: (
        "wybierz dzielnicę mieszkańca albo wpisz ulicę",
        "choose the resident's district or type a street"
      )),
    ActionEntry(
      .clearDistrict, .desk, [.function(12), .control("_")],
      hint: ("Bez dzielnicy", "No district"),
      help: ("skasuj wybór dzielnicy", "clear the district")),
    ActionEntry(
      .table, .desk, [.function(3), .alt("3"), .control("t")], hint: ("Zestawienie", "Table"),
      help: ("zestawienie punktów obsługi", "the points side by side")),
    ActionEntry(
      .notices, .desk, [.function(4), .alt("4"), .control("k")], hint: ("Komunikaty", "Notices"),
      help: (
        "komunikaty: obowiązujące, proponowane, zakończone", "notices: in force, proposed, ended"
      )),
    ActionEntry(
      .copy, .desk, [.function(5), .alt("5"), .control("y")], hint: ("Kopiuj", "Copy"),
      help: (
        "kopiuj telefon, adres, kod albo kartę", "copy a phone, an address, a code or the card"
      )),
    ActionEntry(
      .slip, .desk, [.function(6), .alt("6"), .control("o")], hint: ("Drukuj", "Print"),
      help: ("kartka dla mieszkańca: podgląd i druk", "a slip for the resident: preview and print")),
    ActionEntry(
      .asOf, .desk, [.function(7), .alt("7"), .alt("s")], hint: ("Stan na", "As of"),
      help: ("pokaż stan na inny dzień", "show the state on another day")),
  ]

  private static let program: [ActionEntry] = [
    ActionEntry(
      .help, .program, [.function(1), .alt("1"), .alt("?")], hint: ("Pomoc", "Help"),
      help: ("ta pomoc", "this help")),
    ActionEntry(
      .language, .program, [.function(8), .alt("8"), .alt("e")], hint: ("English", "Polski"),
      help: ("przełącz na angielski", "switch to Polish")),
    ActionEntry(
      .redraw, .program, [.control("l")], hint: ("Odśwież", "Redraw"),
      help: ("narysuj ekran od nowa", "draw the screen anew")),
    ActionEntry(
      .suspend, .program, [.control("z")], hint: ("Zawieś", "Suspend"),
      help: ("zawieś program", "suspend the program"), restricted: false),
    ActionEntry(
      .quit, .program, [.function(10), .control("c")], hint: ("Koniec", "Quit"),
      help: ("zakończ program", "leave the program")),
  ]
}

extension ActionEntry {
  /// The hint in a language.
  public func hint(in language: Language) -> String {
    Catalogue(language).pick(hint.polish, hint.english)
  }

  /// The help in a language.
  public func help(in language: Language) -> String {
    Catalogue(language).pick(help.polish, help.english)
  }
}
