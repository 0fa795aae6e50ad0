import Glibc

/// The system's print queue, reached through its own command.
enum Spooler {
  /// Prints text with `lp`, which is started without a shell.
  ///
  /// - Returns: whether `lp` took the text.
  static func print(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    // What lp has to say would land in the middle of the screen.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("lp"), strdup("-s"), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let started = posix_spawnp(&process, "lp", &actions, nil, arguments, environ)
    close(ends[0])
    guard started == 0 else {
      close(ends[1])
      return false
    }
    let isTaken = write(text, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return isTaken && status == 0
  }

  /// A reader that ends early must not end the program: its signal is turned off meanwhile.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    return FileDescriptor.write(Array(text.utf8), to: descriptor)
  }
}
