import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// From any screen to the cause, back in history, and closer to one pane.
struct NavigationTests {
  private func app(_ name: String, columns: Int = 80) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = Size(width: columns, height: 24)
    try app.open(named: name)
    return app
  }

  @Test(arguments: [Key.character("C"), .character("D")])
  func aScreenIsNotOpenedUponItself(key: Key) throws {
    var app = try app("overview")
    app.press(key)
    let path = app.path
    app.press(key)
    #expect(path.count == 2 && app.path == path)
  }

  @Test(arguments: ["overview", "area/metro"])
  func cGoesFromARedParentToTheLeafThatMadeItSo(name: String) throws {
    var app = try app(name)
    let reasons = app.context.assessment.area("metro")?.evidence.reasons
    let leaf = try #require(reasons?.first?.record)
    app.press("1", "c")
    #expect(app.top.subject == leaf)
  }

  @Test func cGoesFromALineOfWhatNeedsAttentionToWhatItIsAbout() throws {
    var app = try app("overview")
    let lines = app.context.assessment.attention.filter { $0.recordKind != Area.kind }
    #expect(Set(lines.map(\.recordKind)).count > 1)
    app.press("4")
    for line in app.context.assessment.attention {
      if line.recordKind != Area.kind {
        app.press("c")
        #expect(app.top.subject == RecordName(kind: line.recordKind, id: line.id))
        app.press(.escape)
      }
      app.press(.down)
    }
  }

  @Test func cOnAFileThatCannotBeReadOpensThePageOfTheData() throws {
    let files = Fixture.files(with: ["decisions.json": "{"])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    app.press("4")
    let place = try #require(app.context.assessment.attention.firstIndex { $0.kind == .file })
    for _ in 0..<place { app.press(.down) }
    app.press("c")
    #expect(app.path.last == app.context.phrases.titles.data.full)
  }

  @Test func cGoesToTheCauseOfTheWorkstreamItselfBeforeThatOfItsArea() throws {
    var app = try app("workstream:metro-technology")
    app.press("c")
    #expect(app.top.subject == RecordName(kind: "milestone", id: "exchange-plan"))
  }

  @Test func enterWhereNothingCanBeOpenedSaysSo() throws {
    var app = try app("events")
    app.press("m", .enter)
    #expect(app.path.count == 2)
    #expect(app.render(80, 24).text.contains(app.context.phrases.messages.nothingToOpen))
  }

  @Test func cOnAGreenParentSaysThatThereIsNoCause() throws {
    let metro = "{\"id\": \"metro\", \"title\": {\"en\": \"Metro\"}}"
    let context = try Context.fixture([
      "programme.json": Fixture.files["programme.json"] ?? "", "areas/metro.json": metro,
    ])
    var app = AppState<Write>(context, root: OverviewScreen())
    try app.open(named: "area/metro")
    app.press("c")
    #expect(app.render(80, 24).text.contains(context.phrases.messages.noCause))
  }

  @Test(arguments: ["0001-01-01", "9999"])
  func aDayThatIsTooFarIsToldOf(day: String) throws {
    var app = try app("overview")
    let before = app.context.asOf
    app.press("T")
    app.type(day)
    app.press(.enter)
    #expect(app.context.asOf == before)
    #expect(app.render(80, 24).text.contains(app.context.phrases.messages.dayTooFar))
  }

  @Test func historyRestoresThePaneTheZoomAndTheCursor() throws {
    var app = try app("workstream:metro-technology")
    app.press("2", .down, "z")
    let left = app.render()
    app.press(.enter)
    #expect(app.render() != left)
    app.press("-")
    #expect(app.render() == left)
    app.press("+")
    #expect(app.render() != left)
  }

  @Test func zLetsThePaneWithFocusFillTheScreen() throws {
    var app = try app("workstream:metro-technology", columns: 120)
    let whole = app.render()
    app.press("2", "z")
    let titles = app.context.phrases.titles
    #expect(app.render().text.contains(titles.deliverables.full))
    #expect(!app.render().text.contains(titles.indicators.full))
    #expect(app.render().text.contains(app.context.phrases.morePanes(2)))
    app.press("z", "1")
    #expect(app.render() == whole)
  }

  @Test func aNarrowWindowShowsThePaneWithFocusAndCountsTheOthers() throws {
    var app = try app("workstream:metro-technology", columns: 50)
    #expect(app.render().text.contains(app.context.phrases.morePanes(2)))
    app.press(.tab)
    #expect(app.render().text.contains(app.context.phrases.titles.deliverables.full))
  }

  @Test func zShowsLessOfTheTimeAxisAndAtLastAllOfItAgain() throws {
    var app = try app("area/metro", columns: 120)
    app.press("3")
    let whole = app.render()
    app.press("z")
    let year = app.render()
    app.press("z")
    #expect(year != whole && app.render() != year && app.render() != whole)
    app.press("z")
    #expect(app.render() == whole)
  }

  @Test func anUnknownNameIsToldWithTheNearest() throws {
    var app = try app("overview")
    let unknown = #expect(throws: UnknownName.self) { try app.open(named: "metr") }
    #expect(unknown == .unknown("metr", nearest: "metro"))
    #expect(app.path.count == 1)
  }

  @Test(arguments: ["hall", "request:hall"])
  func aRecordOfALaterDayIsNotCalledUnknown(name: String) throws {
    let files = Fixture.files(with: [
      "requests/hall.json": #"""
      {"id": "hall", "title": "H", "from": "moscow", "to": "beijing", "opened": "2021-12-01"}
      """#
    ])
    var app = AppState<Browse>(try .fixture(files), root: OverviewScreen())
    #expect(throws: UnknownName.notYetKnown(name, on: Fixture.day)) {
      try app.open(named: name)
    }
    app.press("]", "]", "]")
    try app.open(named: name)
    #expect(app.path.count == 2)
  }
}
