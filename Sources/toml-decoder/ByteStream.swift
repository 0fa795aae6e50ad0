import Glibc

/// Bytes in and out of the process.
enum ByteStream {
  /// Everything that can be read from a descriptor.
  ///
  /// A regular file is read into a buffer of its size; nothing is held twice.
  ///
  /// - Parameter descriptor: An open file descriptor.
  /// - Returns: The bytes, or nothing where reading fails.
  static func readAll(from descriptor: Int32) -> [UInt8]? {
    var state = stat()
    var expected = 1 << 16
    if fstat(descriptor, &state) == 0, state.st_mode & S_IFMT == S_IFREG {
      expected = max(Int(state.st_size) + 1, 1)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    while true {
      let free = bytes.capacity - bytes.count
      var length = 0
      bytes.append(addingCapacity: free > 0 ? free : 1 << 16) { space in
        space.withUnsafeMutableBufferPointer { buffer, count in
          length = read(descriptor, buffer.baseAddress, buffer.count)
          count = max(length, 0)
        }
      }
      if length == 0 { return bytes }
      if length < 0, errno != EINTR { return nil }
    }
  }

  /// Writes all bytes to a descriptor; gives up where it cannot be written to.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let length = bytes[start...].withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if length > 0 {
        start += length
      } else if errno != EINTR {
        return
      }
    }
  }
}
