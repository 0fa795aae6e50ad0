import SystemPackage

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
    guard let home = Environment.variable("HOME").map({ FilePath($0) }), home.isAbsolute else {
      return nil
    }
    for attempt in attempts {
      let path = home.appending(fileName(name, attempt: attempt))
      do {
        let file = try FileDescriptor.open(
          path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
          permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(slip.utf8) }
        return path.string
      } catch Errno.fileExists {
        continue
      } catch {
        return nil
      }
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
