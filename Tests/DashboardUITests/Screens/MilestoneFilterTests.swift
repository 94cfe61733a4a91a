import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The filter of a milestone narrows the pane that is in front.
struct MilestoneFilterTests {
  private func app(_ language: Language = .english) throws -> AppState<Write> {
    var app = AppState<Write>(
      try .fixture(language: language), root: MilestoneScreen("exchange-plan"))
    app.size = Size(width: 120, height: 40)
    return app
  }

  private func type(_ text: String, into app: inout AppState<Write>) {
    app.press("/")
    for character in text { app.press(.character(character)) }
    app.press(.enter)
  }

  @Test(arguments: Language.allCases)
  func theFactsAreNarrowedWhereTheyAreInFront(language: Language) throws {
    var app = try app(language)
    let words = app.context.phrases.areaWords
    let all = app.render().text
    let (promised, owner) = (Term(words.promised).opening, Term(words.owner).opening)
    try #require(all.contains("\(promised) ") && all.contains("\(owner) "))
    type(promised, into: &app)
    let text = app.render().text
    #expect(text.contains("╒ 1 ") && text.contains("\(promised) ") && !text.contains("\(owner) "))
    #expect(text.contains(app.context.phrases.shown(1, of: 8)), "\(text)")
    app.press(.escape)
    #expect(app.render().text == all)
  }

  /// The label of a group stands at its first row alone, and goes to the first that is left of it.
  @Test(arguments: ["renewal", "needs renewal"], ["", #""due": "2099-12""#])
  func aRowThatIsLeftBearsItsGroupsLabel(sought: String, dates: String) throws {
    let metro = try #require(Fixture.files["areas/metro.json"])
    let plan = #""depends_on": ["experts"]"#
    try #require(metro.contains(plan))
    let two = #""depends_on": ["experts", "renewal"]"#
    let met = #""due": "2020-12", "date_met": "2020-12-08", "status": "met""#
    try #require(metro.contains(met))
    let changed = metro.replacing(plan, with: two).replacing(met, with: dates.isEmpty ? met : dates)
    let files = Fixture.files(with: ["areas/metro.json": changed])
    var app = AppState<Write>(try .fixture(files), root: MilestoneScreen("exchange-plan"))
    app.size = Size(width: 120, height: 40)
    let needs = Term(app.context.phrases.areaWords.needs).opening
    type(sought, into: &app)
    let text = app.render().text
    let row = try #require(text.split(separator: "\n").first { $0.contains(needs) }, "\(text)")
    #expect(row.contains("Renewal signed"), "\(row)")
  }

  @Test func theHistoryIsNarrowedWhereItIsInFrontWithAllLinesOfWhatPasses() throws {
    var app = try app()
    app.press("2")
    type("beijing amber", into: &app)
    let text = app.render().text
    #expect(text.contains("╒ 2 History") && text.contains("We wait for the scope"))
    #expect(!text.contains("Exchange plan drafted") && !text.contains("Experts were named"))
    #expect(text.contains("Promised") && text.contains("Owner"))
  }

  @Test func theWayFromMatchToMatchLeadsToTheNarrowedPane() throws {
    var app = try app()
    app.press("2")
    type("beijing", into: &app)
    app.press("1", "n")
    #expect(app.render().text.contains("╒ 2 History"))
    app.press("1", "/")
    let text = app.render().text
    #expect(text.contains("╒ 1 ") && text.contains("Experts were named"), "begun anew in front")
  }

  @Test func whatPassesNowhereIsSaidInThatPaneAlone() throws {
    var app = try app()
    type("xyzzy", into: &app)
    let text = app.render().text
    #expect(text.ranges(of: app.context.phrases.nothingMatches).count == 1)
    #expect(text.contains("due date passed"))
  }
}
