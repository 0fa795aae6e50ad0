import Diagnostics
import TOML
import Testing

/// The example of the module's documentation, which must compile and do what it says.
@Suite struct DocumentationExample {
  @Test func `names of points are found with their places`() {
    var printed: [String] = []
    let source = SourceFile(
      name: "desk.toml",
      text: """
        [[point]]
        name = "Front desk"
        rooms = ["23", "24"]
        opens_at = 08:00:00
        """)
    let result = parse(source)
    printed.append(DiagnosticRenderer().render(result.diagnostics))
    if case .array(let points)? = result.document.root["point"]?.value.content {
      for case .table(let point) in points.elements.map(\.content) {
        if let name = point["name"], case .string(let text) = name.value.content {
          let place = source.position(of: name.value.span.start)
          printed.append("\(text), line \(place.line), column \(place.column)")
        }
      }
    }
    #expect(printed == ["", "Front desk, line 2, column 8"])
  }
}
