import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What a chart can't show, it says in words.
struct TradeBadInputTests {
  private func app(
    _ observations: String, targets: String = "[]", more: String = "", components: String = "[]"
  ) throws -> AppState<Write> {
    let files = Fixture.files(with: [
      "trade.json": """
      {"items": [{"id": "s", "title": "Series", "reporter": "CN", "partner": "RU", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9, "source": "announcement",
       "components": \(components), "targets": \(targets), "observations": [\(observations)]}\(more)]}
      """
    ])
    return AppState(try .fixture(files), root: TradeScreen("s"))
  }

  /// The screen at 120×40, after drawing every view at every size.
  private func picture(_ app: AppState<Write>) -> String {
    var turned = app
    for _ in 0..<4 {
      for (columns, rows) in [(40, 12), (60, 20), (80, 24), (120, 40), (200, 50)] {
        #expect(turned.render(columns, rows).size == Size(width: columns, height: rows))
      }
      turned.press("v")
    }
    return app.render(120, 40).text
  }

  /// What stands in the place of the figures at 80×24 with all the room: the chart, the same in ASCII, the table.
  private func forms(_ app: AppState<Write>) -> (chart: String, ascii: String, table: String) {
    var app = app
    app.size = Size(width: 80, height: 24)
    app.press("2", "z")
    let (chart, ascii) = (app.render().text, app.render().asciiTwin.text)
    for _ in 0..<4 where !app.render().text.contains("Period") { app.press("v") }
    return (chart, ascii, app.render().text)
  }

  /// The pane of checks or of targets at 80×24 with all the room.
  private func zoomed(_ app: AppState<Write>, pane: Key) -> String {
    var app = app
    app.size = Size(width: 80, height: 24)
    app.press(pane, "z")
    return app.render().text
  }

  @Test(arguments: [
    (#"{"period": "2020", "value": 20.5}"#, "20.5", "20.5"),
    (
      #"{"period": "2019", "value": 9}, {"period": "2020", "value": null, "status": "missing"}"#,
      "– missing", "missing"
    ),
    (
      #"{"period": "2019", "value": 9}, {"period": "2020", "value": 4, "status": "break"}"#,
      "┊ break", "break"
    ),
    (#"{"period": "2019", "value": -4}, {"period": "2020", "value": -40}"#, "−40", "−40"),
    (#"{"period": "2019", "value": 0}, {"period": "2020", "value": 0}"#, "0", "0"),
    (#"{"period": "2020", "value": 2000000000000000}"#, "× 10^15", "2,000,000,000,000,000"),
    (#"{"period": "2020-02-03/2020-04-11", "value": 7}"#, "not drawn: a period", "7"),
  ])
  func drawsOrSaysWhyNotInEveryForm(observations: String, chart: String, row: String) throws {
    let forms = forms(try app(observations))
    #expect(forms.chart.contains(chart))
    #expect(forms.table.contains(row))
    let plain = chart.replacing("−", with: "-").replacing("┊", with: "|").replacing("–", with: "-")
      .replacing("×", with: "x")
    #expect(forms.ascii.contains(plain), "\(forms.ascii)")
    #expect(!forms.ascii.unicodeScalars.contains { $0.value > 0x2000 })
  }

  @Test func saysInEveryFormThatThereIsNoFigure() throws {
    let forms = forms(try app(""))
    for text in [forms.chart, forms.ascii, forms.table] {
      #expect(text.contains("No figures known by this day."))
    }
  }

  @Test func comparesNothingWithZeroOrLess() throws {
    let app = try app(
      #"{"period": "2018", "value": -3}, {"period": "2019", "value": 0}, {"period": "2020", "value": 2}"#
    )
    let text = zoomed(app, pane: "3")
    #expect(text.ranges(of: "! not compared: the earlier figure is zero or negative").count == 2)
  }

  @Test func saysWhatATargetThatIsOverMeansAtTheLeastSize() throws {
    let app = try app(
      #"{"period": "2019", "value": 50}, {"period": "2020", "value": 70}"#,
      targets: #"[{"period": "2020", "value": 80, "base_period": "2019", "base_value": 50}]"#)
    let text = zoomed(app, pane: "4")
    #expect(text.contains("80 by 2020"))
    #expect(text.contains("its time is over"))
    #expect(forms(app).chart.contains("○ 80 by 2020"))
  }

  @Test func saysThatThereIsNoFigure() throws {
    #expect(picture(try app("")).contains("No figures known by this day."))
  }

  @Test func thePageSaysThatThereIsNoFigure() throws {
    var app = try app("")
    app.press("1", .enter)
    #expect(app.render(120, 40).text.contains("No figures known by this day."))
  }

  @Test func thePageSaysOnceThatAFigureIsMissing() throws {
    var app = try app(#"{"period": "2019", "value": null, "status": "missing"}"#)
    app.press("1", .enter)
    let row = try #require(
      app.render(120, 40).text.split(separator: "\n").first { $0.contains("2019") })
    #expect(row.split(separator: "missing", omittingEmptySubsequences: false).count == 2, "\(row)")
  }

  @Test func drawsOneValueAndComparesItWithNothing() throws {
    let text = picture(try app(#"{"period": "2020", "value": 20.5}"#))
    #expect(text.contains("⣿"))
    #expect(text.contains("! no comparable earlier figure"))
  }

  @Test func marksWhatIsMissingAndWhereCountingChanges() throws {
    let text = picture(
      try app(
        """
        {"period": "2017", "value": 9}, {"period": "2018", "value": null, "status": "missing"},
        {"period": "2019", "value": 4, "status": "break"}, {"period": "2020", "value": 5}
        """))
    #expect(text.contains("– missing"))
    #expect(text.contains("┊ break"))
    #expect(text.contains("+25.0 %"))
  }

  @Test func refusesGrowthAcrossABreak() throws {
    let text = picture(
      try app(
        #"{"period": "2018", "value": 9}, {"period": "2019", "value": 4, "status": "break"}"#))
    #expect(text.contains("! not compared: counted in another way since"))
  }

  @Test func saysThatATargetIsOver() throws {
    let text = picture(
      try app(
        #"{"period": "2019", "value": 50}, {"period": "2020", "value": 90}"#,
        targets: #"[{"period": "2020", "value": 80, "base_period": "2019", "base_value": 50}]"#))
    #expect(text.contains("80 by 2020"))
    #expect(text.contains("its time is over"))
    #expect(text.contains("● passed"))
  }

  @Test func leavesATargetFarAwayOffTheAxis() throws {
    let text = picture(
      try app(
        #"{"period": "2020", "value": 90}"#,
        targets: #"[{"period": "2100", "value": 800, "base_period": "2020", "base_value": 90}]"#))
    #expect(text.contains("2100: not on this axis"))
    #expect(text.contains("⣿"))
  }

  @Test func findsNoWayFromABaseOfZero() throws {
    let text = picture(
      try app(
        #"{"period": "2019", "value": 0}, {"period": "2020", "value": 2}"#,
        targets: #"[{"period": "2024", "value": 80, "base_period": "2019", "base_value": 0}]"#))
    #expect(text.contains("! no growth a year leads from this base to the target"))
    #expect(text.contains("! not compared: the earlier figure is zero or negative"))
  }

  @Test func hangsWhatIsNegative() throws {
    let text = picture(
      try app(
        """
        {"period": "2018", "value": 3}, {"period": "2019", "value": -4}, {"period": "2020", "value": 0}
        """))
    #expect(text.contains("−4"))
    #expect(text.contains("! not compared: the earlier figure is zero or negative"))
  }

  @Test func drawsAllNegativeValues() throws {
    let text = picture(
      try app(#"{"period": "2019", "value": -4}, {"period": "2020", "value": -40}"#))
    #expect(text.contains("−40"))
    #expect(text.contains("⣿"))
  }

  @Test func drawsTwoHundredSixtyFourMonthsAsALine() throws {
    let months = (0..<264).map { index in
      let month = index % 12 + 1
      let date = "\(1999 + index / 12)-\(month < 10 ? "0" : "")\(month)"
      return "{\"period\": \"\(date)\", \"value\": \(100 + index % 12 * 5 + index / 3)}"
    }
    var app = try app(months.joined(separator: ", "))
    let text = picture(app)
    #expect(text.contains("monthly"))
    #expect(text.contains("1999"))
    #expect(text.contains("≈ +1.7 %"))
    try expectGolden(app.render(80, 24), named: "trade-monthly.en")
    app.press("2", .left)
    try expectGolden(app.render(80, 24), named: "trade-monthly-marked.en")
    app.press(.left)
    let marked = app.render(80, 24)
    #expect(marked.text.contains("›Oct 2020") && !marked.text.contains("›Nov 2020"))
    #expect(marked.asciiTwin.text.contains(">Oct 2020"))
  }

  @Test func drawsValuesOfTenToTheFifteenth() throws {
    let text = picture(
      try app(
        #"{"period": "2019", "value": 1e15}, {"period": "2020", "value": 2000000000000000}"#))
    #expect(text.contains("× 10^15"))
    #expect(text.contains("+100.0 %"))
  }

  @Test func drawsNothingBesideAHeadline() throws {
    let text = picture(try app(#"{"period": "2020", "value": 20, "status": "headline"}"#))
    #expect(text.contains("! not compared: a headline value"))
    #expect(!text.contains("⣿"))
  }

  @Test func listsWhatNoAxisCanHold() throws {
    let text = picture(try app(#"{"period": "2020-02-03/2020-04-11", "value": 7}"#))
    #expect(text.contains("not drawn: a period that is no whole months, or no value"))
  }

  @Test func refusesComponentsInOtherUnits() throws {
    let text = picture(
      try app(
        #"{"period": "2020", "value": 3}"#,
        more: """
          , {"id": "part", "title": "Part", "reporter": "CN", "partner": "RU", "flow": "export",
          "scope": "all-goods", "unit": "EUR", "unit_mult": 9,
          "observations": [{"period": "2020", "value": 3}]}
          """, components: #"["part"]"#))
    #expect(text.contains("! not compared: units differ"))
  }

  @Test func saysThatThereAreNoSeries() throws {
    let app = AppState<Write>(try .fixture(), root: TradeScreen())
    #expect(app.render(80, 24).text.contains("No trade series on file."))
  }

  @Test func drawsAnythingAfterAnyKeys() throws {
    var app = AppState<Write>(try .fixture(Fixture.tradeFiles), root: TradeScreen())
    for key in "1234512345" {
      for next in ["v", "z", "j", "j", "w", "j", "G", "o", "g"] as [Key] {
        app.press(.character(key))
        app.press(next)
        for (columns, rows) in [(1, 1), (40, 12), (59, 16), (80, 24), (600, 300)] {
          #expect(app.render(columns, rows).size == Size(width: columns, height: rows))
        }
        if app.path.count > 1 { app.press(.escape) }
      }
    }
  }
}
