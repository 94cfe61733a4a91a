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
    .systemLibrary(name: "CWideCharacters"),
    .target(name: "TerminalKit", dependencies: ["CWideCharacters"], swiftSettings: settings),
    .systemLibrary(name: "CNcurses"),
    .target(
      name: "CursesBackend", dependencies: ["CNcurses", "TerminalKit"], swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["CWideCharacters", "TerminalKit"],
      swiftSettings: settings),
  ]
)
