import Diagnostics
import TOML
import Testing

/// The specification's sections on keys, tables, inline tables and arrays.
@Suite struct SpecificationTables {
  @Test func `keys are bare, quoted or empty`() {
    let table = document(
      "a-b_1 = 1\n1234 = 2\n\"ʎǝʞ\" = 3\n'quoted \"x\"' = 4\n\"\" = 5\n\"\\u0141\" = 6\n")
    #expect(table.keys == ["a-b_1", "1234", "ʎǝʞ", "quoted \"x\"", "", "Ł"])
    #expect(table.integer("Ł") == 6)
    #expect(table.integer("") == 5)
  }

  @Test func `dotted keys make tables`() throws {
    let table = document(
      "fruit . name = 'banana'\nfruit.\"full color\" = 'yellow'\n3.14159 = 'pi'\n")
    #expect(table.table("fruit")?.keys == ["name", "full color"])
    #expect(table.table("3")?.text("14159") == "pi")
  }

  @Test func `entries keep the order of the document wherever they stand`() {
    let table = document("b.x = 1\na = 2\nb.y = 3\n[d]\n[c]\n[d.e]\n")
    #expect(table.keys == ["b", "a", "d", "c"])
    #expect(table.table("b")?.keys == ["x", "y"])
  }

  @Test func `a table may be defined after the tables below it`() {
    let table = document("[x.y.z.w]\na = 1\n[x]\nb = 2\n")
    #expect(table.table("x")?.keys == ["y", "b"])
  }

  @Test func `sub-tables may be added to tables of dotted keys by headers`() {
    let table = document("[fruit]\napple.color = 'red'\n[fruit.apple.taste]\nsweet = true\n")
    #expect(table.table("fruit")?.table("apple")?.keys == ["color", "taste"])
  }

  @Test func `arrays of tables grow at every header, and sub-tables belong to the last`() throws {
    let text = """
      [[fruit]]
      name = "apple"
      [fruit.physical]
      color = "red"
      [[fruit.variety]]
      name = "red delicious"
      [[fruit.variety]]
      name = "granny smith"
      [[fruit]]
      name = "banana"
      [[fruit.variety]]
      name = "plantain"

      """
    let fruits = try #require(document(text).tables("fruit"))
    #expect(fruits.map { $0.text("name") } == ["apple", "banana"])
    #expect(fruits.first?.tables("variety")?.count == 2)
    #expect(fruits.last?.tables("variety")?.count == 1)
  }

  @Test func `arrays hold values of all kinds, newlines, comments and a last comma`() {
    let table = document("a = [ # begin\n 1,\n\n \"x\", [ ], {}, # more\n 1979-05-27,\n]\n")
    #expect(table.elements("a")?.count == 5)
  }

  @Test func `inline tables hold dotted keys and tables`() {
    let table = document("point = { x = 1, y.z = 2, y.w = { v = [{ u = 3 }] } }\nempty = {}\n")
    #expect(table.table("point")?.table("y")?.keys == ["z", "w"])
    #expect(table.table("empty")?.entries.isEmpty == true)
  }

  @Test func `TOML 1.1 lets inline tables have newlines, comments and a last comma`() {
    let text = "a = {\n  b = 1, # one\n  c = { d = 2, },\n}\n"
    #expect(document(text).table("a")?.keys == ["b", "c"])
    #expect(codes(of: text, version: .v10) == ["newline-in-inline-table", "trailing-comma"])
    #expect(codes(of: "a = { b = 1, }\n", version: .v10) == ["trailing-comma"])
  }

  @Test(
    arguments: [
      ("a.b = 1\na = 2\n", "duplicate-key"), ("a = 1\na.b = 2\n", "not-a-table"),
      ("[a]\n[a]\n", "duplicate-table"), ("[a]\nb = 1\n[a.b]\n", "duplicate-key"),
      ("a = {}\n[a]\n", "duplicate-key"), ("a = {}\n[a.b]\n", "extends-inline-table"),
      ("a = {}\n[[a]]\n", "duplicate-key"), ("a = [{}]\n[a.b]\n", "extends-array"),
      ("a = []\n[[a]]\n", "extends-array"), ("[[a]]\n[a]\n", "table-is-array"),
      ("[a]\n[[a]]\n", "array-is-table"), ("[a.b]\n[[a]]\n", "array-is-table"),
      ("a.b = 1\n[a]\n", "table-of-dotted-keys"), ("a.b.c = 1\n[a.b]\n", "table-of-dotted-keys"),
      ("[a.b.c]\n[a]\nb.c.d = 1\n", "extends-table"),
      ("[[a.b]]\n[a]\nb.c = 1\n", "extends-array-of-tables"),
      ("a = { b.c = 1, b = 2 }\n", "duplicate-key"),
      ("a = { b = {}, b.c = 1 }\n", "extends-inline-table"),
      ("[a]\nb.c = 1\nb = 2\n", "duplicate-key"), ("[[a]]\na = 1\na = 2\n", "duplicate-key"),
    ])
  func `nothing is defined twice`(text: String, code: String) {
    #expect(codes(of: text) == [code])
  }

  @Test func `a table says whether something of it was left out`() throws {
    let source = SourceFile(
      name: "desk.toml", text: "[a]\nx = yes\n[b]\nx = 1\nx = 2\n[c]\nx = 1\n")
    let root = parse(source).document.root
    #expect(root.table("a")?.isDamaged == true)
    #expect(root.table("a")?["x"] == nil)
    #expect(root.table("b")?.isDamaged == true)
    #expect(root.table("b")?.integer("x") == 1)
    #expect(root.table("c")?.isDamaged == false)
  }
}
