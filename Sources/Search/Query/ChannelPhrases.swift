import Directory

/// How residents say the way that they want to go: `przez internet`, `pocztą`, `na miejscu`.
///
/// Such a phrase is a condition and not words: it asks for whatever has such a channel on the day.
enum ChannelPhrases {
  /// The folded words of each phrase; the longer come before those that they begin with.
  private static let all: [(words: [String], channel: ChannelType)] = table([
    (
      .email,
      """
      poczta elektroniczna, droga mailowa, mailem, e mailem, emailem, mejlem, by e mail, by email, elektronnoiu poshtoiu
      """
    ),
    (
      .online,
      """
      bez wychodzenia z domu, droga elektroniczna, w formie elektronicznej, przez internet, w internecie, przez komputer, internetowo, \
      internetem, elektronicznie, zdalnie, online, on line, electronically, over the internet, onlain, cherez internet, elektronno
      """
    ),
    (.post, "droga pocztowa, listownie, listem poleconym, listem, poczta, by post, poshtoiu"),
    (.phone, "telefonicznie, przez telefon, by phone, over the phone, telefonom, po telefonu"),
    (.inPerson, "osobiscie, na miejscu, w okienku, in person, osobysto"),
  ])

  private static func table(_ rows: [(ChannelType, String)]) -> [(
    words: [String], channel: ChannelType
  )] {
    rows.flatMap { channel, phrases in
      phrases.split(separator: ",").map { phrase in
        (phrase.split { $0 == " " || $0.isNewline }.map(String.init), channel)
      }
    }.sorted { $0.0.count > $1.0.count }
  }

  /// The phrase that some folded words begin with.
  static func first(in words: [String]) -> (count: Int, channel: ChannelType)? {
    all.first { words.starts(with: $0.words) }.map { ($0.words.count, $0.channel) }
  }

  /// How many words the longest phrase has.
  static let longest = 4
}
