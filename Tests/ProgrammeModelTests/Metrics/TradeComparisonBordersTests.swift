import Foundation
import ProgrammeModel
import Testing

/// Figures that look alike and may not be compared, added or counted.
struct TradeComparisonBordersTests {
  private func trade(_ series: String...) throws -> Assessment {
    try assess(
      ["trade.json": #"{"items": [\#(series.joined(separator: ","))]}"#], on: "2021-11-15")
  }

  private func series(
    _ id: String, _ rows: String, scope: String = "all-goods", unit: Int = 9, more: String = ""
  ) -> String {
    """
    {"id": "\(id)", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total",
     "scope": "\(scope)", "unit": "USD", "unit_mult": \(unit), "observations": [\(rows)]\(more)}
    """
  }

  private let parts = #", "components": ["part"]"#

  @Test func aHeadlineIsNoPartOfATotal() throws {
    let total = series("total", #"{"period": "2020", "value": 3}"#, more: parts)
    let measured = try trade(total, series("part", #"{"period": "2020", "value": 3}"#))
    #expect(measured.series("total")?.reconciliation?.sum == 3)
    let headline = try trade(
      total, series("part", #"{"period": "2020", "value": 3, "status": "headline"}"#))
    #expect(headline.series("total")?.reconciliation == nil)
  }

  @Test func millionsDoNotAddToBillions() throws {
    let assessment = try trade(
      series("total", #"{"period": "2020", "value": 3}"#, more: parts),
      series("part", #"{"period": "2020", "value": 3}"#, unit: 6))
    #expect(assessment.series("total")?.reconciliation == nil)
  }

  @Test(arguments: ["0", "0.0", "-1"])
  func nothingGrowsFromNothing(base: String) throws {
    let rows = #"{"period": "2019", "value": \#(base)}, {"period": "2020", "value": 3}"#
    let growth = try trade(series("s", rows)).series("s")?.growth
    #expect(growth?.refusal == .zeroBase)
    #expect(growth?.computed == nil)
  }

  @Test func aFigureThatBeginsANewWayOfCountingIsComparedWithNoneBefore() throws {
    let rows = """
      {"period": "2019", "value": 1}, {"period": "2020", "value": 3, "status": "break"}
      """
    #expect(try trade(series("s", rows)).series("s")?.growth?.refusal == .seriesBreak)
  }

  @Test func anotherScopeIsNoMirror() throws {
    let row = #"{"period": "2020", "value": 3}"#
    let assessment = try trade(series("a", row), series("b", row, scope: "goods-and-services"))
    let mirrors = try #require(assessment.series("a")?.mirrors(in: assessment))
    #expect(mirrors.map(\.refusal) == [.scopesDiffer])
    #expect(mirrors.first?.pairs.isEmpty == true)
  }

  @Test func aPeriodInDoubtIsComparedWithNothing() throws {
    let assessment = try trade(
      series("a", #"{"period": "2020?", "value": 3}"#),
      series("b", #"{"period": "2020?", "value": 3}"#))
    let mirrors = try #require(assessment.series("a")?.mirrors(in: assessment))
    #expect(mirrors.map(\.refusal) == [.noCommonPeriod])
  }

  @Test func aYearIsProjectedBySeasonsBeforeIt() throws {
    let seasons = [2019: "8", 2020: "5"].map { year, months in
      """
      {"period": "\(year)", "value": 10}, {"period": "\(year)-01/\(year)-09", "value": \(months)}
      """
    }
    let assessment = try trade(
      series("months", seasons.joined(separator: ",")),
      series(
        "s", #"{"period": "2020-01/2020-09", "value": 4}"#,
        more: #", "seasonal_reference": "months""#))
    let projection = try #require(assessment.series("s")?.projection)
    #expect(projection.shareYear == 2019)
    #expect(projection.value == 5)
  }

  @Test(arguments: [("2020", nil), ("2022", 20)])
  func noGrowthLeadsToAYearThatIsOver(year: String, percent: Double?) throws {
    let target = #", "targets": [{"period": "\#(year)", "value": 144, "base_period": "2018"}]"#
    let assessment = try trade(
      series("s", #"{"period": "2018", "value": 69.4444444}"#, more: target))
    let gap = try #require(assessment.series("s")?.gaps(asOf: assessment.asOf).first)
    #expect(gap.percent.map { $0.rounded() } == percent)
  }
}
