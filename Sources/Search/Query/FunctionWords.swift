/// Words that say how a resident asks, not what for.
///
/// They narrow nothing: a document need not have them, but where it does, it ranks higher, so that
/// `Moduł I` still comes before `Moduł II`. Words that name something (`telefon`) are taken at their word where nothing else
/// is asked; of the others alone nothing is asked yet (`gdzie złożyć`).
enum FunctionWords {
  /// Little words, and the verbs and courtesies of whole sentences.
  private static let silent = table(
    """
    a aby albo ale bo by byc co czego czemu czy czyli czym dla do dokad e gdy gdzie go i ile im ja jak jaka jaki jakie jakich \
    jakiego jakiej jakim jest je jej jego ich ktora ktorego ktorej ktory ktore ktorych ktorym ktorego kto kogo komu kim kiedy lub ma mam \
    mamy maja masz mial mialam mialem mi mnie mna nam nas nami moge moze mozesz moga moj moja moje mojego mojej moim moimi moich nasz \
    nasza nasze naszego naszej naszym mozna mozecie musi musze musimy na nad nie o od oraz panstwo po pod prosze przed przez przy \
    przyjmuje przyjmuja przyjmujecie sa sie skad swoj swoja swoje swojej swojego ta tam tak te tego tej ten to tu tym ty u w we z za ze zeby \
    ds sprawie sprawach sprawy sprawe wy wam was wami \
    chce chcemy chcialabym chcialbym chcialem chcialam potrzebuje potrzebujemy potrzebna potrzebny potrzebne szukam szukamy znajde \
    znalezc znajduje dostac dostane dostaje uzyskac otrzymac otrzymam zlozyc skladac sklada skladam zloze zalatwic zalatwiac zalatwie \
    zalatwia zalatwiacie isc ide pojsc pojde trafic jechac jade dojechac pojechac zadzwonic dzwonic dzwoni dzwonie skontaktowac kontaktowac \
    zapisywac wyrobic przyjsc przyjechac sprawdzic napisac pisac wyslac wysylac wyslania odebrac dowiedziec \
    pytanie pytac zapytac pomaga pomoze pomozecie stara starac staram ubiegac wypelnic zglosic zglaszac zrobic robic robi robicie \
    zajmuje zajmuja zajmujecie obsluguje obsluguja obslugujecie odpowiada odpowiadacie dzis dzisiaj teraz jutro pan pani pana panstwa pania \
    panem jestem jestes jestesmy bylem bylam byl byla bylo bede bedzie beda bedziemy cos jakis jakas jakies wasz wasza wasze \
    prosic poprosic pytam dotyczy dotyczaca dotyczace chodzi trzeba nalezy powinienem powinnam wiem wie wiedziec juz jeszcze tylko tez takze \
    wlasnie witam prosba daje daja dacie dostepne bardzo pilnie pilne szybko gdzies kims czegos cokolwiek jesli jezeli \
    mieszkam mieszka mieszkamy biore bierze oplacic zaplacic kupic wziac skorzystac korzystac przysluguje przysluguja nalezne dowiem \
    lat lata ludzie ludzi udac wybrac podac podaj poda pokaz pokazac znam zna nazywa wrzucic wrzuca wydaje wydajecie wydac otwieraja zamykaja \
    zapytanie zaczac staje stanie niego niej nich nim sobie siebie temu roku raz bez ktoremu jako miec \
    where how what which who when is are the an of for to in at on my do i can get need want apply with does much me we you \
    your have has about against near there \
    yak de khto iaka iakyi iake shcho koly iak mozhu treba potriben potribna potribno meni mii moia moie dlia na pro ta chy kudy \
    otrymaty podaty
    """)

  /// Words that name what is asked for beside the matter itself.
  private static let naming = table(
    """
    nr numer numeru numery numerem nru kod \
    umowic umawiac zapisac zostac mail maila mailowy email adres adresu adresy telefon telefonu telefoniczny tel telefony kontakt \
    kontaktowy kontaktu godziny godzin godzinach otwarcia otwarte otwarty czynne czynny czynna zl pln \
    dnia dniu dzien phone number address opening hours
    """
  ).union(ways)

  /// What a street may be: who says it asks for an address.
  private static let ways = table(
    "ul ulica ulicy ulice al aleja alei aleje pl plac placu os skwer street")

  /// The resident's people, for whom something is asked: `wózek dla taty`.
  private static let people = table(
    """
    mama mamy mame mamie mamo mamusia taty tate tata tacie tatus ojciec ojca ojcu matka matki matke matce rodzicow rodzice rodzicom \
    syn syna synowi synem corka corki corke corce corka dzieciaka wnuk wnuka wnuki wnukow wnuczka wnuczki wnuczke maz meza mezem \
    mezowi zona zony zone zonie brat brata bratu siostra siostry siostre siostrze babci babcia babcie dziadka dziadek dziadkowi \
    tesciowa tesciowej tesc tescia wujek ciocia cioci partner partnera partnerka znajoma znajomy znajomej znajomego kolega kolezanka \
    mother father son daughter husband wife parents mom dad
    """)

  private static let hints = table(
    """
    wniosek wniosku wnioski wnioskow wnioskiem formularz formularza formularze formularzy druk druki druku podanie podania papiery \
    pokoju pietro pietrze pietra \
    form application
    """
  ).union(people)

  private static func table(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  /// How much a word, given folded, says of what is asked for.
  static func importance(of word: [UInt8]) -> Term.Importance {
    if ways.contains(word) { return .hint }
    if isFunctionWord(word) { return .function }
    return hints.contains(word) || FirstNames.has(word) ? .hint : .asked
  }

  /// Words of time, and what may follow them without saying more: `godziny pracy`.
  private static let times = table("godziny godzin godzinach godzina czas czasie dni dniach dzien")
  private static let timesOfWhat = table("pracy urzedowania przyjec otwarcia obslugi dobry")

  /// Whether a word, given folded, says no more than the one before it does: when an office is open.
  static func isTime(_ word: [UInt8], after previous: [UInt8]) -> Bool {
    times.contains(previous) && timesOfWhat.contains(word)
  }

  /// Whether a word, given folded, tells nothing of what is asked for.
  static func isFunctionWord(_ word: [UInt8]) -> Bool {
    silent.contains(word) || naming.contains(word)
  }

  /// Whether a word, given folded, names something beside the matter: `tel`, `adres`.
  static func isNaming(_ word: [UInt8]) -> Bool { naming.contains(word) }

  /// Whether a word, given folded, asks for nothing even where there is no other.
  static func isSilent(_ word: [UInt8]) -> Bool { silent.contains(word) }

  /// Whether some letters begin a longer function word: `gdzi`, `adr`.
  static func isBegun(by letters: [UInt8]) -> Bool {
    letters.count >= shortestBeginning && beginnings.contains(letters)
  }

  private static let shortestBeginning = 3
  private static let beginnings = Set(
    silent.union(naming).flatMap { word in
      (shortestBeginning..<max(word.count, shortestBeginning)).map { Array(word.prefix($0)) }
    })

  /// Every word that tells nothing or little.
  static let small: [[UInt8]] = Array(silent.union(naming).union(hints))
}
