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
    .library(name: "ProgrammeModel", targets: ["ProgrammeModel"])
  ],
  targets: [
    .target(name: "LocatedJSON", swiftSettings: settings),
    .target(name: "ProgrammeModel", dependencies: ["LocatedJSON"], swiftSettings: settings),
    .target(name: "Phrasebook", dependencies: ["ProgrammeModel"], swiftSettings: settings),
    .testTarget(
      name: "PhrasebookTests", dependencies: ["Phrasebook", "ProgrammeModel"],
      swiftSettings: settings),
    .testTarget(
      name: "LocatedJSONTests", dependencies: ["LocatedJSON"], exclude: ["Corpus"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
