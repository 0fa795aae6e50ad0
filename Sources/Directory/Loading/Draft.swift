import Diagnostics
import Schema
import TOML

/// The entities of all files, before the relations between them are known to hold.
///
/// The files are gone through twice: first for the ids, so that a reference can be read as the place of the
/// entity that it names, then for everything.
struct Draft {
  /// Where an entity is defined, for the findings that speak of two places.
  struct Definition {
    var table: TOMLTable
    /// The table's number among those of its kind in its file, from 0.
    var element: Int
  }

  /// In the order of reading.
  var sources: [SourceFile] = []

  /// The directory as far as it is read, without its relations.
  var directory = ServiceDirectory(info: DirectoryInfo(name: ""))
  /// Where the directory is described.
  private var infoPlace: SourcePlace?
  /// Something is called `directory`, whether it could be read or not.
  var hasDirectoryTable = false
  var daysOff: [DayOff] = []
  /// Lists of streets, which are kept beside the entities.
  var streetLists: [StreetList] = []
  /// The tables of the lists of streets, each with its number in its file, from 0.
  private var streetListTables: [Definition] = []
  /// By kind, in the order of that kind's list.
  private var definitions = Array(repeating: [Definition](), count: EntityKind.allCases.count)
  /// By kind; incomplete when a file has syntax errors.
  var ids = TableIDs(tables: EntityKind.allCases.count)
  /// The ids of entities of the file being read that nobody dated.
  private var undated: [SourceSpan] = []
  var diagnostics: [Diagnostic] = []

  /// What nobody defines may stand in a part that could not be read.
  var isDamaged: Bool { ids.isIncomplete }

  /// Where an entity of a kind gives a field, or else where it is defined.
  func place(of key: String, _ kind: EntityKind, _ index: Int) -> SourcePlace {
    let definition = definitions[kind.ordinal][index]
    let table = definition.table
    return SourcePlace(
      source: table.source, span: table[key]?.value.span ?? table.span,
      path: [.key(kind.rawValue), .element(definition.element), .key(key)])
  }
}

extension Draft {
  /// Looks at the streets of all lists.
  mutating func checkStreets() {
    let areas = definitions[EntityKind.serviceArea.ordinal]
    let own = directory.serviceAreas.enumerated().lazy
      .filter { !$0.element.streets.isEmpty && areas.indices.contains($0.offset) }
      .map { place, area in
        (
          area: place, streets: area.streets, table: areas[place].table,
          path: [PathStep.key(EntityKind.serviceArea.rawValue), .element(areas[place].element)]
        )
      }
    let lists = zip(streetLists, streetListTables).map { list, definition in
      (
        area: list.area, streets: list.streets, table: definition.table,
        path: [PathStep.key("street_list"), .element(definition.element)]
      )
    }
    StreetCheck(Array(own) + lists).report(to: &self)
  }
}

// MARK: - The ids

extension Draft {
  /// Notes the ids of a file's entities.
  mutating func note(_ parsed: ParseResult) {
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { ids.isIncomplete = true }
    sources.append(parsed.document.source)
    diagnostics += parsed.diagnostics
    for entry in parsed.document.root {
      guard let kind = EntityKind(rawValue: entry.key), case .array(let array) = entry.value.content
      else { continue }
      var element = 0
      for value in array {
        if case .table(let table) = value.content { note(table, kind, element) }
        element += 1
      }
    }
  }

  private mutating func note(_ table: TOMLTable, _ kind: EntityKind, _ element: Int) {
    let index = definitions[kind.ordinal].count
    definitions[kind.ordinal].append(Definition(table: table, element: element))
    var id: String?
    if case .string(let text)? = table["id"]?.value.content { id = text }
    if let id, let first = ids.append(id, to: kind.ordinal) {
      report(
        .error, .duplicateID(id.shortened, kind: kind), at: place(of: "id", kind, index),
        labels: [place(of: "id", kind, first).label(DirectoryMessage.firstDefinition)])
    } else if id == nil {
      _ = ids.append(nil, to: kind.ordinal)
    }
  }
}

// MARK: - The entities

extension Draft {
  /// Reads one file, whose ids and those of all others are noted, into the draft.
  mutating func read(_ document: TOMLDocument) {
    var reading = TableReading(document, ids: ids)
    for entry in document.root {
      reading.enter(entry)
      read(entry, &reading)
      reading.leave()
    }
    ids = reading.ids
    diagnostics += reading.diagnostics
    reportMissingDates(in: document.source)
  }

  private mutating func read(_ entry: TOMLEntry, _ reading: inout TableReading) {
    if let kind = EntityKind(rawValue: entry.key) {
      read(kind.type, entry, &reading)
    } else if entry.key == "synonym" {
      eachTable(of: entry, &reading) { draft, table, reading in
        draft.directory.synonyms.append(Synonym(table, &reading))
      }
    } else if entry.key == "street_list" {
      var element = 0
      eachTable(of: entry, &reading) { draft, table, reading in
        draft.streetLists.append(StreetList(table, &reading))
        draft.streetListTables.append(Definition(table: table, element: element))
        element += 1
      }
    } else if entry.key == "day_off" {
      eachTable(of: entry, &reading) { draft, table, reading in
        draft.daysOff.append(DayOff(table, &reading))
      }
    } else if entry.key == "directory" {
      readDirectory(entry, &reading)
    } else {
      _ = reading.reportUnknownKey(
        entry,
        known: ["directory", "synonym", "street_list", "day_off"]
          + EntityKind.allCases.map(\.rawValue))
    }
  }

  private mutating func readDirectory(_ entry: TOMLEntry, _ reading: inout TableReading) {
    hasDirectoryTable = true
    guard case .table(let table) = entry.value.content else {
      reading.report(.error, DirectoryMessage.directoryInSingleBrackets, at: entry.keySpan)
      return
    }
    let info = DirectoryInfo(table, &reading)
    if let first = infoPlace {
      reading.report(
        .error, DirectoryMessage.secondDirectory, at: entry.keySpan,
        labels: [first.label(DirectoryMessage.firstDefinition)])
    } else {
      directory.info = info
      infoPlace = SourcePlace(source: reading.source, span: entry.keySpan)
    }
  }

  private mutating func read<E: ReadableEntity>(
    _ type: E.Type,
    _ entry: TOMLEntry,
    _ reading: inout TableReading
  ) {
    directory[keyPath: E.list].reserveCapacity(definitions[E.kind.ordinal].count)
    eachTable(of: entry, &reading) { draft, table, reading in
      let entity = E(table, &reading)
      let hasDate = entity.provenance.assuredDate != nil || table["assured_date"] != nil
      if hasDate, entity.provenance.isUndated, let entry = table["undated"] {
        reading.report(.error, DirectoryMessage.undatedWithDate, at: entry.keySpan)
      }
      if !hasDate, !entity.provenance.isUndated, !table.isDamaged {
        draft.undated.append(table["id"]?.value.span ?? table.span)
      }
      draft.directory[keyPath: E.list].append(entity)
    }
  }

  /// Says once a file how many of its entities nobody dated.
  ///
  /// One finding a file: in a directory that was never verified, one an entity would bury the rest.
  private mutating func reportMissingDates(in source: SourceFile) {
    defer { undated.removeAll() }
    guard let first = undated.min(by: { $0.start < $1.start }) else { return }
    report(
      .warning, .missingAssuredDate(count: undated.count),
      at: SourcePlace(source: source, span: first))
  }

  private mutating func eachTable(
    of entry: TOMLEntry,
    _ reading: inout TableReading,
    _ body: (inout Draft, TOMLTable, inout TableReading) -> Void
  ) {
    guard case .array(let array) = entry.value.content else {
      if case .table = entry.value.content {
        reading.report(
          .error, DirectoryMessage.entitiesInDoubleBrackets(entry.key), at: entry.keySpan)
      } else {
        let found = ValueType(entry.value.content)
        reading.report(.error, .wrongType(expected: .tables, found: found), at: entry.keySpan)
      }
      return
    }
    var element = 0
    for value in array {
      reading.enter(element: element)
      if case .table(let table) = value.content {
        body(&self, table, &reading)
      } else {
        reading.reportType(of: value, expected: .table)
      }
      reading.leave()
      element += 1
    }
  }

  mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: DirectoryMessage,
    at place: SourcePlace,
    labels: [Diagnostic.Label] = []
  ) {
    diagnostics.append(
      Diagnostic(
        severity, message, in: place.source, at: place.span, labels: labels,
        path: place.path.isEmpty ? nil : place.path.dotted))
  }
}
