import Glibc

/// The three streams that every program is started with.
enum StandardStreams {
  /// Holds the place of a stream that was closed.
  ///
  /// Otherwise the next file to be opened takes its number, and what is meant for people is written into it. Reading from
  /// and writing to the stream goes on to fail, as for a closed one.
  static func holdPlaces() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest free number is that of the stream.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
