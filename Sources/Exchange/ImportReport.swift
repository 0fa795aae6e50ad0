import Directory
import Text

extension StreetImport {
  /// So many places are named for a kind of loss.
  private static let examples = 3

  /// What was read and kept, and what could not be, with places.
  public func report(in language: Language) -> String {
    (kept(language) + lost(language)).joined(separator: "\n")
  }

  /// Whether anything was placed.
  public var isEmpty: Bool { counts.entries == 0 && counts.placedEstates == 0 }

  private func kept(_ language: Language) -> [String] {
    var lines = [
      language.say(
        pl:
          "Ulice: \(counts.streetRows) wierszy, umieszczono \(counts.placedStreets) (\(counts.entries) wpisów w obszarach).",
        en:
          "Streets: \(counts.streetRows) rows, \(counts.placedStreets) placed (\(counts.entries) entries of areas).",
        uk:
          "Вулиці: \(counts.streetRows) рядків, розміщено \(counts.placedStreets) (\(counts.entries) записів районів)."
      )
    ]
    if counts.estateRows > 0 {
      lines.append(
        language.say(
          pl: "Osiedla: \(counts.estateRows) wierszy, umieszczono \(counts.placedEstates).",
          en: "Estates: \(counts.estateRows) rows, \(counts.placedEstates) placed.",
          uk: "Житлові масиви: \(counts.estateRows) рядків, розміщено \(counts.placedEstates)."))
    }
    for list in lists where !list.streets.isEmpty || !list.estates.isEmpty {
      lines.append("  \(areas[list.area].name): \(list.streets.count) + \(list.estates.count)")
    }
    if counts.sharedNumbers > 0 {
      lines.append(
        language.say(
          pl: "Ulice, których numery źródło daje dwóm obszarom: \(counts.sharedNumbers).",
          en: "Streets with numbers that the source gives to two areas: \(counts.sharedNumbers).",
          uk: "Вулиці, номери яких джерело дає двом районам: \(counts.sharedNumbers)."))
    }
    if counts.unknownNumbers > 0 {
      lines.append(
        language.say(
          pl: "Ulice, których numerów w obszarach nie podano: \(counts.unknownNumbers).",
          en: "Streets whose numbers by area are not given: \(counts.unknownNumbers).",
          uk: "Вулиці, номери яких за районами не подано: \(counts.unknownNumbers)."))
    }
    return lines
  }

  private func lost(_ language: Language) -> [String] {
    var lines: [String] = []
    if counts.reorderedNames > 0 {
      lines.append(
        language.say(
          pl: "Nie przeniesiono nazw w innej kolejności słów: \(counts.reorderedNames).",
          en: "Not kept, names with their words in another order: \(counts.reorderedNames).",
          uk: "Не перенесено назв з іншим порядком слів: \(counts.reorderedNames)."))
    }
    if !counts.droppedColumns.isEmpty {
      let columns = counts.droppedColumns.map { "`\($0)`" }.joined(separator: ", ")
      lines.append(
        language.say(
          pl: "Nie przeniesiono kolumn: \(columns).", en: "Not kept, columns: \(columns).",
          uk: "Не перенесено стовпців: \(columns)."))
    }
    for reason in ImportLoss.Reason.allCases {
      let losses = self.losses.filter { $0.reason == reason }
      guard !losses.isEmpty else { continue }
      lines.append("\(reason.text(in: language)): \(losses.count)")
      lines += losses.prefix(Self.examples).map { "  \($0.file):\($0.line): \(shortened($0.text))" }
      if losses.count > Self.examples { lines.append("  …") }
    }
    if losses.isEmpty {
      lines.append(
        language.say(
          pl: "Niczego więcej nie pominięto.",
          en: "Nothing else was left behind.", uk: "Більше нічого не пропущено."))
    }
    return lines
  }

  private func shortened(_ text: String) -> String {
    text.count > 60 ? String(text.prefix(60)) + "…" : text
  }
}
