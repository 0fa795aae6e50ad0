import Diagnostics
import Directory
import Schema
import Text

/// Telephones and e-mail addresses that two owners have who do not belong to each other.
///
/// A unit has its office's switchboard, and a point its office's address; two offices of which neither is below the other share
/// a number by mistake more often than not.
struct OwnerCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory

  init(_ inspection: Inspection, _ directory: ServiceDirectory) {
    self.inspection = inspection
    self.directory = directory
  }

  /// Who has a number or an address.
  private struct Owner {
    var entity: EntityReference
    var key: String
    /// The office that it belongs to; `nil` for a referral's, which is none of the directory's.
    var organization: Int?
  }

  func report(to findings: inout Findings) {
    var phones: [String: [Owner]] = [:]
    var emails: [String: [Owner]] = [:]
    func add(_ list: [Phone], _ owner: Owner) {
      for phone in list {
        // Fax and voice of one number are one line; an extension is another.
        guard let number = phone.number else { continue }
        let digits = String(
          decoding: number.utf8.filter { $0 &- 0x30 < 10 }.suffix(9), as: UTF8.self)
        if digits.utf8.count >= 7 {
          phones[digits + "/" + (phone.extension ?? ""), default: []].append(owner)
        }
      }
    }
    for (index, organization) in directory.organizations.enumerated() {
      let entity = EntityReference(.organization, index)
      add(organization.phones, Owner(entity: entity, key: "phones", organization: index))
      if let email = organization.email {
        emails[email.lowercased(), default: []].append(
          Owner(entity: entity, key: "email", organization: index))
      }
    }
    for (index, location) in directory.locations.enumerated() {
      let entity = EntityReference(.location, index)
      add(
        location.phones,
        Owner(entity: entity, key: "phones", organization: location.organization))
    }
    for (index, referral) in directory.referrals.enumerated() {
      let entity = EntityReference(.referral, index)
      add(referral.phones, Owner(entity: entity, key: "phones"))
      for email in referral.emails {
        emails[email.lowercased(), default: []].append(Owner(entity: entity, key: "emails"))
      }
    }
    report(phones, LintMessage.repeatedPhone, &findings)
    report(emails, LintMessage.repeatedEmail, &findings)
  }

  private func report(
    _ owners: [String: [Owner]], _ message: (String, String) -> LintMessage,
    _ findings: inout Findings
  ) {
    for (contact, owners) in owners.sorted(by: { $0.key < $1.key }) {
      guard let first = owners.first,
        let other = owners.dropFirst().first(where: { !isOneHouse(first, $0) })
      else { continue }
      let shown = String(contact.prefix { $0 != "/" })
      findings.report(
        message(shown.shortened, directory.id(of: first.entity)),
        at: inspection.place(of: other.key, other.entity),
        labels: [inspection.place(of: first.key, first.entity).label(LintMessage.firstOwner)])
    }
  }

  /// Whether one office is the other, or above it; two referrals may name one office.
  private func isOneHouse(_ owner: Owner, _ other: Owner) -> Bool {
    guard let first = owner.organization, let second = other.organization else {
      return owner.organization == nil && other.organization == nil
    }
    func line(_ organization: Int) -> [EntityReference] {
      let entity = EntityReference(.organization, organization)
      return directory.ancestors(of: entity) + [entity]
    }
    return first == second || line(first).contains(EntityReference(.organization, second))
      || line(second).contains(EntityReference(.organization, first))
  }
}

extension LintMessage {
  fileprivate static func repeatedPhone(_ number: String, _ id: String) -> Self {
    Self(
      "repeated-phone", pl: "numer \(number) ma już `\(id)`",
      en: "`\(id)` has the number \(number) already", uk: "номер \(number) уже має `\(id)`",
      hint: Phrase(
        pl: "sprawdź w źródle, czyj to numer", en: "look at the source for whose it is",
        uk: "перевірте в джерелі, чий це номер"))
  }

  fileprivate static func repeatedEmail(_ email: String, _ id: String) -> Self {
    Self(
      "repeated-email", pl: "adres `\(email)` ma już `\(id)`",
      en: "`\(id)` has the address `\(email)` already", uk: "адресу `\(email)` уже має `\(id)`",
      hint: Phrase(
        pl: "sprawdź w źródle, czyj to adres", en: "look at the source for whose it is",
        uk: "перевірте в джерелі, чия це адреса"))
  }

  fileprivate static var firstOwner: Self {
    Self("first-owner", pl: "tu po raz pierwszy", en: "first here", uk: "тут уперше")
  }
}
