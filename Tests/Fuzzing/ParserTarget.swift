import Calendar
import Diagnostics
import TOML
import Text

/// The parser: any bytes are a document and findings, with every place inside the bytes, and a valid document reads the
/// same when it is printed.
func fuzzParser(_ bytes: [UInt8]) {
  let source = SourceFile(name: "fuzz.toml", bytes: bytes)
  for version in TOMLVersion.allCases {
    let result = parse(source, version: version)
    precondition(result.diagnostics.count <= ParseLimits.standard.diagnostics)
    precondition(result.isValid || !result.diagnostics.isEmpty)
    let isText = !result.diagnostics.contains { $0.message.code == "invalid-utf8" }
    if isText { visit(.table(result.document.root), in: source, depth: 0) }
    if result.isValid { checkReadsAsPrinted(result.document) }
    for diagnostic in result.diagnostics {
      check(diagnostic.span, in: source)
      for label in diagnostic.labels { check(label.span, in: source) }
      for language in Language.allCases {
        checkIsShowable(DiagnosticRenderer(language: language).render(diagnostic))
        checkIsShowable(diagnostic.json(in: language))
      }
    }
  }
}

/// What was read, written anew and read again is the same.
private func checkReadsAsPrinted(_ document: TOMLDocument) {
  let printed = PrintedDocument(document)
  let result = parse(SourceFile(name: "printed.toml", text: printed.text))
  precondition(result.isValid, "what was printed cannot be read")
  precondition(PrintedDocument(result.document) == printed, "what was printed reads as another")
}

private func visit(_ content: TOMLValue.Content, in source: SourceFile, depth: Int) {
  precondition(depth <= ParseLimits.standard.nesting + 1)
  switch content {
  case .table(let table):
    check(table.span, in: source)
    for entry in table.entries {
      check(entry.keySpan, in: source)
      check(entry.value.span, in: source)
      precondition(table[entry.key]?.keySpan == entry.keySpan, "an entry is found by its key")
      visit(entry.value.content, in: source, depth: depth + 1)
    }
  case .array(let array):
    check(array.span, in: source)
    for element in array.elements {
      check(element.span, in: source)
      visit(element.content, in: source, depth: depth + 1)
    }
  case .string(let text):
    precondition(text.utf8.count <= source.bytes.count)
  default:
    break
  }
}

func check(_ span: SourceSpan, in source: SourceFile) {
  precondition(span.start >= 0 && span.start <= span.end && span.end <= source.bytes.count)
}

func checkIsShowable(_ text: String) {
  for scalar in text.unicodeScalars {
    precondition(scalar == "\n" || scalar.value >= 0x20, "no control character is shown")
    precondition(!(0x7F...0x9F).contains(scalar.value), "no control character is shown")
  }
}
