import Directory
import Text

// What residents call what the data files write as a number or a kind. A word is found in whichever language it is typed.

/// What a storey is called, on cards as well as in the search.
package enum Floor {
  /// The names by which a storey is found; `basement`, which is too like `basen`, is left to the query (`BareFilters`).
  static func searchedNames(_ floor: Int) -> [String] {
    let languages = floor < 0 ? [Language.polish] : Language.allCases
    return languages.map { language in
      // What stands above the ground floor is not found by its name.
      language == .ukrainian && floor > 0 ? "\(floor) поверх" : name(floor, in: language)
    }
  }

  /// The name of a storey, 0 being the ground floor: `parter`, `2 piętro`, `piwnica`.
  ///
  /// In Ukrainian the ground floor is the first: what is said above it names the ground floor, so that nobody is sent one floor
  /// too low, and keeps the number that stands on the wall.
  package static func name(_ floor: Int, in language: Language) -> String {
    switch floor {
    case 0: language.say(pl: "parter", en: "ground floor", uk: "партер (перший поверх)")
    case 1...:
      language.say(pl: "\(floor) piętro", en: "floor \(floor)", uk: "\(floor) поверх над партером")
    case -1: language.say(pl: "piwnica", en: "basement", uk: "підвал")
    default:
      language.say(pl: "piwnica \(-floor)", en: "basement \(-floor)", uk: "підвал \(-floor)")
    }
  }
}

/// Whether residents are served apart from casework.
enum Separation {
  /// What is said of it.
  static func name(_ isSeparated: Bool, in language: Language) -> String {
    if isSeparated {
      language.say(
        pl: "obsługa oddzielona od pracy merytorycznej", en: "service apart from casework",
        uk: "обслуговування відокремлене від опрацювання справ")
    } else {
      language.say(
        pl: "obsługa nie oddzielona od pracy merytorycznej",
        en: "service not apart from casework",
        uk: "обслуговування не відокремлене від опрацювання справ")
    }
  }
}

extension ChannelType {
  /// What residents call the way to a service.
  func words(in language: Language) -> String {
    switch self {
    case .inPerson: language.say(pl: "osobiście", en: "in person", uk: "особисто")
    case .online:
      language.say(pl: "elektronicznie (online)", en: "online", uk: "електронно (онлайн)")
    case .post: language.say(pl: "pocztą", en: "by post", uk: "поштою")
    case .phone: language.say(pl: "telefonicznie", en: "by phone", uk: "телефоном")
    case .email: language.say(pl: "e-mailem", en: "by e-mail", uk: "електронною поштою")
    case .dropBox: language.say(pl: "do urny", en: "drop box", uk: "до скриньки")
    }
  }
}
