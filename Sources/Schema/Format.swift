import Calendar
import Diagnostics
import TOML

/// How a value is written: its type, its form, and what it becomes.
package struct Format<Value>: Sendable {
  /// Gives the value, or reports what is wrong with it and gives `nil`.
  package let read: @Sendable (TOMLValue, inout TableReading) -> Value?

  package init(_ read: @escaping @Sendable (TOMLValue, inout TableReading) -> Value?) {
    self.read = read
  }

  /// A value of one TOML type.
  init(_ expected: ValueType, _ extract: @escaping @Sendable (TOMLValue.Content) -> Value?) {
    self.init { value, reading in
      if let extracted = extract(value.content) { return extracted }
      reading.report(
        .error, .wrongType(expected: expected, found: ValueType(value.content)), at: value.span)
      return nil
    }
  }

  /// The same value, with something more to be said about it.
  package func checked(
    _ check: @escaping @Sendable (Value, SourceSpan, inout TableReading) -> Void
  ) -> Format {
    Format { value, reading in
      guard let read = read(value, &reading) else { return nil }
      check(read, value.span, &reading)
      return read
    }
  }
}

// MARK: - Plain types

extension Format<Bool> {
  package static let flag = Format(.boolean) {
    if case .boolean(let flag) = $0 { flag } else { nil }
  }
}

extension Format<LocalDate> {
  package static let date = Format(.date) {
    if case .localDate(let date) = $0 { date } else { nil }
  }
}

extension Format<LocalTime> {
  package static let time = Format(.time) {
    if case .localTime(let time) = $0 { time } else { nil }
  }
}

extension Format<Int> {
  /// A whole number within a range.
  package static func integer(_ range: ClosedRange<Int>) -> Format {
    Format(.integer) { if case .integer(let number) = $0 { Int(clamping: number) } else { nil } }
      .checked { number, span, reading in
        if !range.contains(number) {
          reading.report(
            .error, .numberOutOfRange(lowest: range.lowerBound, highest: range.upperBound),
            at: span)
        }
      }
  }
}

extension Format<Double> {
  /// Degrees of latitude or longitude, up to so many on either side of zero.
  package static func degrees(_ limit: Int) -> Format {
    Format(.float) { content in
      switch content {
      case .float(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    }
    .checked { number, span, reading in
      // Not-a-number fails this comparison too.
      if !(number.magnitude <= Double(limit)) {
        reading.report(.error, .numberOutOfRange(lowest: -limit, highest: limit), at: span)
      }
    }
  }
}

// MARK: - Texts

extension Format<String> {
  /// A text that says something.
  ///
  /// An empty one counts as absent.
  package static let text = Format { value, reading in
    guard case .string(let text) = value.content else {
      reading.report(
        .error, .wrongType(expected: .string, found: ValueType(value.content)), at: value.span)
      return nil
    }
    if let control = text.firstControl {
      reading.report(.warning, .controlCharacter(control), at: value.span)
    }
    if text.isBlank {
      reading.report(reading.isRequired ? .error : .warning, .emptyText, at: value.span)
      return nil
    }
    return text
  }

  /// A text in a form of its own.
  package static func text(
    where isWellFormed: @escaping @Sendable (String) -> Bool,
    else message: @escaping @Sendable (String) -> any DiagnosticMessage
  ) -> Format {
    text.checked { text, span, reading in
      if !isWellFormed(text) { reading.report(.error, message(text.shortened), at: span) }
    }
  }

  package static let email = text(where: WrittenForm.isEmail, else: SchemaMessage.malformedEmail)
  package static let url = text(where: WrittenForm.isWebAddress, else: SchemaMessage.malformedURL)
  package static let timezone = text(
    where: WrittenForm.isTimeZone, else: SchemaMessage.malformedTimeZone)
  package static let language = text(
    where: WrittenForm.isLanguageTag, else: SchemaMessage.malformedLanguage)
}

extension Format where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of a few words.
  package static var choice: Format {
    let allowed = Value.allCases.map(\.rawValue)
    return Format { value, reading in
      guard let word = Format<String>.text.read(value, &reading) else { return nil }
      if let choice = Value(rawValue: word) { return choice }
      reading.report(.error, .unknownValue(word.shortened, allowed: allowed), at: value.span)
      return nil
    }
  }
}

// MARK: - Arrays and tables

extension Format {
  /// An array of values of one format; those that cannot be read are left out.
  package static func list<Element>(_ element: Format<Element>) -> Format where Value == [Element] {
    Format { value, reading in
      guard case .array(let array) = value.content else {
        reading.report(
          .error, .wrongType(expected: .array, found: ValueType(value.content)), at: value.span)
        return nil
      }
      reading.isRequired = false
      return array.elements.enumerated().compactMap { index, value in
        reading.at(.element(index)) { element.read(value, &$0) }
      }
    }
  }

  /// An array of values, or one of them alone.
  package static func oneOrMore<Element>(_ element: Format<Element>) -> Format
  where Value == [Element] {
    let many = list(element)
    return Format { value, reading in
      if case .array = value.content { return many.read(value, &reading) }
      return element.read(value, &reading).map { [$0] }
    }
  }
}

extension Format where Value: Readable {
  /// A table, inline or with a header.
  package static var table: Format {
    Format { value, reading in
      guard case .table(let table) = value.content else {
        reading.report(
          .error, .wrongType(expected: .table, found: ValueType(value.content)), at: value.span)
        return nil
      }
      return Value(table, &reading)
    }
  }
}
