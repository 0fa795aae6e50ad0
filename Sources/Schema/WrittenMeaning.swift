import TOML
import Text

/// What a clerk meant by a value of another type than the field's.
enum WrittenMeaning {
  /// The value as it should be written, where what was written tells it.
  ///
  /// - Parameters:
  ///   - written: the value with its quotes.
  ///   - type: what the field takes.
  /// - Returns: `0` for `"parter"`, `2020-03-16` for `"16.03.2020"`, `08:00:00` for `"8:00"`; else nothing.
  static func of(_ written: String, as type: ValueType) -> String? {
    guard written.utf8.count <= 80 else { return nil }
    let text =
      written.first == "\"" || written.first == "'"
      ? String(written.dropFirst().dropLast()) : written
    switch type {
    case .integer: return floor(text.folded)
    case .date, .time:
      guard let meant = MeantDate.of(text) else { return nil }
      return meant.contains(":") == (type == .time) ? meant : nil
    case .boolean:
      switch text.folded {
      case "tak", "yes", "true", "так": return "true"
      case "nie", "no", "false", "ні": return "false"
      default: return nil
      }
    case .string:
      // A number, a date, a truth: the same in quotes.
      return written.contains { "\"'[]{}\n".contains($0) } ? nil : "\"\(written)\""
    case .array:
      return written.first == "\"" && !written.contains("\n") ? "[\(written)]" : nil
    case .float, .dateTime, .table, .tables: return nil
    }
  }

  /// A number, or the number of a floor by its name.
  private static func floor(_ text: String) -> String? {
    if let number = Int(text) { return "\(number)" }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let names = [
      "parter": 0, "parterze": 0, "przyziemie": 0, "piwnica": -1, "suterena": -1, "ground": 0,
      "basement": -1, "партер": 0, "підвал": -1, "pierwsze": 1, "pierwszym": 1, "i": 1, "drugie": 2,
      "drugim": 2, "ii": 2, "trzecie": 3, "trzecim": 3, "iii": 3, "czwarte": 4, "iv": 4, "first": 1,
      "second": 2, "third": 3, "перший": 1, "другий": 2, "третій": 3,
    ]
    guard words.count <= 2, let first = words.first else { return nil }
    let floors: Set<String> = ["pietro", "pietrze", "p", "floor", "поверх"]
    guard words.count == 1 || floors.contains(words[1]) else { return nil }
    return (Int(first) ?? names[first]).map { "\($0)" }
  }
}
