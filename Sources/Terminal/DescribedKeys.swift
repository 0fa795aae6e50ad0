import Display

/// The keys that the terminal's description (terminfo) knows, by the bytes that they send.
///
/// They are asked for what means nothing by the common rules, on terminals of another family than
/// the VT100's: first come the rules, since descriptions claim the keys of the numeric keypad for
/// function keys (a VT100's `8` would be its F10).
struct DescribedKeys {
  enum Match: Equatable {
    case none
    /// What is there begins a key.
    case partial
    case key(Key, length: Int)
  }

  private var keys: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []
  private var longest = 0

  /// The keys of a description.
  ///
  /// - Parameter capability: the string of a name of terminfo.
  init(capability: (_ name: String) -> [UInt8]?) {
    for (name, key) in DescribedKeys.names {
      guard let sent = capability(name), DescribedKeys.isOwn(sent, key), keys[sent] == nil else {
        continue
      }
      keys[sent] = key
      longest = max(longest, sent.count)
      for length in 1..<max(1, sent.count) { beginnings.insert(Array(sent.prefix(length))) }
    }
  }

  /// The key that sends just these bytes.
  func key(of bytes: ArraySlice<UInt8>) -> Key? { keys[Array(bytes)] }

  /// The longest key that stands at the beginning of some bytes.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    guard !keys.isEmpty else { return .none }
    if bytes.count < longest, beginnings.contains(Array(bytes)) { return .partial }
    for length in stride(from: min(longest, bytes.count), through: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return .key(key, length: length) }
    }
    return .none
  }

  /// Whether a description may say what bytes mean: not of what everybody types.
  private static func isOwn(_ sent: [UInt8], _ key: Key) -> Bool {
    guard sent.count == 1, let byte = sent.first else { return !sent.isEmpty }
    // An old terminal's arrows are control characters, of which some are keys of their own.
    let arrows: [Key.Code] = [.up, .down, .left, .right]
    return arrows.contains(key.code) && byte < 0x20 && ![3, 8, 9, 10, 13, 27].contains(byte)
  }

  /// The names of terminfo(5) with the keys that they are; the numeric keypad's corners (`ka1`) are
  /// left out, since digits are what a person types there.
  private static let names: [(name: String, key: Key)] = {
    var names: [(String, Key)] = [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kfnd", Key(.home)), ("kend", Key(.end)), ("kslt", Key(.end)),
      ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)), ("kich1", Key(.insert)),
      ("kdch1", Key(.delete)), ("kent", Key(.enter)), ("kcbt", Key(.tab, .shift)),
      ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)), ("kLFT", Key(.left, .shift)),
      ("kRIT", Key(.right, .shift)), ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)),
      ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)),
      ("kDC", Key(.delete, .shift)), ("kIC", Key(.insert, .shift)),
    ]
    let modified: [(String, Key.Code)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
      ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
    ]
    for (name, code) in modified {
      // xterm's extended names: one more than a sum of shift 1, alt 2, control 4.
      for number in 3...8 {
        names.append(("\(name)\(number)", Key(code, EscapeSequence.modifiers(number))))
      }
    }
    names += [("kUP", Key(.up, .shift)), ("kDN", Key(.down, .shift))]
    for number in 1...63 { names.append(("kf\(number)", functionKey(number))) }
    return names
  }()

  /// F25 and above are how descriptions number the first twelve with modifiers.
  private static func functionKey(_ number: Int) -> Key {
    switch number {
    case 1...24: .function(number)
    case 25...36: Key(.function(number - 24), .control)
    case 37...48: Key(.function(number - 36), [.control, .shift])
    case 49...60: Key(.function(number - 48), .alt)
    default: Key(.function(number - 60), [.alt, .shift])
    }
  }
}
