import Diagnostics
import Directory
import Glibc
import Schema
import SystemPackage
import TOML
import Text

/// What the program remembers from one start to the next.
///
/// That is how the screen was laid out and in which language; never what was asked.
struct Layout: Hashable, Sendable {
  /// The width of the tree's pane, in columns.
  var treeColumns: Int?
  var language: Language?
}

extension Layout: Readable {
  static let blank = Layout()
  static let schema = TableSchema<Layout>(fields: [
    TableField("tree_columns", \.treeColumns, .integer(1...1000)),
    TableField("language", \.language, .choice),
  ])
}

/// The file that keeps the layout: `okienko/layout.toml` below `$XDG_STATE_HOME`.
struct LayoutFile {
  private static let name = "layout.toml"

  private let folder: FilePath?

  init(environment: (String) -> String? = Environment.variable) {
    folder = BaseFolder.state.path(in: environment)
  }

  /// The layout remembered; a file that cannot be read or understood counts as none.
  var layout: Layout {
    var problems: [Diagnostic] = []
    guard let folder,
      let source = SourceFolder.file(
        at: folder.appending(Self.name).string, within: SourceFolder.settingsSizeLimit,
        problems: &problems)
    else { return Layout() }
    let document = parse(source).document
    var reading = TableReading(document)
    let layout = Layout(document.root, &reading)
    return reading.diagnostics.isEmpty ? layout : Layout()
  }

  /// Remembers a layout.
  ///
  /// The file is replaced as a whole, so that a crash leaves the old one or the new one. Where it
  /// cannot be written nothing is remembered, and nothing else happens.
  func write(_ layout: Layout) {
    guard let folder, createFolders(folder) else { return }
    var text = "# Written by okienko.\n"
    if let columns = layout.treeColumns { text += "tree_columns = \(columns)\n" }
    if let language = layout.language { text += "language = \"\(language.rawValue)\"\n" }
    let draft = folder.appending("\(Self.name).\(getpid())")
    do {
      let file = try FileDescriptor.open(
        draft, .writeOnly, options: [.create, .truncate, .closeOnExec, .noFollow],
        permissions: .ownerReadWrite)
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      unlink(draft.string)
      return
    }
    if rename(draft.string, folder.appending(Self.name).string) != 0 { unlink(draft.string) }
  }

  private func createFolders(_ path: FilePath) -> Bool {
    var made = FilePath("/")
    for name in path.components {
      made.append(name)
      if mkdir(made.string, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
