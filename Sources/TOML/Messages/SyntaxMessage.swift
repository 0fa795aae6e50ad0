import Diagnostics
import Text

/// What can be wrong with a document, and what the labels of such findings say: a row of code, texts and
/// hint, which is put into words when it is read.
///
/// The rows stand in files by what they are about, each message in one place.
struct SyntaxMessage: DiagnosticMessage {
  private let words: @Sendable () -> Wording

  /// The row of the message.
  var wording: Wording { words() }

  /// A row, built when somebody reads it: a file may have a hundred thousand mistakes.
  init(
    _ code: String,
    pl polish: @autoclosure @escaping @Sendable () -> String,
    en english: @autoclosure @escaping @Sendable () -> String,
    uk ukrainian: @autoclosure @escaping @Sendable () -> String,
    hint: @autoclosure @escaping @Sendable () -> Phrase? = nil
  ) {
    words = {
      Wording(
        code, Phrase(pl: polish(), en: english(), uk: ukrainian()), hint: hint())
    }
  }
}

/// The labels of second places.
extension SyntaxMessage {
  /// First defined here.
  static var firstDefinition: Self {
    Self(
      "first-definition",
      pl: "tu zdefiniowano po raz pierwszy",
      en: "first defined here",
      uk: "тут визначено вперше")
  }

  /// Opened here.
  static var openedHere: Self {
    Self(
      "opened-here",
      pl: "tu otwarto",
      en: "opened here",
      uk: "тут відкрито")
  }

  /// This no longer belongs to it.
  static var noticedHere: Self {
    Self(
      "noticed-here",
      pl: "to już do niego nie należy",
      en: "this no longer belongs to it",
      uk: "це вже сюди не належить")
  }

  /// The line ends here.
  static var endOfLine: Self {
    Self(
      "end-of-line",
      pl: "tu kończy się wiersz",
      en: "the line ends here",
      uk: "тут закінчується рядок")
  }

  /// The file ends here.
  static var endOfText: Self {
    Self(
      "end-of-text",
      pl: "tu kończy się plik",
      en: "the file ends here",
      uk: "тут закінчується файл")
  }
}

/// Where a character stands that may not stand there.
enum TextPlace: Hashable, Sendable {
  case string
  case key
  case comment
  case value

  /// The place as the end of a sentence.
  var phrase: Phrase {
    switch self {
    case .string: Phrase(pl: "w napisie", en: "in a string", uk: "у тексті")
    case .key: Phrase(pl: "w kluczu", en: "in a key", uk: "у ключі")
    case .comment: Phrase(pl: "w komentarzu", en: "in a comment", uk: "у коментарі")
    case .value:
      Phrase(pl: "w miejscu wartości", en: "where a value is expected", uk: "на місці значення")
    }
  }
}
