/// What a service is taken for by mistake, with where residents who mean that are sent.
public struct NotHere: Hashable, Sendable {
  /// What they mean, or who they are.
  public var what: String
  /// Where they turn to, in the words of the source; `nil` where `target` says it.
  public var place: String?
  /// What handles it: a referral, or another service, office or portal of the directory.
  public var targets: [EntityReference] = []

  /// What is meant, with where it is handled as far as that is known.
  public init(what: String, place: String? = nil, targets: [EntityReference] = []) {
    self.what = what
    self.place = place
    self.targets = targets
  }
}
