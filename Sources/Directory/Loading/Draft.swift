import Diagnostics
import Schema
import TOML

/// The entities of all files, before the relations between them are known to hold.
struct Draft {
  /// An entity as defined somewhere, for the findings that speak of two places.
  struct Definition {
    var id: String
    var place: SourcePlace
    /// Of a form: where its code stands.
    var codePlace: SourcePlace?
  }

  /// In the order of reading.
  var sources: [SourceFile] = []

  var info: (value: DirectoryInfo, place: SourcePlace)?
  /// Something is called `directory`, whether it could be read or not.
  var hasDirectoryTable = false
  var organizations: [Organization] = []
  var programs: [Program] = []
  var services: [Service] = []
  var locations: [Location] = []
  var servicesAtLocations: [ServiceAtLocation] = []
  var serviceAreas: [ServiceArea] = []
  var portals: [Portal] = []
  var forms: [Form] = []
  var notices: [Notice] = []
  var synonyms: [Synonym] = []
  /// By kind, in the order of that kind's list.
  var definitions: [EntityKind: [Definition]] = [:]
  var references: [ReferenceUse] = []
  /// The ids of entities of the file being read that nobody dated.
  private var undated: [SourceSpan] = []
  var diagnostics: [Diagnostic] = []
  /// The files have syntax errors: what nobody defines may stand in a part that was not read.
  var isDamaged = false

  /// Reads one parsed file into the draft.
  mutating func add(_ parsed: ParseResult) {
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { isDamaged = true }
    sources.append(parsed.document.source)
    var reading = TableReading(parsed.document.source)
    for entry in parsed.document.root.entries {
      reading.at(.key(entry.key)) { add(entry, &$0) }
    }
    reportMissingDates(in: parsed.document.source)
    diagnostics += parsed.diagnostics + reading.diagnostics
  }

  private mutating func add(_ entry: TOMLEntry, _ reading: inout TableReading) {
    switch EntityKind(rawValue: entry.key) {
    case .organization: read(entry, into: \.organizations, &reading)
    case .program: read(entry, into: \.programs, &reading)
    case .service: read(entry, into: \.services, &reading)
    case .location: read(entry, into: \.locations, &reading)
    case .serviceAtLocation: read(entry, into: \.servicesAtLocations, &reading)
    case .serviceArea: read(entry, into: \.serviceAreas, &reading)
    case .portal: read(entry, into: \.portals, &reading)
    case .form: read(entry, into: \.forms, &reading)
    case .notice: read(entry, into: \.notices, &reading)
    case nil where entry.key == "synonym":
      eachTable(of: entry, &reading) { draft, table, reading in
        draft.synonyms.append(Synonym(table, &reading))
      }
    case nil where entry.key == "directory": readDirectory(entry, &reading)
    case nil:
      let known = ["directory", "synonym"] + EntityKind.allCases.map(\.rawValue)
      let suggestion = Suggestion.nearest(to: entry.key, among: known)
      reading.report(
        .error, SchemaMessage.unknownKey(entry.key.shortened, suggestion: suggestion),
        at: entry.keySpan)
    }
  }

  private mutating func readDirectory(_ entry: TOMLEntry, _ reading: inout TableReading) {
    hasDirectoryTable = true
    guard case .table(let table) = entry.value.content else {
      reading.report(.error, DirectoryMessage.directoryInSingleBrackets, at: entry.keySpan)
      return
    }
    let place = SourcePlace(source: reading.source, span: entry.keySpan)
    let info = DirectoryInfo(table, &reading)
    if let first = self.info {
      reading.report(
        .error, DirectoryMessage.secondDirectory, at: entry.keySpan,
        labels: [first.place.label(DirectoryMessage.firstDefinition)])
    } else {
      self.info = (info, place)
    }
  }

  private mutating func read<E: ReadableEntity>(
    _ entry: TOMLEntry,
    into list: WritableKeyPath<Draft, [E]>,
    _ reading: inout TableReading
  ) {
    eachTable(of: entry, &reading) { draft, table, reading in
      let owner = EntityReference(E.kind, draft[keyPath: list].count)
      let entity = E(table, &reading)
      draft[keyPath: list].append(entity)
      draft.references += reading.takeReferences().map { ReferenceUse(owner: owner, reference: $0) }
      if table["assured_date"] == nil, !table.isDamaged {
        draft.undated.append(table["id"]?.value.span ?? table.span)
      }
      func place(of key: String) -> SourcePlace {
        SourcePlace(
          source: reading.source, span: table[key]?.value.span ?? table.span,
          path: reading.path + [.key(key)])
      }
      draft.definitions[E.kind, default: []].append(
        Definition(
          id: entity.id, place: place(of: "id"),
          codePlace: E.kind == .form ? place(of: "code") : nil))
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
      let message: any DiagnosticMessage =
        if case .table = entry.value.content {
          DirectoryMessage.entitiesInDoubleBrackets(entry.key)
        } else {
          SchemaMessage.wrongType(expected: .tables, found: ValueType(entry.value.content))
        }
      reading.report(.error, message, at: entry.keySpan)
      return
    }
    for (index, element) in array.elements.enumerated() {
      reading.at(.element(index)) { reading in
        if case .table(let table) = element.content {
          body(&self, table, &reading)
        } else {
          let found = ValueType(element.content)
          reading.report(.error, .wrongType(expected: .table, found: found), at: element.span)
        }
      }
    }
  }
}
