/// Text as JSON writes it.
package enum JSONText {
  /// A JSON string (RFC 8259, section 7); controls are escaped, C1 and DEL too.
  package static func quoted(_ text: String) -> String {
    var result: [UInt8] = []
    append(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// A JSON string, or `null`.
  package static func quotedOrNull(_ text: String?) -> String {
    text.map(quoted) ?? "null"
  }

  /// Adds a JSON string to bytes.
  package static func append(_ text: String, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        result.append(UInt8(ascii: "\\"))
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x0A:
        result.append(contentsOf: "\\n".utf8)
      case 0x09:
        result.append(contentsOf: "\\t".utf8)
      case 0x0D:
        result.append(contentsOf: "\\r".utf8)
      case 0..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: "\\u\(padding)\(digits)".utf8)
      case ..<0x80:
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if let code = UTF8.encode(scalar) { result.append(contentsOf: code) }
      }
    }
    result.append(UInt8(ascii: "\""))
  }
}
