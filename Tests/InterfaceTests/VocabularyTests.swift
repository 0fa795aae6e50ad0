import Directory
import Search
import TestSupport
import Testing

@testable import Interface

/// What residents call things leads to the card that answers, or to nothing where no source says who does.
@Suite struct VocabularyTests {
  /// The day of the questions: what has moved away since 2020 leads on.
  private static let today = Sampletown.date(2026, 11, 27)

  private static let directory = LoadedFolder.lodz
  private static let index = Self.directory.map { SearchIndex($0) }

  /// A word and the entry whose card comes up; `nil` where the desk has to say that it does not know.
  private static let words: [(String, String?)] = [
    ("500+", "service:swiadczenie-wychowawcze"), ("800+", "referral:zus-800-plus"),
    ("rodzina 500 plus", "service:swiadczenie-wychowawcze"), ("300+", "referral:zus-dobry-start"),
    ("wyprawka szkolna", "referral:zus-dobry-start"), ("becikowe", "service:swiadczenia-rodzinne"),
    ("kosiniakowe", "service:swiadczenia-rodzinne"), ("żłobkowe", nil), ("bon żłobkowy", nil),
    ("za życiem", "service:za-zyciem"), ("4000 zł", "service:za-zyciem"),
    ("FA", "service:fundusz-alimentacyjny"),
    ("ojciec nie płaci alimentów", "service:fundusz-alimentacyjny"),
    ("alimenciarz", "service:fundusz-alimentacyjny"),
    ("zasiłek 215,84", "service:swiadczenia-rodzinne"),
    ("dodatek pielęgnacyjny", "referral:zus-dodatek-pielegnacyjny"),
    ("specjalny zasiłek opiekuńczy", "service:swiadczenia-rodzinne"),
    ("świadczenie wspierające", "referral:zus-swiadczenie-wspierajace"),
    ("komisja", "service:orzeczenia-niepelnosprawnosc"), ("MZON", "organization:mzon"),
    ("PZON", "referral:powiatowy-zespol-orzekania"), ("koperta", "service:karta-parkingowa"),
    ("WZON", "referral:wojewodzki-zespol-orzekania"),
    ("znaczek inwalidy", "service:karta-parkingowa"), ("PFRON", "service:dofinansowania-pfron"),
    ("turnus", "service:turnusy-rehabilitacyjne"), ("SOW", "portal:sow"), ("opaska SOS", nil),
    ("przycisk", nil), ("DPS", "service:domy-pomocy-spolecznej"),
    ("dom opieki", "service:domy-pomocy-spolecznej"),
    ("dom opieki seniora", "service:domy-pomocy-spolecznej"),
    ("dom opieki społecznej", "service:domy-pomocy-spolecznej"),
    // Neither is a home of the city: the card of those says so.
    ("dom spokojnej starości", "service:domy-pomocy-spolecznej"),
    ("ZOL", "service:domy-pomocy-spolecznej"),
    ("dzienny dom pomocy", "service:domy-dziennego-pobytu"),
    ("rodzina zastępcza", "service:rodzinna-piecza-zastepcza"),
    ("opieka zastępcza", "service:rodzinna-piecza-zastepcza"),
    ("adopcja", "service:rodzinna-piecza-zastepcza"), ("asystent rodziny", nil),
    ("usamodzielnienie", nil), ("na leki", "service:pomoc-spoleczna"),
    ("na opał", "service:pomoc-spoleczna"), ("na odzież", "service:pomoc-spoleczna"),
    ("po pożarze", "service:pomoc-spoleczna"), ("obiady w szkole", "service:pomoc-spoleczna"),
    ("dożywianie", "service:pomoc-spoleczna"), ("opieka społeczna", "service:pomoc-spoleczna"),
    ("MOPS", "organization:mops"), ("dopłata do czynszu", "service:dodatek-mieszkaniowy"),
    ("dopłata do ogrzewania", nil), ("ktoś mnie bije", "service:przemoc-domowa"),
    ("duża rodzina", "referral:lodzka-karta-duzej-rodziny"),
    ("znęca się", "service:przemoc-domowa"), ("niebieska karta", "service:przemoc-domowa"),
    ("niebieska linia", "service:przemoc-domowa"),
  ]

  @Test(arguments: words)
  func `a resident's word leads to its card`(word: String, expected: String?) throws {
    let directory = try Self.directory.get()
    var desk = Desk(
      directory, today: Self.today, time: Sampletown.time(10, 0), index: try Self.index.get())
    desk.type(word)
    let shown = desk.state.shown.map { "\($0.kind.rawValue):\(directory.id(of: $0))" }
    if expected != nil {
      #expect(shown == expected, "\(word)")
    } else if let findings = desk.state.findings {
      // Where a part of the words is answered, it is said which.
      #expect(findings.hits.isEmpty || findings.partial != nil, "\(word)")
    }
  }
}
