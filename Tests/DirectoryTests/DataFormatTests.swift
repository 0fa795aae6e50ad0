import Schema
import TestSupport
import Testing

@testable import Directory

/// The documentation's table of the data files against the schemas that read them.
@Suite struct DataFormatTests {
  /// Each row of the table: what it is called, and its fields in their order.
  private let rows: [String: [String]]

  init() throws {
    var rows: [String: [String]] = [:]
    for line in try Repository.text(of: "Assets/docs/data-format.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.split(separator: "`").map(String.init) }
      guard line.hasPrefix("| "), cells.count == 2 else { continue }
      let name = cells[0].joined().filter { $0.isLetter || $0 == "_" || $0 == "." }
      rows[name] = rows[name] ?? cells[1].filter { $0.contains(where: \.isLetter) }
    }
    self.rows = rows
  }

  private func fields<Value: Readable>(of type: Value.Type) -> [String] {
    type.schema.fields.map(\.key).filter {
      !["id", "source", "assured_date", "undated"].contains($0)
    }
  }

  @Test func `the page names every field that is read`() {
    #expect(rows["directory"] == fields(of: DirectoryInfo.self))
    #expect(rows["day_off"] == fields(of: DayOff.self))
    #expect(rows["organization"] == fields(of: Organization.self))
    #expect(rows["program"] == fields(of: Program.self))
    #expect(rows["service"] == fields(of: Service.self))
    #expect(rows["service.channels"] == fields(of: Channel.self))
    #expect(rows["location"] == fields(of: Location.self))
    #expect(rows["service_at_location"] == fields(of: ServiceAtLocation.self))
    #expect(rows["service_area"] == fields(of: ServiceArea.self))
    #expect(rows["street_list"] == fields(of: StreetList.self))
    #expect(rows["street"] == Street.schema.fields.map(\.key))
    #expect(rows["estate"] == Estate.schema.fields.map(\.key))
    #expect(rows["portal"] == fields(of: Portal.self))
    #expect(rows["form"] == fields(of: Form.self))
    #expect(rows["notice"] == fields(of: Notice.self))
    #expect(rows["referral"] == fields(of: Referral.self))
    #expect(rows["service.not_here"] == fields(of: NotHere.self))
    #expect(rows["synonym"] == fields(of: Synonym.self))
    #expect(rows["phone"] == fields(of: Phone.self))
    #expect(rows["contact"] == fields(of: Contact.self))
    #expect(rows["schedule"] == fields(of: Schedule.self))
  }
}
