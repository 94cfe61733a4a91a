import Foundation
import Testing

struct NewCommandTests {
  private let folder: TemporaryFolder
  private let sound = [
    "--title-en", "It moves", "--area", "metro", "--party", "east", "--date", "2021-12-01",
    "--rag", "green", "--text", "Fine.",
  ]

  init() throws {
    folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text,
      "areas/metro.json": #"{"id": "metro", "title": "Metro"}"#,
    ])
  }

  private var updates: [String] {
    get throws { try folder.names.contains("updates") ? Self.names(folder.file("updates")) : [] }
  }

  private static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func writesAnUpdateAndPrintsItsPath() throws {
    let run = try CommandRun(list: ["new", "update"] + sound + [folder.path])
    let path = "updates/2021-12-01-metro-east.json"
    #expect(run.status == 0)
    #expect(run.output == folder.file(path) + "\n")
    #expect(
      try folder.text(of: path) == """
        {
          "id": "2021-12-01-metro-east",
          "title": {
            "en": "It moves"
          },
          "area": "metro",
          "party": "east",
          "date": "2021-12-01",
          "rag": "green",
          "text": "Fine."
        }

        """)
    #expect(try CommandRun("validate", folder.path).status == 0)
    #expect(try !CommandRun("fmt", "--check", folder.path).output.contains("updates/"))
  }

  @Test func aSecondOneStandsBesideTheFirst() throws {
    for _ in 1...3 {
      #expect(try CommandRun(list: ["new", "update"] + sound + [folder.path]).status == 0)
    }
    #expect(
      try updates == [
        "2021-12-01-metro-east-2.json", "2021-12-01-metro-east-3.json",
        "2021-12-01-metro-east.json",
      ])
  }

  @Test func aGivenIdIsNeverWrittenOver() throws {
    let words = ["new", "update", "--id", "mine"] + sound + [folder.path]
    #expect(try CommandRun(list: words).status == 0)
    let before = try folder.text(of: "updates/mine.json")
    let run = try CommandRun(list: words + ["--note", "again"])
    #expect(run.status == 2)
    #expect(run.complaint.contains("E201: the id \"mine\" is taken by updates/mine.json:1:1"))
    #expect(try folder.text(of: "updates/mine.json") == before)
  }

  @Test func aBadValueIsToldOfAndNothingIsWritten() throws {
    let run = try CommandRun(
      list: ["new", "update"] + sound + ["--progress-pct", "140", folder.path])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("updates/2021-12-01-metro-east.json:"))
    #expect(run.complaint.contains("error E107"))
    #expect(try folder.names == ["areas", "programme.json"])
  }

  @Test func anIdThatCannotBeMadeIsAskedFor() throws {
    let run = try CommandRun("new", "risk", "--title", "延误", "--area", "metro", folder.path)
    #expect(run.status == 2)
    #expect(run.complaints.last?.contains("or --id") == true)
  }

  @Test func aFlagThatIsNoFieldIsMisuse() throws {
    let run = try CommandRun("new", "risk", "--titel", "Late", folder.path)
    #expect(run.status == 64)
    #expect(
      run.complaints == ["bilateral: --titel: is no field of this kind; did you mean --title?"])
  }

  @Test func theBundledProgrammeIsNotWrittenToUnasked() throws {
    #expect(try CommandRun(list: ["new", "update"] + sound).status == 64)
  }

  @Test func aDirectoryWithoutAProgrammeIsNoPlace() throws {
    let empty = try TemporaryFolder()
    #expect(try CommandRun(list: ["new", "update"] + sound + [empty.path]).status == 3)
    #expect(try empty.names == [])
  }

  @Test func theEnvironmentNamesTheDirectory() throws {
    let run = try CommandRun(
      list: ["new", "update"] + sound, environment: ["BILATERAL_DATA": folder.path])
    #expect(run.status == 0)
    #expect(try updates == ["2021-12-01-metro-east.json"])
  }

  @Test(arguments: ["event", "request", "practice", "decision", "risk", "expert", "update"])
  func helpListsTheFieldsOfAKind(kind: String) throws {
    let run = try CommandRun("new", kind, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("--title[-LANG] TEXT (required)"))
    #expect(run.output.contains("--visibility internal|partner|public"))
  }
}
