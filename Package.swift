// swift-tools-version: 6.2

import PackageDescription

/// What every target of the project is compiled with: no warning survives a build.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Optimizes what tests ask at every beginning of every question, in debug builds, too.
let optimized: SwiftSetting = .unsafeFlags(
  ["-O"], .when(configuration: .debug))

/// Has the parser count its work, for the tests that hold it to linear work; debug builds alone.
let countsWork: SwiftSetting = .define("COUNTS_WORK", .when(configuration: .debug))

/// Names the commit in the program, where whoever builds says it (`make build` does).
let commit: [SwiftSetting] =
  switch Context.environment["OKIENKO_COMMIT"] {
  case let name? where !name.isEmpty:
    [.unsafeFlags(["-Xcc", "-DOKIENKO_COMMIT=\"\(name)\""])]
  default: []
  }

let package = Package(
  name: "okienko",
  products: [
    .executable(name: "okienko", targets: ["okienko"]),
    .executable(name: "toml-decoder", targets: ["toml-decoder"]),
    // The parser, with the sources, findings and dates that it speaks of.
    .library(name: "TOML", targets: ["TOML", "Diagnostics", "Calendar", "Text"]),
    .library(name: "Search", targets: ["Search"]),
    // For the benchmarks, which are a package of their own.
    .library(name: "Display", targets: ["Display"]),
    .library(name: "Emulator", targets: ["Emulator"]),
    .library(name: "CMalloc", targets: ["CMalloc"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    // The text side: files become a model that can be searched.
    .target(name: "Text", swiftSettings: strict),
    .target(name: "Calendar", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: strict),
    .target(
      name: "TOML",
      dependencies: ["Calendar", "Diagnostics", "Text"],
      swiftSettings: strict + [.enableExperimentalFeature("Lifetimes"), countsWork]
    ),
    .target(
      name: "Schema",
      dependencies: ["Calendar", "Diagnostics", "TOML", "Text"],
      swiftSettings: strict
    ),
    .target(
      name: "Directory",
      dependencies: ["Calendar", "Diagnostics", "Schema", "TOML", "Text"],
      swiftSettings: strict
    ),
    .target(
      name: "Search",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Text"],
      swiftSettings: strict + [optimized]
    ),

    .target(
      name: "Answers",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Search", "Text"],
      swiftSettings: strict
    ),

    // What a check asks beside the loader.
    .target(
      name: "Lint",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Schema", "TOML", "Text"],
      swiftSettings: strict
    ),

    // Lists of others become data files.
    .target(name: "Exchange", dependencies: ["Directory", "Text"], swiftSettings: strict),

    // The screen side: a screen is a value, and only Terminal knows a terminal.
    .target(name: "Display", dependencies: ["Text"], swiftSettings: strict),
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncursesw5-dev"])]
    ),
    .target(
      name: "Terminal",
      dependencies: ["CNcurses", "Display", "Text"],
      swiftSettings: strict
    ),

    // Where they meet.
    .target(
      name: "Interface",
      dependencies: [
        "Answers", "Calendar", "Diagnostics", "Directory", "Display", "Search", "Text",
      ],
      swiftSettings: strict
    ),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CConfinement"),
    .systemLibrary(name: "CBuild"),
    .executableTarget(
      name: "okienko",
      dependencies: [
        "Answers", "CBuild", "CConfinement", "CMalloc", "Calendar", "Diagnostics", "Directory",
        "Display",
        "Exchange", "Interface", "Lint", "Schema", "Search", "TOML", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict + commit
    ),
    .executableTarget(
      name: "toml-decoder",
      dependencies: ["Calendar", "Diagnostics", "TOML"],
      swiftSettings: strict
    ),

    .target(
      name: "TestSupport",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Text"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar"], swiftSettings: strict),
    .testTarget(
      name: "TOMLTests",
      dependencies: ["Calendar", "Diagnostics", "TOML", "TestSupport", "Text", "toml-decoder"],
      swiftSettings: strict + [countsWork]
    ),
    .testTarget(
      name: "DirectoryTests",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Schema", "TestSupport", "Text"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LintTests",
      dependencies: [
        "Calendar", "Diagnostics", "Directory", "Lint", "Schema", "TestSupport", "Text",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Calendar", "Diagnostics", "Directory", "Search", "TestSupport", "Text"],
      exclude: [
        "Zmyslin", "fresh-questions-2026-11.tsv",
        "fresh-questions-2026-11-later.tsv", "queries.tsv", "sweep-exceptions.tsv", "zmyslin.tsv",
        "zmyslin-exceptions.tsv",
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "DisplayTests", dependencies: ["Display"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Display", "Terminal", "Text"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Answers", "Diagnostics", "Directory", "Exchange", "Search", "TestSupport", "Text",
      ],
      exclude: ["lodz-streets.tsv", "lodz-estates.tsv"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AnswersTests",
      dependencies: [
        "Answers", "Calendar", "Diagnostics", "Directory", "TestSupport", "Text",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Answers", "Calendar", "Diagnostics", "Directory", "Display", "Interface", "Search",
        "TestSupport", "Text",
      ],
      exclude: ["ResidentQuestions", "Screens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Calendar", "Diagnostics", "Directory", "Display", "Interface", "Schema", "Search",
        "Terminal",
        "TestSupport", "Text", "okienko",
      ],
      swiftSettings: strict
    ),
    .systemLibrary(
      name: "CVterm",
      path: "Tests/CVterm",
      providers: [.apt(["libvterm-dev"])]
    ),
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["Display", "Terminal"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    .target(
      name: "Emulator",
      dependencies: ["CVterm", "Display"],
      path: "Tests/Emulator",
      swiftSettings: strict
    ),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Answers", "Calendar", "Diagnostics", "Directory", "Display", "Exchange", "Interface",
        "Search", "TOML", "Terminal", "TestSupport", "Text",
      ],
      path: "Tests/Fuzzing",
      exclude: ["Seeds", "Findings", "LibFuzzer.swift", "toml.dict"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Display", "Emulator", "TestSupport", "Text", "okienko", "terminal-probe", "toml-decoder",
      ],
      swiftSettings: strict
    ),
  ]
)
