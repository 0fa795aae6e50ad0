import Diagnostics
import Schema
import Synchronization
import TOML

/// The lists of streets of a directory, of which some may wait in their files until somebody asks for them.
///
/// A city has thousands of streets, and the first screen of a desk shows none: the files that hold nothing else are read
/// beside it. They are read once, by whoever asks first.
final class StreetFiles: Sendable {
  /// What the files hold.
  struct Content {
    var lists: [StreetList]
    /// Why the files cannot be used; then nothing of them is.
    var errors: [Diagnostic] = []
  }

  private enum State {
    /// Lists that are read, files that are not, the ids that these may name, and the directory that they are of.
    case waiting([StreetList], [SourceFile], TableIDs, DirectoryInfo)
    case read(Content)
  }

  private let state: Mutex<State>

  /// Lists that are there.
  init(_ lists: [StreetList]) { state = Mutex(.read(Content(lists: lists))) }

  /// Lists that are there, and files that hold more of them.
  init(_ lists: [StreetList], files: [SourceFile], ids: TableIDs, of info: DirectoryInfo) {
    state = Mutex(.waiting(lists, files, ids, info))
  }

  /// What all files hold; reads them where they were not read yet.
  var content: Content {
    state.withLock { state in
      switch state {
      case .read(let content): return content
      case .waiting(let lists, let files, let ids, let info):
        let content = Self.read(files, after: lists, ids, of: info)
        state = .read(content)
        return content
      }
    }
  }

  /// Whether there are lists, read or not.
  var isEmpty: Bool {
    state.withLock { state in
      switch state {
      case .read(let content): content.lists.isEmpty
      case .waiting(let lists, let files, _, _): lists.isEmpty && files.isEmpty
      }
    }
  }

  private static func read(
    _ files: [SourceFile], after lists: [StreetList], _ ids: TableIDs, of info: DirectoryInfo
  ) -> Content {
    var draft = Draft()
    draft.directory.info = info
    draft.ids = ids
    draft.streetLists = lists
    for file in files {
      let parsed = parse(file)
      draft.note(parsed)
      draft.read(parsed.document)
    }
    draft.leaveOutForeignForms()
    let errors = draft.orderedDiagnostics.filter { $0.severity == .error }
    return Content(lists: errors.isEmpty ? draft.streetLists : lists, errors: errors)
  }
}

extension SourceFile {
  /// Whether a file holds lists of streets and nothing else, as far as its lines tell without being parsed.
  ///
  /// Its first line that says something is the header of a list, and so is every other line that begins with a bracket. A
  /// file that looks otherwise may hold such lists too.
  var holdsStreetListsAlone: Bool {
    let header = Array("[[street_list]]".utf8)
    var hasHeader = false
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let start = bytes[line...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.endIndex
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.endIndex
      line = end == bytes.endIndex ? end : end + 1
      guard start < end else { continue }
      if bytes[start..<end].starts(with: header) {
        hasHeader = true
      } else if bytes[start] == UInt8(ascii: "[") {
        return false
      } else if !hasHeader, ![0x0D, UInt8(ascii: "#")].contains(bytes[start]) {
        return false
      }
    }
    return hasHeader
  }
}
