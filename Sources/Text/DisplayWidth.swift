extension Character {
  /// How many terminal columns the character takes: 0, 1 or 2.
  public var displayWidth: Int { 1 }
}

extension StringProtocol {
  /// How many terminal columns the text takes.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
