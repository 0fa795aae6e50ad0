import Glibc
import Schema

/// Every name on the way to a file, with the folder that each name stands in.
///
/// When one of them is renamed, replaced, or a link switched, the path leads elsewhere.
struct PathTrail {
  /// A name in a folder.
  struct Step: Hashable {
    /// The folder's own path, without links.
    let folder: [UInt8]
    let name: [UInt8]
  }

  /// The most links on one way, as in Linux itself (`path_resolution(7)`).
  private static let linkLimit = 40
  private static let slash = UInt8(ascii: "/")

  /// The steps, as far as the way leads today.
  private(set) var steps: [Step] = []

  /// Follows a path.
  ///
  /// - Parameters:
  ///   - path: absolute, or from `folder` on.
  ///   - folder: an absolute path.
  init(_ path: [UInt8], from folder: [UInt8]) {
    var whole = path
    if path.first != Self.slash { whole = folder + [Self.slash] + path }
    // The names still to go, the next one last.
    var rest: [ArraySlice<UInt8>] = whole.split(separator: Self.slash).reversed()
    var here: [UInt8] = []
    var links = 0
    while let name = rest.popLast() {
      if name.elementsEqual(".".utf8) { continue }
      if name.elementsEqual("..".utf8) {
        here = Array(here[..<(here.lastIndex(of: Self.slash) ?? 0)])
        continue
      }
      steps.append(Step(folder: here.isEmpty ? [Self.slash] : here, name: Array(name)))
      let next = here + [Self.slash] + name
      guard let target = Self.target(of: next) else {
        here = next
        continue
      }
      links += 1
      guard links <= Self.linkLimit else { return }
      if target.first == Self.slash { here = [] }
      rest += target.split(separator: Self.slash).reversed()
    }
  }

  /// Where a link leads, or `nil` when there is none of this name.
  private static func target(of path: [UInt8]) -> [UInt8]? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path.terminated, &buffer, buffer.count)
    return count > 0 ? buffer.prefix(count).map(UInt8.init(bitPattern:)) : nil
  }
}
