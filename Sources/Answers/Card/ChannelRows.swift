import Directory

/// A way to a service: by which portal, address, number or mailbox, and when.
extension CardWriter {
  /// A channel whole.
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
    for form in channel.forms { link(next(), to: EntityReference(.form, form)) }
    writeRemarks(on: channel, label: &label)
    // A channel that says nothing of itself is still one: "Osobiście".
    if !label.isEmpty { note("• ", label) }
  }

  /// What remains to be said of the channels that hold, of which the answer has said the address alone.
  mutating func writeChannelDetails(of service: Service) {
    section(words.channelsNow)
    for channel in channels(of: service) {
      var label = words.channelName(channel.type)
      if channel.hasRemarks, let portal = entity(.portal, channel.portal) {
        link(take(&label), to: portal)
      }
      if channel.type != .email {
        for email in channel.emails { row(take(&label), email, copy: .email) }
      }
      if channel.type != .online, let url = channel.url { row(take(&label), url, copy: .url) }
      writeRemarks(on: channel, label: &label)
    }
  }

  /// What is said of a channel beside its address. Forms of other matters that go the same way are the portal's affair.

  private mutating func writeRemarks(on channel: Channel, label: inout String) {
    if let note = channel.note { row(take(&label), note) }
    if channel.appointmentRequired { row(take(&label), words.appointment) }
    if !channel.audience.isEmpty {
      row(take(&label), "\(words.audience): \(channel.audience.joined(separator: ", "))")
    }
    if let period = words.period(from: channel.validFrom, to: channel.validTo) {
      row(take(&label), period, role: .faint)
    }
  }

  /// Gives a channel's name, which stands beside its first row alone, and then nothing.
  private func take(_ label: inout String) -> String {
    defer { label = "" }
    return label
  }
}

extension Channel {
  fileprivate var hasRemarks: Bool {
    note != nil || appointmentRequired || !audience.isEmpty || validFrom != nil
      || validTo != nil
  }
}
