extension ServiceDirectory {
  /// The entity that a reference names.
  public func entity(_ reference: EntityReference) -> any Entity {
    switch reference.kind {
    case .organization: organizations[reference.index]
    case .program: programs[reference.index]
    case .service: services[reference.index]
    case .location: locations[reference.index]
    case .serviceAtLocation: servicesAtLocations[reference.index]
    case .serviceArea: serviceAreas[reference.index]
    case .portal: portals[reference.index]
    case .form: forms[reference.index]
    case .notice: notices[reference.index]
    }
  }

  /// The id of an entity as the data files give it.
  public func id(of entity: EntityReference) -> String {
    switch entity.kind {
    case .organization: organizations[entity.index].id
    case .program: programs[entity.index].id
    case .service: services[entity.index].id
    case .location: locations[entity.index].id
    case .serviceAtLocation: servicesAtLocations[entity.index].id
    case .serviceArea: serviceAreas[entity.index].id
    case .portal: portals[entity.index].id
    case .form: forms[entity.index].id
    case .notice: notices[entity.index].id
    }
  }

  /// What an entity is called: its name, a form's code and title, a notice's title.
  public func name(of entity: EntityReference) -> String {
    switch entity.kind {
    case .organization: return organizations[entity.index].name
    case .program: return programs[entity.index].name
    case .service: return services[entity.index].name
    case .location: return locations[entity.index].name
    case .serviceAtLocation:
      let offer = servicesAtLocations[entity.index]
      return [(EntityKind.service, offer.serviceID), (.location, offer.locationID)]
        .compactMap { kind, id in index(of: kind, id: id).map { EntityReference(kind, $0) } }
        .map(name(of:))
        .joined(separator: " – ")
    case .serviceArea: return serviceAreas[entity.index].name
    case .portal: return portals[entity.index].name
    case .form:
      let form = forms[entity.index]
      return "\(form.code) – \(form.title)"
    case .notice: return notices[entity.index].title
    }
  }

  /// The entity above in the department tree, or `nil` for a root and for what stands outside it.
  ///
  /// A service stands below its organization, whatever its programme. Areas, portals, forms and
  /// notices stand outside the tree: many entities refer to one of them.
  public func parent(of entity: EntityReference) -> EntityReference? {
    let (kind, id): (EntityKind, String?) =
      switch entity.kind {
      case .organization: (.organization, organizations[entity.index].parentOrganizationID)
      case .program: (.organization, programs[entity.index].organizationID)
      case .service: (.organization, services[entity.index].organizationID)
      case .location: (.organization, locations[entity.index].organizationID)
      case .serviceAtLocation: (.location, servicesAtLocations[entity.index].locationID)
      case .serviceArea, .portal, .form, .notice: (.organization, nil)
      }
    guard let id else { return nil }
    return index(of: kind, id: id).map { EntityReference(kind, $0) }
  }

  /// The entities above in the department tree, the root first.
  public func ancestors(of entity: EntityReference) -> [EntityReference] {
    var ancestors: [EntityReference] = []
    var seen: Set<EntityReference> = [entity]
    var current = entity
    while let parent = parent(of: current), seen.insert(parent).inserted {
      ancestors.append(parent)
      current = parent
    }
    return ancestors.reversed()
  }
}
