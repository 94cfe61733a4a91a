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
    .systemLibrary(name: "CNcurses"),
    .target(name: "TerminalKit", dependencies: ["CWideCharacters"], swiftSettings: settings),
    .target(
      name: "CursesBackend", dependencies: ["CNcurses", "CWideCharacters", "TerminalKit"],
      swiftSettings: settings),

    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm"),
    .target(
      name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesBackend", "TerminalKit"],
      path: "Tests/Support/terminal-probe", swiftSettings: settings),

    .testTarget(
      name: "TerminalKitTests", dependencies: ["CWideCharacters", "TerminalKit"],
      swiftSettings: settings),
    .testTarget(
      name: "CursesBackendTests", dependencies: ["CursesBackend", "TerminalKit"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["CPseudoTerminal", "CVTerm", "TerminalKit", "terminal-probe"],
      swiftSettings: settings),
  ]
)
