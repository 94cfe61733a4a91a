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

  @Test(arguments: [
    (["new", "event", "--title", "Дни Москвы", "--start", "2027-05"], "2027-05-dni-moskvy"),
    (["new", "risk", "--title-zh", "延误", "--area", "metro"], "yan-wu"),
    (["new", "risk", "--title", "…", "--area", "metro"], "risk"),
  ])
  func anIdIsMadeOfAnyScript(words: [String], id: String) throws {
    let run = try CommandRun(list: words + [folder.path])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("/\(id).json\n"))
  }

  @Test func anIdThatCannotBeMadeIsAskedFor() throws {
    let run = try CommandRun(
      list: ["new", "update"] + sound.map { $0 == "metro" ? "" : $0 } + [folder.path])
    #expect(run.status == 2)
    #expect(
      run.complaints.last == "the id is made of: date, area, party; give them, or --id")
  }

  @Test func flagsThatAreMissingAreListedAtOnce() throws {
    let none = try CommandRun("new", "update", folder.path)
    #expect(none.status == 2)
    #expect(
      none.complaints == [
        "--title, --area, --party, --date, --rag, --text: are missing; give them, or fill in a "
          + "draft with --edit"
      ])
    let one = try CommandRun("new", "risk", "--title", "T", "--level", "hihg", folder.path)
    #expect(one.complaints.count == 2)
    #expect(one.complaints.first?.contains("error E104") == true)
    #expect(
      one.complaints.last
        == "--area: is missing; give it, or fill in a draft with --edit")
  }

  @Test func aFieldWithFieldsOfItsOwnNamesTheirFlags() throws {
    let run = try CommandRun("new", "event", "--venue", #"{"name": "Hall"}"#, folder.path)
    #expect(run.status == 64)
    #expect(
      run.complaints == [
        "bilateral: --venue: is given field by field; write --venue-name, --venue-city, "
          + "--venue-address, --venue-url"
      ])
  }

  @Test(arguments: [
    (["experts"], "did you mean \"expert\"?"),
    (["status-update", "--title", "T"], "did you mean \"update\"?"),
    (["area"], "write update, event, request, practice, decision, risk, expert"),
  ])
  func aKindThatItDoesNotMakeIsMisuse(words: [String], hint: String) throws {
    let run = try CommandRun(list: ["new"] + words + [folder.path])
    #expect(run.status == 64)
    #expect(
      run.complaints == ["bilateral: \"\(words[0])\": is no kind that `new` makes; \(hint)"])
  }

  @Test func withoutAKindItShowsWhatThereIs() throws {
    let run = try CommandRun("new")
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: bilateral new"))
    #expect(!run.output.contains("kind "))
  }

  @Test func manyAtOnceTakeOneNumberEach() throws {
    let words = (["new", "update"] + sound + [folder.path]).map { "'\($0)'" }
    let line =
      #"for n in 1 2 3 4 5 6; do "$bilateral" \#(words.joined(separator: " ")) & done; wait"#
    let run = try CommandRun(shell: line)
    #expect(run.complaint == "")
    #expect(try updates.count == 6)
    #expect(try CommandRun("validate", folder.path).status == 0)
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
