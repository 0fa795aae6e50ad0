import Diagnostics
import Directory
import Text

/// What is said about where a slip went.
struct SlipStrings {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func choose(_ polish: String, _ english: String) -> String {
    language == .polish ? polish : english
  }

  var sentToTerminal: String {
    choose("Wysłano do drukarki terminala.", "Sent to the terminal's printer.")
  }

  var noTerminalPrinter: String {
    choose("Ten terminal nie ma drukarki.", "This terminal has no printer.")
  }

  var handingToSpooler: String {
    choose("Przekazuję do kolejki wydruku…", "Handing to the print queue…")
  }

  /// What became of a slip at the print queue.
  func text(_ outcome: Spooler.Outcome) -> String {
    switch outcome {
    case .taken: choose("Przekazano do kolejki wydruku.", "Handed to the print queue.")
    case .refused:
      choose("Kolejka wydruku (lp) nie przyjęła kartki.", "The print queue (lp) refused the slip.")
    case .overdue:
      choose(
        "Kolejka wydruku (lp) nie odpowiada; kartka nie została wydrukowana.",
        "The print queue (lp) does not answer; the slip was not printed.")
    }
  }

  var notWritten: String {
    choose("Nie udało się zapisać kartki.", "The slip could not be written.")
  }

  func written(_ path: String) -> String {
    choose("Zapisano: \(path)", "Written: \(path)")
  }
}
