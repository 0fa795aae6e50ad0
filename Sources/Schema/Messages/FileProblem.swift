import Text

/// Why a file or a folder could not be read.
public enum FileProblem: Hashable, Sendable {
  /// There is nothing of this name.
  case notFound
  /// The system refuses access.
  case notPermitted
  /// A folder is needed.
  case notAFolder
  /// A regular file is needed, not a pipe or a device.
  case notAFile
  /// Larger than so many bytes.
  case tooLarge(limit: Int)
  /// More files, or folders nested deeper, than so many.
  case tooMany(limit: Int)
  /// The system's error number.
  case failed(Int32)
}

extension FileProblem {
  /// The problem as the end of a sentence.
  var phrase: Phrase {
    switch self {
    case .notFound:
      Phrase(
        pl: "nie ma takiego pliku ani folderu", en: "there is no such file or folder",
        uk: "немає такого файлу чи теки")
    case .notPermitted: Phrase(pl: "brak uprawnień", en: "permission denied", uk: "немає дозволу")
    case .notAFolder:
      Phrase(pl: "to nie jest folder", en: "it is not a folder", uk: "це не тека")
    case .notAFile:
      Phrase(
        pl: "to nie jest zwykły plik", en: "it is not a regular file", uk: "це не звичайний файл")
    case .tooLarge(let limit):
      Phrase(
        pl: "plik większy niż \(limit) bajtów", en: "the file is larger than \(limit) bytes",
        uk: "файл більший за \(limit) байтів")
    case .tooMany(let limit):
      Phrase(
        pl: "za dużo plików lub zagnieżdżonych folderów (najwyżej \(limit))",
        en: "too many files or nested folders (at most \(limit))",
        uk: "забагато файлів або вкладених тек (щонайбільше \(limit))")
    case .failed(let number):
      Phrase(
        pl: "błąd systemu numer \(number)", en: "system error number \(number)",
        uk: "системна помилка номер \(number)")
    }
  }
}
