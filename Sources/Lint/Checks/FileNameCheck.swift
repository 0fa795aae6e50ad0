import Diagnostics
import Schema
import Text

/// Files that look like data and are not read, and files that look like copies and are.
struct FileNameCheck {
  private let survey: FolderSurvey

  init(_ survey: FolderSurvey) { self.survey = survey }

  func report(to findings: inout Findings) {
    for folder in survey.folders {
      guard case .success(let names) = FolderSurvey.names(in: folder.path) else { continue }
      for bytes in names {
        let name = String(decoding: bytes, as: UTF8.self)
        let path = folder.path + [UInt8(ascii: "/")] + bytes
        if Self.isUnread(name) {
          report(.unreadFile(name.shortened), at: path, &findings)
        } else if name.hasSuffix(".toml"), Self.isCopy(String(name.dropLast(5))) {
          report(.copiedFile(name.shortened), at: path, &findings)
        } else if name == FolderSurvey.settingsName, folder.path != survey.root {
          report(.misplacedSettings, at: path, &findings)
        }
      }
    }
  }

  private func report(_ message: LintMessage, at path: [UInt8], _ findings: inout Findings) {
    let source = SourceFile(name: String(decoding: path, as: UTF8.self), bytes: [])
    findings.report(message, at: SourcePlace(source: source, span: SourceSpan(start: 0, end: 0)))
  }

  /// Whether a name is a data file's with something more, so that it is not read: `a.toml.txt`, `a.toml~`, `A.TOML`.
  private static func isUnread(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard !name.hasSuffix(".toml") else { return false }
    return lower.hasSuffix(".toml") || lower.contains(/\.toml[^a-z]/)
      || lower.contains(/\.toml\.?[a-z]+$/)
      || lower.hasSuffix(".tml") || lower.hasSuffix(".tmol") || lower.hasPrefix("#")
  }

  /// Whether a name, without its ending, is one that programs give to copies.
  private static func isCopy(_ name: String) -> Bool {
    let lower = name.folded
    return lower.contains(
      /(^|[ _(.-])(kopia|copy|копія|копия|backup|bak|old|orig)($|[ _).0-9-])/)
      || lower.contains(/\([0-9]{1,2}\)$/) || lower.hasSuffix("~")
  }
}

extension LintMessage {
  fileprivate static func unreadFile(_ name: String) -> Self {
    Self(
      "unread-file", pl: "plik `\(name)` nie jest czytany, bo jego nazwa nie kończy się na `.toml`",
      en: "the file `\(name)` is not read, since its name does not end with `.toml`",
      uk: "файл `\(name)` не читається, бо його назва не закінчується на `.toml`",
      hint: Phrase(
        pl: "zmień nazwę, jeśli to dane; kopię przenieś poza folder",
        en: "rename it where it is data; move a copy out of the folder",
        uk: "змініть назву, якщо це дані; копію перенесіть з теки"))
  }

  fileprivate static func copiedFile(_ name: String) -> Self {
    Self(
      "copied-file", pl: "plik `\(name)` wygląda na kopię, a jest czytany jak dane",
      en: "the file `\(name)` looks like a copy, and is read as data",
      uk: "файл `\(name)` схожий на копію, а читається як дані",
      hint: Phrase(
        pl: "przenieś kopię poza folder", en: "move the copy out of the folder",
        uk: "перенесіть копію з теки"))
  }

  fileprivate static var misplacedSettings: Self {
    Self(
      "misplaced-settings", pl: "tych ustawień nikt nie czyta",
      en: "nobody reads these settings", uk: "цих налаштувань ніхто не читає",
      hint: Phrase(
        pl: "plik `okienko-check.toml` leży w samym folderze katalogu",
        en: "`okienko-check.toml` stands in the directory's folder itself",
        uk: "файл `okienko-check.toml` лежить у самій теці довідника"))
  }
}
