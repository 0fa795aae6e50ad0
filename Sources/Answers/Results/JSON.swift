import FoundationEssentials

/// Results as JSON (RFC 8259).
public enum JSON {
  /// A value as JSON, indented, keys in alphabetical order, so that two runs can be compared.
  ///
  /// JSON itself escapes the C0 controls alone. DEL and the C1 controls, which a terminal may obey
  /// too, can only stand inside strings here, and are escaped as well.
  public static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let encoded = String(decoding: try encoder.encode(value), as: UTF8.self)
    var text = ""
    text.unicodeScalars.reserveCapacity(encoded.unicodeScalars.count)
    for scalar in encoded.unicodeScalars {
      if (0x7F...0x9F).contains(scalar.value) {
        text += "\\u00" + String(scalar.value, radix: 16)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
