import Diagnostics
import Directory
import Schema
import Testing
import Text

/// What only all files together can tell.
@Suite struct RelationDiagnosticsTests {
  @Test func `a second entity with the same id shows the first`() {
    #expect(
      findings([
        "a.toml": """
        [[portal]]
        id = "okno"
        name = "Okno"
        assured_date = 2026-01-01
        """,
        "b.toml": """
        [[form]]
        id = "okno"
        code = "PT-1"
        title = "Wniosek testowy"
        assured_date = 2026-01-01
        [[portal]]
        id = "okno"
        name = "Drugie okno"
        assured_date = 2026-01-01
        """,
      ]) == """
        b.toml:7:6: error: duplicate id `okno` (portal) [duplicate-id]
          > "okno"
          path: portal[0].id
          a.toml:3:6: first defined here
        """)
  }

  @Test func `an id that nobody has gets the nearest`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-test"
        name = "Urząd Testowy"
        assured_date = 2026-01-01
        [[service]]
        id = "sprawa"
        organization_id = "urzad-tset"
        name = "Sprawa testowa"
        assured_date = 2026-01-01
        channels = [{ type = "online", portal_id = "sprawa" }]
        [[notice]]
        id = "remont"
        title = "Remont"
        state = "in_force"
        effect = "closed"
        scope = ["sprawa", "nigdzie"]
        assured_date = 2026-01-01
        """) == """
          test.toml:8:19: error: there is no `urzad-tset` (organization) [dangling-reference]
            > "urzad-tset"
            path: service[0].organization_id
            hint: did you mean `urzad-test`?
          test.toml:11:44: error: there is no `sprawa` (portal) [dangling-reference]
            > "sprawa"
            path: service[0].channels[0].portal_id
            hint: `sprawa` is of another kind: service
          test.toml:17:20: error: there is no `nigdzie` (organization, service or location) [dangling-reference]
            > "nigdzie"
            path: notice[0].scope[1]
          """)
  }

  @Test func `organizations that are each other's parents`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "a"
        name = "Urząd A"
        parent_organization_id = "b"
        assured_date = 2026-01-01
        [[organization]]
        id = "b"
        name = "Urząd B"
        parent_organization_id = "c"
        assured_date = 2026-01-01
        [[organization]]
        id = "c"
        name = "Urząd C"
        parent_organization_id = "a"
        assured_date = 2026-01-01
        [[organization]]
        id = "d"
        name = "Urząd D"
        parent_organization_id = "a"
        assured_date = 2026-01-01
        """) == """
          test.toml:5:26: error: organizations are each other's parents: a → b → c → a [organization-cycle]
            > "b"
            path: organization[0].parent_organization_id
            test.toml:5:26: `a` is below `b`
            test.toml:10:26: `b` is below `c`
            test.toml:15:26: `c` is below `a`
            hint: remove one `parent_organization_id`
          """)
  }

  @Test func `of a long ring the first links are shown`() throws {
    let ring = (0..<20).map { number in
      """
      [[organization]]
      id = "u\(number)"
      name = "Urząd"
      parent_organization_id = "u\((number + 1) % 20)"
      assured_date = 2026-01-01

      """
    }
    let source = SourceFile(
      name: "test.toml", text: "directory = { name = \"Miasto Testowe\" }\n" + ring.joined())
    let finding = try #require(ServiceDirectory.load([source]).diagnostics.first)
    #expect(
      finding.message.text(in: .english)
        == "organizations are each other's parents: u0 → u1 → u2 → u3 → u4 → u5 → u6 → u7 → … → u0"
    )
    #expect(finding.labels.count == 8)
  }

  @Test func `an organization below itself`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "a"
        name = "Urząd A"
        parent_organization_id = "a"
        assured_date = 2026-01-01
        """) == """
          test.toml:5:26: error: organizations are each other's parents: a → a [organization-cycle]
            > "a"
            path: organization[0].parent_organization_id
            test.toml:5:26: `a` is below `a`
            hint: remove one `parent_organization_id`
          """)
  }

  @Test func `a form code that fills a gap in a series without its form`() {
    #expect(
      findings(
        """
        form = [
          { id = "a", code = "ZT-1", title = "Pierwszy", assured_date = 2026-01-01 },
          { id = "b", code = "Z2", title = "Drugi", assured_date = 2026-01-01 },
          { id = "c", code = "ZT-3", title = "Trzeci", assured_date = 2026-01-01 },
          { id = "d", code = "K7", title = "Osobny", assured_date = 2026-01-01 },
          { id = "e", code = "ZT-3", title = "Powtórzony", assured_date = 2026-01-01 },
        ]
        """) == """
          test.toml:4:22: warning: the form code `Z2` departs from its series [irregular-form-code]
            > "Z2"
            path: form[1].code
            test.toml:3:22: its neighbour in the series: ZT-1
            test.toml:5:22: its neighbour in the series: ZT-3
            hint: perhaps `ZT-2`? keep the printed code, and put the other into `alternate_codes`
          test.toml:7:22: warning: another form has the code `ZT-3` [duplicate-form-code]
            > "ZT-3"
            path: form[4].code
            test.toml:5:22: first defined here
          """)
  }

  @Test func `a directory is described once`() {
    #expect(
      findings([
        "a.toml": "[directory]\nname = \"Miasto Testowe\"",
        "b.toml": "[directory]\nname = \"Drugie Miasto\"",
      ]) == """
        b.toml:1:2: error: a second [directory] table [second-directory]
          > directory
          path: directory
          a.toml:1:2: first defined here
          hint: a directory has one description
        """)
  }

  @Test func `a directory has to be described`() {
    let source = SourceFile(name: "test.toml", text: "")
    #expect(
      report(ServiceDirectory.load([source]).diagnostics) == """
        test.toml:1:1: error: the [directory] table is missing [missing-directory]
          hint: add [directory] with its `name`
        """)
  }

  @Test func `entities stand in double brackets and the directory in single ones`() {
    #expect(
      findings("[organization]\nid = \"a\"\n[[directory]]\nname = \"Miasto Testowe\"") == """
        test.toml:1:2: error: there may be many of `organization`, so it is an array of tables [entities-in-double-brackets]
          > organization
          path: organization
          hint: write [[organization]]
        test.toml:3:3: error: there is one `directory`, so it is a single table [directory-in-single-brackets]
          > directory
          path: directory
          hint: write [directory]
        """)
  }

  @Test func `undated entities are counted once a file`() {
    #expect(
      findings("portal = [{ id = \"a\", name = \"A\" }, { id = \"b\", name = \"B\" }]") == """
        test.toml:2:18: warning: entries without `assured_date` in this file: 2 [missing-assured-date]
          > "a"
          hint: give the day on which the facts were verified
        """)
  }

  @Test func `after a syntax error nothing is said of what may have been lost`() {
    let text = """
      [[organization]]
      id = "urzad-test"
      name = "Urząd Testowy
      assured_date = 2026-01-01
      parent_organization_id = "miasto-test"
      phone = []
      """
    let source = SourceFile(name: "test.toml", text: text)
    let loaded = ServiceDirectory.load([source])
    #expect(loaded.directory == nil)
    let own = loaded.diagnostics.filter {
      $0.message is SchemaMessage || $0.message is DirectoryMessage
    }
    #expect(
      report(own) == """
        test.toml:6:1: error: unknown key `phone` [unknown-key]
          > phone
          path: organization[0].phone
          hint: did you mean `phones`?
        """)
    #expect(loaded.diagnostics.count == 2)
  }

  @Test func `findings come in the order of the files and of their lines`() {
    let text = findings([
      "a.toml": "portal = [{ id = \"a\", name = \"A\", assured_date = 2026-01-01, x = 1 }]\ny = 1",
      "b.toml": """
      form = [{ id = "f", code = "F", title = "F", portal_id = "z", assured_date = 2026-01-01 }]
      z = 1
      """,
    ])
    let places = text.split(separator: "\n").filter { $0.contains("error") }
      .map { $0.split(separator: " ")[0] }
    #expect(places == ["a.toml:2:62:", "a.toml:3:1:", "b.toml:1:58:", "b.toml:2:1:"])
  }

  @Test func `a name as long as a page gets no suggestion, which would take as long as a book`() {
    let long = String(repeating: "długi-", count: 20_000)
    let text = findings(
      """
      [[portal]]
      id = "\(long)a"
      name = "Portal"
      assured_date = 2026-01-01
      [[form]]
      id = "f"
      code = "F"
      title = "Druk"
      portal_id = "\(long)b"
      assured_date = 2026-01-01
      """)
    #expect(text.contains("[dangling-reference]"))
    #expect(!text.contains("did you mean"))
  }
}
