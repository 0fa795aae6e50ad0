import Calendar
import Diagnostics
import Directory
import TestSupport
import Testing
import Text

@testable import Answers

@Suite struct PointTableTests {
  let table = PointTable(
    in: Sampletown.directory, at: Moment(date: Sampletown.today), language: .polish)

  @Test func `the table is exported as CSV`() {
    #expect(
      table.csv() == """
        Dzielnica,Jednostka,Adres,Pokój,Piętro,Oddzielona,Dostępność,Stan\r
        Północ,Urząd Wzorcowy,ul. Zmyślona 1,"1, 2",parter,tak,,otwarty 9:00–17:00\r
        Południe,Urząd Wzorcowy,ul. Nieistniejąca 22,025,1 piętro,nie,,⚠ zamknięty → ul. Zmyślona 1\r

        """)
  }

  @Test func `the table is exported as Markdown`() {
    #expect(
      table.markdown == """
        | Dzielnica | Jednostka      | Adres                | Pokój | Piętro   | Oddzielona | Dostępność | Stan                         |
        | --------- | -------------- | -------------------- | ----- | -------- | ---------- | ---------- | ---------------------------- |
        | Północ    | Urząd Wzorcowy | ul. Zmyślona 1       | 1, 2  | parter   | tak        |            | otwarty 9:00–17:00           |
        | Południe  | Urząd Wzorcowy | ul. Nieistniejąca 22 | 025   | 1 piętro | nie        |            | ⚠ zamknięty → ul. Zmyślona 1 |

        """)
  }

  @Test func `no cell of an export is taken for a formula, nor ends its cell early`() {
    var location = Location(id: "x", organization: 0, name: "x")
    location.address = Address(address1: "=CMD(\"|\"), 1")
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"),
      organizations: [Organization(id: "o", name: "a|b")], locations: [location])
    let table = PointTable(in: directory, at: Moment(date: Sampletown.today), language: .english)
    #expect(table.csv().hasSuffix("\r\n,a|b,\"'=CMD(\"\"|\"\"), 1\",,,,,hours not given\r\n"))
    #expect(table.markdown.contains("| a\\|b   | =CMD(\"\\|\"), 1 |"))
  }

  @Test func `floors are sorted as numbers, empty cells last`() {
    var table = self.table
    table.sort(by: .floor, descending: true)
    #expect(table.rows.map { $0[.floor] } == ["1 piętro", "parter"])
    table.sort(by: .floor)
    #expect(table.rows.map { $0[.floor] } == ["parter", "1 piętro"])
  }
}
