import Answers
import ArgumentParser
import Directory
import Search
import Text

/// Finds entries and prints them, the best first.
struct SearchCommand: ParsableCommand {
  /// How hits are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case line
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: spoken(
      pl: "Szukaj w katalogu i wypisz, co znaleziono.",
      en: "Search the directory and print what is found.",
      uk: "Шукати в довіднику і вивести знайдене."),
    discussion: spoken(
      pl: """
        Kończy się kodem 0, gdy coś znaleziono, 1, gdy nic, 2 przy błędzie. Każde słowo zawęża wynik; przed słowem, które \
        zaczyna się od kreski, postaw --. Format line to wiersz na wynik, dla skryptów: rodzaj, identyfikator, nazwa, miejsce \
        i telefon, rozdzielone tabulatorem; puste, gdzie źródło milczy.
        """,
      en: """
        Ends with 0 when something is found, 1 when nothing is, and 2 on an error. Every word narrows the result; put -- \
        before a word that starts with a dash. The format line is one line a hit, for scripts: kind, id, name, where and \
        phone, with a tab between them; empty where the source says nothing.
        """,
      uk: """
        Завершується кодом 0, коли щось знайдено, 1, коли нічого, 2 при помилці. Кожне слово звужує результат; перед словом, \
        що починається з риски, поставте --. Формат `line` – це рядок на результат, для скриптів: вид, ідентифікатор, назва, \
        місце і телефон, розділені табуляцією; порожньо, де джерело мовчить.
        """)
  )

  @Argument(help: .spoken(pl: "Czego szukać.", en: "What to look for.", uk: "Що шукати."))
  var words: [String]

  @Option(
    help: .spoken(
      pl: "Ile wpisów wypisać najwyżej.", en: "How many entries to print at most.",
      uk: "Скільки записів вивести щонайбільше."))
  var limit: Int = 10

  @Option(help: OutputFormat.help)
  var format: Format = .text

  @OptionGroup var options: DirectoryOptions

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError(
        spoken(
          pl: "--limit to liczba od 1 w górę.", en: "--limit takes a number from 1 up.",
          uk: "--limit – це число від 1."))
    }
  }

  func run() throws {
    let opened = try OpenedDirectory(options)
    let query = words.joined(separator: " ")
    let index = SearchIndex(opened.directory)
    let results = index.search(query, at: opened.moment, limit: limit)
    for problem in results.problems { Output.error.line(problem.text(in: opened.language)) }
    let found = results.hits.enumerated().map { place, hit in
      FoundEntry(
        hit, rank: place + 1, in: opened.directory, at: opened.moment, language: opened.language)
    }
    if found.isEmpty, let partial = results.partial {
      try write(partial, of: opened)
      throw ExitCode.negative
    }
    for word in results.unknownWords { Output.error.line(word.text(in: opened.language)) }
    if !found.isEmpty, results.isTruncated || results.total > found.count {
      Output.error.line(
        CommandStrings(opened.language).shown(
          found.count, of: results.total, isTruncated: results.isTruncated))
    }
    // What others handle stands last, where a limit cuts it off first.
    if results.isTruncated || results.total > found.count {
      let shown = Set(results.hits.map(\.entity))
      let hidden = index.search(
        query, at: opened.moment, limit: Self.mostReferrals, kinds: [.referral]
      ).hits.map(\.entity).filter { !shown.contains($0) }
      if !hidden.isEmpty {
        Output.error.line(
          CommandStrings(opened.language).referralsBeyondLimit(
            hidden.map {
              "\(opened.directory.name(of: $0)) (referral:\(opened.directory.id(of: $0)))"
            }))
      }
    }
    switch format {
    case .text where found.isEmpty, .line where found.isEmpty:
      Output.error.line(CommandStrings(opened.language).nothingFound(query))
      let phones = opened.directory.info.phones.compactMap(\.number)
      if !phones.isEmpty { Output.error.line(opened.language.informationPhones(phones)) }
    case .text:
      let heading = Catalogue(opened.language).elsewhere
      let firstElsewhere = results.hits.firstIndex { $0.entity.kind == .referral }
      Output.standard.line(
        found.enumerated()
          .map { ($0 == firstElsewhere ? "\(heading)\n\n" : "") + $1.text }
          .joined(separator: "\n\n"))
    case .line:
      Output.standard.trusted(results.hits.map { line(of: $0.entity, in: opened) + "\n" }.joined())
    case .json:
      Output.standard.line(try JSON.text(found))
    }
    if found.isEmpty { throw ExitCode.negative }
  }

  /// How many referrals beyond the limit are named.
  private static let mostReferrals = 10

  /// A hit as one line, its fields parted by tabs; no field can hold a tab, a line break or a control character.
  private func line(of entity: EntityReference, in opened: OpenedDirectory) -> String {
    let copyables = AnswerCard(
      of: entity, in: opened.directory, at: opened.moment, language: opened.language
    ).copyables
    func first(_ kind: Copyable.Kind) -> String {
      copyables.first { $0.kind == kind }?.text ?? ""
    }
    return [
      entity.kind.rawValue, opened.directory.id(of: entity), opened.directory.name(of: entity),
      first(.address), first(.phone),
    ].map(\.sanitized).joined(separator: "\t")
  }

  /// Writes what has only some of the words: apart from what has all, and marked as such.
  private func write(_ partial: PartialAnswer, of opened: OpenedDirectory) throws {
    let found = partial.hits.prefix(limit).enumerated().map { place, hit in
      FoundEntry(
        hit, rank: place + 1, in: opened.directory, at: opened.moment, language: opened.language)
    }
    Output.error.line(partial.text(in: opened.language))
    switch format {
    case .text: Output.standard.line(found.map(\.text).joined(separator: "\n\n"))
    // A line cannot say what is missing.
    case .line: break
    case .json: Output.standard.line(try JSON.text(PartialEntries(found, without: partial.dropped)))
    }
  }
}
