// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the product neither builds nor depends on what it is measured against.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "okienko", path: "../..")],
  targets: [
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: [.product(name: "Search", package: "okienko")],
      path: "SearchBenchmark"
    )
  ]
)
