import Foundation
import Testing

struct FmtCommandTests {
  private static let loose =
    #"{"title": "Metro",   "id": "metro", "x_own": 1.50, "_comment": "\u202e"}"#
  private static let canonical = """
    {
      "_comment": "\\u202e",
      "id": "metro",
      "title": "Metro",
      "x_own": 1.50
    }

    """

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
      files.merging(["programme.json": SmallProgramme.text]) { given, _ in given })
    #expect(try CommandRun("fmt", folder.path, "--check").status != 0)
    return folder
  }

  @Test func rewritesWhatIsNotCanonicalAndNamesIt() throws {
    let folder = try folder(["areas/metro.json": Self.loose])
    let run = try CommandRun("fmt", folder.path)
    #expect(run.status == 0)
    #expect(run.output == "programme.json\nareas/metro.json\n")
    #expect(try folder.text(of: "areas/metro.json") == Self.canonical)
    #expect(try CommandRun("fmt", folder.path).output == "")
    #expect(try CommandRun("fmt", folder.path, "--check").status == 0)
    #expect(
      try CommandRun("validate", folder.path, "--only", "I802").output.contains("no findings"))
  }

  @Test func writesNothingWhenItOnlyChecks() throws {
    let folder = try folder(["areas/metro.json": Self.loose])
    let run = try CommandRun("fmt", folder.path, "--check")
    #expect(run.status == 1)
    #expect(run.output == "programme.json\nareas/metro.json\n")
    #expect(try folder.text(of: "areas/metro.json") == Self.loose)
  }

  @Test(arguments: [
    (#"{"id": "metro",}"#, "error E002"), (#"{"id": "metro", "id": "metro"}"#, "error E004"),
  ])
  func leavesAFileThatIsInDoubtAndFormatsTheRest(text: String, code: String) throws {
    let folder = try folder(["areas/metro.json": text])
    let run = try CommandRun("fmt", folder.path)
    #expect(run.status == 2)
    #expect(run.output == "programme.json\n")
    #expect(run.complaint.hasPrefix("bilateral: areas/metro.json:1:"))
    #expect(run.complaint.contains(code))
    #expect(try folder.text(of: "areas/metro.json") == text)
  }

  @Test func saysThatThereIsNoDirectory() throws {
    let empty = try TemporaryFolder()
    let run = try CommandRun("fmt", empty.file("nowhere"))
    #expect(run.status == 3)
    #expect(run.complaints.count == 1)
  }
}
