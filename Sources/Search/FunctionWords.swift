/// Words that say how a resident asks, not what for.
///
/// They narrow nothing: a document need not have them, but where it does, it ranks higher, so that
/// `Moduł I` still comes before `Moduł II`. A query of nothing else is taken at its word.
enum FunctionWords {
  /// Conjunctions, prepositions, pronouns, question words, what stands before a street's name; and the
  /// verbs and nouns of asking.
  private static let words: Set<[UInt8]> = Set(
    """
    a aby albo ale bo by byc co czy dla do gdzie i ile ja jak jaka jaki jakie jakich jakiego jest ja ktora ktory ktore \
    ktorym kto kiedy lub ma mam mi mnie moge moj moja moje mozna musze na nad nie o od oraz po pod prosze przed \
    przez przy sa sie skad swoj ta tam te ten to tu u w we z za ze zeby ds sprawie sprawach sprawy sprawe nr numer nru \
    ul ulica ulicy ulice al aleja alei aleje pl plac placu os \
    chce chcialabym chcialbym potrzebuje szukam znalezc dostac uzyskac otrzymac zlozyc skladac sklada zalatwic \
    zalatwie zalatwia isc pojsc trafic dojechac zadzwonic dzwonic napisac wyslac odebrac dowiedziec pytanie \
    mail maila mailowy email adres adresu adresy telefon telefonu tel kontakt kontaktowy godziny godzin otwarcia otwarte czynne \
    where how what which who when is are the an of for to in at on my
    """.split(separator: " ").map { Array($0.utf8) })

  /// Whether a word, given folded, is one of them.
  static func isFunctionWord(_ word: [UInt8]) -> Bool { words.contains(word) }
}
