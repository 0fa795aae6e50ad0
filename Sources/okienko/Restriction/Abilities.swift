import Interface
import Text

/// What a session may do, each with the reason.
struct Abilities {
  /// An ability, whether it is there, and why.
  struct Entry {
    let ability: Ability
    let isThere: Bool
    let why: Phrase

    /// What the ability is called in the table, and what it is.
    var title: (key: String, meaning: Phrase) { (ability.rawValue, ability.name) }
  }

  let entries: [Entry]

  /// Whether what a session did is remembered in the next one.
  var remembers: Bool { present.contains(.remember) }
  /// The abilities that are there.
  var present: Set<Ability> { Set(entries.filter(\.isThere).map(\.ability)) }

  /// - Parameters:
  ///   - launch: how the program was started.
  ///   - configuration: the system's settings and the user's, as far as these count.
  init(of launch: Launch, _ configuration: Configuration) {
    let isOwn = !launch.isRestricted
    let withheld: Phrase? =
      launch.restrictions.first?.reason
      ?? (configuration.restricted == true ? Restriction.userFile.reason : nil)
    func unlessRestricted(_ ability: Ability) -> Entry {
      Entry(ability: ability, isThere: withheld == nil, why: withheld ?? Self.usual)
    }
    func unlessCaptive(_ ability: Ability) -> Entry {
      Entry(ability: ability, isThere: isOwn, why: isOwn ? Self.usual : withheld ?? Self.usual)
    }
    entries = Ability.allCases.map { ability in
      switch ability {
      case .leave:
        guard !isOwn, launch.systemFile.configuration.mayLeave == true else {
          return unlessCaptive(ability)
        }
        return Entry(ability: ability, isThere: true, why: Self.setting("may_leave"))
      case .spool:
        guard withheld == nil else { return unlessRestricted(ability) }
        let isAllowed = configuration.printer.spooler == true
        return Entry(
          ability: ability, isThere: isAllowed,
          why: isAllowed ? Self.setting("printer.spooler") : Self.unset("printer.spooler"))
      case .chooseDirectory:
        guard launch.isRestricted, launch.trustsCommandLine else { return unlessCaptive(ability) }
        return Entry(ability: ability, isThere: false, why: Self.commandLineAlone)
      case .suspend, .writeSlips, .remember, .trace: return unlessRestricted(ability)
      case .readConfiguration, .obeyEnvironment: return unlessCaptive(ability)
      }
    }
  }

  private static let usual = Phrase(pl: "zwykły tryb", en: "ordinary mode", uk: "звичайний режим")
  private static let commandLineAlone = Phrase(
    pl: "tylko w poleceniu, które ogranicza", en: "only on the command line that restricts",
    uk: "лише в команді, що обмежує")

  private static func setting(_ name: String) -> Phrase {
    Phrase(pl: "ustawienie \(name)", en: "the setting \(name)", uk: "налаштування \(name)")
  }

  private static func unset(_ name: String) -> Phrase {
    Phrase(
      pl: "brak ustawienia \(name)", en: "the setting \(name) is not set",
      uk: "немає налаштування \(name)")
  }
}
