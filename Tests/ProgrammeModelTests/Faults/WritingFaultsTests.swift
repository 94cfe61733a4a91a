import Foundation
import Glibc
import ProgrammeModel
import Testing

/// Whatever call fails while a file is written, there is the old file or the new one, and nothing else.
struct WritingFaultsTests {
  private static let old = Array("{\"id\": \"r\"}".utf8)
  private static let new = Array("{\n  \"id\": \"r\"\n}\n".utf8)

  /// What a scenario does in a folder, which holds `risks/r.json` at first.
  private enum Scenario: String, CaseIterable {
    case create, put, format, fill
  }

  /// Runs a scenario once without fault, counts its calls, and then with each of them failing.
  @Test(arguments: Scenario.allCases)
  private func leavesTheOldFileOrTheNewOne(scenario: Scenario) throws {
    let count = try run(scenario, .none)
    #expect(count > 5)
    for plan in FaultPlan.all(count) { try run(scenario, plan) }
    for most in [1, 7] { try run(scenario, .short(most)) }
  }

  /// Runs it in a folder of its own, looks at what is left, and tells how many calls were made.
  @discardableResult
  private func run(_ scenario: Scenario, _ plan: FaultPlan) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.write("data/programme.json", "{}\n")
    try folder.write("data/risks/r.json", bytes: Self.old)
    let faulty = FaultyCalls()
    faulty.lay(plan)
    let isDone = act(scenario, in: folder, faulty.calls)
    #expect(faulty.openCount == 0, "\(scenario), \(plan): a descriptor stays open")
    let comment = Comment(rawValue: "\(scenario), \(plan): \(faulty.failed)")
    if faulty.failed.isEmpty { #expect(isDone, comment) }
    check(
      scenario, in: folder, isDone: isDone, mayLeaveDraft: faulty.failed.contains("remove"), comment
    )
    return faulty.count
  }

  private func act(_ scenario: Scenario, in folder: TemporaryFolder, _ calls: SystemCalls) -> Bool {
    do {
      let path = folder.path("data")
      switch scenario {
      case .create:
        try DirectoryOnDisk(path: path, calls: calls).create(NewFile("events/e.json", Self.new))
      case .put:
        try DirectoryOnDisk(path: path, calls: calls).put(NewFile("risks/r.json", Self.new))
      case .format:
        var isDone = true
        try Formatter(path: path, calls: calls).format(isTrial: false) { path, outcome in
          if case .changed = outcome { return }
          if path.hasPrefix("risks") { isDone = false }
        }
        return isDone
      case .fill:
        try NewDirectory(path: folder.path("made"), calls: calls).fill(with: [
          NewFile("programme.json", Self.new), NewFile("areas/a.json", Self.new),
        ])
      }
      return true
    } catch {
      return false
    }
  }

  private func check(
    _ scenario: Scenario, in folder: TemporaryFolder, isDone: Bool, mayLeaveDraft: Bool,
    _ comment: Comment
  ) {
    let bytes = { (name: String) in
      FileManager.default.contents(atPath: folder.path(name)).map(Array.init)
    }
    switch scenario {
    case .create:
      #expect([Self.new, nil].contains(bytes("data/events/e.json")), comment)
      if isDone { #expect(bytes("data/events/e.json") == Self.new, comment) }
    case .put, .format:
      #expect([Self.new, Self.old].contains(bytes("data/risks/r.json")), comment)
      if isDone { #expect(bytes("data/risks/r.json") == Self.new, comment) }
    case .fill:
      let made = ["made/programme.json", "made/areas/a.json"].map(bytes)
      #expect(made.allSatisfy { $0 == Self.new || $0 == nil }, comment)
      if isDone { #expect(made == [Self.new, Self.new], comment) }
    }
    let drafts =
      FileManager.default.enumerator(atPath: folder.path)?
      .compactMap { $0 as? String }.filter { $0.contains(".bilateral-") } ?? []
    if !mayLeaveDraft { #expect(drafts == [], comment) }
  }
}
