/// Made-up directories in Polish, the same at every run.
struct Corpus {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static let words = [
    "dodatek", "mieszkaniowy", "świadczenie", "zasiłek", "opiekuńczy", "źródło", "pomoc",
    "społeczna",
    "usługi", "wniosek", "obsługa", "piętro", "pokój", "dzielnica", "żłobek", "orzeczenie",
    "ośrodek",
    "wsparcie", "całodobowe", "ćwiczenia", "niepełnosprawność", "miejski", "łącznik", "skarga",
  ]

  /// A directory of about a number of bytes.
  static func directory(ofBytes size: Int) -> [UInt8] {
    var corpus = Corpus()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 2048)
    var number = 0
    while bytes.count < size {
      number += 1
      bytes.append(contentsOf: corpus.service(number).utf8)
    }
    return bytes
  }

  private mutating func service(_ number: Int) -> String {
    """
    [[service]]
    id = "service-\(number)"
    organization_id = "organization-\(number % 97)"
    name = "\(phrase(4))"
    alternate_names = ["\(phrase(2))", "\(phrase(2))"]
    description = "\(phrase(18))"
    status = "active"
    keywords = ["\(phrase(1))", "\(phrase(1))", "\(phrase(1))"]
    phones = [{ number = "00 \(100 + pick(900)) \(10 + pick(90))", type = "voice" }]
    source = "\(phrase(6))" # \(phrase(3))
    assured_date = 2020-0\(1 + pick(9))-1\(pick(10))

    [[service.channels]]
    type = "in_person"
    note = "\(phrase(8))"
    appointment_required = \(pick(2) == 0)

    [[location]]
    id = "location-\(number)"
    name = "\(phrase(3))"
    floor = \(pick(10) - 1)
    address = { address_1 = "ul. \(phrase(1)) \(number)", postal_code = "00-\(100 + pick(900))" }
    latitude = 51.\(1000 + pick(9000))
    rooms = ["\(1 + pick(99))", "\(1 + pick(99))"]
    schedules = [{ byday = "MO,WE", opens_at = 08:00:00, closes_at = 16:00:00 }]


    """
  }

  private mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[pick(Self.words.count)] }.joined(separator: " ")
  }

  /// A number below a bound (xorshift, Marsaglia 2003).
  private mutating func pick(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
