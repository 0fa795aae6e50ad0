import Glibc

/// The folders and data files below a folder as they stand at one moment, without what is in them.
///
/// Two surveys of a folder are equal when nothing that is read was changed, replaced or made unreadable between them:
/// what was read between two equal surveys is of one version.
///
/// A folder comes from a command line or an environment: it may hold loops of symbolic links and names that are not
/// UTF-8. Neither stops the program.
package struct FolderSurvey: Hashable, Sendable {
  /// The most files, and the deepest nesting of folders.
  package static let fileLimit = 10_000
  package static let depthLimit = 32
  /// The one file of the name of a data file that is none: how the data are to be checked.
  package static let settingsName = "okienko-check.toml"

  /// A folder or a file that was met, and how it was.
  package struct Entry: Hashable, Sendable {
    /// The way to it from where the program was started, as bytes of the file system.
    package let path: [UInt8]
    package let stamp: FileStamp
    /// Whether the name is that of a symbolic link.
    package let isLink: Bool
  }

  /// Something that stands in the way of reading the folder whole.
  struct Obstacle: Hashable {
    let path: [UInt8]
    let problem: FileProblem
    let isLink: Bool
  }

  /// The folder that was asked for.
  package let root: [UInt8]
  /// The folders in the order in which they were entered, the one that was asked for first.
  package private(set) var folders: [Entry] = []
  /// The data files in the order of their paths.
  package private(set) var files: [Entry] = []
  private(set) var obstacles: [Obstacle] = []
  /// Links that lead nowhere and are not data files; tomorrow they may lead to a folder.
  private var deadLinks: [[UInt8]] = []
  private var hasTooManyFiles = false

  /// A folder by its device and number there, however it is reached.
  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  /// Looks at a folder and at what is below it.
  package init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    root = Array(trimmed.utf8)
    var visited: Set<Identity> = []
    switch FileStamp.of(root) {
    case .failure(let problem): add(problem, at: root)
    case .success(let stamp) where !stamp.isFolder: add(.notAFolder, at: root)
    case .success(let stamp):
      enter(Entry(path: root, stamp: stamp, isLink: false), &visited, depth: 0)
      // By whole paths: `a.toml` comes before `a/b.toml`, though the folder `a` was met first.
      files.sort { $0.path.lexicographicallyPrecedes($1.path) }
    }
  }

  /// The links that were followed or lead nowhere.
  package var links: [[UInt8]] {
    (folders + files).filter(\.isLink).map(\.path) + obstacles.filter(\.isLink).map(\.path)
      + deadLinks
  }

  private mutating func enter(_ folder: Entry, _ visited: inout Set<Identity>, depth: Int) {
    // A link back to a folder that was visited leads to nothing new.
    let identity = Identity(device: folder.stamp.device, number: folder.stamp.number)
    guard visited.insert(identity).inserted else { return }
    guard depth <= Self.depthLimit else {
      return add(.tooMany(limit: Self.depthLimit), at: folder.path)
    }
    folders.append(folder)
    switch Self.names(in: folder.path) {
    case .failure(let problem): add(problem, at: folder.path)
    case .success(let names):
      for name in names { visit(folder.path + [UInt8(ascii: "/")] + name, &visited, depth: depth) }
    }
  }

  private mutating func visit(_ path: [UInt8], _ visited: inout Set<Identity>, depth: Int) {
    let name = path.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed()
    if name.elementsEqual(Self.settingsName.utf8) { return }
    let isDataFile = path.suffix(5).elementsEqual(".toml".utf8)
    let isLink = FileStamp.isLink(path)
    switch FileStamp.of(path) {
    case .failure(let problem):
      if isDataFile {
        add(problem, at: path, isLink: isLink)
      } else if isLink {
        deadLinks.append(path)
      }
    case .success(let stamp) where isDataFile:
      if !stamp.isRegularFile {
        // Whoever names a folder like a data file has lost the file.
        add(.notAFile, at: path, isLink: isLink)
      } else if files.count < Self.fileLimit {
        files.append(Entry(path: path, stamp: stamp, isLink: isLink))
      } else if !hasTooManyFiles {
        // Said once: a folder with too many files has too many to name.
        hasTooManyFiles = true
        add(.tooMany(limit: Self.fileLimit), at: path)
      }
    case .success(let stamp) where stamp.isFolder:
      enter(Entry(path: path, stamp: stamp, isLink: isLink), &visited, depth: depth + 1)
    case .success: break
    }
  }

  private mutating func add(_ problem: FileProblem, at path: [UInt8], isLink: Bool = false) {
    obstacles.append(Obstacle(path: path, problem: problem, isLink: isLink))
  }

  /// The names in a folder but the hidden ones, in the order of their bytes.
  package static func names(in folder: [UInt8]) -> Result<[[UInt8]], FileProblem> {
    guard let stream = opendir(folder.terminated) else { return .failure(FileProblem(errno)) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        Array(name.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return .success(names.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
