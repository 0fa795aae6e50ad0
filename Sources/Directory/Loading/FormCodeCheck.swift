import Diagnostics
import Schema

/// A form's code taken apart: `ZS-3` is the third of the series `ZS`.
private struct FormCode: Hashable {
  var series: String
  var number: Int

  /// Takes a code apart at its hyphen, or `nil` when it is not written that way.
  init?(regular code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    self.init(series: parts[0], digits: parts[1])
  }

  /// Takes a code apart where its letters end, hyphen or not: `Z2`.
  init?(loose code: String) {
    let letters = code.prefix { $0.isLetter }
    guard !letters.isEmpty else { return nil }
    self.init(series: letters, digits: code.dropFirst(letters.count))
  }

  /// Longer numbers than four digits are no places in a series.
  private init?(series: Substring, digits: Substring) {
    guard let number = Int(digits), (0...9999).contains(number) else { return nil }
    self.init(series: String(series), number: number)
  }

  init(series: String, number: Int) {
    self.series = series
    self.number = number
  }

  var text: String { "\(series)-\(number)" }
}

extension Draft {
  /// Warns of codes that two forms share, and of those that seem to be a series' missing member.
  ///
  /// `Z2` beside ZS-1 and ZS-3 departs from the series; whether it is a mistake only the office knows.
  mutating func checkFormCodes() {
    var first: [String: Int] = [:]
    var series: [FormCode: Int] = [:]
    for (index, form) in directory.forms.enumerated() where !form.code.isEmpty {
      if let other = first[form.code] {
        report(
          .warning, .duplicateFormCode(form.code), at: place(ofForm: index),
          labels: [place(ofForm: other).label(DirectoryMessage.firstDefinition)])
      } else {
        first[form.code] = index
      }
      if let code = FormCode(regular: form.code), series[code] == nil { series[code] = index }
    }
    // A code's letters may be a series' name, or that name without its last letter.
    var names: [String: [String]] = [:]
    for name in Set(series.keys.map(\.series)).sorted() {
      names[name, default: []].append(name)
      names[String(name.dropLast()), default: []].append(name)
    }
    for (index, form) in directory.forms.enumerated() where FormCode(regular: form.code) == nil {
      guard let code = FormCode(loose: form.code) else { continue }
      for name in (names[code.series] ?? []).prefix(40) {
        let before = series[FormCode(series: name, number: code.number - 1)]
        let after = series[FormCode(series: name, number: code.number + 1)]
        let regular = FormCode(series: name, number: code.number)
        guard let before, let after, series[regular] == nil else { continue }
        report(
          .warning, .irregularFormCode(form.code, regular: regular.text), at: place(ofForm: index),
          labels: [before, after].map {
            place(ofForm: $0).label(DirectoryMessage.formInSeries(directory.forms[$0].code))
          })
        break
      }
    }
  }

  private func place(ofForm index: Int) -> SourcePlace { place(of: "code", .form, index) }
}
