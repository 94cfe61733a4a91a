import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct DataScreenTests {
  /// A file with a bad date in it, and one that is no JSON.
  private static let files = Fixture.files(with: [
    "events.json": """
    {
      "items": [
        {"id": "forum", "title": "Forum", "start": "2021-13"},
        {"id": "call", "title": "Call", "start": "2021-11-10"}
      ]
    }

    """,
    "decisions.json": "{\"items\": [",
  ])

  private func app(
    _ files: [String: String] = files, in language: Language = .english
  ) throws -> AppState<Write> {
    AppState(try .fixture(files, language: language), root: DataScreen())
  }

  @Test(arguments: Language.allCases)
  func drawsFindingsFilesAndTexts(in language: Language) throws {
    let app = try app(in: language)
    try expectGolden(app.render(80, 24), named: "data.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "data.120x40.en")
  }

  @Test func showsWhereLettersGoIn() throws {
    var app = try app()
    app.press("/")
    app.type("abc")
    app.press(.left, .left, "x")
    #expect(app.render(80, 24).text.contains("/ ax▏bc"))
    app.press(.paste(String(repeating: "long ", count: 60)))
    let row = app.render(80, 24).text.split(separator: "\n").first { $0.contains("▏") }
    #expect(row?.contains("…") == true)
  }

  @Test func tellsAdviceBesideErrors() throws {
    let codes = try app().context.assessment.findings.map(\.code)
    #expect(codes.contains(.e102))
    #expect(codes.contains(.e002))
    #expect(codes.contains(.w601))
  }

  @Test func narrowsBySeverityFileAndCode() throws {
    var app = try app()
    app.press("v")
    #expect(findingCodes(app) == ["E002", "E102"])
    app.press(.escape)
    app.press(.end, "F")
    let files = Set(rows(app).map { String($0.prefix { $0 != ":" }) })
    #expect(files == ["updates/metro.json"])
    app.press("F", .home, "C")
    #expect(findingCodes(app) == ["E002"])
    app.press(.escape)
    #expect(findingCodes(app).count > 2)
  }

  @Test(arguments: [
    ("severity:note", "I"), ("severity:info", "I"), ("severity:notes", "I"),
    ("severity:сведений", "I"),
    ("severity：提示", "I"), ("severity:ошибок", "E"), ("severity:警告", "W"), ("code:W5", "W"),
  ])
  func narrowsByTheWordsThatItShows(typed: String, severity: String) throws {
    var app = try app()
    app.press("/")
    for character in typed { app.press(.character(character)) }
    app.press(.enter)
    #expect(Set(findingCodes(app).map { String($0.prefix(1)) }) == [severity])
  }

  @Test(arguments: Language.allCases)
  func opensAFindingWholeAndItsRecord(in language: Language) throws {
    var app = try app(in: language)
    app.press(.down, .enter)
    #expect(app.path.last == "E102")
    try expectGolden(app.render(80, 24), named: "finding.\(language.rawValue)")
    app.press(.enter)
    #expect(app.path.last?.hasSuffix("Forum") == true)
  }

  /// One about no record says as much, and leads to what else is found in its file.
  @Test func opensAFindingOfAFileThatCannotBeRead() throws {
    var app = try app()
    app.press(.enter)
    #expect(app.path.last == "E002")
    let text = app.render(80, 24).text
    #expect(text.contains("the file ends within the array that opens at 1:11; write \"]\""))
    #expect(app.press("e") == .edit(path: "decisions.json", line: 1, column: 12))
    app.press(.enter)
    #expect(app.path.last == app.context.phrases.titles.data.full)
    #expect(app.render(80, 24).text.contains("/ decisions.json"))
  }

  /// What was mended while it was in view is no longer found.
  @Test func saysThatAFindingIsGone() throws {
    var app = try app()
    app.press(.enter)
    app.snapshot = try Fixture.snapshot(Fixture.files)
    #expect(app.render(80, 24).text.contains(app.context.phrases.gone("E002")))
  }

  @Test func opensTheEditorAtThePlace() throws {
    var app = try app()
    app.press(.down)
    #expect(app.press("e") == .edit(path: "events.json", line: 3, column: 48))
  }

  @Test func copiesAFindingAsValidatePrintsIt() throws {
    var app = try app()
    app.press(.down)
    guard case .copy(let text) = app.press("y") else {
      Issue.record("y copies")
      return
    }
    #expect(text.hasPrefix("events.json:3:48: error E102: event \"forum\": start \"2021-13\""))
  }

  @Test func namesARecordThatWent() throws {
    var app = try app()
    app.press(.down, .enter, .enter)
    app.snapshot = try Fixture.snapshot(
      Fixture.files(with: ["events.json": "{\"items\": []}\n"]))
    #expect(app.render(80, 24).text.contains("Forum"))
  }

  /// A list that another key narrowed says what there is none of, and its frame what rules the order.
  @Test(arguments: Language.allCases)
  func saysWhatThereIsNoneOfAndWhatRulesTheOrder(language: Language) throws {
    let phrases = language.phrases
    var app = AppState<Write>(try .fixture(language: language), root: DataScreen())
    #expect(app.render(80, 24).text.contains(phrases.sorted(by: phrases.headings.code.short)))
    app.press("s")
    #expect(app.render(80, 24).text.contains(phrases.sorted(by: phrases.headings.file.short)))
    app.press("v")
    #expect(app.render(80, 24).text.contains(phrases.dataWords.noneOfKind))
    app = AppState<Write>(
      try .fixture(language: language), root: DataScreen(file: "areas/none.json"))
    #expect(app.render(80, 24).text.contains(phrases.dataWords.noneInFile))
  }

  @Test func saysThatThereIsNothingToSay() throws {
    var app = try app()
    app.press("/", "q", "q", "q", .enter)
    #expect(app.render(80, 24).text.contains(app.context.phrases.nothingMatches))
  }

  /// The rows of findings, from their places on.
  private func rows(_ app: AppState<Write>) -> [Substring] {
    app.render(120, 40).text.split(separator: "\n")
      .filter { $0.contains(".json:") && $0.hasPrefix("│") }
      .compactMap { row in
        row.split { " ▌".contains($0) }.first { $0.contains(".json:") }
      }
  }

  private func findingCodes(_ app: AppState<Write>) -> [String] {
    let words = app.render(120, 40).text.split(separator: " ").map(String.init)
    let codes = words.filter { word in
      word.count == 4 && "EWI".contains(word.prefix(1)) && word.dropFirst().allSatisfy(\.isNumber)
    }
    return Set(codes).sorted()
  }
}
