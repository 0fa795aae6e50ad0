import Calendar
import Directory

/// The words in the table of points, and around a slip.
extension Catalogue {
  package func columnTitle(_ column: PointTable.Column) -> String {
    switch column {
    case .district: district
    case .office: office
    case .address: address
    case .rooms: pick("Pokój", "Room")
    case .floor: floor
    case .separated: pick("Oddzielona", "Separated")
    case .accessibility: accessibility
    case .state: state
    }
  }

  package func yesOrNo(_ yes: Bool) -> String { yes ? pick("tak", "yes") : pick("nie", "no") }

  /// What stands under a slip.
  package func slipFoot(_ date: LocalDate) -> String {
    pick("Stan na \(dateText(date)).", "As of \(dateText(date)).")
  }
}
