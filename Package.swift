// swift-tools-version: 6.1
import PackageDescription

/// One list for every target: an import line says what leaks, and `any` says what is boxed.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "bilateral",
  products: [
    .library(name: "ProgrammeModel", targets: ["ProgrammeModel"]),
    .executable(name: "bilateral", targets: ["bilateral"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "LocatedJSON", swiftSettings: settings),
    .target(name: "ProgrammeModel", dependencies: ["LocatedJSON"], swiftSettings: settings),
    .systemLibrary(name: "CWideCharacters"),
    .target(name: "TerminalKit", dependencies: ["CWideCharacters"], swiftSettings: settings),
    .executableTarget(
      name: "bilateral",
      dependencies: [
        "ProgrammeModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LocatedJSONTests", dependencies: ["LocatedJSON"], exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "ProgrammeModelTests", dependencies: ["ProgrammeModel", "LocatedJSON"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["CWideCharacters", "TerminalKit"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
