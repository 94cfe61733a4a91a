import Glibc
import ProgrammeModel
import Testing

/// What comes of a system call that fails.
struct SystemCallsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Fixture().with("event").with("risk"))
  }

  private func findings(_ change: (inout SystemCalls) -> Void) throws -> [String] {
    var calls = SystemCalls.live
    change(&calls)
    let directory = try DirectoryOnDisk(path: folder.path, calls: calls)
    return try Loader(directory).findings().findings.map(\.description)
  }

  @Test(arguments: [
    (EACCES, "Permission denied"), (EIO, "Input/output error"), (EMFILE, "Too many open files"),
    (ESTALE, "Stale file handle"),
  ])
  func tellsWhyAFileCannotBeOpened(code: Int32, reason: String) throws {
    let found = try findings { calls in
      calls.open = { folder, name, flags in
        name == "events.json"
          ? .failure(SystemError(code: code)) : SystemCalls.live.open(folder, name, flags)
      }
    }
    #expect(found == ["events.json:1:1: error E001: cannot be read: \(reason)"])
  }

  @Test(arguments: [(EINTR, 3, nil), (EIO, 1, EIO)] as [(Int32, Int, Int32?)])
  func makesACallAgainWhereItWasInterruptedAlone(code: Int32, count: Int, fault: Int32?) {
    var turns = 0
    let outcome = SystemCalls.retrying { () -> Int in
      turns += 1
      errno = code
      return turns < 3 ? -1 : 7
    }
    #expect(turns == count)
    #expect(outcome == (fault.map { .failure(SystemError(code: $0)) } ?? .success(7)))
  }

  @Test func tellsAFileThatWentBetweenListingAndOpening() throws {
    let path = folder.path("events.json")
    let found = try findings { calls in
      calls.open = { folder, name, flags in
        if name == "events.json" { unlink(path) }
        return SystemCalls.live.open(folder, name, flags)
      }
    }
    #expect(found == ["events.json:1:1: error E001: is gone: it went while it was read"])
  }

  @Test func tellsWhyAFileCannotBeRead() throws {
    let found = try findings { calls in
      calls.read = { _, _, _ in .failure(SystemError(code: EIO)) }
    }
    #expect(
      found == [
        "areas/metro.json:1:1: error E001: cannot be read: Input/output error",
        "events.json:1:1: error E001: cannot be read: Input/output error",
        "programme.json:1:1: error E001: cannot be read: Input/output error",
        "risks.json:1:1: error E001: cannot be read: Input/output error",
      ])
  }

  @Test func readsOnWhereAReadWasShort() throws {
    let found = try findings { calls in
      calls.read = { file, bytes, offset in
        let few = UnsafeMutableRawBufferPointer(rebasing: bytes.prefix(7))
        return SystemCalls.live.read(file, few, offset)
      }
    }
    #expect(found == [])
  }

  @Test func tellsWhyAStatusCannotBeHad() throws {
    let found = try findings { calls in
      calls.status = { _ in .failure(SystemError(code: EIO)) }
    }
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.hasSuffix("error E001: cannot be read: Input/output error") })
  }

  @Test(arguments: [S_IFCHR, S_IFBLK])
  func tellsADevice(kind: mode_t) throws {
    let found = try findings { calls in
      calls.status = { file in
        SystemCalls.live.status(file).map { status in
          var status = status
          if status.st_size < 200 { status.st_mode = kind | 0o600 }
          return status
        }
      }
    }
    #expect(found.contains("risks.json:1:1: error E009: is a device; put a regular file here"))
  }

  @Test func readsAgainAFileThatGrewWhileItWasRead() throws {
    let path = folder.path("events.json")
    let turns = Turns()
    let directory = try DirectoryOnDisk(
      path: folder.path,
      calls: changing(at: turns, upTo: 1) {
        let file = Glibc.open(path, O_WRONLY | O_APPEND)
        _ = Glibc.write(file, "   ", 3)
        close(file)
      })
    let contents = try directory.contents(of: "events.json")
    #expect(contents.bytes.suffix(3) == Array("   ".utf8)[...])
    #expect(contents.signature.size == contents.bytes.count)
    #expect(turns.count == 2)
  }

  @Test func givesUpOnAFileThatNeverStandsStill() throws {
    let path = folder.path("events.json")
    let turns = Turns()
    let directory = try DirectoryOnDisk(
      path: folder.path,
      calls: changing(at: turns, upTo: .max) {
        let file = Glibc.open(path, O_WRONLY | O_APPEND)
        _ = Glibc.write(file, " ", 1)
        close(file)
      })
    #expect(throws: FileFault.unreadable(reason: "it changes while it is read")) {
      try directory.contents(of: "events.json")
    }
    #expect(turns.count == 4)
  }

  @Test func tellsAFolderThatCannotBeListed() throws {
    try folder.write("updates/a.json", "{}")
    let root = folder.path
    var calls = SystemCalls.live
    calls.open = { folder, name, flags in
      name == "updates"
        ? .failure(SystemError(code: EACCES)) : SystemCalls.live.open(folder, name, flags)
    }
    let found = try Loader(DirectoryOnDisk(path: root, calls: calls)).findings().findings
    #expect(
      found.map(\.description) == ["updates:1:1: error E001: cannot be read: Permission denied"])
  }

  @Test func hasNoDataWhereTheDirectoryCannotBeListed() throws {
    var calls = SystemCalls.live
    calls.names = { _ in .failure(SystemError(code: EIO)) }
    let loader = Loader(try DirectoryOnDisk(path: folder.path, calls: calls), path: "data")
    let expected = LoadError.unreadable(path: "data", reason: "Input/output error")
    #expect(throws: expected) { try loader.findings() }
    #expect(throws: expected) { try loader.snapshot() }
  }

  @Test func closesWhatItOpens() throws {
    let open = Turns()
    var calls = SystemCalls.live
    calls.open = { folder, name, flags in
      let outcome = SystemCalls.live.open(folder, name, flags)
      if case .success = outcome { open.count += 1 }
      return outcome
    }
    calls.close = { file in
      open.count -= 1
      SystemCalls.live.close(file)
    }
    try folder.link("requests.json", to: "risks/../risks.json")
    try folder.makeFIFO("decisions.json")
    _ = try Loader(DirectoryOnDisk(path: folder.path, calls: calls)).findings()
    #expect(open.count == 0)
  }

  /// A count that closures share; tests use it from one thread only.
  private final class Turns: @unchecked Sendable { var count = 0 }

  /// Calls that change a file after each of its first readings.
  private func changing(
    at turns: Turns, upTo most: Int, _ change: @escaping @Sendable () -> Void
  ) -> SystemCalls {
    var calls = SystemCalls.live
    calls.read = { file, bytes, offset in
      let outcome = SystemCalls.live.read(file, bytes, offset)
      turns.count += 1
      if turns.count <= most { change() }
      return outcome
    }
    return calls
  }
}
