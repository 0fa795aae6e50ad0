extension Location {
  /// What the location is called beside a matter: the end of its name, which tells it from the office's others, or the whole.
  ///
  /// `Punkt Obsługi Świadczeniobiorców – Bałuty` is `Bałuty`.
  public var placeName: String { name.lastPart(after: " – ") ?? name }
}

extension String {
  /// What follows the last place of a separator; `nil` where it does not stand or nothing follows.
  fileprivate func lastPart(after separator: String) -> String? {
    let mark = Array(separator.utf8)
    let bytes = Array(utf8)
    guard bytes.count > mark.count else { return nil }
    let place = (0..<(bytes.count - mark.count)).last { bytes[$0...].starts(with: mark) }
    return place.map { String(decoding: bytes[($0 + mark.count)...], as: UTF8.self) }
  }
}
