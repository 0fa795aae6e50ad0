/// The languages that messages can be read in.
public enum MessageLanguage: String, CaseIterable, Sendable {
  /// Polish, the interface's own language.
  case polish = "pl"
  /// English.
  case english = "en"
}
