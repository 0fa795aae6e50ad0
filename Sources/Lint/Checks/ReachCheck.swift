import Diagnostics
import Directory
import Schema
import Text

/// What nobody can make use of: points without hours, services without a way, entries that nothing leads to.
struct ReachCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory

  init(_ inspection: Inspection, _ directory: ServiceDirectory) {
    self.inspection = inspection
    self.directory = directory
  }

  func report(to findings: inout Findings) {
    for (index, location) in directory.locations.enumerated() {
      let offers = directory.offers(atLocation: index)
      let hasHours =
        !location.schedules.isEmpty
        || offers.contains { !directory.servicesAtLocations[$0].schedules.isEmpty }
      if location.locationType == .physical, !hasHours {
        report(.pointWithoutHours(location.id), .location, index, &findings)
      }
    }
    for (index, service) in directory.services.enumerated() {
      if service.channels.isEmpty, directory.offers(ofService: index).isEmpty,
        service.status == .active
      {
        report(.serviceWithoutWay(service.id), .service, index, &findings)
      }
    }
    reportUnreachable(&findings)
  }

  private func report(
    _ message: LintMessage, _ kind: EntityKind, _ index: Int, _ findings: inout Findings
  ) {
    findings.report(message, at: inspection.place(of: "id", EntityReference(kind, index)))
  }

  /// Entries that no other leads to, and that lead nowhere themselves.
  private func reportUnreachable(_ findings: inout Findings) {
    var used: Set<EntityReference> = []
    for service in directory.services {
      used.formUnion(service.forms.map { EntityReference(.form, $0) })
      if let program = service.program { used.insert(EntityReference(.program, program)) }
      for channel in service.channels {
        used.formUnion(channel.forms.map { EntityReference(.form, $0) })
        if let portal = channel.portal { used.insert(EntityReference(.portal, portal)) }
      }
      used.formUnion(service.notHere.flatMap(\.targets))
      used.formUnion(service.movedTo)
    }
    for form in directory.forms {
      if let portal = form.portal { used.insert(EntityReference(.portal, portal)) }
    }
    for referral in directory.referrals {
      if let portal = referral.portal { used.insert(EntityReference(.portal, portal)) }
    }
    for offer in directory.servicesAtLocations {
      used.formUnion(offer.serviceAreas.map { EntityReference(.serviceArea, $0) })
    }
    used.formUnion(directory.organizations.flatMap(\.movedTo))
    used.formUnion(directory.locations.flatMap(\.movedTo))
    for kind in [EntityKind.form, .portal, .program, .serviceArea] {
      for index in 0..<directory.count(of: kind) where !used.contains(EntityReference(kind, index))
      {
        let id = directory.id(of: EntityReference(kind, index))
        report(.unreachable(id, kind), kind, index, &findings)
      }
    }
    reportEmptyOffices(used, &findings)
  }

  /// Offices that neither do anything nor can be reached.
  private func reportEmptyOffices(_ used: Set<EntityReference>, _ findings: inout Findings) {
    for (index, organization) in directory.organizations.enumerated() {
      let isEmpty =
        directory.childOrganizations(of: index).isEmpty
        && directory.services(ofOrganization: index).isEmpty
        && directory.locations(ofOrganization: index).isEmpty
        && directory.programs(ofOrganization: index).isEmpty && organization.phones.isEmpty
        && organization.contacts.isEmpty && organization.email == nil
        && organization.website == nil && organization.successor == nil
        && organization.movedTo.isEmpty
      if isEmpty {
        report(.unreachable(organization.id, .organization), .organization, index, &findings)
      }
    }
  }
}

extension LintMessage {
  fileprivate static func pointWithoutHours(_ id: String) -> Self {
    Self(
      "point-without-hours", pl: "nie wiadomo, kiedy punkt `\(id)` jest otwarty",
      en: "nobody said when the point `\(id)` is open",
      uk: "невідомо, коли пункт `\(id)` відкритий",
      hint: Phrase(
        pl: "jeśli źródło podaje godziny, wpisz je w `schedules`",
        en: "where the source gives hours, put them into `schedules`",
        uk: "якщо джерело подає години, впишіть їх у `schedules`"))
  }

  fileprivate static func serviceWithoutWay(_ id: String) -> Self {
    Self(
      "service-without-way", pl: "nie wiadomo, gdzie i jak załatwić `\(id)`",
      en: "nobody said where or how `\(id)` is handled", uk: "невідомо, де і як вирішити `\(id)`",
      hint: Phrase(
        pl: "dodaj `channels` albo [[service_at_location]]",
        en: "add `channels` or a [[service_at_location]]",
        uk: "додайте `channels` або `[[service_at_location]]`"))
  }

  fileprivate static func unreachable(_ id: String, _ kind: EntityKind) -> Self {
    let kind = kind.rawValue
    return Self(
      "unreachable-entity", pl: "nic nie prowadzi do `\(id)` (\(kind))",
      en: "nothing leads to `\(id)` (\(kind))", uk: "ніщо не веде до `\(id)` (\(kind))",
      hint: Phrase(
        pl: "wskaż tę pozycję tam, gdzie jest potrzebna, albo ją usuń",
        en: "refer to it where it is needed, or remove it",
        uk: "вкажіть цей запис там, де він потрібен, або вилучіть його"))
  }
}
