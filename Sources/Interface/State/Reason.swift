import Answers
import Directory
import Search
import Text

/// Why something was found, where the query's words do not stand in its name.
extension State {
  /// The reason that most needs saying, of the entity on the card; `nil` when all are obvious.
  var reason: String? {
    guard let shown, let hit = findings?.hit(for: shown) else { return nil }
    let hidden = hit.matches.filter { !$0.isObvious }
    // That a point stands in for a closed one explains more than any word of the query.
    let match = hidden.first { $0.reason == .substitute } ?? hidden.first
    return match.map(words.reason)
  }
}

extension Catalogue {
  /// Why a word of the query led to an entity.
  func reason(_ match: Match) -> String {
    let word = match.word.sanitized
    let text = match.text.sanitized
    switch match.reason {
    case .synonym: return pick("inaczej: \(text)", "also said: \(text)")
    case .acronym: return pick("skrót: \(word) – \(text)", "acronym: \(word) – \(text)")
    case .condition: return "\(fieldName(match.field)): \(text)"
    case .substitute:
      let name = shortened(text, to: 30)
      return pick("zastępuje: \(name)", "stands in for: \(name)")
    case .typo:
      return pick("podobne do „\(word)”: \(text)", "similar to “\(word)”: \(text)")
    case .exact, .prefix, .ending, .stem:
      // The name of another entity says more with what that entity is.
      if match.field == "name", let source = match.source {
        return "\(kindName(source.kind).lowercased()): \(text)"
      }
      return "\(fieldName(match.field)): \(text)"
    }
  }

  /// What a field of the data files is called on the screen.
  func fieldName(_ field: String) -> String {
    switch field {
    case "name": pick("nazwa", "name")
    case "title": pick("tytuł", "title")
    case "code", "alternate_codes": pick("kod", "code")
    case "alternate_names": pick("inna nazwa", "also called")
    case "keywords": pick("hasło", "keyword")
    case "address": pick("adres", "address")
    case "postal_code": pick("kod pocztowy", "postal code")
    case "former_addresses": pick("dawny adres", "former address")
    case "rooms": pick("pokój", "room")
    case "floor": pick("piętro", "floor")
    case "separated_from_casework": pick("obsługa", "service")
    case "service_area": pick("dzielnica", "district")
    case "phones": pick("telefon", "phone")
    case "email": "e-mail"
    case "url": pick("strona", "website")
    case "portal_id": "portal"
    case "form_ids": pick("formularz", "form")
    case "channels": pick("kanał", "channel")
    case "contacts": pick("kontakt", "contact")
    case "audience": pick("dla kogo", "for whom")
    case "application_process": pick("krok", "step")
    case "required_documents": pick("dokument", "document")
    case "eligibility_description": pick("warunki", "who may")
    case "fees_description": pick("opłaty", "fees")
    case "legal_basis": pick("podstawa", "legal basis")
    case "schedules": pick("godziny", "hours")
    case "accessibility": pick("dostępność", "access")
    case "description": pick("opis", "description")
    default: pick("treść", "text")
    }
  }
}
