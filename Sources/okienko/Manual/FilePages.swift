import Directory

/// A page of the manual in the macros of man(7).
protocol RoffPage {
  var roff: String { get throws }
}

/// okienko-directory(5): the data files, with every table and key that the loader knows.
struct DirectoryPage: RoffPage {
  var roff: String {
    """
    .TH OKIENKO\\-DIRECTORY 5 "" "okienko \(Okienko.version)" "File Formats"
    .SH NAME
    okienko\\-directory \\- the data files of a directory
    .SH DESCRIPTION
    A directory is a folder of files in TOML 1.0 whose names end in \\fB.toml\\fR, in UTF\\-8. Each entity stands in \
    double brackets, has an \\fBid\\fR of its own kind, and names others by theirs; the files and the order within them are \
    the clerk's to choose. Every entity may have \\fBsource\\fR and \\fBassured_date\\fR, the day on which somebody last \
    verified it, or \\fBundated = true\\fR.
    .PP
    \\fBokienko check\\fR \\fIFOLDER\\fR says what is wrong, where, and what to write instead.
    .SH TABLES
    A key in bold is required.
    \(DataFormat.tables.map(Self.described).joined(separator: "\n"))
    .SH EXAMPLE
    .nf
    [directory]
    name = "Miasto Testowe"

    [[organization]]
    id = "biuro"
    name = "Biuro Próbne"
    source = "zarządzenie"
    assured_date = 2031\\-01\\-01
    .fi
    .SH SEE ALSO
    .BR okienko (1),
    .BR okienko\\-config (5)
    """
  }

  private static func described(_ table: DataFormat.Table) -> String {
    let keys = table.keys.map { key in
      let name = ManualPage.escaped(key.name)
      return key.isRequired ? "\\fB\(name)\\fR" : name
    }
    return ".TP\n\\fB\(table.name)\\fR\n\(keys.joined(separator: ", "))"
  }
}

/// okienko-config(5): the configuration files, every setting with what it is for.
struct ConfigurationPage: RoffPage {
  var roff: String {
    """
    .TH OKIENKO\\-CONFIG 5 "" "okienko \(Okienko.version)" "File Formats"
    .SH NAME
    okienko\\-config \\- the settings of okienko
    .SH DESCRIPTION
    \\fB\(SystemFile.path)\\fR holds the settings of the whole host, which no user undoes; \
    \\fI$XDG_CONFIG_HOME\\fR/okienko/config.toml holds a user's own, and is not read in restricted mode. Both are TOML 1.0. \
    \\fBokienko config\\fR checks both.
    .SH SETTINGS
    Every setting is shown with its usual value.
    .PP
    .nf
    \(settings)
    .fi
    .SH SEE ALSO
    .BR okienko (1),
    .BR okienko\\-directory (5)
    """
  }

  /// The file as it is written out, with no line that troff would take for a request.
  private var settings: String {
    ManualPage.escaped(DefaultConfiguration.text)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }
}
