import Directory
import Text

/// How a matter is handled, on as few rows as can be: hours, channels, forms and documents, telephones.
extension CardWriter {
  /// How many forms, documents and numbers stand among what is read first.
  private static let briefly = 3
  /// The longest remark that stands beside a portal.
  private static let remarkColumns = 40

  /// - Parameters:
  ///   - service: the matter.
  ///   - visit: where it is handled.
  ///   - phones: numbers that come before the matter's own.
  ///   - isMeasured: whether only the room that the ways take is asked for. Telephones and what the sources do not say take none
  ///     from the places.
  mutating func writeWays(
    to service: Service,
    visit: Visit,
    phones: [Phone] = [],
    isMeasured: Bool = false
  ) {
    writeBeginning(of: service, visit: visit)
    writeHours(of: visit)
    writeWays(channels(of: service), visit: visit)
    writePostalAddresses(of: visit)
    writeWhatToBring(for: service)
    let numbers = numbers(for: service, before: phones)
    let known = numbers.filter { $0.number != nil }
    guard !isMeasured else { return }
    writePhones(Array(known.prefix(Self.briefly)))
    if channels(of: service).isEmpty, visit.places.isEmpty, visit.addresses.isEmpty {
      note("", words.channelsUnknown, role: .faint)
    }
    if known.isEmpty {
      let unknown = numbers.isEmpty ? [Phone(isUnknown: true)] : numbers
      writePhones(Array(unknown.prefix(Self.briefly)))
    }
  }

  /// When a matter begins to be handled, where no way to it holds yet.
  private mutating func writeBeginning(of service: Service, visit: Visit) {
    let begins = service.channels.compactMap(\.validFrom).filter { $0 > moment.date }.min()
    guard let begins, channels(of: service).isEmpty, visit.places.isEmpty else {
      return
    }
    note("⚠ ", words.onlyFrom(begins), role: .warning)
  }

  /// The channels that hold, those to be walked to first; a telephone stands with the other numbers.
  private mutating func writeWays(_ channels: [Channel], visit: Visit) {
    // Where there are places, their row has said whether one can come.
    let visits = visit.places.isEmpty ? channels.filter { $0.type == .inPerson } : []
    for channel in visits {
      let text = [
        channel.address.map { words.postalText($0) }, channel.note,
        channel.appointmentRequired && channel.note == nil ? words.appointment : nil,
      ].compactMap { $0 }.joined(separator: ", ")
      row(words.channelName(.inPerson), text.isEmpty ? words.placeNotGiven : text)
    }
    for channel in channels where channel.type == .dropBox {
      row(
        words.channelName(.dropBox),
        channel.address?.address1 ?? channel.note ?? words.addressNotGiven,
        copy: channel.address == nil ? nil : .address,
        copying: channel.address.map { words.postalText($0) })
    }
    writeOnline(channels.filter { $0.type == .online })
    for channel in channels where channel.type == .post {
      row(
        words.channelName(.post),
        channel.address.map { words.postalText($0) } ?? channel.note ?? words.addressNotGiven,
        copy: channel.address == nil ? nil : .address)
    }
    let emails = channels.filter { $0.type == .email }.flatMap(\.emails)
    for (place, email) in emails.enumerated() {
      row(place == 0 ? words.channelName(.email) : "", email, copy: .email)
    }
  }

  /// The portals with their pages; one that has no page of its own joins the row before it where it fits.
  private mutating func writeOnline(_ channels: [Channel]) {
    let withPage = channels.filter { page(of: $0) != nil }
    let others = channels.filter { page(of: $0) == nil }
    let (bare, remarked) = (
      others.filter { $0.portal != nil && address(in: $0) == nil },
      others.filter { $0.portal == nil || address(in: $0) != nil }
    )
    var texts: [(text: String, channel: Channel)] = []
    for channel in withPage + bare + remarked {
      let text = onlineText(channel)
      let isBare = page(of: channel) == nil && address(in: channel) == nil
      if channel.portal != nil, isBare || brevity >= .portals,
        let last = texts.last, last.channel.portal != nil,
        last.text.displayWidth + 2 + text.displayWidth <= onlineColumns
      {
        texts[texts.count - 1].text += "; " + text
      } else {
        texts.append((text, channel))
      }
    }
    for (place, online) in texts.enumerated() {
      let page = page(of: online.channel)
      row(
        place == 0 ? words.channelName(.online) : "", online.text,
        role: online.channel.portal == nil ? .text : .link,
        link: entity(.portal, online.channel.portal), copy: page == nil ? nil : .url,
        copying: page)
    }
  }

  private var onlineColumns: Int { AnswerCard.narrowColumns - AnswerCard.labelColumns }

  private func page(of channel: Channel) -> String? {
    channel.url ?? channel.portal.flatMap { directory.portals[$0].url }
  }

  /// A box within a portal, which is written with a slash.
  private func address(in channel: Channel) -> String? {
    channel.note.flatMap { note in
      note.contains("/") && note.displayWidth <= Self.remarkColumns ? note : nil
    }
  }

  /// "Empatia, empatia.mpips.gov.pl", "ePUAP, skrytka /Urzad/SkrytkaESP".
  private func onlineText(_ channel: Channel) -> String {
    if brevity >= .portals, let text = briefOnlineText(channel) { return text }
    let name = channel.portal.map { directory.portals[$0].name }
    let how = page(of: channel)?.pageAsSpoken ?? (name == nil ? channel.note : address(in: channel))
    let text = [name, how].compactMap { $0 }.joined(separator: ", ")
    return text.isEmpty ? words.addressNotGiven : text
  }

  /// "empatia.mpips.gov.pl", "ePUAP /Urzad/SkrytkaESP".
  private func briefOnlineText(_ channel: Channel) -> String? {
    if let page = page(of: channel)?.pageAsSpoken {
      return page.hasPrefix("www.") ? String(page.dropFirst(4)) : page
    }
    guard let portal = channel.portal,
      let box = address(in: channel)?.split(separator: " ").first(where: { $0.contains("/") })
    else { return nil }
    return "\(directory.portals[portal].name) \(box)"
  }

  /// Where one can only write to, unless a channel has said it.
  private mutating func writePostalAddresses(of visit: Visit) {
    let channels = channels(of: visit.service)
    guard !channels.contains(where: { $0.type == .post && $0.address != nil }) else { return }
    for (place, address) in visit.addresses.enumerated() {
      row(
        place == 0 ? words.channelName(.post) : "", words.postalText(address), copy: .address)
    }
  }

  /// Forms and documents of the matter itself.
  private mutating func writeWhatToBring(for service: Service) {
    let forms = forms(for: service)
    for (place, form) in forms.prefix(Self.briefly).enumerated() {
      link(place == 0 ? words.formLabel : "", to: EntityReference(.form, form))
    }
    rows(words.documents, Array(service.requiredDocuments.prefix(Self.briefly)))
  }

  /// The forms to fill in: the matter's own, or else those of its channels.
  private func forms(for service: Service) -> [Int] {
    guard service.forms.isEmpty else { return service.forms }
    var forms: [Int] = []
    for form in channels(of: service).flatMap(\.forms) where !forms.contains(form) {
      forms.append(form)
    }
    return forms
  }

  /// What did not find room above, and the steps.
  mutating func writePreparation(for service: Service) {
    section(words.whatToBring)
    items(.form, Array(forms(for: service).dropFirst(Self.briefly)))
    for document in service.requiredDocuments.dropFirst(Self.briefly) { note("• ", document) }

    section(words.steps)
    for (number, step) in service.applicationProcess.enumerated() {
      note("\(number + 1). ", step)
    }
  }

  /// The matter's own numbers, those of its channels, or else its office's.
  private func numbers(for service: Service, before others: [Phone]) -> [Phone] {
    var numbers: [Phone] = []
    let own = others + service.phones + channels(of: service).flatMap(\.phones)
    for phone in own where phone.isValid(on: moment.date) && !numbers.contains(phone) {
      numbers.append(phone)
    }
    guard numbers.isEmpty, service.contacts.allSatisfy(\.phones.isEmpty) else { return numbers }
    return directory.organizations[service.organization].phones
      .filter { $0.isValid(on: moment.date) }
  }

  /// Those numbers for which there was no room above, and people to turn to.
  mutating func writeContacts(of service: Service, phones: [Phone] = [], contacts: [Contact]) {
    section(words.whomToCall)
    let numbers = numbers(for: service, before: phones)
    let known = numbers.filter { $0.number != nil }
    // That someone has a telephone whose number is not given is worth saying where it is said whose it is.
    let unknown = numbers.filter { $0.number == nil && $0.description != nil && !known.isEmpty }
    writePhones(Array(known.dropFirst(Self.briefly)) + unknown)
    writeContacts(contacts)
    row(words.email, directory.organizations[service.organization].email, copy: .email)
  }
}

extension String {
  /// An address of a page as it is read out: without `https://` and the slash at its end.
  fileprivate var pageAsSpoken: String {
    let scheme = "https://"
    guard hasPrefix(scheme) else { return self }
    let rest = dropFirst(scheme.count)
    return String(rest.last == "/" ? rest.dropLast() : rest)
  }
}
