/// What residents say, and the office's term for it.
public struct Synonym: Hashable, Sendable {
  /// What residents say.
  public var words: [String]
  /// The office's terms for it.
  public var means: [String]
  /// The language of the words (BCP 47); `nil` for the directory's own.
  public var language: String?
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()

  /// Words of residents and terms of the office that mean the same.
  public init(words: [String], means: [String]) {
    self.words = words
    self.means = means
  }
}
