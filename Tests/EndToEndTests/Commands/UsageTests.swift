import Testing

struct UsageTests {
  @Test(arguments: [
    (["show", "overview", "--langage", "en"], "Did you mean '--language'?"),
    (["--sourced-onli"], "Did you mean '--sourced-only'?"),
    (["show", "overview", "--language", "russain"], "did you mean \"russian\"?"),
    (["show", "overview", "--language", "klingon"], "write en, ru or zh"),
    (["show", "overvew"], "did you mean \"overview\"?"),
    (["show", "metr"], "did you mean \"metro\"?"),
    (["show", "overview", "--as-of", "2021-02-30"], "2021-02-30"),
    (["show", "overview", "--as-of", "yesterday"], "yesterday"),
    (["show", "overview", "--format", "xml"], "'xml'"),
    (["show", "overview", "--audience", "everyone"], "'everyone'"),
    (["--open", "metr"], "did you mean \"metro\"?"),
    (["show"], "screen|id"), (["shwo", "overview"], "did you mean \"show\"?"),
  ])
  func aCommandLineThatMakesNoSenseIsRefused(arguments: [String], hint: String) throws {
    let run = try CommandRun(list: arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("bilateral: "))
    #expect(run.complaint.contains(hint))
  }

  @Test func aRefusedWordCannotSteerTheTerminal() throws {
    let run = try CommandRun("show", "over\u{1B}[2Jview", "--odd\u{9B}option")
    #expect(run.status == 64)
    #expect(!run.complaint.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
  }

  /// A start without options goes past the parser.
  @Test func aDirectoryAloneMeansTheSameAsWithAnOptionThatChangesNothing() throws {
    let folder = try TemporaryFolder(["programme.json": SmallProgramme.text])
    let environment = ["BILATERAL_DATA": folder.path, "LANG": "ru_RU.UTF-8"]
    let whole = try CommandRun("dashboard", "--audience", "internal", environment: environment)
    #expect(whole.status == 0)
    #expect(try CommandRun(environment: environment).output == whole.output)
    #expect(try CommandRun(folder.path, environment: ["LC_ALL": "ru"]).output == whole.output)
    #expect(try CommandRun("validat").status == 3)
  }

  @Test(arguments: [("shwo", "show"), ("validte", "validate"), ("nothing", nil)])
  func aWordThatIsNoDirectoryMayBeACommand(word: String, command: String?) throws {
    let run = try CommandRun(word)
    #expect(run.status == 3)
    #expect(run.complaints.count == 1)
    #expect(
      run.complaint.hasPrefix(
        command.map {
          "bilateral: \"\(word)\" is no command and no directory; did you mean \"\($0)\"?"
        }
          ?? "bilateral: \(word): there is no such directory"))
  }

  @Test func theVersionNamesTheCommit() throws {
    let run = try CommandRun("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+ \(([0-9a-f]{7,}|unknown)\)\n/) != nil)
  }

  @Test(arguments: [["--help"], ["show", "--help"]])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let run = try CommandRun(list: arguments)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.output.contains("USAGE: bilateral"))
  }
}
