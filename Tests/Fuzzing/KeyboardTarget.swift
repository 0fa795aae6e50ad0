import Display
import Text

@testable import Terminal

/// The decoder of keys: any bytes, in any parts, are keys, and nothing is kept for ever.
func fuzzKeyboard(_ bytes: [UInt8]) {
  var decoder = KeyDecoder(escapeDelay: 100, coding: .utf8, described: DescribedKeys { _ in nil })
  var now = 1_000_000
  var events = 0
  func take() {
    while let event = decoder.next(at: now) {
      events += 1
      precondition(events <= bytes.count * 2 + 2, "more events than bytes")
      guard case .key(let key) = event, case .character(let character) = key.code else { continue }
      precondition(
        character.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        },
        "a control character is no letter")
    }
  }
  // The first byte says in which parts the others come.
  let size = Int(bytes.first ?? 0) % 7 + 1
  var rest = bytes.dropFirst()
  while !rest.isEmpty {
    decoder.feed(Array(rest.prefix(size)), at: now)
    rest = rest.dropFirst(size)
    take()
    now += size * 30
  }
  now += 60_000
  take()
  precondition(decoder.deadline == nil, "something is waited for that never comes")
}
