import Glibc

/// A slip as a file in the user's home folder.
enum SlipFile {
  private static let longestName = 80
  private static let attempts = 1...999

  /// Writes a slip to a file of its own; an existing file is never touched.
  ///
  /// - Parameters:
  ///   - slip: the text.
  ///   - name: what the file is named after. Only letters, digits, `-` and `_` of it are used, so
  ///     that no name from a data file leads to another folder.
  /// - Returns: the file's path, or `nil` when it could not be written.
  static func write(_ slip: String, named name: String) -> String? {
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") else {
      return nil
    }
    for attempt in attempts {
      let path = home + "/" + fileName(name, attempt: attempt)
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if file < 0 {
        if errno == EEXIST { continue }
        return nil
      }
      let isWritten = FileDescriptor.write(Array(slip.utf8), to: file)
      return close(file) == 0 && isWritten ? path : nil
    }
    return nil
  }

  static func fileName(_ name: String, attempt: Int) -> String {
    let safe = name.unicodeScalars.filter { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
    }
    let stem = String(String(String.UnicodeScalarView(safe)).prefix(longestName))
    let suffix = attempt == 1 ? "" : "-\(attempt)"
    return "okienko-\(stem.isEmpty ? "slip" : stem)\(suffix).txt"
  }
}
