import Diagnostics
import Schema
import TOML

/// What loading gives: the directory, unless an error stands in its way, and every finding.
public struct LoadResult: Sendable {
  /// The directory, or `nil` when there are errors.
  public let directory: ServiceDirectory?
  /// Errors and warnings, by the order of the files and the place within each.
  public let diagnostics: [Diagnostic]

  /// Whether a finding is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension ServiceDirectory {
  /// Loads a directory from every `*.toml` file below a folder, in the order of their paths.
  ///
  /// Hidden files and folders are left out. A file that cannot be read is an error.
  public static func load(folder: String) -> LoadResult {
    let folder = SourceFolder(FolderSurvey(folder))
    return load(folder.sources, problems: folder.problems)
  }

  /// Loads a directory from the files that a survey met, as they are now, for whoever asks for its errors alone: what only
  /// warnings speak of is not looked for.
  ///
  /// - Parameters:
  ///   - survey: the folder's files.
  ///   - postponingStreets: whether files that hold nothing but lists of streets are read when the streets are first asked
  ///     for; what is wrong in them is then known by `streetErrors`.
  /// - Returns: the directory, unless an error stands in its way, and the errors.
  package static func load(
    _ survey: FolderSurvey, postponingStreets: Bool = false
  ) -> LoadResult {
    let folder = SourceFolder(survey)
    guard postponingStreets else {
      return load(folder.sources, problems: folder.problems, comparesStreets: false)
    }
    let postponed = folder.sources.filter(\.holdsStreetListsAlone)
    let sources = folder.sources.filter { file in !postponed.contains { $0 === file } }
    return load(
      sources, problems: folder.problems, comparesStreets: false, postponed: postponed)
  }

  /// Loads a directory from files in memory, in the order given.
  public static func load(_ sources: [SourceFile]) -> LoadResult { load(sources, problems: []) }

  private static func load(
    _ sources: [SourceFile], problems: [Diagnostic], comparesStreets: Bool = true,
    postponed: [SourceFile] = []
  ) -> LoadResult {
    draft(
      of: sources, problems: problems, comparesStreets: comparesStreets, postponed: postponed
    ).result
  }

  /// Reads files, and keeps what only the reading knows: where everything stands.
  static func draft(
    of sources: [SourceFile], problems: [Diagnostic], comparesStreets: Bool = true,
    postponed: [SourceFile] = []
  ) -> (result: LoadResult, draft: Draft, documents: [TOMLDocument]) {
    var draft = Draft()
    draft.diagnostics = problems
    draft.ids.isIncomplete = !problems.isEmpty
    let parsed = sources.map { parse($0) }
    for file in parsed { draft.note(file) }
    for file in parsed { draft.read(file.document) }
    draft.checkRelations()
    draft.leaveOutForeignForms()
    // A city has thousands of streets, and the first screen does not wait until each is compared.
    if comparesStreets { draft.checkStreets() }
    let documents = parsed.map(\.document)
    let diagnostics = draft.orderedDiagnostics
    guard draft.hasDirectoryTable, !diagnostics.contains(where: { $0.severity == .error })
    else { return (LoadResult(directory: nil, diagnostics: diagnostics), draft, documents) }
    var directory = draft.directory
    directory.relate(draft.ids)
    directory.streets = StreetFiles(
      draft.streetLists, files: postponed, ids: draft.ids, of: directory.info)
    directory.daysOff = DaysOff(directory.info.holidays, own: draft.daysOff)
    return (LoadResult(directory: directory, diagnostics: diagnostics), draft, documents)
  }
}

extension Draft {
  /// Takes back what was said of numbers and codes by Poland's forms, where the directory turns out to be of another country.
  mutating func leaveOutForeignForms() {
    guard !directory.info.hasPolishForms else { return }
    diagnostics.removeAll { finding in
      switch finding.message as? DirectoryMessage {
      case .phoneWithoutAreaCode, .malformedPostalCode: true
      default: false
      }
    }
  }

  /// The findings by the order of the files and the place within each.
  ///
  /// What stands at one place keeps the order in which it was found. Files that could not be read have
  /// no place among the others and come first.
  var orderedDiagnostics: [Diagnostic] {
    var ranks: [ObjectIdentifier: Int] = [:]
    for (rank, source) in sources.enumerated() { ranks[ObjectIdentifier(source)] = rank }
    return diagnostics.enumerated()
      .map { offset, diagnostic in
        let rank = ranks[ObjectIdentifier(diagnostic.source)] ?? -1
        return (order: (rank, diagnostic.span.start, offset), diagnostic: diagnostic)
      }
      .sorted { $0.order < $1.order }
      .map(\.diagnostic)
  }
}
