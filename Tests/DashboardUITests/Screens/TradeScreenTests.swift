import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct TradeScreenTests {
  private func app(
    on series: Identifier<TradeSeries>? = "gacc", in language: Language = .english
  ) throws -> AppState<Write> {
    AppState(try .fixture(Fixture.tradeFiles, language: language), root: TradeScreen(series))
  }

  @Test(arguments: Language.allCases)
  func drawsASeriesWithItsTarget(in language: Language) throws {
    let app = try app(in: language)
    try expectGolden(app.render(80, 24), named: "trade.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "trade.120x40.en")
    try expectGolden(app.render(200, 50), named: "trade.200x50.en")
    try expectGolden(app.render(80, 24).asciiTwin, named: "trade.ascii.en")
  }

  @Test(arguments: Language.allCases)
  func drawsPartsOfAYear(in language: Language) throws {
    let app = try app(on: "moscow-total", in: language)
    try expectGolden(app.render(80, 24), named: "trade-part.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "trade-part.120x40.en")
  }

  @Test func namesACompilerWhole() throws {
    let files = Fixture.tradeFiles.mapValues {
      $0.replacing(#""Press service""#, with: #""Press service of the Mayor of the city""#)
    }
    let text = AppState<Write>(try .fixture(files), root: TradeScreen("moscow-total"))
      .render(80, 24).text
    #expect(text.contains("│ Press service of the ") && text.contains("│ Mayor of the city "))
  }

  @Test(arguments: zip(Language.allCases, ["headline", "заголовок", "概数"]))
  func marksARoundNumberInANarrowTable(in language: Language, word: String) throws {
    var app = try app(on: "moscow-total", in: language)
    app.press("v", "v")
    #expect(app.render(80, 24).text.contains("! \(word)"))
  }

  @Test func turnsFromChartToTableAndBack() throws {
    var app = try app()
    let chart = app.render(80, 24)
    app.press("v")
    #expect(app.render(80, 24).text.contains("nine months"))
    app.press("v")
    try expectGolden(app.render(80, 24), named: "trade-table.en")
    app.press("v")
    #expect(app.render(80, 24) == chart)
  }

  @Test func marksTheFigureThatSidewaysKeysReach() throws {
    var app = try app()
    #expect(!app.render(80, 24).text.contains("›20"))
    app.press("2", .left)
    let newest = try #require(markedYear(in: app))
    app.press(.left)
    #expect(markedYear(in: app) == newest - 1)
    app.press("h", .right)
    #expect(markedYear(in: app) == newest - 1)
    app.press("l", .right)
    #expect(markedYear(in: app) == newest)
    #expect(app.path.count == 1)
    app.press("1", .right)
    #expect(app.path.count == 2 && markedYear(in: app) == nil)
  }

  private func markedYear(in app: AppState<Write>) -> Int? {
    app.render(80, 24).text.firstMatch(of: /›(\d{4})/).flatMap { Int($0.1) }
  }

  @Test(arguments: Language.allCases)
  func tellsWhyAGrowthDiffers(in language: Language) throws {
    var app = try app(in: language)
    app.press("3", .down, .down, "w")
    try expectGolden(app.render(80, 24), named: "trade-why.\(language.rawValue)")
    app.press(.escape)
    #expect(app.path.count == 1)
  }

  @Test func opensTheSourceOfAFigure() throws {
    var app = try app()
    app.press("o")
    #expect(app.path.last == "A year of trade")
  }

  @Test func opensThePageOfTheSeries() throws {
    var app = try app()
    app.press(.enter)
    #expect(app.path.last == "Russia – China goods trade")
  }

  @Test func opensWhatDisagrees() throws {
    var app = try app()
    app.press("5", .enter)
    #expect(app.path.last == "Russia – China goods trade, Russian side")
  }

  @Test func showsClaimsWherePanesAreFew() throws {
    var app = try app()
    app.press("5")
    try expectGolden(app.render(80, 24), named: "trade-claims.en")
  }

  @Test func keepsItsSeriesThroughLanguageAndTime() throws {
    var app = try app()
    app.press("L", "[", "i")
    #expect(app.render(80, 24).text.contains("Товарооборот России и Китая"))
  }

  @Test func opensFromTheOverviewOnTheSelectedSeries() throws {
    var app = AppState<Write>(try .fixture(Fixture.tradeFiles), root: OverviewScreen())
    app.press("1", .enter)
    #expect(app.path.last == "Trade")
    #expect(app.render(120, 40).text.contains("2 Moscow – China goods trade"))
  }
}
