import Calendar
import Diagnostics
import TOML

/// How a value is written: its type, its form, and what it becomes.
@usableFromInline
package struct Format<Value>: Sendable {
  /// Gives the value, or reports what is wrong with it and gives `nil`.
  @usableFromInline package let read: @Sendable (TOMLValue, inout TableReading) -> Value?

  @inlinable
  package init(_ read: @escaping @Sendable (TOMLValue, inout TableReading) -> Value?) {
    self.read = read
  }

  /// The same value, with something more to be said about it.
  @inlinable
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
  package static let flag = Format { value, reading in
    if case .boolean(let flag) = value.content { return flag }
    reading.reportType(of: value, expected: .boolean)
    return nil
  }
}

extension Format<LocalDate> {
  package static let date = Format { value, reading in
    if case .localDate(let date) = value.content { return date }
    reading.reportType(of: value, expected: .date)
    return nil
  }
}

extension Format<LocalTime> {
  package static let time = Format { value, reading in
    if case .localTime(let time) = value.content { return time }
    reading.reportType(of: value, expected: .time)
    return nil
  }
}

extension Format<Int> {
  /// A whole number within a range.
  package static func integer(_ range: ClosedRange<Int>) -> Format {
    Format { value, reading in
      guard case .integer(let integer) = value.content else {
        reading.reportType(of: value, expected: .integer)
        return nil
      }
      let number = Int(clamping: integer)
      if !range.contains(number) {
        reading.report(
          .error, .numberOutOfRange(lowest: range.lowerBound, highest: range.upperBound),
          at: value.span)
      }
      return number
    }
  }
}

extension Format<Double> {
  /// Degrees of latitude or longitude, up to so many on either side of zero.
  package static func degrees(_ limit: Int) -> Format {
    Format { value, reading in
      let number: Double
      switch value.content {
      case .float(let float): number = float
      case .integer(let integer): number = Double(integer)
      default:
        reading.reportType(of: value, expected: .float)
        return nil
      }
      // Not-a-number fails this comparison too.
      if !(number.magnitude <= Double(limit)) {
        reading.report(.error, .numberOutOfRange(lowest: -limit, highest: limit), at: value.span)
      }
      return number
    }
  }
}

// MARK: - Texts

extension TableReading {
  /// A text that says something, or `nil` with what is wrong reported.
  ///
  /// An empty one counts as absent.
  @usableFromInline
  package mutating func text(_ value: TOMLValue) -> String? {
    guard case .string(let text) = value.content else {
      reportType(of: value, expected: .string)
      return nil
    }
    if let control = text.firstControl {
      report(.warning, .controlCharacter(control), at: value.span)
    }
    if text.isBlank {
      report(isRequired ? .error : .warning, .emptyText, at: value.span)
      return nil
    }
    return text
  }
}

extension Format<String> {
  /// A text that says something.
  package static let text = Format { value, reading in reading.text(value) }

  /// A text in a form of its own.
  package static func text(
    where isWellFormed: @escaping @Sendable (String) -> Bool,
    else message: @escaping @Sendable (String) -> any DiagnosticMessage
  ) -> Format {
    Format { value, reading in
      guard let text = reading.text(value) else { return nil }
      if !isWellFormed(text) { reading.report(.error, message(text.shortened), at: value.span) }
      return text
    }
  }

  package static let email = text(where: WrittenForm.isEmail, else: SchemaMessage.malformedEmail)
  package static let url = text(where: WrittenForm.isWebAddress, else: SchemaMessage.malformedURL)
  package static let timezone = text.checked { name, span, reading in
    let finding = TimeZoneDatabase.system.finding(about: name) { nearest in
      reading.ids.suggestion(by: nearest)
    }
    guard let finding else { return }
    reading.report(finding.isError ? .error : .warning, finding.message, at: span)
  }
  package static let language = text(
    where: WrittenForm.isLanguageTag, else: SchemaMessage.malformedLanguage)
}

extension Format where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of a few words.
  @inlinable
  package static var choice: Format {
    let choices = Array(Value.allCases)
    let words = choices.map(\.rawValue)
    let table = WordTable(words)
    return Format { value, reading in
      if let number = table.number(ofText: value) { return choices[number] }
      guard let word = reading.text(value) else { return nil }
      reading.report(.error, .unknownValue(word.shortened, allowed: words), at: value.span)
      return nil
    }
  }
}

// MARK: - Arrays and tables

extension Format {
  /// An array of values of one format; those that cannot be read are left out.
  @inlinable
  package static func list<Element>(_ element: Format<Element>) -> Format where Value == [Element] {
    Format { value, reading in
      guard case .array(let array) = value.content else {
        reading.reportType(of: value, expected: .array)
        return nil
      }
      return reading.elements(array, element)
    }
  }

  /// An array of values, or one of them alone.
  @inlinable
  package static func oneOrMore<Element>(_ element: Format<Element>) -> Format
  where Value == [Element] {
    Format { value, reading in
      if case .array(let array) = value.content { return reading.elements(array, element) }
      return element.read(value, &reading).map { [$0] }
    }
  }
}

extension TableReading {
  /// The elements of an array that can be read.
  @inlinable
  package mutating func elements<Element>(_ array: TOMLArray, _ format: Format<Element>)
    -> [Element]
  {
    isRequired = false
    var elements: [Element] = []
    var index = 0
    for value in array {
      enter(element: index)
      if let element = format.read(value, &self) { elements.append(element) }
      leave()
      index += 1
    }
    return elements
  }
}

extension Format where Value: Readable {
  /// A table, inline or with a header.
  @inlinable
  package static var table: Format {
    Format { value, reading in
      guard case .table(let table) = value.content else {
        reading.reportType(of: value, expected: .table)
        return nil
      }
      return Value(table, &reading)
    }
  }
}
