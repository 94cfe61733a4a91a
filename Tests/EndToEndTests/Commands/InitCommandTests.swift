import Foundation
import Glibc
import Testing

struct InitCommandTests {
  @Test(arguments: [[], ["--blank"]])
  func makesADirectoryWithoutErrors(flags: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("programme")
    let made = try CommandRun(list: ["init", path] + flags)
    #expect(made.status == 0)
    #expect(made.output == path + "\n")
    #expect(try CommandRun("validate", path).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(names).isSuperset(of: [".gitattributes", ".editorconfig", "schema"]))
    #expect(try folder.names == ["programme"])
  }

  @Test func needsNoGit() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("programme")
    let run = try CommandRun("init", path, "--blank", environment: ["PATH": "/nowhere"])
    #expect(run.status == 0)
  }

  @Test func refusesADirectoryThatHoldsSomething() throws {
    let folder = try TemporaryFolder(["notes.txt": "mine"])
    let run = try CommandRun("init", folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.complaints == [
        "bilateral: \(folder.path): is not empty: it holds \"notes.txt\"; name a new or an empty "
          + "directory"
      ])
    #expect(try folder.names == ["notes.txt"])
  }

  @Test func refusesAFileAndAMissingParent() throws {
    let folder = try TemporaryFolder(["file": "mine"])
    #expect(try CommandRun("init", folder.file("file")).status == 2)
    #expect(try CommandRun("init", folder.file("no/such")).status == 1)
    #expect(try folder.text(of: "file") == "mine")
    #expect(try folder.names == ["file"])
  }

  @Test func saysWhatToDoWhereTheFolderAroundItIsMissing() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun("init", folder.file("no/such"))
    #expect(
      run.complaints == [
        "bilateral: \(folder.file("no/such")): cannot be written: there is no "
          + "\(folder.file("no/")); make it first"
      ])
  }

  @Test func anEmptyNameIsMisuse() throws {
    let run = try CommandRun("init", "")
    #expect(run.status == 64)
    #expect(
      run.complaints.first == "bilateral: no name for the directory; write its path")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func leavesAReadOnlyDirectoryAsItIs() throws {
    let folder = try TemporaryFolder()
    try #require(chmod(folder.path, 0o555) == 0)
    defer { chmod(folder.path, 0o755) }
    let run = try CommandRun("init", folder.path)
    #expect(run.status == 1)
    #expect(run.complaint.hasSuffix("cannot be written: Permission denied\n"))
    #expect(try folder.names == [])
  }

  /// Nobody may write below /proc, not even root.
  @Test func namesAPlaceThatTakesNothing() throws {
    let run = try CommandRun("init", "/proc/programme")
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(run.complaint.hasPrefix("bilateral: /proc/programme"))
    #expect(run.complaint.contains("cannot be written: "))
  }
}
