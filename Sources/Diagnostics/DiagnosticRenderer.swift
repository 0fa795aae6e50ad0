import Text

/// Writes a diagnostic as text for people: what is wrong, where, the source line with the place
/// underlined, other places that matter, and what helps.
///
/// ```text
/// error[duplicate-key]: the key `room` is already defined
///  --> desk.toml:3:1
///   |
/// 1 | room = "23"
///   | ---- first defined here
///   :
/// 3 | room = "24"
///   | ^^^^
///   |
///   = help: a key has one value: remove or rename one of them
/// ```
public struct DiagnosticRenderer: Sendable {
  /// The language of the messages.
  public var language: Language
  /// Whether to colour by ANSI sequences (ECMA-48, SGR).
  public var hasColor: Bool
  /// How many columns of a source line are shown at most.
  public var width: Int

  /// A renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - hasColor: Whether to colour by ANSI sequences.
  ///   - width: How many columns of a source line are shown at most; longer lines are cut around the
  ///     place.
  public init(
    language: Language = .english,
    hasColor: Bool = false,
    width: Int = 120
  ) {
    self.language = language
    self.hasColor = hasColor
    self.width = max(width, 20)
  }

  /// The text of a diagnostic, several lines, each ended by a newline.
  public func render(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.position
    let excerpts = excerpts(of: diagnostic)
    let lastLine = excerpts.map(\.line).max() ?? position.line
    let margin = String(repeating: " ", count: String(lastLine).count)
    let style = style(diagnostic.severity)
    let headline = "\(severity(diagnostic.severity))[\(diagnostic.message.code)]"
    let name = diagnostic.source.name.pictured
    var text = painted(headline, style)
    text += painted(": \(diagnostic.message.text(in: language).pictured)", .strong) + "\n"
    // A file that is empty, or could not be read, has no line to show.
    let hasLines = !diagnostic.source.bytes.isEmpty || !diagnostic.labels.isEmpty
    let location = hasLines ? "\(name):\(position.line):\(position.column)" : name
    text += painted("\(margin)-->", .frame) + " \(location)\n"
    if hasLines { text += painted("\(margin) |", .frame) + "\n" }
    var previous: SourceExcerpt?
    for excerpt in excerpts where hasLines {
      if excerpt.source !== previous?.source ?? diagnostic.source {
        text += painted("\(margin):::", .frame) + " \(place(of: excerpt))\n"
      } else if let previous, excerpt.line > previous.line + 1 {
        text += painted("\(margin) :", .frame) + "\n"
      }
      previous = excerpt
      text += rendered(excerpt, margin: margin.count, style: style)
    }
    if let hint = diagnostic.message.hint(in: language) {
      if hasLines { text += painted("\(margin) |", .frame) + "\n" }
      text += painted("\(margin) =", .frame) + " " + painted(help, .strong) + ": \(hint.pictured)\n"
    }
    return text
  }

  /// The texts of several diagnostics, an empty line between them.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// A diagnostic in one line: `desk.toml:3:1: error[duplicate-key]: the key …`.
  public func renderLine(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.position
    let name = diagnostic.source.name.pictured
    let code = "\(severity(diagnostic.severity))[\(diagnostic.message.code)]"
    let text = diagnostic.message.text(in: language).pictured
    return "\(name):\(position.line):\(position.column): \(code): \(text)"
  }

  // MARK: Words

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: language.say(pl: "błąd", en: "error", uk: "помилка")
    case .warning: language.say(pl: "ostrzeżenie", en: "warning", uk: "попередження")
    case .note: language.say(pl: "uwaga", en: "note", uk: "примітка")
    }
  }

  private var help: String { language.say(pl: "pomoc", en: "help", uk: "порада") }

  // MARK: Source lines

  private func place(of excerpt: SourceExcerpt) -> String {
    let offset = excerpt.marks.first?.span.start ?? 0
    let position = excerpt.source.position(of: offset)
    return "\(excerpt.source.name.pictured):\(position.line):\(position.column)"
  }

  /// The lines to show, each with its marks, the primary one first; those of other files last.
  private func excerpts(of diagnostic: Diagnostic) -> [SourceExcerpt] {
    let primary = SourceExcerpt.Mark(span: diagnostic.span, isPrimary: true, text: "")
    let line = diagnostic.position.line
    var excerpts = [SourceExcerpt(of: diagnostic.source, line: line, marks: [primary])]
    for label in diagnostic.labels {
      let source = label.source ?? diagnostic.source
      let line = source.position(of: label.span.start).line
      let text = label.message.text(in: language).pictured
      let mark = SourceExcerpt.Mark(span: label.span, isPrimary: false, text: text)
      if let place = excerpts.firstIndex(where: { $0.source === source && $0.line == line }) {
        excerpts[place].marks.append(mark)
      } else {
        excerpts.append(SourceExcerpt(of: source, line: line, marks: [mark]))
      }
    }
    let own = excerpts.filter { $0.source === diagnostic.source }.sorted { $0.line < $1.line }
    return own + excerpts.filter { $0.source !== diagnostic.source }
  }

  private func rendered(_ excerpt: SourceExcerpt, margin: Int, style: Style) -> String {
    let number = String(excerpt.line)
    let gap = String(repeating: " ", count: margin - number.count)
    let empty = String(repeating: " ", count: margin)
    let layout = excerpt.layout(width: width)
    var text = painted("\(gap)\(number) |", .frame)
    text += layout.text.isEmpty ? "\n" : " \(layout.text)\n"
    for (mark, place) in zip(excerpt.marks, layout.places) {
      let line = String(repeating: mark.isPrimary ? "^" : "-", count: place.count)
      let words = mark.text.isEmpty ? line : "\(line) \(mark.text)"
      text += painted("\(empty) |", .frame) + " " + String(repeating: " ", count: place.lowerBound)
      text += painted(words, mark.isPrimary ? style : .frame) + "\n"
    }
    return text
  }

  // MARK: Colours

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case frame = "1;34"
    case strong = "1"
  }

  private func style(_ severity: Diagnostic.Severity) -> Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .frame
    }
  }

  private func painted(_ text: String, _ style: Style) -> String {
    hasColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
