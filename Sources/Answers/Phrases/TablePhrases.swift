import Calendar
import Directory

/// The words in the table of points, and around a slip.
extension Catalogue {
  package func columnTitle(_ column: PointTable.Column) -> String {
    switch column {
    case .district: district
    case .office: office
    case .address: address
    case .rooms: say(pl: "Pokój", en: "Room", uk: "Кабінет")
    case .floor: floor
    case .separated: say(pl: "Oddzielona", en: "Separated", uk: "Окремо")
    case .accessibility: accessibility
    case .state: state
    }
  }

  package func yesOrNo(_ yes: Bool) -> String {
    yes ? say(pl: "tak", en: "yes", uk: "так") : say(pl: "nie", en: "no", uk: "ні")
  }

  /// What stands under a slip.
  package func slipFoot(_ date: LocalDate) -> String {
    say(
      pl: "Stan na \(longDate(date)).", en: "As of \(longDate(date)).",
      uk: "Станом на \(longDate(date)).")
  }
}
