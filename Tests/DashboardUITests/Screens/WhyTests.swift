import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// From any figure one key to its rule, inputs and arithmetic, and one to its source.
struct WhyTests {
  private func trade(
    on series: Identifier<TradeSeries>, in language: Language = .english
  ) throws -> AppState<Write> {
    var app = AppState<Write>(
      try .fixture(Fixture.tradeFiles, language: language), root: TradeScreen(series))
    app.size = Size(width: 200, height: 50)
    return app
  }

  /// The session on each row of each pane, one after another, in the chart's place its table.
  private func everyRow(
    of app: AppState<Write>, _ check: (_ app: AppState<Write>, _ pane: Int) throws -> Void
  ) rethrows {
    for pane in 1...5 {
      var app = app
      app.press(.character(Character("\(pane)")))
      app.press("g")
      var last = app.render()
      for _ in 0..<60 {
        try check(app, pane)
        app.press(.down)
        let frame = app.render()
        if frame == last { break }
        last = frame
      }
    }
  }

  @Test(arguments: ["moscow-total", "moscow-export", "gacc", "fts"] as [Identifier<TradeSeries>])
  func everyFigureOfTheTradeScreenSaysHowItCameAbout(series: Identifier<TradeSeries>) throws {
    let words = try trade(on: series).context.phrases.whyWords
    try everyRow(of: trade(on: series)) { app, pane in
      guard app.top.detail(in: app.context) != nil else { return }
      var app = app
      let row = app.render().text
      app.press("w")
      #expect(app.path.count == 2, "pane \(pane): \(row)")
      #expect(app.render().text.contains(words.rule), "pane \(pane)")
    }
  }

  @Test(arguments: ["moscow-total", "gacc", "fts"] as [Identifier<TradeSeries>])
  func everyFigureOfTheTradeScreenLeadsToItsSource(series: Identifier<TradeSeries>) throws {
    try everyRow(of: trade(on: series)) { app, pane in
      guard app.top.detail(in: app.context) != nil else { return }
      var app = app
      app.press("o")
      #expect(app.path.count == 2, "pane \(pane)")
      #expect(app.path.last == "A year of trade")
    }
  }

  @Test(arguments: Language.allCases)
  func theStoredValueIsOneKeyAwayWhateverTheLanguageMakesOfIt(language: Language) throws {
    var app = try trade(on: "moscow-total", in: language)
    app.press("w")
    #expect(app.render().text.contains("20.5 × 10^9 USD"))
    app.press(.escape)
    app.press(.down, "w")
    #expect(app.render().text.contains("1.46 × 10^9 USD"))
  }

  @Test func theSeriesPageExplainsItsFiguresToo() throws {
    var app = try trade(on: "moscow-total")
    app.press(.enter)
    let page = app.path.count
    var seen = 0
    for _ in 0..<30 {
      app.press("w")
      if app.path.count > page {
        seen += 1
        app.press(.escape)
      }
      app.press(.down)
    }
    #expect(seen >= 8)
  }

  @Test(arguments: Language.allCases)
  func explainsTheFiguresOfAnArea(in language: Language) throws {
    try expectGoldens(of: "why-area", in: language) { $0.press(.enter, "w", "w") }
  }

  @Test func theTimelineExplainsWhatItTells() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.enter, "3", "w")
    app.size = Size(width: 100, height: 60)
    let text = app.render().text
    #expect(text.contains("(2 + 1) ÷ (3 + 2) = 60.0 %"))
    #expect(text.contains("Signalling exchange plan"))
    app.press(.escape)
    #expect(app.path.last == "Metro")
  }

  @Test func aMilestoneExplainsItsSlip() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    try app.open(named: "milestone:exchange-plan")
    app.press("w")
    #expect(app.render(80, 24).text.contains("15 Nov 2021 − 5 Oct 2021 = +41 d"))
  }

  @Test func aPartialDateShowsWhatItAllows() throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "m", "title": "M", "due": "2021-Q2", "forecast": "2021-08", "status": "in_progress"}]}
      """
    var files = Fixture.files(with: ["areas/metro.json": area])
    // Forecasts count from the first update on: of an area without one, always.
    files["updates/metro.json"] = nil
    let day = try #require(Day(year: 2021, month: 6, day: 1))
    var app = AppState<Write>(try .fixture(files, asOf: day), root: AreaListScreen())
    try app.open(named: "milestone:m")
    app.press("w")
    #expect(app.render(80, 24).text.contains("+62 d (+32 … +152)"))
  }

  private static let events = """
    {"items": [{"id": "call", "title": "Call", "start": "2021-11-27T02:00", "tz": "Asia/Shanghai",
      "areas": ["metro"], "status": "confirmed"}]}
    """

  private static let holidays = """
    {"items": [{"id": "rest", "date": "2021-11-17", "name": "Rest day", "party": "beijing", "off": true}]}
    """

  @Test(arguments: ["events", "event:call"])
  func anEventExplainsHowFarItIs(screen: String) throws {
    let files = Fixture.files(with: ["events.json": Self.events, "holidays.json": Self.holidays])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    try app.open(named: screen)
    app.press("w")
    let text = app.render(100, 40).text
    #expect(text.contains("Moscow: 26 Nov 2021 − 15 Nov 2021 = 11 d"))
    #expect(text.contains("Beijing: 27 Nov 2021 − 15 Nov 2021 = 12 d"))
    #expect(text.contains("≈ 8 shared working days"))
    #expect(text.contains("Rest day"))
  }

  @Test func theOverviewExplainsItsFiguresPaneByPane() throws {
    let files = Fixture.tradeFiles.merging(["events.json": Self.events]) { $1 }
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    app.press("1", "w")
    #expect(app.render(100, 60).text.contains("20.5 × 10^9 USD"))
    app.press(.escape)
    app.press("3", "w")
    #expect(app.render(100, 40).text.contains("= 11 d"))
    app.press(.escape)
    app.press("2", "w")
    #expect(app.render(100, 40).text.contains("Why ■ red"))
  }

  /// Of very many figures the newest are explained, each once, and no other pane for them loses its own.
  @Test func aSeriesOfVeryManyFiguresIsExplained() throws {
    let rows = (1900..<2021).map { #"{"period": "\#($0)", "value": \#($0), "growth_pct": 50}"# }
    let series = """
      {"items": [{"id": "s", "title": "Series", "reporter": "CN", "partner": "RU", "flow": "total", "scope": "all-goods",
       "unit": "USD", "unit_mult": 9, "observations": [\(rows.joined(separator: ","))],
       "targets": [{"period": "2024", "value": 4000, "note": "aim"}]}]}
      """
    let files = Fixture.files(with: ["trade.json": series])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    app.press("1", "w")
    let text = app.render(100, 400).text
    #expect(text.contains("2,020 ÷ 2,019 − 1"))
    #expect(!text.contains("1,902 ÷ 1,901 − 1"))
    app.size = Size(width: 100, height: 60)
    app.press("G")
    let end = app.render().text
    #expect(end.contains("4,000"))
    #expect(end.split(separator: "\n").contains { $0.contains(/[0-9]+ more {9}/) })
  }

  @Test func practicesRequestsAndTextsExplainTheirs() throws {
    let practices = """
      {"items": [
        {"id": "a", "title": "A", "area": "metro", "from": "moscow", "to": "beijing",
         "shared": "2021-01-01", "stage": "adopted", "stage_date": "2021-02-01"},
        {"id": "b", "title": "B", "area": "metro", "from": "moscow", "to": "beijing",
         "shared": "2021-01-01", "stage": "shared"}]}
      """
    let files = Fixture.files(with: ["practices.json": practices])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    try app.open(named: "practices")
    app.press("w")
    #expect(app.render(100, 40).text.contains("1 ÷ 2 = 50.0 %"))
    try app.open(named: "requests")
    app.press("w")
    let court = app.render(100, 40).text
    #expect(court.contains("Waiting"))
    #expect(court.contains("Signalling interface data"))
    try app.open(named: "data")
    app.press("w")
    #expect(app.path.last == "Data")
    app.press("3", "w")
    #expect(app.render(100, 40).text.contains("English: "))
  }
}
