import Glibc

/// Whole writes to a descriptor.
enum FileDescriptor {
  /// Writes every byte, however many calls that takes.
  ///
  /// - Returns: whether all of them were taken.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }
}
