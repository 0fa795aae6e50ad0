/// Why a terminal cannot be used for the interface.
public enum SessionError: Error, Hashable, Sendable {
  /// Standard output (or the input that belongs to it) is a file or a pipe.
  case notATerminal
  /// `TERM` names no terminal that the system describes; an empty name means that it is not set.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor (`TERM=dumb`, a printing terminal).
  case cannotPlaceCursor(String)
  /// The system refused something that a session needs.
  case system(operation: String, errorNumber: Int32)
}
