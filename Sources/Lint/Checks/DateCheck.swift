import Calendar
import Diagnostics
import Directory
import Schema
import TOML
import Text

/// Dates that cannot be right: verified tomorrow, valid from a year that nobody lives in.
struct DateCheck {
  private let documents: [TOMLDocument]
  private let today: LocalDate

  init(_ inspection: Inspection, _ today: LocalDate) {
    documents = inspection.soundDocuments
    self.today = today
  }

  func report(to findings: inout Findings) {
    for document in documents {
      document.eachValue { value in
        guard case .localDate(let date) = value.content else { return }
        if value.key == "assured_date", date > today {
          findings.report(.dateInFuture("\(date)"), at: value.place)
        } else if date.year < 1900 || date.year > today.year + 20 {
          findings.report(.improbableDate("\(date)"), at: value.place)
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func dateInFuture(_ date: String) -> Self {
    Self(
      "date-in-future", pl: "sprawdzono \(date), czyli dopiero kiedyś",
      en: "verified on \(date), which is still to come", uk: "перевірено \(date), а це ще попереду",
      hint: Phrase(
        pl: "`assured_date` to dzień, w którym ktoś sprawdził te dane",
        en: "`assured_date` is the day on which somebody verified the facts",
        uk: "`assured_date` – день, коли хтось перевірив ці дані"))
  }

  fileprivate static func improbableDate(_ date: String) -> Self {
    Self(
      "improbable-date", pl: "nieprawdopodobna data \(date)", en: "an improbable date, \(date)",
      uk: "неймовірна дата \(date)",
      hint: Phrase(
        pl: "sprawdź rok", en: "look at the year", uk: "перевірте рік"))
  }
}
