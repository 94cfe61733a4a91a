import Foundation
import ProgrammeModel
import Testing

/// Series of the bundled shape, read on a day.
struct SeriesReadingTests {
  private let moscow = """
    {"items": [
      {"id": "total", "title": "T", "reporter": "RU-MOW", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9, "components": ["export", "import"],
       "observations": [
         {"period": "2020-01/2020-09", "value": 20.5, "growth_pct": 10},
         {"period": "2020?", "value": 20, "status": "headline"}]},
      {"id": "export", "title": "E", "reporter": "RU-MOW", "partner": "CN", "flow": "export",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020-01/2020-09", "value": 1.46}]},
      {"id": "import", "title": "I", "reporter": "RU-MOW", "partner": "CN", "flow": "import",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020-Q1/2020-Q3", "value": 19}]},
      {"id": "yearly", "title": "Y", "reporter": "CN", "partner": "RU", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [
         {"period": "2019", "value": 110.75}, {"period": "2019-01/2019-09", "value": 80.13},
         {"period": "2020", "value": 107.76, "growth_pct": -2.9}]}
    ]}
    """

  private func reading(_ id: Identifier<TradeSeries>, on day: String) throws -> SeriesReading {
    let assessment = try assess(["trade.json": moscow], on: day)
    return try #require(assessment.series(id))
  }

  @Test func leavesHeadlinesOutOfTheNewestFigure() throws {
    let total = try reading("total", on: "2021-11-15")
    #expect(total.latest?.value?.written == "20.5")
    #expect(total.headlines.map(\.value?.written) == ["20"])
  }

  /// A forecast is no figure to calculate with: neither the newest one, nor a part of a sum, nor of a share.
  @Test func leavesForecastsOutOfEverySum() throws {
    func series(_ id: String, _ flow: String, _ rest: String) -> String {
      """
      {"id": "\(id)", "title": "T", "reporter": "CN", "partner": "RU", "flow": "\(flow)",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9, \(rest)}
      """
    }
    let total = series(
      "total", "total",
      #"""
      "components": ["export", "import"], "seasonal_reference": "export", "observations": [
        {"period": "2020-01/2020-09", "value": 5},
        {"period": "2021-01/2021-03", "value": 9, "status": "forecast", "published": "2021-01-01"}]
      """#)
    let export = series(
      "export", "export",
      #"""
      "observations": [{"period": "2020-01/2020-09", "value": 2},
        {"period": "2019-01/2019-09", "value": 1, "status": "forecast"}, {"period": "2019", "value": 2}]
      """#)
    let imports = series(
      "import", "import",
      #""observations": [{"period": "2020-01/2020-09", "value": 3, "status": "forecast"}]"#)
    let files = ["trade.json": #"{"items": [\#(total), \#(export), \#(imports)]}"#]
    let reading = try #require(try assess(files, on: "2021-11-15").series("total"))
    #expect(reading.latest?.value?.written == "5")
    #expect(reading.reconciliation == nil)
    #expect(reading.projection?.shareYear == nil)
  }

  /// Of a balance, which may be negative, the bounds are those of all corners.
  @Test func growthOfANegativeFigureHasEveryCornerInItsInterval() throws {
    let series = """
      {"id": "b", "title": "T", "reporter": "CN", "partner": "RU", "flow": "balance",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2019", "value": 2}, {"period": "2020", "value": -3}]}
      """
    let reading = try #require(try assess(["trade.json": series], on: "2021-11-15").series("b"))
    let interval = try #require(reading.growth?.interval)
    let (least, most) = (Decimal(string: "-333.3")!, Decimal(-200))
    #expect(abs(interval.lowerBound - least) < 1)
    #expect(abs(interval.upperBound - most) < 1)
  }

  @Test func reconcilesComponentsWithinRounding() throws {
    let check = try #require(try reading("total", on: "2021-11-15").reconciliation)
    #expect(check.sum == Decimal(string: "20.46"))
    #expect(check.residual == Decimal(string: "0.04"))
    #expect(check.sumInterval == Decimal(string: "19.955")!...Decimal(string: "20.965")!)
    #expect(check.isWithinRounding)
  }

  @Test func recomputesGrowthFromTheSameMonthsOnly() throws {
    let growth = try #require(try reading("yearly", on: "2021-11-15").growth)
    let percent = try #require(growth.computed)
    #expect((NSDecimalNumber(decimal: percent).doubleValue * 10).rounded() / 10 == -2.7)
    #expect(growth.reported?.written == "-2.9")
  }

  @Test func refusesNineMonthsAgainstAYear() throws {
    let growth = try #require(try reading("total", on: "2021-11-15").growth)
    #expect(growth.computed == nil)
    #expect(growth.refusal == .noEarlierFigure)
  }

  @Test func knowsNoFigureBeforeItsPeriodHasEnded() throws {
    #expect(try reading("yearly", on: "2020-12-08").latest?.value?.written == "110.75")
    #expect(try reading("total", on: "2020-09-29").latest == nil)
  }

  /// Each list of figures for one year, of which the one worth 3 counts, read in both directions.
  @Test(arguments: [
    [#""value": 2, "published": "2021-02""#, #""value": 3, "published": "2021-04""#],
    [#""value": 2, "published": "2021-02""#, #""value": 3, "status": "revised""#],
    [
      #""value": 2, "status": "provisional""#, #""value": 3, "status": "revised""#,
      #""value": 9, "status": "missing""#,
    ],
    [
      #""value": 1, "published": "2021-02""#,
      #""value": 3, "published": "2021-02", "status": "revised""#,
      #""value": 9, "published": "2022-02""#,
    ],
  ])
  func theNewestFigureOfAPeriodCountsInAnyOrder(figures: [String]) throws {
    for rows in [figures, figures.reversed()] {
      let written = rows.map { "{\"period\": \"2020\", \($0)}" }.joined(separator: ", ")
      let series = """
        {"items": [{"id": "total", "title": "T", "reporter": "RU-MOW", "partner": "CN", "flow": "total",
          "scope": "unknown", "unit": "USD", "unit_mult": 9, "components": ["part"],
          "observations": [\(written)]},
         {"id": "part", "title": "P", "reporter": "RU-MOW", "partner": "CN", "flow": "export",
          "scope": "unknown", "unit": "USD", "unit_mult": 9, "observations": [\(written)]}]}
        """
      let assessment = try assess(["trade.json": series], on: "2021-11-15")
      let reading = try #require(assessment.series("total"))
      #expect(reading.latest?.value?.written == "3")
      #expect(reading.fullYears.map(\.row.value?.written) == ["3"])
      #expect(reading.reconciliation?.sum == 3)
    }
  }

  @Test func projectsAYearByTheMonthsOfAnother() throws {
    let total = try reading("total", on: "2021-11-15")
    let yearly = try reading("yearly", on: "2021-11-15")
    let row = try #require(total.latest)
    let plain = try #require(FullYearProjection(of: row, in: total.series))
    let seasonal = try #require(
      FullYearProjection(
        of: row, in: total.series,
        seasons: .init(of: yearly.series, known: yearly.observations)))
    #expect((NSDecimalNumber(decimal: plain.value).doubleValue * 100).rounded() == 2733)
    #expect((NSDecimalNumber(decimal: seasonal.value).doubleValue * 100).rounded() == 2833)
    #expect((NSDecimalNumber(decimal: seasonal.share).doubleValue * 10000).rounded() == 7235)
    #expect(seasonal.shareYear == 2019)
  }
}
