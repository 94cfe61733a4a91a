import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct SourcesScreenTests {
  private func app(rows: Int = 24) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: SourcesScreen())
    app.size = Size(width: 80, height: rows)
    return app
  }

  @Test func showsWhatRestsOnTheSelectedSource() throws {
    var app = try app()
    #expect(app.render().text.contains("Rests on "))
    let title = app.render().text.split(separator: "\n").first { $0.contains("Rests on ") }
    app.press(.down)
    #expect(
      title != app.render().text.split(separator: "\n").first { $0.contains("Rests on ") })
  }

  @Test func tabAndEnterOpenARecordThatRestsOnIt() throws {
    var app = try app()
    app.press(.tab, .enter)
    #expect(app.path.count == 2)
    var source = try self.app()
    source.press(.enter)
    #expect(app.path != source.path)
  }

  /// As in any list: to the right into the selected row of the pane in front, to the left out of the screen.
  @Test(arguments: ["1", "2"], [(Key.left, Key.right), ("h", "l")])
  func sidewaysKeysOpenARowAndLeave(pane: Key, keys: (out: Key, into: Key)) throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = Size(width: 80, height: 24)
    try app.open(named: "sources")
    app.press(pane)
    let list = app.render()
    var entered = app
    entered.press(.enter)
    app.press(keys.into)
    #expect(app.path.count == 3 && app.path == entered.path)
    app.press(keys.out)
    #expect(app.render() == list)
    app.press(keys.out)
    #expect(app.path.count == 1)
  }

  @Test func theFilterTakesTheKeysFromTheLowerList() throws {
    var app = try app()
    app.press(.tab, "/")
    app.type("a")
    app.press(.enter, .down)
    let second = try #require(app.top.selectedRecord(in: app.context))
    app.press(.up)
    #expect(app.top.selectedRecord(in: app.context) != second)
  }

  @Test func aLaterSourceIsNotListedButOpensFromWhatRestsOnIt() throws {
    let early = try #require(Day(year: 2020, month: 12, day: 6))
    let context = try Context.fixture(asOf: early)
    let metro = RecordName(kind: "area", id: "metro")
    let source = try #require(context.sources(of: metro).first)
    #expect(context.title(of: source.name) == "TASS on the signing of the programme")
    let list = AppState<Write>(context, root: SourcesScreen()).render(80, 24).text
    #expect(list.contains("No sources"))
    let page = AppState<Write>(context, root: SourceScreen(source.id)).render(80, 24).text
    #expect(page.contains("The programme covers ten areas"))
  }

  @Test func digitsGoToEitherPane() throws {
    var app = try app()
    #expect(app.render().text.contains("╒ 1 Sources ") && app.render().text.contains("┌ 2 Rests "))
    app.press("2")
    #expect(app.render().text.contains("╒ 2 Rests on "))
    app.press("1")
    #expect(app.render().text.contains("╒ 1 Sources "))
  }

  @Test func theTitleCountsConflictsAndRowsTellTheirDayOrFigure() throws {
    let series = """
      {"id": "s", "title": "Goods", "reporter": "CN", "partner": "RU", "flow": "total", "source": ["announcement", "draft-plan"],
       "scope": "all-goods", "unit": "USD", "unit_mult": 9, "conflicts_with": ["day"],
       "observations": [{"period": "2020", "value": 107.76}]}
      """
    let holiday = """
      {"id": "day", "name": "New Year", "party": "moscow", "date": "2021-01-01", "source": "announcement"}
      """
    let files = Fixture.files(with: ["trade/s.json": series, "holidays/day.json": holiday])
    let text = AppState<Write>(try .fixture(files), root: SourcesScreen()).render(120, 40).text
    #expect(text.contains("· ! 1 conflict "))
    let rows = text.split(separator: "\n")
    #expect(rows.contains { $0.contains("│ Goods ") && $0.contains(" 107.76 bn US$, 2020 ") })
    #expect(rows.contains { $0.contains("│ New Year ") && $0.contains(" 1 Jan 2021 ") })
  }

  @Test func aLowScreenListsSourcesAlone() throws {
    var app = try app(rows: 14)
    #expect(app.render().text.contains("╒ Sources "))
    #expect(!app.render().text.contains("Rests on "))
    app.press(.tab, .enter)
    #expect(app.path.count == 2)
  }

  /// It is what others rest on.
  @Test(arguments: Language.allCases)
  func aSourceDoesNotLackASource(language: Language) throws {
    let context = try Context.fixture(language: language)
    let source = try #require(context.snapshot.sources.first { $0.sources.isEmpty })
    let none = language.phrases.recordWords.noSource
    for screen in [RecordScreen(source.name), SourceScreen(source.id)] as [any Screen] {
      let app = AppState<Write>(context, root: screen)
      #expect(!app.render(120, 40).text.contains(none))
    }
    let area = RecordScreen(RecordName(kind: Party.kind, id: "moscow"))
    #expect(AppState<Write>(context, root: area).render(120, 40).text.contains(none))
  }
}
