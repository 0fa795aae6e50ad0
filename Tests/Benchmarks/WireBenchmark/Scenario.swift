/// Events of one kind, one after the other.
struct Scenario {
  let name: String
  /// What is done before it counts.
  let preparation: [String]
  let events: [String]
}
