import Answers
import Calendar
import Directory
import Text

/// A query that the directory answers, with what kind of thing it leads to.
struct ExampleQuery: Hashable, Sendable {
  let query: String
  let answer: EntityReference
}

extension ServiceDirectory {
  /// How many entities of a kind are looked at for an example.
  private static let lookedAt = 200
  /// The longest name that is worth typing.
  private static let longest = 28

  /// Three queries of different kinds, made of what stands in the directory: a matter, a matter in a district, a form or an
  /// address.
  ///
  /// - Parameter date: matters are taken that are handled somewhere on the day.
  /// - Returns: fewer where the directory has less.
  func exampleQueries(on date: LocalDate) -> [ExampleQuery] {
    let matter = exampleMatter(on: date)
    let candidates = [
      matter, exampleMatterInDistrict(on: date, besides: matter?.answer), exampleForm,
      exampleAddress, exampleOffice,
    ]
    var examples: [ExampleQuery] = []
    for example in candidates.compactMap({ $0 })
    where examples.count < 3 && !examples.contains(where: { $0.query == example.query }) {
      examples.append(example)
    }
    return examples
  }

  /// The matter with the shortest name by which it may be called, one that is handled at a point where there is any.
  private func exampleMatter(on date: LocalDate) -> ExampleQuery? {
    let active = services.indices.prefix(Self.lookedAt).filter { services[$0].status == .active }
    let offered = active.filter { !offers(ofService: $0, on: date).isEmpty }
    return shortestName(of: offered) ?? shortestName(of: active)
  }

  private func shortestName(of matters: [Int]) -> ExampleQuery? {
    var best: ExampleQuery?
    for place in matters {
      for name in [services[place].name] + services[place].alternateNames {
        let query = name.sanitized.lowercased()
        guard isTypable(query), query.count < best?.query.count ?? .max else { continue }
        best = ExampleQuery(query: query, answer: EntityReference(.service, place))
      }
    }
    return best
  }

  private func exampleMatterInDistrict(
    on date: LocalDate, besides other: EntityReference?
  ) -> ExampleQuery? {
    for place in servicesAtLocations.indices.prefix(Self.lookedAt) {
      let offer = servicesAtLocations[place]
      let reference = EntityReference(.serviceAtLocation, place)
      guard offer.isValid(on: date), offer.service != other?.index,
        !on(date).isClosed(reference), let area = offer.serviceAreas.first
      else { continue }
      let query = "\(services[offer.service].name) \(serviceAreas[area].name)".sanitized
        .lowercased()
      guard isTypable(query) else { continue }
      return ExampleQuery(query: query, answer: reference)
    }
    return nil
  }

  private var exampleForm: ExampleQuery? {
    forms.indices.prefix(Self.lookedAt).first { isTypable(forms[$0].code.sanitized) }.map {
      ExampleQuery(query: forms[$0].code.sanitized, answer: EntityReference(.form, $0))
    }
  }

  private var exampleAddress: ExampleQuery? {
    for place in locations.indices.prefix(Self.lookedAt) {
      guard let street = locations[place].address?.address1.sanitized, isTypable(street) else {
        continue
      }
      return ExampleQuery(query: street, answer: EntityReference(.location, place))
    }
    return nil
  }

  private var exampleOffice: ExampleQuery? {
    for place in organizations.indices.prefix(Self.lookedAt) {
      let names = organizations[place].alternateNames + [organizations[place].name]
      guard let name = names.map(\.sanitized).first(where: isTypable) else { continue }
      return ExampleQuery(query: name, answer: EntityReference(.organization, place))
    }
    return nil
  }

  private func isTypable(_ text: String) -> Bool {
    !text.isEmpty && text.displayWidth <= Self.longest
  }
}
