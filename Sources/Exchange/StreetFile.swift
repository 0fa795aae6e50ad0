import Directory

extension StreetImport {
  /// The lists as a data file: an area after the other, one street a line; the same input gives the same bytes.
  public var toml: String {
    var lines = [
      "# Streets and estates of the areas, written by `okienko import streets`.",
      "# Mistakes are mended in the source and imported again; a line may also be mended here.",
    ]
    for list in lists where !list.streets.isEmpty || !list.estates.isEmpty {
      lines += ["", "[[street_list]]", "service_area_id = \(quoted(areas[list.area].id))"]
      if let citedAs = list.citedAs { lines.append("cited_as = \(quoted(citedAs))") }
      if let note = list.note { lines.append("note = \(quoted(note))") }
      if let source = list.provenance.source { lines.append("source = \(quoted(source))") }
      if !list.streets.isEmpty {
        lines.append("streets = [")
        lines += list.streets.map { "  \(line(of: $0))," }
        lines.append("]")
      }
      if !list.estates.isEmpty {
        lines.append("estates = [")
        lines += list.estates.map { estate in
          let reason = inferences[estate.name].map { " # \($0)" } ?? ""
          return "  \(line(of: estate)),\(estate.isInferred ? reason : "")"
        }
        lines.append("]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of street: Street) -> String {
    var fields = ["name = \(quoted(street.name))"]
    if let kind = street.kind { fields.append("kind = \(quoted(kind))") }
    if !street.aliases.isEmpty { fields.append("aliases = \(quoted(street.aliases))") }
    if !street.numbers.isEmpty {
      fields.append("numbers = \(quoted(street.numbers.map(\.written)))")
    }
    if street.areNumbersUnknown { fields.append("numbers_unknown = true") }
    if street.isAsPrinted { fields.append("as_printed = true") }
    if !street.postalCodes.isEmpty {
      fields.append("postal_codes = \(quoted(street.postalCodes))")
    }
    return "{ \(fields.joined(separator: ", ")) }"
  }

  private func line(of estate: Estate) -> String {
    var fields = ["name = \(quoted(estate.name))"]
    if let kind = estate.kind { fields.append("kind = \(quoted(kind))") }
    if estate.isInferred { fields.append("inferred = true") }
    if let source = estate.source { fields.append("source = \(quoted(source))") }
    return "{ \(fields.joined(separator: ", ")) }"
  }

  /// A basic string (TOML 1.0, Strings); control characters were left out when the tables were read.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }

  private func quoted(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }
}
