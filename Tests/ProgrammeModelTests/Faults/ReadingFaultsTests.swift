import Glibc
import ProgrammeModel
import Testing

/// Whatever call fails while a changed directory is read again, the last good records stay until the next reading.
struct ReadingFaultsTests {
  private let before = Fixture().with("event").with("risk")
  private let after = Fixture().with("event").with("risk").with("risk", ["id": "second"])

  @Test func theLastGoodDataStaysUnderEveryFault() throws {
    let count = try run(.none)
    #expect(count > 20)
    for plan in FaultPlan.all(count) { try run(plan) }
    for most in [1, 7] { try run(.short(most)) }
  }

  /// Whatever call fails in the first reading, it ends with a reason, or with what could be read and a finding for the rest.
  @Test func theFirstReadingSaysWhatItCouldNotRead() throws {
    let count = try begin(.none)
    #expect(count > 20)
    for plan in FaultPlan.all(count) { try begin(plan) }
    for most in [1, 7] { try begin(.short(most)) }
  }

  /// Loads by plan, then reads again without; tells how many calls the loading made.
  @discardableResult
  private func begin(_ plan: FaultPlan) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.write(after)
    let whole = try Loader(path: folder.path).snapshot()
    let faulty = FaultyCalls()
    faulty.lay(plan)
    var live = LiveDirectory(path: folder.path, audience: .internal, calls: faulty.calls)
    let first = Result { try live.load() }
    let count = faulty.count
    let comment = Comment(rawValue: "\(plan): \(faulty.failed)")
    #expect(faulty.openCount == 0, comment)
    switch first {
    case .failure(let error): #expect(!faulty.failed.isEmpty && !"\(error)".isEmpty, comment)
    case .success(let snapshot):
      let unread = snapshot.findings.filter { $0.code.isAboutFile }
      #expect(names(in: snapshot) == names(in: whole) || !unread.isEmpty, comment)
      #expect(unread.isEmpty || !faulty.failed.isEmpty, comment)
    }
    faulty.lay(.none)
    if let healed = live.reload().snapshot ?? (try? first.get()) {
      #expect(names(in: healed) == names(in: whole), comment)
    }
    return count
  }

  /// Loads, changes a file, reads again by plan and once more without; tells how many calls the second reading made.
  @discardableResult
  private func run(_ plan: FaultPlan) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.write(before)
    let faulty = FaultyCalls()
    var live = LiveDirectory(path: folder.path, audience: .internal, calls: faulty.calls)
    let first = try live.load()
    try folder.write(after)
    faulty.lay(plan)
    let outcome = live.reload()
    let comment = Comment(rawValue: "\(plan): \(faulty.failed)")
    let count = faulty.count
    check(outcome, since: first, isFaulty: !faulty.failed.isEmpty, comment)
    #expect(faulty.openCount == 0, comment)
    faulty.lay(.none)
    let healed = live.reload()
    let latest = [healed, outcome].compactMap(\.snapshot).first
    #expect(latest.map(names) == names(in: try Loader(path: folder.path).snapshot()), comment)
    #expect(latest?.brokenFiles.map(\.path) == [], comment)
    return count
  }

  private func check(
    _ outcome: LiveDirectory.Outcome, since first: Snapshot, isFaulty: Bool, _ comment: Comment
  ) {
    switch outcome {
    case .unchanged: #expect(isFaulty, comment)
    case .failure(let error): #expect(isFaulty && !"\(error)".isEmpty, comment)
    case .snapshot(let snapshot):
      #expect(Set(names(in: first)).isSubset(of: names(in: snapshot)), comment)
      let unread = snapshot.findings.filter { $0.code == .e001 }.map(\.path)
      #expect(Set(unread) == Set(snapshot.brokenFiles.map(\.path)), comment)
      let isWhole = names(in: snapshot).contains("risk second")
      #expect(isWhole || !unread.isEmpty, comment)
    }
  }

  private func names(in snapshot: Snapshot) -> [String] {
    RecordKind.all.flatMap { $0.names(snapshot.records) }.map { "\($0.kind) \($0.id)" }
  }
}

extension LiveDirectory.Outcome {
  fileprivate var snapshot: Snapshot? {
    if case .snapshot(let snapshot) = self { snapshot } else { nil }
  }
}
