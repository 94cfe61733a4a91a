// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that building and testing the program never builds what only measures it.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "bilateral", path: ".."),
    // Without its traits: they count allocations, for which another allocator would be needed.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Steps",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Workloads", package: "bilateral"),
      ],
      path: "Steps", plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
