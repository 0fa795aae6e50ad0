import Text

/// What says its phrases in one language.
protocol Speaking {
  var language: Language { get }
}

extension Speaking {
  /// What is said in the language.
  func say(
    pl polish: @autoclosure () -> String,
    en english: @autoclosure () -> String,
    uk ukrainian: @autoclosure () -> String
  ) -> String {
    language.say(pl: polish(), en: english(), uk: ukrainian())
  }
}
