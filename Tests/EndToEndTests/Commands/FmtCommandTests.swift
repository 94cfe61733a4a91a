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

  @Test(arguments: [
    [:], ["programme.json": #"{"id":"p","format":"bilateral","format_version":9}"#],
  ])
  func writesNothingWhereTheFormatIsNotKnown(programme: [String: String]) throws {
    let files = programme.merging(["areas/metro.json": Self.loose]) { $1 }
    let folder = try TemporaryFolder(files)
    for flags in [[], ["--check"]] {
      let run = try CommandRun(list: ["fmt", folder.path] + flags)
      #expect(run.status == 3)
      #expect(run.output == "")
      #expect(run.complaints.count == 1)
      #expect(run.complaint.hasPrefix("bilateral: \(folder.path)"))
      #expect(run.complaint.contains("programme.json"))
    }
    for (name, text) in files { #expect(try folder.text(of: name) == text) }
  }

  @Test func formatsTheRestBesideAProgrammeThatIsNoJSON() throws {
    let folder = try folder(["programme.json": #"{"id": "p","#, "areas/metro.json": Self.loose])
    let run = try CommandRun("fmt", folder.path)
    #expect(run.status == 2)
    #expect(run.complaint.hasPrefix("bilateral: programme.json:1:"))
    #expect(try folder.text(of: "areas/metro.json") == Self.canonical)
  }

  @Test func saysThatItsListCouldNotBePrinted() throws {
    let folder = try folder(["areas/metro.json": Self.loose])
    let run = try CommandRun(shell: "\"$bilateral\" fmt '\(folder.path)' >/dev/full")
    #expect(run.status == 1)
    #expect(
      run.complaints == [
        "bilateral: standard output: cannot be written: No space left on device"
      ])
    #expect(try folder.text(of: "areas/metro.json") == Self.canonical)
  }

  @Test func saysThatThereIsNoDirectory() throws {
    let empty = try TemporaryFolder()
    let run = try CommandRun("fmt", empty.file("nowhere"))
    #expect(run.status == 3)
    #expect(run.complaints.count == 1)
  }
}
