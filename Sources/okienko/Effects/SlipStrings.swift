import Diagnostics
import Directory
import Text

/// What is said about where a slip went.
struct SlipStrings: Speaking {
  let language: Language

  init(_ language: Language) { self.language = language }

  var sentToTerminal: String {
    say(
      pl: "Wysłano do drukarki terminala.", en: "Sent to the terminal's printer.",
      uk: "Надіслано на принтер термінала.")
  }

  var noTerminalPrinter: String {
    say(
      pl: "Ten terminal nie ma drukarki.", en: "This terminal has no printer.",
      uk: "Цей термінал не має принтера.")
  }

  var handingToSpooler: String {
    say(
      pl: "Przekazuję do kolejki wydruku…", en: "Handing to the print queue…",
      uk: "Передаю в чергу друку…")
  }

  /// What became of a slip at the print queue.
  func text(_ outcome: Spooler.Outcome) -> String {
    switch outcome {
    case .taken:
      say(
        pl: "Przekazano do kolejki wydruku.", en: "Handed to the print queue.",
        uk: "Передано в чергу друку.")
    case .refused:
      say(
        pl: "Kolejka wydruku (lp) nie przyjęła kartki.",
        en: "The print queue (lp) refused the slip.", uk: "Черга друку (lp) не прийняла аркуша.")
    case .overdue:
      say(
        pl: "Kolejka wydruku (lp) nie odpowiada; kartka nie została wydrukowana.",
        en: "The print queue (lp) does not answer; the slip was not printed.",
        uk: "Черга друку (lp) не відповідає; аркуш не надруковано.")
    }
  }

  var notWritten: String {
    say(
      pl: "Nie udało się zapisać kartki.", en: "The slip could not be written.",
      uk: "Не вдалося зберегти аркуш.")
  }

  func written(_ path: String) -> String {
    say(pl: "Zapisano: \(path)", en: "Written: \(path)", uk: "Збережено: \(path)")
  }
}
