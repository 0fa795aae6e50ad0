import Glibc

extension Session {
  /// Asks the terminal to put text into the clipboard of the person who sits at it.
  ///
  /// The sequence is xterm's OSC 52. A terminal gives no answer, so nothing can be known about
  /// whether it obeyed. Inside tmux the sequence is sent both to tmux and, in tmux's passthrough, to
  /// the terminal around it; inside GNU screen in pieces that it passes on.
  public func copy(_ text: String) {
    send(Clipboard.sequence(for: text, within: Clipboard.Multiplexer.current))
  }
}

/// The clipboard of the terminal, reached with OSC 52.
enum Clipboard {
  enum Multiplexer {
    case tmux
    case screen

    /// What the program runs in, by the variables that each sets for its children.
    static var current: Multiplexer? {
      if getenv("TMUX") != nil { return .tmux }
      if getenv("STY") != nil { return .screen }
      return nil
    }
  }

  private static let escape: UInt8 = 0x1B
  /// GNU screen drops a longer string (its limit is 768 bytes).
  private static let longestScreenString = 512

  /// The bytes that ask for the text to be kept.
  static func sequence(for text: String, within multiplexer: Multiplexer?) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    switch multiplexer {
    case nil: return plain
    case .tmux:
      let doubled = plain.flatMap { $0 == escape ? [escape, escape] : [$0] }
      return plain + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      var result: [UInt8] = []
      var rest = plain[...]
      while !rest.isEmpty {
        result += Array("\u{1B}P".utf8) + rest.prefix(longestScreenString) + Array("\u{1B}\\".utf8)
        rest = rest.dropFirst(longestScreenString)
      }
      return result
    }
  }

  /// The encoding of RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let group = bytes[index..<min(index + 3, bytes.count)]
      let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
      let bits = UInt32(padded[0]) << 16 | UInt32(padded[1]) << 8 | UInt32(padded[2])
      for position in 0..<4 {
        let isPadding = position > group.count
        let sextet = Int(bits >> UInt32(18 - 6 * position) & 63)
        result.append(isPadding ? UInt8(ascii: "=") : alphabet[sextet])
      }
      index += 3
    }
    return result
  }
}
