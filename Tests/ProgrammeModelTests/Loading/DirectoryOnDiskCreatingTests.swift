import Foundation
import Glibc
import ProgrammeModel
import Testing

struct DirectoryOnDiskCreatingTests {
  private let folder: TemporaryFolder
  private let file = NewFile("risks/late.json", "new")

  init() throws { folder = try TemporaryFolder() }

  private func contents() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.contains(".") }.reduce(into: [:]) { texts, path in
      texts[path] = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    }
  }

  private func directory(_ calls: SystemCalls = .live) throws -> DirectoryOnDisk {
    try DirectoryOnDisk(path: folder.path, calls: calls)
  }

  @Test func createsAFileAndItsFolder() throws {
    try directory().create(file)
    #expect(try contents() == ["risks/late.json": "new"])
  }

  @Test func neverCreatesOverAnother() throws {
    try folder.write(file.path, "old")
    #expect(throws: FileFault.taken) { try directory().create(file) }
    #expect(try contents() == ["risks/late.json": "old"])
  }

  @Test func neverCreatesOverALinkToNowhere() throws {
    try folder.makeFolder("risks")
    try folder.link("risks/late.json", to: "missing.json")
    #expect(throws: FileFault.taken) { try directory().create(file) }
  }

  @Test func createsNothingThroughALinkOutOfTheDirectory() throws {
    let other = try TemporaryFolder()
    try folder.link("risks", to: other.path)
    #expect(throws: FileFault.linkLeaves) { try directory().create(file) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == [])
  }

  @Test(arguments: RefusedCall.allCases.filter { $0 != .rename })
  func leavesNothingOfAFileWhenACallFails(refused: RefusedCall) throws {
    let fault = FileFault.unwritable(reason: "No space left on device")
    #expect(throws: fault) { try directory(refused.calls).create(file) }
    #expect(try contents() == [:])
  }

  @Test func putCreatesAndReplaces() throws {
    try directory().put(file)
    try directory().put(NewFile(file.path, "newer"))
    #expect(try contents() == ["risks/late.json": "newer"])
  }
}
