import Foundation
import Glibc
import ProgrammeModel
import Testing

struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test func createsAFile() throws {
    try AtomicFile(path: folder.path("a.json")).create(Array("new".utf8))
    #expect(try text("a.json") == "new")
    #expect(try names() == ["a.json"])
  }

  @Test func neverCreatesOverAnother() throws {
    try folder.write("a.json", "old")
    let path = folder.path("a.json")
    #expect(throws: WriteFault.taken(path: path)) {
      try AtomicFile(path: path).create(Array("new".utf8))
    }
    #expect(try text("a.json") == "old")
    #expect(try names() == ["a.json"])
  }

  @Test func replacesAFileAndKeepsItsMode() throws {
    try folder.write("a.json", "old")
    try #require(chmod(folder.path("a.json"), 0o604) == 0)
    try AtomicFile(path: folder.path("a.json")).replace(Array("new".utf8))
    #expect(try text("a.json") == "new")
    #expect(WritingCalls.live.mode(folder.path("a.json")) == 0o604)
    #expect(try names() == ["a.json"])
  }

  @Test(arguments: RefusedCall.allCases)
  func leavesTheOldFileWhenACallFails(refused: RefusedCall) throws {
    try folder.write("a.json", "old")
    let calls = refused.calls
    let path = folder.path("a.json")
    #expect(throws: WriteFault.unwritable(path: path, reason: "No space left on device")) {
      try AtomicFile(path: path, calls: calls).replace(Array("new".utf8))
    }
    #expect(try text("a.json") == "old")
    #expect(try names() == ["a.json"])
  }

  @Test func writesOnAfterAShortWrite() throws {
    var calls = WritingCalls.live
    calls.write = { file, bytes in
      WritingCalls.live.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    let bytes = Array("eleven bytes".utf8)
    try AtomicFile(path: folder.path("a.json"), calls: calls).create(bytes)
    #expect(try text("a.json") == "eleven bytes")
  }
}
