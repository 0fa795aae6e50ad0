import Diagnostics
import Directory

// What residents call what the data files write as a number or a kind. A word is found in whichever language it is typed.

/// What a storey is called.
enum Floor {
  /// The names by which a storey is found; `basement`, which is too like `basen`, is left to the query (`BareFilters`).
  static func searchedNames(_ floor: Int) -> [String] {
    let languages = floor < 0 ? [Language.polish] : Language.allCases
    return languages.map { name(floor, in: $0) }
  }

  /// The name of a storey, 0 being the ground floor: `parter`, `2 piętro`, `piwnica`.
  static func name(_ floor: Int, in language: Language) -> String {
    switch (floor, language) {
    case (0, .polish): "parter"
    case (0, .english): "ground floor"
    case (1..., .polish): "\(floor) piętro"
    case (1..., .english): "floor \(floor)"
    case (-1, .polish): "piwnica"
    case (-1, .english): "basement"
    case (_, .polish): "piwnica \(-floor)"
    case (_, .english): "basement \(-floor)"
    }
  }
}

/// Whether residents are served apart from casework.
enum Separation {
  /// What is said of it.
  static func name(_ isSeparated: Bool, in language: Language) -> String {
    switch language {
    case .polish:
      isSeparated
        ? "obsługa oddzielona od pracy merytorycznej"
        : "obsługa nie oddzielona od pracy merytorycznej"
    case .english:
      isSeparated ? "service apart from casework" : "service not apart from casework"
    }
  }
}

extension ChannelType {
  /// What residents call the way to a service.
  func words(in language: Language) -> String {
    switch language {
    case .polish:
      switch self {
      case .inPerson: "osobiście"
      case .online: "elektronicznie (online)"
      case .post: "pocztą"
      case .phone: "telefonicznie"
      case .email: "e-mailem"
      case .dropBox: "do urny"
      }
    case .english:
      switch self {
      case .inPerson: "in person"
      case .online: "online"
      case .post: "by post"
      case .phone: "by phone"
      case .email: "by e-mail"
      case .dropBox: "drop box"
      }
    }
  }
}
