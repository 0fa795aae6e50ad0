import Directory

/// What a hit is worth: a sum of these constants, and of nothing else.
///
/// For each term the best of its places counts: the field's weight plus the way's points. To their sum
/// come the covered name, the words' nearness, the entity's kind, the resident's district, and whether a
/// point is open.
enum Score {
  // How a word matches.
  static let exact = 56
  /// Written with diacritics in both places, or without in both.
  static let sameForm = 4
  /// A beginning typed with diacritics where the word has none: `bał` is hardly `balkonik`.
  static let otherLetters = 24
  static let ending = 36
  static let stem = 34

  /// A beginning is worth more, the more of the word it is.
  static func prefix(of letters: Int, in length: Int) -> Int {
    prefixBase + prefixCompleteness * letters / max(length, 1)
  }
  static let prefixBase = 38
  static let prefixCompleteness = 16

  /// A typo costs by the half edit, and more while the word is not finished.
  static func typo(cost: Int, isPrefix: Bool) -> Int {
    typoBase - typoHalfEdit * cost - (isPrefix ? typoUnfinished : 0)
  }
  static let typoBase = 28
  static let typoHalfEdit = 4
  static let typoUnfinished = 6
  /// Another form of the word that was meant.
  static let typoInflected = 3

  // What it matches: see the weights of `SearchField`.

  /// A word of a synonym of several words is worth as much less while the others are not asked for.
  static let partOfSynonym = 40
  /// Fields of less weight mention things in passing.
  static let passing = 40

  /// By what a word's points are divided that narrows nothing.
  static func divisor(of importance: Term.Importance) -> Int {
    switch importance {
    case .asked, .begun: 1
    case .hint: 3
    case .function: 16
    }
  }

  /// How much of a name the query covers, at most.
  static let coverage = 48
  /// Two words of the query that follow each other, stand close, or stand in one text at least.
  static let adjacent = 18
  static let near = 10
  static let sameText = 5
  /// Two words that follow each other in a longer text are worth as much more: they are what the text speaks of.
  static let phrase = 44
  /// How many words apart is near.
  static let nearDistance = 3

  /// The point serves the district that the person at the counter chose.
  static let chosenDistrict = 120
  /// The point is closed on the date.
  static let closed = -25
  /// A way leads to what an office or a point handles, and not to itself.
  static let wayOn = -24
  /// A matter or an office is found by conditions alone, which speak of places first.
  static let judgedByPoints = -40
  /// The notice is over on the date: what holds answers before it.
  static let ended = -80
  /// A proposal binds nobody: what holds answers before it.
  static let proposed = -40
  /// By how much a notice stands behind what it is about.
  static let behind = 1
  /// No matter is handled at the point: one where some are answers before it, open or not.
  static let idle = -30
  /// It is no more on the date: what there is answers before it, unless it is called by its very name.
  static let lapsed = -24
  /// It is not yet on the date: what there is answers before it.
  static let stillToCome = -90
  /// An address to write to is no place to go to.
  static let postal = -12
  /// Where residents of a closed point go stands just before it.
  static let substitute = 1
  /// The matter at a point that is meant stands before both, whatever else is equal.
  static let matter = 2
  /// Of the chosen district's matters those for it stand before those where it is sent.
  static let ownArea = 1
  /// Matters at one point whose words are worth about the same may each be meant.
  static let doubt = 12

  /// The worth of a word that stands not in the entity but in the name of one that it belongs to.
  ///
  /// - Parameters:
  ///   - field: where it stands there.
  ///   - heir: the entity that is found.
  ///   - source: the entity that has the word.
  /// - Returns: the weight, in the place of the field's own.
  static func inherited(_ field: SearchField, by heir: EntityKind, from source: EntityKind) -> Int {
    let relation =
      switch (heir, source) {
      case (.location, .service): 70
      case (.service, .program): 45
      case (.form, .service): 26
      case (.notice, _): 18
      case (.organization, _): 20
      default: 30
      }
    // A residents' word or keyword there is worth as much less here as it is there.
    return relation - (SearchField.name.weight - field.weight) / 4
  }

  /// No name inherited from a kind of entity is worth more, however it is matched.
  static func mostInherited(by heir: EntityKind, from source: EntityKind) -> Int {
    inherited(.name, by: heir, from: source) + exact + sameForm
  }

  /// No inherited name at all is worth more.
  static let mostInherited =
    EntityKind.allCases.flatMap { heir in
      EntityKind.allCases.map { mostInherited(by: heir, from: $0) }
    }.reduce(0, max)

  /// The card that answers comes before a part of it.
  static func kind(_ kind: EntityKind) -> Int {
    switch kind {
    case .service: 14
    case .location: 14
    case .organization: 12
    case .program: 9
    case .form: 8
    case .portal: 6
    case .serviceAtLocation, .serviceArea, .referral: 0
    case .notice: -12
    }
  }
}
