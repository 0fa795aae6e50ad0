import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct OpenedTreeTests {
  @Test(arguments: [UInt64(11), 12, 13])
  func `Opened and closed row by row, the tree is what it would be built anew`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let builder = TreeRows(
      directory: Sampletown.directory, date: Sampletown.today, preferredPoints: nil)
    var tree = OpenedTree(expanded: [])
    tree.build(builder)
    var nodes = Sampletown.directory.topNodes
    for node in nodes { nodes += Sampletown.directory.children(of: node, on: Sampletown.today) }
    for _ in 0..<200 {
      let node = chance.pick(nodes)
      let hint = chance.number(below: 20)
      if chance.number(below: 2) == 0 {
        tree.open(node, near: hint, builder)
      } else {
        tree.close(node, near: hint)
      }
      #expect(tree.rows == builder.opened(tree.expanded))
    }
  }

  @Test func `The tree of before the query is back when the query is erased`() {
    var desk = Desk()
    desk.press(.alt("+"), .end)
    let rows = desk.state.rows
    desk.type("lampa")
    #expect(desk.state.rows != rows)
    desk.press(.control("u"))
    #expect(desk.state.rows == rows)
  }
}
