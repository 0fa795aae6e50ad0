import Answers
import ArgumentParser
import Calendar
import Diagnostics
import Directory
import Schema
import Text

/// A directory loaded for a command, with the date and the language it is shown in.
struct OpenedDirectory {
  let settings: Settings
  let folder: String
  /// The folder as it was before it was read.
  let survey: FolderSurvey
  let directory: ServiceDirectory
  let clock: Clock
  let openedAt: Moment
  /// The date asked for; `nil` to follow the clock.
  let fixedDate: LocalDate?

  var language: Language { settings.language }

  /// Finds and loads the directory that the options name.
  ///
  /// - Parameters:
  ///   - options: what was said on the command line.
  ///   - postponingStreets: whether files of streets may be read when the streets are first asked for.
  /// - Throws: `ExitCode.unusable` after every error has been written to standard error.
  init(_ options: DirectoryOptions, postponingStreets: Bool = false) throws {
    settings = try Settings(options)
    let strings = CommandStrings(settings.language)
    guard let folder = settings.folder else {
      Output.error.line(strings.noDirectory)
      throw ExitCode.unusable
    }
    self.folder = folder
    survey = FolderSurvey(folder)
    let loading = ServiceDirectory.load(survey, postponingStreets: postponingStreets)
    guard let directory = loading.directory else {
      DiagnosticReport(loading.diagnostics.filter { $0.severity == .error }, settings.language)
        .write(to: .error)
      throw ExitCode.unusable
    }
    self.directory = directory
    clock = Clock(timezone: directory.info.timezone)
    if let zone = clock.missingZone { Output.error.line(strings.noTimeZone(zone)) }
    guard let now = clock.now else {
      Output.error.line(strings.noClock)
      throw ExitCode.unusable
    }
    openedAt = now
    fixedDate = try options.date(today: now.date, settings.language)
  }

  /// What notices, channels and hours are resolved for: the date asked for, or the moment of opening.
  var moment: Moment {
    guard let fixedDate, fixedDate != openedAt.date else { return openedAt }
    return Moment(date: fixedDate)
  }

  /// The one entity that an argument names.
  ///
  /// - Parameter argument: `KIND:ID`, or an id that one kind alone has.
  /// - Returns: the entity.
  /// - Throws: `ExitCode.unusable` after the reason has been written to standard error.
  func entity(named argument: String) throws -> EntityReference {
    let strings = CommandStrings(language)
    let candidates = directory.entities(named: argument)
    guard let first = candidates.first else {
      Output.error.line(strings.unknownID(argument, directory.ids(nearTo: argument)))
      throw ExitCode.unusable
    }
    guard candidates.count == 1 else {
      let choices = candidates.map { "\($0.kind.rawValue):\(argument)" }
      Output.error.line(strings.ambiguousID(argument, choices))
      throw ExitCode.unusable
    }
    return first
  }

  /// The district that an argument names, by its id or one of its names, whatever the case and the diacritics.
  ///
  /// - Parameter argument: `Widzew`, `srodmiescie`; `nil` where none was asked for.
  /// - Returns: a place in `serviceAreas`.
  /// - Throws: `ExitCode.unusable` after the districts that there are have been written to standard error.
  func district(named argument: String?) throws -> Int? {
    guard let argument else { return nil }
    let wanted = argument.folded
    let found = directory.serviceAreas.firstIndex { area in
      area.id == argument || ([area.name] + area.alternateNames).contains { $0.folded == wanted }
    }
    if let found { return found }
    let strings = CommandStrings(language)
    let names = directory.serviceAreas.map(\.name)
    Output.error.line(
      names.isEmpty ? strings.noDistricts : strings.unknownDistrict(argument, names))
    throw ExitCode.unusable
  }
}
