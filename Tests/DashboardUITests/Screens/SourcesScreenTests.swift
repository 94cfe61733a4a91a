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

  @Test func aLowScreenListsSourcesAlone() throws {
    var app = try app(rows: 14)
    #expect(!app.render().text.contains("Rests on "))
    app.press(.tab, .enter)
    #expect(app.path.count == 2)
  }
}
