import Testing

/// What is defined twice, and by which rule it may not be.
@Suite struct RedefinitionMistakes {
  @Test func `a key defined twice`() {
    expect(
      """
      room = "23"
      floor = 1
      room = "24"

      """,
      reports: """
        error[duplicate-key]: the key `room` is already defined
         --> desk.toml:3:1
          |
        1 | room = "23"
          | ---- first defined here
          :
        3 | room = "24"
          | ^^^^
          |
          = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `a key defined twice in two spellings`() {
    expect(
      #"""
      room = 1
      "r\u006Fom" = 2

      """#,
      reports: #"""
        error[duplicate-key]: the key `room` is already defined
         --> desk.toml:2:1
          |
        1 | room = 1
          | ---- first defined here
        2 | "r\u006Fom" = 2
          | ^^^^^^^^^^^
          |
          = help: a key has one value: remove or rename one of them
        """#)
  }

  @Test func `a key defined twice in a table among many`() {
    expect(
      "a=1\nb=1\nc=1\nd=1\ne=1\nf=1\ng=1\nh=1\ni=1\nj=1\nk=1\nl=1\nm=1\nn=1\no=1\np=1\nq=1\na=2\n",
      reports: """
        error[duplicate-key]: the key `a` is already defined
          --> desk.toml:18:1
           |
         1 | a=1
           | - first defined here
           :
        18 | a=2
           | ^
           |
           = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `a table defined twice`() {
    expect(
      """
      [desk]
      a = 1

      [desk]
      a = 2

      """,
      reports: """
        error[duplicate-table]: the table `desk` is already defined
         --> desk.toml:4:1
          |
        1 | [desk]
          | ------ first defined here
          :
        4 | [desk]
          | ^^^^^^
          |
          = help: a table has one header: move the entries under the first
        """)
  }

  @Test func `a table with the name of a value`() {
    expect(
      """
      desk = 1
      [desk]

      """,
      reports: """
        error[duplicate-key]: the key `desk` is already defined
         --> desk.toml:2:2
          |
        1 | desk = 1
          | ---- first defined here
        2 | [desk]
          |  ^^^^
          |
          = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `a table below a value`() {
    expect(
      """
      desk = 1
      [desk.drawer]

      """,
      reports: """
        error[not-a-table]: `desk` is a value, not a table
         --> desk.toml:2:2
          |
        1 | desk = 1
          | ---- first defined here
        2 | [desk.drawer]
          |  ^^^^
        """)
  }

  @Test func `a table below an inline table`() {
    expect(
      """
      desk = { a = 1 }
      [desk.drawer]

      """,
      reports: """
        error[extends-inline-table]: the inline table `desk` cannot be added to
         --> desk.toml:2:2
          |
        1 | desk = { a = 1 }
          | ---- first defined here
        2 | [desk.drawer]
          |  ^^^^
          |
          = help: an inline table is complete where it closes: write the entries inside its braces
        """)
  }

  @Test func `a dotted key into an inline table`() {
    expect(
      """
      desk = { a = 1 }
      desk.b = 2

      """,
      reports: """
        error[extends-inline-table]: the inline table `desk` cannot be added to
         --> desk.toml:2:1
          |
        1 | desk = { a = 1 }
          | ---- first defined here
        2 | desk.b = 2
          | ^^^^
          |
          = help: an inline table is complete where it closes: write the entries inside its braces
        """)
  }

  @Test func `a dotted key into a table with a header`() {
    expect(
      """
      [desk.drawer]
      a = 1
      [desk]
      drawer.b = 2

      """,
      reports: """
        error[extends-table]: dotted keys cannot add to the table `drawer`, which has a header
         --> desk.toml:4:1
          |
        1 | [desk.drawer]
          | ------------- first defined here
          :
        4 | drawer.b = 2
          | ^^^^^^
          |
          = help: write the entry under its header
        """)
  }

  @Test func `a dotted key into an array of tables`() {
    expect(
      """
      [[desk.drawer]]
      [desk]
      drawer.b = 2

      """,
      reports: """
        error[extends-array-of-tables]: dotted keys cannot add to the array of tables `drawer`
         --> desk.toml:3:1
          |
        1 | [[desk.drawer]]
          | --------------- first defined here
          :
        3 | drawer.b = 2
          | ^^^^^^
          |
          = help: write the entry under one of its headers
        """)
  }

  @Test func `a dotted key below a value`() {
    expect(
      """
      desk = 1
      desk.drawer = 2

      """,
      reports: """
        error[not-a-table]: `desk` is a value, not a table
         --> desk.toml:2:1
          |
        1 | desk = 1
          | ---- first defined here
        2 | desk.drawer = 2
          | ^^^^
        """)
  }

  @Test func `a header for a table of dotted keys`() {
    expect(
      """
      [desk]
      drawer.a = 1
      [desk.drawer]

      """,
      reports: """
        error[table-of-dotted-keys]: the table `drawer` is already defined by dotted keys
         --> desk.toml:3:7
          |
        2 | drawer.a = 1
          | ------ first defined here
        3 | [desk.drawer]
          |       ^^^^^^
          |
          = help: add its entries where the dotted keys stand
        """)
  }

  @Test func `a table with the name of an array of tables`() {
    expect(
      """
      [[desk]]
      [desk]

      """,
      reports: """
        error[table-is-array]: `desk` is an array of tables, not a table
         --> desk.toml:2:1
          |
        1 | [[desk]]
          | -------- first defined here
        2 | [desk]
          | ^^^^^^
          |
          = help: write `[[desk]]` to add an element
        """)
  }

  @Test func `an array of tables with the name of a table`() {
    expect(
      """
      [desk]
      [[desk]]

      """,
      reports: """
        error[array-is-table]: `desk` is a table, not an array of tables
         --> desk.toml:2:1
          |
        1 | [desk]
          | ------ first defined here
        2 | [[desk]]
          | ^^^^^^^^
          |
          = help: begin with `[[desk]]` where it is first defined
        """)
  }

  @Test func `an array of tables with the name of an array`() {
    expect(
      """
      desk = []
      [[desk]]

      """,
      reports: """
        error[extends-array]: the array `desk` cannot be added to by a header
         --> desk.toml:2:1
          |
        1 | desk = []
          | ---- first defined here
        2 | [[desk]]
          | ^^^^^^^^
          |
          = help: write the elements inside its brackets, or use only `[[desk]]`
        """)
  }
}
