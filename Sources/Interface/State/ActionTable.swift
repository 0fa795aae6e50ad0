import Display
import Text

/// What a key does.
///
/// The raw value is the action's name in the configuration file.
public enum Action: String, CaseIterable, Hashable, Sendable {
  case help
  case district
  case table
  case notices
  case fileErrors = "file_errors"
  case copy
  case slip
  case asOf = "as_of"
  case language
  case within
  case quit
  case recent
  case nextPane = "next_pane"
  case previousPane = "previous_pane"
  case follow
  case back
  case forward
  case clear
  case up
  case down
  case pageUp = "page_up"
  case pageDown = "page_down"
  case first
  case last
  case expand
  case collapse
  case expandAll = "expand_all"
  case collapseAll = "collapse_all"
  case parent
  case nextHit = "next_hit"
  case previousHit = "previous_hit"
  case erase
  case eraseWord = "erase_word"
  case eraseQuery = "erase_query"
  case eraseForward = "erase_forward"
  case eraseWordForward = "erase_word_forward"
  case eraseRest = "erase_rest"
  case caretLeft = "caret_left"
  case caretRight = "caret_right"
  case wordLeft = "word_left"
  case wordRight = "word_right"
  case clearDistrict = "clear_district"
  case nextResident = "next_resident"
  case scrollUp = "scroll_up"
  case scrollDown = "scroll_down"
  case maximize
  case narrower
  case wider
  case dim
  case redraw
  case suspend
}

/// The one table of actions: it feeds the dispatch of keys, the hint bar, the help panel, the manual page
/// and the manual's table of keys.
public enum ActionTable {
  /// Every action once, in the order in which help shows them.
  public static let entries: [ActionEntry] = search + tree + card + desk + program

  /// The row of an action.
  ///
  /// By place, since a row is long and its copy dear.
  static func entry(of action: Action) -> ActionEntry? {
    entries.indices.first { entries[$0].action == action }.map { entries[$0] }
  }

  /// The window that an action opens, if it opens one.
  static func window(of action: Action) -> (any Window.Type)? { entry(of: action)?.window }

  private static let search: [ActionEntry] = [
    ActionEntry(
      .erase, .search, [Key(.backspace)],
      hint: Phrase(pl: "Skasuj", en: "Erase", uk: "Стерти"),
      help: Phrase(
        pl: "skasuj literę przed kursorem", en: "erase the letter before the caret",
        uk: "стерти літеру перед курсором")),
    ActionEntry(
      .eraseForward, .search, [Key(.delete), .control("d")],
      hint: Phrase(pl: "Skasuj za", en: "Erase behind", uk: "Стерти за"),
      help: Phrase(
        pl: "skasuj literę za kursorem", en: "erase the letter behind the caret",
        uk: "стерти літеру за курсором")),
    ActionEntry(
      .eraseWord, .search, [.control("w"), Key(.backspace, .alt)],
      hint: Phrase(pl: "Skasuj słowo", en: "Erase word", uk: "Стерти слово"),
      help: Phrase(
        pl: "skasuj słowo przed kursorem", en: "erase the word before the caret",
        uk: "стерти слово перед курсором")),
    ActionEntry(
      .eraseWordForward, .search, [.alt("d"), Key(.delete, .alt)],
      hint: Phrase(pl: "Skasuj słowo za", en: "Erase word behind", uk: "Стерти слово за"),
      help: Phrase(
        pl: "skasuj słowo za kursorem", en: "erase the word behind the caret",
        uk: "стерти слово за курсором")),
    ActionEntry(
      .eraseQuery, .search, [.control("u")],
      hint: Phrase(pl: "Skasuj początek", en: "Erase to start", uk: "Стерти початок"),
      help: Phrase(
        pl: "skasuj wszystko przed kursorem", en: "erase all before the caret",
        uk: "стерти все перед курсором")),
    ActionEntry(
      .eraseRest, .search, [.control("k")],
      hint: Phrase(pl: "Skasuj resztę", en: "Erase the rest", uk: "Стерти решту"),
      help: Phrase(
        pl: "skasuj wszystko za kursorem", en: "erase all behind the caret",
        uk: "стерти все за курсором")),
    ActionEntry(
      .caretLeft, .search, [.control("b")],
      hint: Phrase(pl: "Litera w lewo", en: "Letter left", uk: "Літера вліво"),
      help: Phrase(
        pl: "kursor o literę w lewo", en: "the caret one letter to the left",
        uk: "курсор на літеру вліво")),
    ActionEntry(
      .caretRight, .search, [.control("f")],
      hint: Phrase(pl: "Litera w prawo", en: "Letter right", uk: "Літера вправо"),
      help: Phrase(
        pl: "kursor o literę w prawo", en: "the caret one letter to the right",
        uk: "курсор на літеру вправо")),
    ActionEntry(
      .wordLeft, .search, [.alt("b")],
      hint: Phrase(pl: "Słowo w lewo", en: "Word left", uk: "Слово вліво"),
      help: Phrase(
        pl: "kursor o słowo w lewo", en: "the caret one word to the left",
        uk: "курсор на слово вліво")),
    ActionEntry(
      .wordRight, .search, [.alt("f")],
      hint: Phrase(pl: "Słowo w prawo", en: "Word right", uk: "Слово вправо"),
      help: Phrase(
        pl: "kursor o słowo w prawo", en: "the caret one word to the right",
        uk: "курсор на слово вправо")),
    ActionEntry(
      .clear, .search, [Key(.escape), .control("g")],
      hint: Phrase(pl: "Wróć", en: "Close", uk: "Назад"),
      help: Phrase(
        pl: "zamknij okno, wyczyść zapytanie, potem zakres",
        en: "close the window, clear the query, then the scope",
        uk: "закрити вікно, очистити запит, потім обсяг")),
    ActionEntry(
      .nextHit, .search, [.control("n"), .alt("n")],
      hint: Phrase(pl: "Następny", en: "Next hit", uk: "Наступний"),
      help: Phrase(
        pl: "następny wynik według trafności", en: "the next result by rank",
        uk: "наступний результат за відповідністю")),
    ActionEntry(
      .previousHit, .search, [.control("p"), .alt("p")],
      hint: Phrase(pl: "Poprzedni", en: "Previous hit", uk: "Попередній"),
      help: Phrase(
        pl: "poprzedni wynik według trafności", en: "the previous result by rank",
        uk: "попередній результат за відповідністю")),
    ActionEntry(
      .within, .search, [.function(9), .alt("9"), .alt("o")],
      hint: Phrase(pl: "W jednostce", en: "Within", uk: "В установі"),
      help: Phrase(
        pl: "szukaj tylko w zaznaczonej jednostce; ponownie: wszędzie",
        en: "search within the selected office; again: everywhere",
        uk: "шукати лише у вибраній установі; ще раз: усюди")),
  ]

  private static let tree: [ActionEntry] = [
    ActionEntry(
      .up, .tree, [Key(.up), .alt("k")],
      hint: Phrase(pl: "W górę", en: "Up", uk: "Вище"),
      help: Phrase(
        pl: "wiersz wyżej; nad pierwszym wynikiem: wcześniejsze zapytanie",
        en: "one row up; above the first result: an earlier query",
        uk: "на рядок вище; над першим результатом: попередній запит")),
    ActionEntry(
      .down, .tree, [Key(.down), .alt("j")],
      hint: Phrase(pl: "W dół", en: "Down", uk: "Нижче"),
      help: Phrase(pl: "wiersz niżej", en: "one row down", uk: "на рядок нижче")),
    ActionEntry(
      .pageUp, .tree, [Key(.pageUp), .alt("v")],
      hint: Phrase(pl: "Strona w górę", en: "Page up", uk: "Стор. вище"),
      help: Phrase(
        pl: "strona wyżej; podczas pisania: na karcie",
        en: "one page up; while typing: on the card",
        uk: "на сторінку вище; під час введення: на картці")),
    ActionEntry(
      .pageDown, .tree, [Key(.pageDown), .control("v")],
      hint: Phrase(pl: "Strona w dół", en: "Page down", uk: "Стор. нижче"),
      help: Phrase(
        pl: "strona niżej; podczas pisania: na karcie",
        en: "one page down; while typing: on the card",
        uk: "на сторінку нижче; під час введення: на картці")),
    ActionEntry(
      .first, .tree, [Key(.home), .control("a")],
      hint: Phrase(pl: "Początek", en: "Top", uk: "Початок"),
      help: Phrase(
        pl: "na początek; w zapytaniu: kursor na początek",
        en: "to the top; in the query: the caret to the start",
        uk: "на початок; у запиті: курсор на початок")),
    ActionEntry(
      .last, .tree, [Key(.end), .control("e"), .alt(">")],
      hint: Phrase(pl: "Koniec listy", en: "Bottom", uk: "Кінець списку"),
      help: Phrase(
        pl: "na koniec; w zapytaniu: kursor na koniec",
        en: "to the bottom; in the query: the caret to the end",
        uk: "на кінець; у запиті: курсор на кінець")),
    ActionEntry(
      .expand, .tree, [Key(.right), .alt("l")],
      hint: Phrase(pl: "Rozwiń", en: "Expand", uk: "Розгорнути"),
      help: Phrase(
        pl: "rozwiń; w zapytaniu: kursor w prawo; na karcie: następny odsyłacz",
        en: "expand; in the query: the caret to the right; on a card: the next link",
        uk: "розгорнути; у запиті: курсор вправо; на картці: наступне посилання")),
    ActionEntry(
      .collapse, .tree, [Key(.left), .alt("h")],
      hint: Phrase(pl: "Zwiń", en: "Collapse", uk: "Згорнути"),
      help: Phrase(
        pl: "zwiń lub wyżej; w zapytaniu: kursor w lewo; na karcie: poprzedni odsyłacz",
        en: "collapse or go up; in the query: the caret to the left; on a card: the previous link",
        uk: "згорнути або вище; у запиті: курсор вліво; на картці: попереднє посилання")),
    ActionEntry(
      .expandAll, .tree, [.alt("+"), .alt("x")],
      hint: Phrase(pl: "Rozwiń wszystko", en: "Expand all", uk: "Розгорнути все"),
      help: Phrase(
        pl: "rozwiń całe drzewo", en: "expand the whole tree", uk: "розгорнути все дерево")),
    ActionEntry(
      .collapseAll, .tree, [.control("x"), .alt("-")],
      hint: Phrase(pl: "Zwiń wszystko", en: "Collapse all", uk: "Згорнути все"),
      help: Phrase(pl: "zwiń całe drzewo", en: "collapse the whole tree", uk: "згорнути все дерево")
    ),
    ActionEntry(
      .parent, .tree, [Key(.up, .alt), .alt("u")],
      hint: Phrase(pl: "Nadrzędna", en: "Parent", uk: "Вища"),
      help: Phrase(
        pl: "przejdź do jednostki nadrzędnej", en: "go to the office above",
        uk: "перейти до вищої установи")),
  ]

  private static let card: [ActionEntry] = [
    ActionEntry(
      .nextPane, .card, [Key(.tab)],
      hint: Phrase(pl: "Panel", en: "Pane", uk: "Панель"),
      help: Phrase(
        pl: "następny panel: szukanie, drzewo, karta", en: "the next pane: search, tree, card",
        uk: "наступна панель: пошук, дерево, картка")),
    ActionEntry(
      .previousPane, .card, [Key(.tab, .shift), .alt("q")],
      hint: Phrase(pl: "Panel wstecz", en: "Pane back", uk: "Панель назад"),
      help: Phrase(pl: "poprzedni panel", en: "the previous pane", uk: "попередня панель")),
    ActionEntry(
      .follow, .card, [Key(.enter)],
      hint: Phrase(pl: "Otwórz", en: "Open", uk: "Відкрити"),
      help: Phrase(
        pl: "otwórz; na karcie: przejdź za odsyłaczem", en: "open; on a card: follow the link",
        uk: "відкрити; на картці: перейти за посиланням")),
    ActionEntry(
      .back, .card, [Key(.left, .alt), .alt(",")],
      hint: Phrase(pl: "Wstecz", en: "Back", uk: "Попередня"),
      help: Phrase(pl: "poprzednia karta", en: "the card before", uk: "попередня картка")),
    ActionEntry(
      .forward, .card, [Key(.right, .alt), .alt(".")],
      hint: Phrase(pl: "Dalej", en: "Forward", uk: "Далі"),
      help: Phrase(pl: "następna karta", en: "the card after", uk: "наступна картка")),
    RecentWindow.entry,
    ActionEntry(
      .scrollUp, .card, [Key(.up, .shift), Key(.up, .control)],
      hint: Phrase(pl: "Karta w górę", en: "Card up", uk: "Картка вгору"),
      help: Phrase(
        pl: "przewiń kartę w górę, cokolwiek jest zaznaczone",
        en: "scroll the card up, wherever the cursor is",
        uk: "прокрутити картку вгору, де б не був курсор")),
    ActionEntry(
      .scrollDown, .card, [Key(.down, .shift), Key(.down, .control)],
      hint: Phrase(pl: "Karta w dół", en: "Card down", uk: "Картка вниз"),
      help: Phrase(
        pl: "przewiń kartę w dół, cokolwiek jest zaznaczone",
        en: "scroll the card down, wherever the cursor is",
        uk: "прокрутити картку вниз, де б не був курсор")),
    ActionEntry(
      .maximize, .card, [.alt("z")],
      hint: Phrase(pl: "Cały ekran", en: "Whole screen", uk: "Увесь екран"),
      help: Phrase(
        pl: "panel na cały ekran; ponownie: oba panele",
        en: "the pane on the whole screen; again: both panes",
        uk: "панель на весь екран; ще раз: обидві панелі")),
    ActionEntry(
      .narrower, .card, [Key(.left, .control), .alt("<")],
      hint: Phrase(pl: "Węższe drzewo", en: "Narrower tree", uk: "Вужче дерево"),
      help: Phrase(pl: "zwęź drzewo", en: "make the tree narrower", uk: "звузити дерево")),
    ActionEntry(
      .wider, .card, [Key(.right, .control), .alt("w")],
      hint: Phrase(pl: "Szersze drzewo", en: "Wider tree", uk: "Ширше дерево"),
      help: Phrase(pl: "poszerz drzewo", en: "make the tree wider", uk: "розширити дерево")),
  ]

  private static let desk: [ActionEntry] = [
    ActionEntry(
      .nextResident, .desk, [.function(12), .control("]")],
      hint: Phrase(pl: "Następny interesant", en: "Next resident", uk: "Наступний відвідувач"),
      help: Phrase(
        pl: "następny interesant: wyczyść zapytanie, dzielnicę, zakres i datę",
        en: "the next resident: clear the query, the district, the scope and the date",
        uk: "наступний відвідувач: очистити запит, район, обсяг і дату")),
    DistrictWindow.entry,
    ActionEntry(
      .clearDistrict, .desk, [.control("_")],
      hint: Phrase(pl: "Bez dzielnicy", en: "No district", uk: "Без району"),
      help: Phrase(
        pl: "skasuj wybór dzielnicy", en: "clear the district", uk: "скасувати вибір району")),
    TableWindow.entry,
    NoticesWindow.entry,
    FileErrorsWindow.entry,
    CopyWindow.entry,
    SlipWindow.entry,
    DateWindow.entry,
  ]

  private static let program: [ActionEntry] = [
    HelpWindow.entry,
    ActionEntry(
      .language, .program, [.function(8), .alt("8"), .alt("e")],
      hint: Phrase(
        pl: Language.polish.next.autonym, en: Language.english.next.autonym,
        uk: Language.ukrainian.next.autonym),
      help: Phrase(
        pl: "następny język: polski, angielski, ukraiński",
        en: "the next language: Polish, English, Ukrainian",
        uk: "наступна мова: польська, англійська, українська")),
    ActionEntry(
      .dim, .program, [.control("\\")],
      hint: Phrase(pl: "Zasłoń", en: "Dim", uk: "Затемнити"),
      help: Phrase(
        pl: "zasłoń ekran do następnego klawisza", en: "dim the screen until the next key",
        uk: "затемнити екран до наступної клавіші")),
    ActionEntry(
      .redraw, .program, [.control("l")],
      hint: Phrase(pl: "Odśwież", en: "Redraw", uk: "Оновити"),
      help: Phrase(
        pl: "narysuj ekran od nowa", en: "draw the screen anew", uk: "намалювати екран заново")),
    ActionEntry(
      .suspend, .program, [.control("z")],
      hint: Phrase(pl: "Zawieś", en: "Suspend", uk: "Призупинити"),
      help: Phrase(pl: "zawieś program", en: "suspend the program", uk: "призупинити програму"),
      needs: .suspend),
    ActionEntry(
      .quit, .program, [.function(10), .control("c")],
      hint: Phrase(pl: "Koniec", en: "Quit", uk: "Вихід"),
      help: Phrase(pl: "zakończ program", en: "leave the program", uk: "завершити програму"),
      needs: .leave,
      instead: (
        hint: Phrase(pl: "Od nowa", en: "Anew", uk: "Спочатку"),
        help: Phrase(
          pl: "zacznij od nowa, dla następnej osoby", en: "begin anew, for the next resident",
          uk: "почати спочатку, для наступної особи")
      )),
  ]
}
