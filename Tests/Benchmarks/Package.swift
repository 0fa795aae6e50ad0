// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the product neither builds nor depends on what it is measured against.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "okienko", path: "../.."),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: [
        .product(name: "CMalloc", package: "okienko"),
        .product(name: "Search", package: "okienko"), .product(name: "TOML", package: "okienko"),
      ],
      path: "SearchBenchmark"
    ),
    .executableTarget(
      name: "LoadBenchmark",
      dependencies: [
        .product(name: "Search", package: "okienko"), .product(name: "TOML", package: "okienko"),
      ],
      path: "LoadBenchmark",
      exclude: ["report.sh"]
    ),
    .executableTarget(
      name: "StemBenchmark",
      dependencies: [
        .product(name: "Search", package: "okienko"), .product(name: "TOML", package: "okienko"),
      ],
      path: "StemBenchmark",
      exclude: ["lemmas.py"]
    ),
    .executableTarget(
      name: "WireBenchmark",
      dependencies: [
        "MadeUp", .product(name: "Display", package: "okienko"),
        .product(name: "Emulator", package: "okienko"),
      ],
      path: "WireBenchmark"
    ),
    .executableTarget(
      name: "KeyBenchmark",
      dependencies: [
        "MadeUp", .product(name: "Display", package: "okienko"),
        .product(name: "Emulator", package: "okienko"),
      ],
      path: "KeyBenchmark"
    ),
    .target(name: "MadeUp", path: "MadeUp"),
    .target(name: "CTomlPlusPlus", path: "CTomlPlusPlus"),
    .executableTarget(
      name: "TOMLBenchmark",
      dependencies: [
        "CTomlPlusPlus", "TOMLKit", .product(name: "TOML", package: "okienko"),
      ],
      path: "TOMLBenchmark",
      exclude: ["report.sh"]
    ),
  ],
  cxxLanguageStandard: .cxx17
)
