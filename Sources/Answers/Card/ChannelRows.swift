import Directory

/// A way to a service: by which portal, address, number or mailbox, and when.
extension CardWriter {
  mutating func writeChannel(_ channel: Channel) {
    // The channel's name stands beside its first row alone.
    var label = words.channelName(channel.type)
    func next() -> String {
      defer { label = "" }
      return label
    }
    if let portal = entity(.portal, channel.portal) { link(next(), to: portal) }
    if let address = channel.address {
      row(next(), words.postalText(address), copy: .address)
    }
    for email in channel.emails { row(next(), email, copy: .email) }
    for phone in channel.phones { writePhones([phone], label: next()) }
    if let url = channel.url { row(next(), url, copy: .url) }
    if let note = channel.note { row(next(), note) }
    if channel.appointmentRequired { row(next(), words.appointment) }
    if !channel.audience.isEmpty {
      row(next(), "\(words.audience): \(channel.audience.joined(separator: ", "))")
    }
    for form in channel.forms { link(next(), to: EntityReference(.form, form)) }
    if let period = words.period(from: channel.validFrom, to: channel.validTo) {
      row(next(), period, role: .faint)
    }
    // A channel that says nothing of itself is still one: "Osobiście".
    if !label.isEmpty { note("• ", label) }
  }
}
