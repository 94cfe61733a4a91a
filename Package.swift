// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "bilateral",
  targets: [
    .target(name: "LocatedJSON", swiftSettings: settings),
    .testTarget(
      name: "LocatedJSONTests", dependencies: ["LocatedJSON"], exclude: ["Corpus"],
      swiftSettings: settings),
  ])
