import Text

/// Words of an address that are no part of a name, folded.
enum AddressWords {
  /// What a street is, by the ways to say it.
  static let kinds: [String: String] = {
    var kinds: [String: String] = [:]
    for (kind, words) in [
      ("ul.", "ul ulica ulicy ulice ulicą street st вул вулиця вулиці"),
      ("al.", "al aleja alei aleje alejach aleją ave avenue алея"),
      ("pl.", "pl plac placu square пл площа"),
      ("os.", "os osiedle osiedlu osiedla estate"),
      ("park", "park parku"), ("skwer", "skwer skweru skwerze skw"),
      ("rondo", "rondo rondzie ronda"),
    ] {
      for word in words.split(separator: " ") { kinds[String(word).folded] = kind }
    }
    return kinds
  }()

  /// Those that are never a word of a name.
  static let shortKinds: Set<String> = ["ul", "al", "pl", "os", "skw"]

  /// What stands before the name of a place.
  static let prepositions = words(
    "na przy w we z ze u koło obok ja mieszkam adres on in at near на у в біля живу"
  )

  static let flats = words("m mieszkanie mieszkania mieszk lok lokal lokalu apt flat кв квартира")

  /// What stands before the number of a house.
  static let numberWords = words("nr numer numeru dom domu no number буд номер")

  static let houseLetters = words("a b c d e f g h j k l n p s t")

  static let towns = words("łódź łodzi lodz lodzi polska poland лодзь лодзі")

  /// What may follow the number of a house and tells nothing.
  static let afterNumber = words(
    "r rok roku front oficyna klatka kl piętro parter blok bl dzielnica w na łódź łodzi woj")

  /// What a number belongs to that is no house's: a room, a telephone, a form.
  static let notHouses = words(
    "pok pokój pokoje gabinet piętro tel telefon fax faks wew formularz druk wniosek art ust stanowisko moduł"
  )

  /// Titles and the like, which people say or leave out.
  static let titles = words(
    "św świętego świętej święty święta świętych gen generała ks księdza księcia księżnej dr doktora prof profesora "
      + "płk pułkownika mjr majora kpt kapitana por porucznika ppor rtm bp biskupa abp arcybiskupa kard kardynała "
      + "marsz marszałka hm harcmistrza inż inżyniera im imienia bł błogosławionego prez prezydenta adm admirała "
      + "wiceadmirała pilota brata ojca o r rok roku na w we z ze u przy nr")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map { String($0).folded })
  }

  /// The words of a name, folded, without titles unless nothing else is there.
  static func content<Word>(_ words: [Word], letters: (Word) -> String) -> [Word] {
    let content = words.filter { !titles.contains(letters($0)) }
    return content.isEmpty ? words : content
  }
}
