import CConfinement
import Glibc

/// What the system itself refuses to a restricted session, whatever happens in it.
///
/// The program does not write or start anything there; where a mistake of ours or of a library would have it done
/// nevertheless, the kernel does not.
struct Confinement: Sendable {
  /// Whether the kernel refuses to write files (Linux 5.13, `landlock(7)`).
  let forbidsWriting: Bool
  /// Whether the kernel refuses to start programs (`seccomp(2)`).
  let forbidsStarting: Bool

  /// Confines the process, for good; to be called before a second thread starts.
  static func enter() -> Confinement {
    // A session that nobody can continue must not be stopped.
    signal(SIGTSTP, SIG_IGN)
    _ = okienko_keep_memory_private()
    _ = okienko_renounce_privileges()
    return Confinement(
      forbidsWriting: okienko_forbid_writing() == 1,
      forbidsStarting: okienko_forbid_starting_programs() == 1)
  }
}
