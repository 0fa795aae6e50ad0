import Diagnostics
import Directory
import Glibc
import Schema
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
  private let folder: String?

  init(environment: (String) -> String? = Environment.variable) {
    folder = BaseFolder.state.path(in: environment)
  }

  /// The layout remembered; a file that cannot be read or understood counts as none.
  var layout: Layout {
    var problems: [Diagnostic] = []
    guard let folder,
      let source = SourceFolder.file(at: folder + "/layout.toml", problems: &problems)
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
    let draft = folder + "/layout.toml.\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    let bytes = Array(text.utf8)
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count
    close(file)
    if !isWritten || rename(draft, folder + "/layout.toml") != 0 { unlink(draft) }
  }

  private func createFolders(_ path: String) -> Bool {
    var made = ""
    for name in path.split(separator: "/") {
      made += "/" + name
      if mkdir(made, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
