import Foundation
import ProgrammeModel
import Synchronization
import Testing

/// A directory that is read again and again while people work on it.
struct LiveDirectoryTests {
  private let folder: TemporaryFolder
  private let opened = OpenedNames()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("data/programme.json", bytes: Fixture().files["programme.json"] ?? [])
    try folder.write("data/areas/metro.json", bytes: Fixture().files["areas/metro.json"] ?? [])
    for number in 1...20 {
      try folder.write("data/requests/r\(number).json", request("r\(number)", "Drawings"))
    }
  }

  private func request(_ id: String, _ title: String) -> String {
    """
    {"id": "\(id)", "title": "\(title)", "from": "moscow", "to": "beijing", "opened": "2021-10-01"}

    """
  }

  private func open(_ name: String = "data") throws -> (LiveDirectory, Snapshot) {
    var live = LiveDirectory(path: folder.path(name), audience: .internal, calls: opened.calls)
    let snapshot = try live.load()
    opened.forget()
    return (live, snapshot)
  }

  private func snapshot(of outcome: LiveDirectory.Outcome) throws -> Snapshot {
    guard case .snapshot(let snapshot) = outcome else {
      throw UnexpectedOutcome(text: "\(outcome)")
    }
    return snapshot
  }

  private func title(_ id: String, in snapshot: Snapshot) -> String? {
    snapshot.requests[Identifier(id)]?.title?.variants.first?.text
  }

  @Test func readsNothingAgainWhereNothingChanged() throws {
    var (live, _) = try open()
    guard case .unchanged = live.reload() else {
      Issue.record("nothing changed")
      return
    }
    #expect(opened.files.isEmpty)
  }

  @Test func readsTheOneFileThatChangedAlone() throws {
    var (live, _) = try open()
    try folder.write("data/requests/r7.json", request("r7", "Maps"))
    let snapshot = try snapshot(of: live.reload())
    #expect(title("r7", in: snapshot) == "Maps")
    #expect(snapshot.requests.count == 20)
    #expect(opened.files == ["r7.json"])
  }

  @Test func seesAFileSavedByRenaming() throws {
    var (live, _) = try open()
    try folder.write("data/requests/.r7.swp", request("r7", "Maps"))
    try #require(
      rename(folder.path("data/requests/.r7.swp"), folder.path("data/requests/r7.json")) == 0)
    #expect(title("r7", in: try snapshot(of: live.reload())) == "Maps")
  }

  @Test func keepsTheLastGoodRecordsOfAFileThatIsHalfWritten() throws {
    var (live, _) = try open()
    try folder.write("data/requests/r7.json", String(request("r7", "Maps").prefix(40)))
    let torn = try snapshot(of: live.reload())
    #expect(title("r7", in: torn) == "Drawings")
    #expect(torn.brokenFiles.map(\.path) == ["requests/r7.json"])
    #expect(torn.brokenFiles.first?.keptFrom != nil)
    #expect(torn.findings.inFile("requests/r7.json").map(\.code) == [.e002])
    try folder.write("data/requests/r7.json", request("r7", "Maps"))
    let healed = try snapshot(of: live.reload())
    #expect(title("r7", in: healed) == "Maps")
    #expect(healed.brokenFiles.isEmpty)
  }

  /// Whoever writes it may be anywhere when it is read.
  @Test func takesNothingOfAFileThatIsCutAnywhere() throws {
    var (live, _) = try open()
    let text = request("r7", "Maps").trimmingCharacters(in: .newlines)
    for length in 0..<text.utf8.count {
      try folder.write("data/requests/r7.json", String(text.prefix(length)))
      let torn = try snapshot(of: live.reload())
      #expect(title("r7", in: torn) == "Drawings", "\(length)")
      #expect(torn.brokenFiles.map(\.path) == ["requests/r7.json"], "\(length)")
    }
    try folder.write("data/requests/r7.json", text)
    #expect(title("r7", in: try snapshot(of: live.reload())) == "Maps")
  }

  /// It is JSON still, but of no form that a file may have.
  @Test(arguments: [
    ("[", "]", FindingCode.e007), (#"{"x_all": "#, "}", .e007), (#"{"items": "#, "}", .e103),
  ])
  func keepsTheLastGoodRecordsOfAFileThatLostItsForm(
    before: String, after: String, code: FindingCode
  ) throws {
    var (live, _) = try open()
    try folder.write("data/requests/r7.json", before + request("r7", "Maps") + after)
    let formless = try snapshot(of: live.reload())
    #expect(title("r7", in: formless) == "Drawings")
    #expect(formless.brokenFiles.map(\.path) == ["requests/r7.json"])
    #expect(formless.brokenFiles.first?.keptFrom != nil)
    #expect(formless.findings.inFile("requests/r7.json").map(\.code) == [code])
    try folder.write("data/requests/r7.json", request("r7", "Maps"))
    let healed = try snapshot(of: live.reload())
    #expect(title("r7", in: healed) == "Maps")
    #expect(healed.brokenFiles.isEmpty)
  }

  @Test func losesARecordWithItsFileAndTakesItBack() throws {
    var (live, _) = try open()
    try #require(unlink(folder.path("data/requests/r7.json")) == 0)
    #expect(title("r7", in: try snapshot(of: live.reload())) == nil)
    try folder.write("data/requests/r7.json", request("r7", "Maps"))
    #expect(title("r7", in: try snapshot(of: live.reload())) == "Maps")
  }

  @Test func followsALinkThatIsSwappedToAnotherDirectory() throws {
    try FileManager.default.copyItem(
      atPath: folder.path("data"), toPath: folder.path("next"))
    try folder.write("next/requests/r1.json", request("r1", "Swapped"))
    try folder.link("current", to: "data")
    var (live, before) = try open("current")
    #expect(title("r1", in: before) == "Drawings")
    try folder.link("new", to: "next")
    try #require(rename(folder.path("new"), folder.path("current")) == 0)
    #expect(title("r1", in: try snapshot(of: live.reload())) == "Swapped")
  }

  @Test func keepsEverythingWhileTheDirectoryIsGone() throws {
    var (live, _) = try open()
    try #require(rename(folder.path("data"), folder.path("away")) == 0)
    guard case .failure = live.reload() else {
      Issue.record("the directory is gone")
      return
    }
    try folder.write("away/requests/r1.json", request("r1", "Back"))
    try #require(rename(folder.path("away"), folder.path("data")) == 0)
    #expect(title("r1", in: try snapshot(of: live.reload())) == "Back")
  }

  /// As `git checkout` leaves it: files that came, went and changed at once.
  @Test func takesAnotherBranchInOneReading() throws {
    var (live, _) = try open()
    for number in 1...10 {
      try #require(unlink(folder.path("data/requests/r\(number).json")) == 0)
    }
    for number in 11...15 {
      try folder.write("data/requests/r\(number).json", request("r\(number)", "Other"))
    }
    for number in 21...30 {
      try folder.write("data/requests/r\(number).json", request("r\(number)", "New"))
    }
    let snapshot = try snapshot(of: live.reload())
    #expect(snapshot.requests.count == 20)
    #expect(opened.files.count == 15)
  }

  @Test func takesAStormOfAThousandChangesInOneReading() throws {
    var (live, _) = try open()
    for number in 1...1_000 {
      try folder.write("data/requests/s\(number).json", request("s\(number)", "Storm"))
    }
    #expect(try snapshot(of: live.reload()).requests.count == 1_020)
    #expect(opened.files.count == 1_000)
  }

  @Test(arguments: [
    #"{"id": "two-cities""#, "[]", #"{"id": "two-cities", "format_version": 9}"#,
  ])
  func survivesAProgrammeThatTurnsBad(text: String) throws {
    var (live, before) = try open()
    try folder.write("data/programme.json", text)
    try folder.write("data/requests/r7.json", request("r7", "Maps"))
    let snapshot = try snapshot(of: live.reload())
    #expect(snapshot.programme.id == before.programme.id)
    #expect(snapshot.brokenFiles.map(\.path) == ["programme.json"])
    #expect(title("r7", in: snapshot) == "Maps")
    #expect(snapshot.findings.inFile("programme.json").contains { $0.code.isAboutFile })
  }
}

/// An outcome that a test did not wait for.
private struct UnexpectedOutcome: Error { let text: String }

/// The names of the files whose bytes were read, in the order of their reading.
private final class OpenedNames: Sendable {
  private let state = Mutex<(names: [Int32: String], read: [String])>(([:], []))

  /// The system's own calls, noting what is read through them.
  var calls: SystemCalls {
    var calls = SystemCalls.live
    calls.open = { folder, name, flags in
      let outcome = SystemCalls.live.open(folder, name, flags)
      if case .success(let file) = outcome { self.state.withLock { $0.names[file] = name } }
      return outcome
    }
    calls.read = { file, bytes, offset in
      self.state.withLock { state in
        if offset == 0, let name = state.names[file] { state.read.append(name) }
      }
      return SystemCalls.live.read(file, bytes, offset)
    }
    return calls
  }

  var files: [String] { state.withLock { Set($0.read).sorted() } }

  func forget() { state.withLock { $0 = ([:], []) } }
}
