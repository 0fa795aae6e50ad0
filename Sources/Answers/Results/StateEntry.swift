import Directory
import Text

/// The state of an entry at a moment, as programs read it.
struct StateEntry: Encodable {
  /// `open`, `shut`, `closed`, `restricted` or `unknown`.
  let code: String
  /// The state in words.
  let text: String

  /// - Returns: `nil` for what no notice touches and what has no hours.
  init?(
    of entity: EntityReference, in directory: ServiceDirectory, at moment: Moment,
    language: Language
  ) {
    guard let state = directory.on(moment.date).state(of: entity, at: moment.time) else {
      return nil
    }
    code = state.summary.rawValue
    text = Catalogue(language).stateText(state, at: moment, in: directory).sanitized
  }
}
