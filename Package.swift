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
    .library(name: "Workloads", targets: ["Workloads"]),
    .executable(name: "bilateral", targets: ["bilateral"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "LocatedJSON", swiftSettings: settings),
    .target(name: "ProgrammeModel", dependencies: ["LocatedJSON"], swiftSettings: settings),
    .target(name: "CWideCharacters", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "TerminalKit", dependencies: ["CWideCharacters"], swiftSettings: settings),
    .target(name: "Phrasebook", dependencies: ["ProgrammeModel"], swiftSettings: settings),
    .target(
      name: "Search", dependencies: ["Phrasebook", "ProgrammeModel"], swiftSettings: settings),
    .target(
      name: "DashboardUI",
      dependencies: ["Phrasebook", "ProgrammeModel", "Search", "TerminalKit"],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: ["Phrasebook", "ProgrammeModel", "Search", "TerminalKit"],
      swiftSettings: settings),
    .target(
      name: "Workloads",
      dependencies: [
        "DashboardUI", "LocatedJSON", "Phrasebook", "ProgrammeModel", "Search", "TerminalKit",
      ],
      swiftSettings: settings),
    .systemLibrary(name: "CNcurses"),
    .target(
      name: "CursesBackend", dependencies: ["CNcurses", "CWideCharacters", "TerminalKit"],
      swiftSettings: settings),
    .systemLibrary(name: "CHeap"),
    .systemLibrary(name: "CLockdown"),
    .target(name: "Lockdown", dependencies: ["CLockdown"], swiftSettings: settings),
    .executableTarget(
      name: "bilateral",
      dependencies: [
        "CHeap", "CursesBackend", "DashboardUI", "LocatedJSON", "Lockdown", "Phrasebook",
        "ProgrammeModel", "Reports", "Search", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, plugins: ["CommitStamp"]),
    .plugin(name: "CommitStamp", capability: .buildTool()),
    .target(
      name: "TestSupport",
      dependencies: ["DashboardUI", "Phrasebook", "ProgrammeModel", "TerminalKit"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DashboardUITests",
      dependencies: [
        "DashboardUI", "Phrasebook", "ProgrammeModel", "Search", "TerminalKit", "TestSupport",
      ],
      exclude: ["Screens/Golden"], swiftSettings: settings),
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm"),
    .target(
      name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesBackend", "TerminalKit"],
      path: "Tests/Support/terminal-probe", swiftSettings: settings),
    .executableTarget(
      name: "lockdown-probe",
      dependencies: ["CLockdown", "Lockdown", "Phrasebook", "ProgrammeModel"],
      path: "Tests/Support/lockdown-probe", swiftSettings: settings),
    .testTarget(
      name: "LocatedJSONTests", dependencies: ["LocatedJSON"], exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "ProgrammeModelTests", dependencies: ["ProgrammeModel", "LocatedJSON"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "PhrasebookTests", dependencies: ["Phrasebook", "ProgrammeModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Phrasebook", "ProgrammeModel", "Reports", "TerminalKit", "TestSupport"],
      exclude: ["Show/Golden"], swiftSettings: settings),
    .testTarget(
      name: "SearchTests", dependencies: ["Phrasebook", "ProgrammeModel", "Search"],
      swiftSettings: settings),
    .testTarget(
      name: "WorkloadsTests", dependencies: ["Workloads"], swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["CWideCharacters", "TerminalKit"],
      swiftSettings: settings),
    .testTarget(
      name: "CursesBackendTests", dependencies: ["CursesBackend", "TerminalKit"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CLockdown", "CPseudoTerminal", "CVTerm", "Lockdown", "ProgrammeModel", "TerminalKit",
        "TestSupport", "bilateral", "lockdown-probe", "terminal-probe",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing has its own `main`, so the target is there only when `make fuzz` asks for it.
if Context.environment["BILATERAL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["LocatedJSON", "ProgrammeModel", "Search"],
      path: "Tests/Fuzz", exclude: ["Seeds"], swiftSettings: settings))
}
