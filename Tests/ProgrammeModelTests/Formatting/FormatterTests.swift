import Foundation
import Glibc
import ProgrammeModel
import Testing

struct FormatterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Fixture().with("event"))
    _ = try format()
    try folder.write("risks.json", Self.loose)
  }

  private static let loose = #"{"items":[{"title":"T","id":"r","area":"metro"}]}"#

  private static let canonical = """
    {
      "items": [
        {
          "id": "r",
          "title": "T",
          "area": "metro"
        }
      ]
    }

    """

  /// Paths with what came of them, but for those that were canonical.
  private func format(isTrial: Bool = false, _ calls: SystemCalls = .live) throws -> [String] {
    var lines: [String] = []
    try Formatter(path: folder.path, calls: calls).format(isTrial: isTrial) { path, outcome in
      switch outcome {
      case .canonical: break
      case .changed: lines.append("\(path): changed")
      case .refused(let findings): lines += findings.map { "refused \($0)" }
      case .unwritten(let finding): lines.append("unwritten \(finding)")
      }
    }
    return lines
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func rewritesWhatIsNotCanonicalAndNothingElse() throws {
    let before = try names
    #expect(try format() == ["risks.json: changed"])
    #expect(try text("risks.json") == Self.canonical)
    #expect(try format() == [])
    #expect(try names == before)
  }

  @Test func writesNothingWhenItIsOnlyAsked() throws {
    #expect(try format(isTrial: true) == ["risks.json: changed"])
    #expect(try text("risks.json") == Self.loose)
  }

  @Test func refusesWhatCannotBeReadWithoutDoubtAndFormatsTheRest() throws {
    let doubtful = #"{"items": [], "items": []}"#
    try folder.write("requests.json", doubtful)
    try folder.write("updates/a.json", "{")
    try folder.makeFIFO("decisions.json")
    let lines = try format()
    #expect(
      lines.map { $0.prefix(40) } == [
        "refused decisions.json:1:1: error E009: ",
        "refused requests.json:1:15: error E004: ", "risks.json: changed",
        "refused updates/a.json:1:2: error E002: ",
      ])
    #expect(try text("requests.json") == doubtful)
    #expect(try text("updates/a.json") == "{")
  }

  @Test func ordersTextsByTheProgrammesLanguages() throws {
    try folder.write(
      Fixture().programme(["languages": ["zh", "en"]]).with(
        "event", ["title": ["en": "E", "ru": "R", "zh": "Z"]]))
    _ = try format()
    let lines = try text("events.json").split(separator: "\n")
    #expect(
      lines.filter { $0.contains("\": \"E\"") || $0.contains("\"Z\"") }.first?.contains("Z") == true
    )
  }

  @Test(arguments: [0o644, 0o600, 0o640, 0o444] as [mode_t])
  func keepsTheMode(mode: mode_t) throws {
    try #require(chmod(folder.path("risks.json"), mode) == 0)
    #expect(try format() == ["risks.json: changed"])
    var status = stat()
    try #require(stat(folder.path("risks.json"), &status) == 0)
    #expect(status.st_mode & 0o7777 == mode)
  }

  @Test func replacesWhatALinkLeadsTo() throws {
    try folder.write("real/risks.txt", Self.loose)
    try #require(unlink(folder.path("risks.json")) == 0)
    try folder.link("risks.json", to: "real/risks.txt")
    #expect(try format() == ["risks.json: changed"])
    #expect(try text("real/risks.txt") == Self.canonical)
    var status = stat()
    try #require(lstat(folder.path("risks.json"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  /// Each step of writing, made to fail.
  private static let faults: [String: @Sendable (inout SystemCalls) -> Void] = [
    "create": { $0.create = { _, _, _ in .failure(SystemError(code: ENOSPC)) } },
    "write": { $0.write = { _, _ in .failure(SystemError(code: ENOSPC)) } },
    "mode": { $0.setMode = { _, _ in .failure(SystemError(code: ENOSPC)) } },
    "flush": { $0.flush = { _ in .failure(SystemError(code: ENOSPC)) } },
    "rename": { $0.rename = { _, _, _ in .failure(SystemError(code: ENOSPC)) } },
  ]

  @Test(arguments: ["create", "write", "mode", "flush", "rename"])
  func leavesTheFileAsItWasWhereAStepFails(step: String) throws {
    let before = try names
    var calls = SystemCalls.live
    let fault = try #require(Self.faults[step])
    fault(&calls)
    #expect(
      try format(calls) == [
        "unwritten risks.json:1:1: error E001: cannot be written: No space left on device"
      ])
    #expect(try text("risks.json") == Self.loose)
    #expect(try names == before)
  }

  @Test func doesNotMindWhoseTheFileIs() throws {
    var calls = SystemCalls.live
    calls.setOwner = { _, _, _ in .failure(SystemError(code: EPERM)) }
    #expect(try format(calls) == ["risks.json: changed"])
  }

  @Test func writesOnWhereAWriteWasShort() throws {
    var calls = SystemCalls.live
    calls.write = { file, bytes in
      SystemCalls.live.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    #expect(try format(calls) == ["risks.json: changed"])
    #expect(try text("risks.json") == Self.canonical)
  }

  @Test func givesUpWhereNothingMoreIsTaken() throws {
    var calls = SystemCalls.live
    calls.write = { _, _ in .success(0) }
    #expect(
      try format(calls) == [
        "unwritten risks.json:1:1: error E001: cannot be written: nothing more is taken"
      ])
  }

  @Test func leavesAFileThatSomeoneElseChangedMeanwhile() throws {
    let path = folder.path("risks.json")
    var calls = SystemCalls.live
    calls.write = { file, bytes in
      _ = try? "newer".write(toFile: path, atomically: true, encoding: .utf8)
      return SystemCalls.live.write(file, bytes)
    }
    #expect(
      try format(calls) == [
        "unwritten risks.json:1:1: error E001: was changed since it was read; run this again"
      ])
    #expect(try text("risks.json") == "newer")
  }

  @Test func passesByDraftsThatWereLeftBehind() throws {
    try folder.write(".bilateral-\(getpid())-0", "left")
    #expect(try format() == ["risks.json: changed"])
    #expect(try text(".bilateral-\(getpid())-0") == "left")
  }

  @Test func saysWhyThereIsNoDirectory() {
    let missing = folder.path("nowhere")
    #expect(throws: LoadError.missingDirectory(path: missing)) {
      try Formatter(path: missing).format(isTrial: true) { _, _ in }
    }
  }
}
