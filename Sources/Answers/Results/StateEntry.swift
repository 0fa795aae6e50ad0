import Answers
import Directory
import Text

/// The state of an entry at the moment asked for, as the command line's JSON gives it.
struct StateEntry: Encodable {
  /// `open`, `shut`, `closed`, `restricted` or `unknown`.
  let code: String
  /// The state in words, in the language asked for.
  let text: String
}

extension OpenedDirectory {
  /// What an entry is at the moment; `nil` for what no notice touches and what has no hours.
  func state(of entity: EntityReference) -> StateEntry? {
    directory.on(moment.date).state(of: entity, at: moment.time).map { state in
      StateEntry(
        code: state.summary.rawValue,
        text: Catalogue(language).stateText(state, at: moment, in: directory).sanitized)
    }
  }
}
