import Display
import Interface
import Schema
import Search
import TOML
import Terminal
import Text

/// What is bounded, whatever stands in a file, comes from the keyboard or is claimed by a terminal.
///
/// The one table of limits: the manual page prints it, the manual repeats it, and a test tries each of them.
enum Limit: CaseIterable, Sendable {
  case dataFile
  case dataFiles
  case folders
  case settings
  case nesting
  case syntaxFindings
  case findings
  case suggestedIDs
  case suggestions
  case query
  case words
  case countedHits
  case shownHits
  case earlierQueries
  case paste
  case sequence
  case marks
  case rows
  case columns

  /// The most that there may be, in the units that `subject` names.
  var value: Int {
    switch self {
    case .dataFile: SourceFolder.sizeLimit
    case .dataFiles: FolderSurvey.fileLimit
    case .folders: FolderSurvey.depthLimit
    case .settings: SourceFolder.settingsSizeLimit
    case .nesting: ParseLimits.standard.nesting
    case .syntaxFindings: ParseLimits.standard.diagnostics
    case .findings: DiagnosticReport.limit
    case .suggestedIDs: TableIDs.suggestionLimit
    case .suggestions: TableIDs.cheapSuggestionLimit
    case .query: State.queryLimit
    case .words: QueryParser.mostTerms
    case .countedHits: SearchIndex.hitLimit
    case .shownHits: Findings.limit
    case .earlierQueries: EarlierQueries.limit
    case .paste: KeyDecoder.longestPaste
    case .sequence: KeyDecoder.longestSequence
    case .marks: Sanitizing.markLimit
    case .rows: TerminalDevice.largest.rows
    case .columns: TerminalDevice.largest.columns
    }
  }

  /// What is counted, in English as the manual is.
  var subject: String {
    switch self {
    case .dataFile: "bytes of a data file"
    case .dataFiles: "data files of a directory"
    case .folders: "folders of a directory in each other"
    case .settings: "bytes of a configuration or layout file"
    case .nesting: "tables, arrays and dotted keys in each other"
    case .syntaxFindings: "findings of TOML in a file"
    case .findings: "findings that a report writes out"
    case .suggestedIDs: "mistaken ids that get a suggestion"
    case .suggestions: "other mistyped words that get a suggestion"
    case .query: "letters of a query"
    case .words: "words of a query that are looked for"
    case .countedHits: "hits of a common beginning that are counted"
    case .shownHits: "hits that the list shows"
    case .earlierQueries: "earlier queries that are kept for a resident"
    case .paste: "bytes of a paste"
    case .sequence: "bytes of a key's sequence"
    case .marks: "combining marks on a letter"
    case .rows: "rows of the screen that are drawn"
    case .columns: "columns of the screen that are drawn"
    }
  }

  /// What becomes of more, in English.
  var beyond: String {
    switch self {
    case .dataFile, .dataFiles, .folders: "the error `unreadable-file` names it"
    case .settings: "the error `unreadable-file`; the file counts as none"
    case .nesting: "the error `nesting-too-deep`"
    case .syntaxFindings: "the file is read no further"
    case .findings: "they are counted; the JSON has them all"
    case .suggestedIDs, .suggestions: "the finding stands without one"
    case .query: "what is typed or pasted beyond is left out"
    case .words: "the screen says how many were looked for"
    case .countedHits: "the number of hits has a `+`"
    case .shownHits: "the search bar says of how many"
    case .earlierQueries: "the oldest is forgotten"
    case .paste, .marks: "the rest is left out"
    case .sequence: "it is skipped to its end"
    case .rows, .columns: "the rest of the terminal stays empty"
    }
  }

  /// The value with its thousands parted, as people read it.
  var number: String {
    let digits = String(value)
    var parts: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      parts.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + parts).joined(separator: ",")
  }
}
