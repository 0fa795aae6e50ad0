import Calendar
import Glibc

/// The time zones that the system has data for: the IANA database, compiled (RFC 9636).
///
/// A zone that is not in it would silently be another one: the C library takes the host's, or UTC.
public struct TimeZoneDatabase: Sendable {
  /// The system's own, where the C library looks.
  public static let system = TimeZoneDatabase()

  private let folder: String

  /// A database in a folder.
  public init(folder: String = "/usr/share/zoneinfo") { self.folder = folder }

  /// Whether there is a database at all: a small host may lack the package `tzdata`.
  public var isPresent: Bool { access(folder, R_OK | X_OK) == 0 }

  /// The file of a zone.
  ///
  /// - Parameter name: an IANA name such as `Europe/Warsaw`; a path that leads out of the database, or
  ///   to a file of it that is no zone, is none.
  /// - Returns: the file's path; `nil` where the database has no such zone.
  public func file(of name: String) -> String? {
    // The names of zones begin with a capital; `posix`, `right` and `localtime` are no zones.
    guard WrittenForm.isTimeZone(name), let first = name.utf8.first, Self.isCapital(first) else {
      return nil
    }
    let path = folder + "/" + name
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var magic: [UInt8] = Array(repeating: 0, count: 4)
    let count = read(file, &magic, magic.count)
    return count == magic.count && magic.elementsEqual("TZif".utf8) ? path : nil
  }

  /// When the clocks of a zone show what; `nil` where the database has no such zone, or its file is damaged.
  public func rules(of name: String) -> ZoneRules? {
    guard let path = file(of: name) else { return nil }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // The largest has some four kilobytes.
    var bytes: [UInt8] = Array(repeating: 0, count: 1 << 16)
    var count = 0
    while count < bytes.count {
      let taken = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if taken < 0, errno == EINTR { continue }
      guard taken > 0 else { break }
      count += taken
    }
    return ZoneRules(tzif: Array(bytes.prefix(count)))
  }

  /// What is to be said of a zone's name.
  ///
  /// - Parameters:
  ///   - name: the name as it was written.
  ///   - suggest: asks for the zone that may be meant, or does without.
  /// - Returns: an error or a warning; nothing of a zone that is there.
  package func finding(
    about name: String, suggest: (() -> String?) -> String? = { $0() }
  ) -> (isError: Bool, message: SchemaMessage)? {
    guard WrittenForm.isTimeZone(name) else { return (true, .malformedTimeZone(name.shortened)) }
    guard isPresent else { return (false, .unverifiableTimeZone(name.shortened)) }
    if file(of: name) != nil { return nil }
    return (true, .unknownTimeZone(name.shortened, suggestion: suggest { suggestion(for: name) }))
  }

  /// The zone that may be meant: the nearest name, or the one of a city that was written alone.
  private func suggestion(for name: String) -> String? {
    let zones = names(in: "", depth: 0)
    if let nearest = Suggestion.nearest(to: name, among: zones) { return nearest }
    guard !name.contains("/") else { return nil }
    let cities = zones.compactMap { $0.split(separator: "/").last.map(String.init) }
    guard let city = Suggestion.nearest(to: name, among: cities) else { return nil }
    return zones.first { $0.hasSuffix("/" + city) }
  }

  /// The names of the zones below a folder of the database, in the order of their letters.
  private func names(in place: String, depth: Int) -> [String] {
    guard depth < 3, let stream = opendir(folder + "/" + place) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let first = name.utf8.first, Self.isCapital(first) else { continue }
      let path = place.isEmpty ? name : place + "/" + name
      names += file(of: path) == nil ? self.names(in: path, depth: depth + 1) : [path]
    }
    return names.sorted()
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
