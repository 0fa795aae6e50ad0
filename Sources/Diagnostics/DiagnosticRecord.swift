import Text

/// A diagnostic as a JSON object, for tools.
extension Diagnostic {
  /// The diagnostic as one line of JSON (RFC 8259).
  ///
  /// The members are `code`, `severity`, `file`, `line`, `column`, `end` (with `line` and `column`, after
  /// the last character), `message`, `hint` and `path` (null where there is none), and `labels` (with
  /// `file`, `line`, `column`, `end` and `message`).
  ///
  /// - Parameter language: The language of `message`, `hint` and the labels.
  /// - Returns: The object without a newline.
  public func json(in language: Language) -> String {
    let labels = labels.map { label in
      let message = JSONText.quoted(label.message.text(in: language))
      return "{\(Self.place(of: label.span, in: label.source ?? source)),\"message\":\(message)}"
    }
    let members = [
      "\"code\":\(JSONText.quoted(message.code))",
      "\"severity\":\(JSONText.quoted(severity.rawValue))",
      Self.place(of: span, in: source),
      "\"message\":\(JSONText.quoted(message.text(in: language)))",
      "\"hint\":\(JSONText.quotedOrNull(message.hint(in: language)))",
      "\"labels\":[\(labels.joined(separator: ","))]",
      "\"path\":\(JSONText.quotedOrNull(path))",
    ]
    return "{\(members.joined(separator: ","))}"
  }

  private static func place(of span: SourceSpan, in source: SourceFile) -> String {
    let start = source.position(of: span.start)
    let end = source.position(of: span.end)
    return "\"file\":\(JSONText.quoted(source.name)),"
      + "\"line\":\(start.line),\"column\":\(start.column),"
      + "\"end\":{\"line\":\(end.line),\"column\":\(end.column)}"
  }
}
