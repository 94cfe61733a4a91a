import Foundation
import Glibc
import ProgrammeModel
import Testing

struct NewDirectoryTests {
  private let folder: TemporaryFolder
  private let files = [
    NewFile("programme.json", "{}"), NewFile("areas/metro.json", "[]"), NewFile(".hidden", ""),
  ]

  init() throws { folder = try TemporaryFolder() }

  private func contents(of path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  @Test(arguments: ["new", "new/", "new//"])
  func makesADirectory(name: String) throws {
    try NewDirectory(path: folder.path(name)).fill(with: files)
    #expect(
      try contents(of: folder.path)
        == ["new", "new/.hidden", "new/areas", "new/areas/metro.json", "new/programme.json"])
  }

  @Test func fillsAnEmptyOneWithoutPuttingAnotherInItsPlace() throws {
    try folder.makeFolder("new")
    let before = try DirectoryOnDisk(path: folder.path).entries(of: "")
    let inode = try FileManager.default.attributesOfItem(atPath: folder.path("new"))
    try NewDirectory(path: folder.path("new")).fill(with: files)
    #expect(
      try contents(of: folder.path("new"))
        == [".hidden", "areas", "areas/metro.json", "programme.json"])
    #expect(try DirectoryOnDisk(path: folder.path).entries(of: "") == before)
    let after = try FileManager.default.attributesOfItem(atPath: folder.path("new"))
    #expect(inode[.systemFileNumber] as? UInt64 == after[.systemFileNumber] as? UInt64)
  }

  @Test func refusesOneThatHoldsSomething() throws {
    try folder.write("new/.git/config", "")
    let path = folder.path("new")
    #expect(throws: FileFault.notEmpty(holding: ".git")) {
      try NewDirectory(path: path).fill(with: files)
    }
    #expect(try contents(of: path) == [".git", ".git/config"])
  }

  @Test func refusesAFile() throws {
    try folder.write("new", "text")
    let path = folder.path("new")
    #expect(throws: FileFault.taken) { try NewDirectory(path: path).fill(with: files) }
  }

  @Test(arguments: RefusedCall.allCases.filter { $0 != .give }, [false, true])
  func leavesNothingWhenACallFails(refused: RefusedCall, isThere: Bool) throws {
    if isThere { try folder.makeFolder("new") }
    let directory = NewDirectory(path: folder.path("new"), calls: refused.calls)
    #expect(throws: FileFault.self) { try directory.fill(with: files) }
    #expect(try contents(of: folder.path) == (isThere ? ["new"] : []))
  }

  @Test func theProgrammeComesLast() throws {
    try folder.makeFolder("new")
    var calls = SystemCalls.live
    calls.rename = { folder, old, new in
      new == "programme.json"
        ? .failure(SystemError(code: EIO)) : SystemCalls.live.rename(folder, old, new)
    }
    #expect(throws: FileFault.self) {
      try NewDirectory(path: folder.path("new"), calls: calls).fill(with: files)
    }
    #expect(try contents(of: folder.path) == ["new"])
  }
}
