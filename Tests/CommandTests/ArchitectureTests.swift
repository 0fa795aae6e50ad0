import Foundation
import TestSupport
import Testing

/// The table of modules in `ARCHITECTURE.md` against the imports of the sources.
@Suite struct ArchitectureTests {
  /// Each module of the table with what it may import.
  private let table: [String: Set<String>]

  init() throws {
    var table: [String: Set<String>] = [:]
    for line in try Repository.text(of: "ARCHITECTURE.md").split(separator: "\n") {
      let cells = line.split(separator: "|")
      guard line.hasPrefix("| `"), cells.count == 3, let name = Self.names(in: cells[0]).first
      else { continue }
      table[name] = Set(Self.names(in: cells[2]))
    }
    self.table = table
  }

  /// What stands between backticks.
  private static func names(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The folders below `Sources`: the modules.
  private func modules() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: Repository.path("Sources")))
  }

  /// The modules of this package that a module's files import.
  private func imports(of module: String, among modules: Set<String>) -> Set<String> {
    let folder = Repository.path("Sources/\(module)")
    var found: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where name.hasSuffix(".swift") {
      let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") {
        // Examples in comments import, too.
        guard !line.hasPrefix("//"), !line.hasPrefix(" ") else { continue }
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { continue }
        let imported = String(words[place + 1])
        if imported != module, modules.contains(imported) { found.insert(imported) }
      }
    }
    return found
  }

  @Test func `every module stands in the table with what it imports`() throws {
    let modules = try modules()
    #expect(Set(table.keys) == modules)
    for module in modules.sorted() {
      #expect(table[module] == imports(of: module, among: modules), "\(module)")
    }
  }

  @Test func `imports run one way`() throws {
    var settled: Set<String> = []
    var pending = Set(table.keys)
    while let next = pending.first(where: { table[$0, default: []].isSubset(of: settled) }) {
      settled.insert(next)
      pending.remove(next)
    }
    #expect(pending.isEmpty, "round in a circle: \(pending.sorted())")
  }

  @Test func `only the terminal knows ncurses, and no command needs the interface`() throws {
    #expect(table.filter { $0.value.contains("CNcurses") }.keys.sorted() == ["Terminal"])
    #expect(table["Answers"]?.isDisjoint(with: ["Display", "Interface", "Terminal"]) == true)
    let folder = Repository.path("Sources/okienko/Commands")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where !["BrowseCommand.swift", "ManualCommand.swift", "ConfigCommand.swift"].contains(name) {
      let text = try Repository.text(of: "Sources/okienko/Commands/\(name)")
      #expect(!text.contains("import Interface"), "\(name)")
    }
  }
}
