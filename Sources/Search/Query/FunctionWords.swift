/// Words that say how a resident asks, not what for.
///
/// They narrow nothing: a document need not have them, but where it does, it ranks higher, so that
/// `Moduł I` still comes before `Moduł II`. A query of nothing else is taken at its word.
enum FunctionWords {
  private static let functions = table(
    """
    a aby albo ale bo by byc co czego czemu czy czym dla do dokad e gdzie i ile ja jak jaka jaki jakie jakich jakiego \
    jakiej jakim jest ja ktora ktorego ktorej ktory ktore ktorych ktorym kto kogo komu kim kiedy lub ma mam masz mi mnie moge \
    moj moja moje mojego mojej moim moimi moich nasz nasza nasze naszego naszej naszym mozna mozecie musi musze na nad nie o od oraz panstwo po pod prosze przed przez przy przyjmuje sa \
    sie skad swoj swoja ta tam te tego tej ten to tu tym u w we z za ze zeby ds \
    sprawie sprawach sprawy sprawe nr numer numeru numery nru kod \
    ul ulica ulicy ulice al aleja alei aleje pl plac placu os \
    chce chcemy chcialabym chcialbym potrzebuje potrzebna potrzebny szukam znajde znajduje znalezc dostac dostane uzyskac otrzymac \
    zlozyc skladac sklada zalatwic zalatwiac zalatwie zalatwia isc ide pojsc trafic jechac jade dojechac pojechac zadzwonic dzwonic \
    skontaktowac kontaktowac umowic umawiac zapisac zapisywac zostac wyrobic przyjsc przyjechac sprawdzic \
    napisac wyslac odebrac dowiedziec pytanie pytac zapytac pomaga pomoze pomoga stara starac ubiegac wypelnic zglosic zglaszac \
    mail maila mailowy email adres adresu adresy telefon telefonu telefoniczny tel kontakt kontaktowy kontaktu \
    godziny godzin godzinach otwarcia otwarte otwarty czynne czynny \
    zajmuje zajmuja obsluguje obsluguja odpowiada dzis dzisiaj teraz jutro pan pani pana \
    jestem jestes jestesmy bylem bylam byl byla bede bedzie beda cos jakis jakas jakies wasz wasza wasze panstwa pania panem \
    prosic poprosic pytam dotyczy chodzi trzeba nalezy powinienem powinnam wiem wie juz jeszcze tylko tez takze wlasnie \
    where how what which who when is are the an of for to in at on my do i
    """)

  private static let hints = table(
    "wniosek wniosku wnioski wnioskow wnioskiem formularz formularza formularze formularzy druk druki druku podanie"
  )

  private static func table(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  /// How much a word, given folded, says of what is asked for.
  static func importance(of word: [UInt8]) -> Term.Importance {
    if functions.contains(word) { return .function }
    return hints.contains(word) ? .hint : .asked
  }

  /// Words of time, and what may follow them without saying more: `godziny pracy`.
  private static let times = table("godziny godzin godzinach godzina czas czasie dni dniach dzien")
  private static let timesOfWhat = table("pracy urzedowania przyjec otwarcia obslugi")

  /// Whether a word, given folded, says no more than the one before it does: when an office is open.
  static func isTime(_ word: [UInt8], after previous: [UInt8]) -> Bool {
    times.contains(previous) && timesOfWhat.contains(word)
  }

  /// Whether a word, given folded, tells nothing of what is asked for.
  static func isFunctionWord(_ word: [UInt8]) -> Bool { functions.contains(word) }
}
