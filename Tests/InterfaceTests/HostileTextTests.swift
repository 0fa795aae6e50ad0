import Answers
import Directory
import Display
import Testing

@testable import Interface

@Suite struct HostileTextTests {
  static let attack = "\u{1B}]52;c;eA==\u{07}\u{9B}2J\r\n\u{202E}\u{200B}e\u{301}漢字"

  /// Every text of every entity is hostile, ids included.
  static let directory: ServiceDirectory = {
    var office = Organization(id: attack, name: attack)
    office.email = attack
    office.phones = [Phone(number: attack, description: attack)]
    office.provenance.source = attack
    var location = Location(id: attack, organization: 0, name: attack)
    location.address = Address(address1: attack, city: attack)
    location.rooms = [attack, attack]
    location.accessibility = [Accessibility(description: attack, url: attack)]
    var service = Service(id: attack, organization: 0, name: attack)
    service.applicationProcess = [attack]
    service.forms = [0]
    service.alert = attack
    var channel = Channel(type: .email)
    channel.emails = [attack]
    channel.note = attack
    service.channels = [channel]
    var offer = ServiceAtLocation(id: attack, service: 0, location: 0)
    offer.serviceAreas = [0]
    var area = ServiceArea(id: attack, name: attack)
    area.streets = [Street(name: attack)]
    let portal = Portal(id: attack, name: attack)
    let form = Form(id: attack, code: attack, title: attack)
    var notice = Notice(id: attack, state: .inForce, effect: .closed, title: attack)
    notice.scope = [EntityReference(.location, 0)]
    notice.text = attack
    return ServiceDirectory(
      info: DirectoryInfo(name: attack), organizations: [office], services: [service],
      locations: [location], servicesAtLocations: [offer], serviceAreas: [area],
      portals: [portal], forms: [form], notices: [notice])
  }()

  func expectClean(_ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) {
    let scalars = desk.screen.composed().joined().compactMap(\.character)
      .flatMap(\.unicodeScalars)
    let hostile = scalars.filter {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" || $0 == "\u{200B}"
    }
    #expect(hostile.isEmpty, sourceLocation: sourceLocation)
    #expect(desk.screen.composed().allSatisfy { $0.count == desk.state.size.columns })
  }

  @Test func `no card and no row of the tree lets a control character through`() {
    var desk = Desk(Self.directory)
    desk.press(.alt("+"))
    expectClean(desk)
    for _ in 0..<desk.state.rows.count {
      desk.press(.enter)
      expectClean(desk)
      desk.press(.escape, .down)
    }
  }

  @Test(arguments: [2, 3, 4, 5, 6, 7, 11])
  func `no window does either`(window: Int) {
    var desk = Desk(Self.directory)
    desk.press(.down, .enter, .function(window))
    expectClean(desk)
    desk.paste(Self.attack)
    expectClean(desk)
    desk.press(.enter)
    expectClean(desk)
  }

  @Test func `what is copied or printed is clean`() {
    var desk = Desk(Self.directory)
    desk.press(.down, .function(5), .enter, .function(5), .end, .enter, .function(6), .enter)
    #expect(desk.effects.count == 3)
    for effect in desk.effects {
      switch effect {
      case .copy(let text), .print(let text, _):
        #expect(
          text.unicodeScalars.allSatisfy {
            $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
          })
      default: Issue.record("\(effect)")
      }
    }
  }

  @Test func `a query is shown as clean as it is searched`() {
    var desk = Desk()
    desk.paste(Self.attack)
    expectClean(desk)
    #expect(desk.rows[1].contains("漢字"))
  }
}
