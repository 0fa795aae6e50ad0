import Calendar
import Diagnostics
import Directory
import Schema
import TOML

/// The check of a folder's data: what the loader finds, and what a careful reader would.
///
/// A mistake of the grammar or of the relations keeps the directory from coming together; what only the whole directory can tell
/// is then asked when that is mended. What a file can tell by itself is asked at once.
public struct Linter {
  private let inspection: Inspection
  private let survey: FolderSurvey?
  private let settings: LintSettings

  /// The directory, unless an error stands in its way.
  public var directory: ServiceDirectory? { inspection.result.directory }
  /// The files as they were read, in their order.
  public var sources: [SourceFile] { inspection.documents.map(\.source) }

  /// Reads a folder and the settings beside its data.
  ///
  /// - Parameter folder: the folder of the data.
  public init(folder: String) {
    let survey = FolderSurvey(folder)
    self.survey = survey
    settings = LintSettings(folder: folder)
    inspection = Inspection(SourceFolder(survey))
  }

  /// The check of files in memory, for tests and examples.
  ///
  /// - Parameters:
  ///   - sources: the files in their order.
  ///   - settings: how they are to be checked.
  package init(_ sources: [SourceFile], settings: LintSettings = LintSettings()) {
    survey = nil
    self.settings = settings
    inspection = Inspection(sources)
  }

  /// Every finding, by the order of the files and the place within each.
  ///
  /// - Parameter today: the day by which dates are judged; `nil` where no clock tells it, and they are not.
  /// - Returns: errors, warnings and notes as the settings have them.
  public func diagnostics(on today: LocalDate?) -> [Diagnostic] {
    var findings = Findings()
    if let survey { FileNameCheck(survey).report(to: &findings) }
    TextCheck(inspection).report(to: &findings)
    TownCheck(inspection).report(to: &findings)
    PostalCodeCheck(inspection, settings).report(to: &findings)
    TelephoneCheck(inspection, settings).report(to: &findings)
    if let today { DateCheck(inspection, today).report(to: &findings) }
    if let directory {
      NoticeCheck(inspection, directory, today).report(to: &findings)
      HoursCheck(inspection, directory).report(to: &findings)
      OwnerCheck(inspection, directory).report(to: &findings)
      ReachCheck(inspection, directory).report(to: &findings)
      FormSeriesCheck(inspection, directory).report(to: &findings)
      SynonymCheck(inspection, directory).report(to: &findings)
      if let today { StaleCheck(inspection, directory, settings, today).report(to: &findings) }
    }
    return ordered(settings.diagnostics + inspection.result.diagnostics + findings.diagnostics)
      .compactMap { diagnostic in
        settings.severity(of: diagnostic).map { severity in
          var diagnostic = diagnostic
          diagnostic.severity = severity
          return diagnostic
        }
      }
  }

  private func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
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

extension LintSettings {
  /// Whether telephones and postal codes have Poland's forms.
  ///
  /// Where no setting says so, a directory in Polish that keeps Warsaw's time is of Poland, and no other is.
  func isPolish(_ info: DirectoryInfo) -> Bool {
    country.map { $0 == "PL" } ?? info.hasPolishForms
  }
}
