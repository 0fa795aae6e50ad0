import Diagnostics
import Schema
import TOML

/// A value of a data file with where it stands.
struct WrittenValue {
  /// The value, a text, a number, a date; no table and no array.
  let content: TOMLValue.Content
  /// The key that it stands under, or that its array stands under: `rooms`.
  let key: String
  /// The key of the file's outermost table: `location`.
  let table: String
  /// Where.
  let place: SourcePlace

  /// The value where it is a text.
  var text: String? { if case .string(let text) = content { text } else { nil } }

  /// The value as it is written, its quotes included.
  var written: String { place.source.text(of: place.span) }
}

extension TOMLDocument {
  /// A value that is still to be gone through.
  private struct Step {
    var value: TOMLValue
    var key: String
    var path: [PathStep]
  }

  /// Goes through every value of the document in its order.
  ///
  /// By a list of what is left and not by calls within calls: a file may nest deeper than a stack is.
  func eachValue(_ body: (WrittenValue) -> Void) {
    for entry in root {
      var rest = [Step(value: entry.value, key: entry.key, path: [.key(entry.key)])]
      while let step = rest.popLast() {
        // The steps of a path are kept for each value: a file that nests without end would have them squared.
        guard step.path.count < Self.depthLimit else { continue }
        switch step.value.content {
        case .table(let entries):
          rest += entries.map {
            Step(value: $0.value, key: $0.key, path: step.path + [.key($0.key)])
          }.reversed()
        case .array(let array):
          rest += array.enumerated().map {
            Step(value: $0.element, key: step.key, path: step.path + [.element($0.offset)])
          }.reversed()
        case let content:
          let place = SourcePlace(source: source, span: step.value.span, path: step.path)
          body(WrittenValue(content: content, key: step.key, table: entry.key, place: place))
        }
      }
    }
  }

  /// How deep a value is looked for: deeper than any data go.
  private static let depthLimit = 100
}
