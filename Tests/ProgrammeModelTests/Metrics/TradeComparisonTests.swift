import Foundation
import ProgrammeModel
import Testing

/// Figures held against other compilers, other bases and targets.
struct TradeComparisonTests {
  private let countries = """
    {"items": [
      {"id": "gacc", "title": "G", "reporter": "CN", "partner": "RU", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [
         {"period": "2018", "value": 107.06}, {"period": "2019-01/2019-09", "value": 80.13},
         {"period": "2019", "value": 110.75},
         {"period": "2020", "value": 107.76, "growth_pct": -2.9},
         {"period": "2021-01/2021-09", "value": 102.5}],
       "targets": [
         {"period": "2024", "value": 200, "base_period": "2019", "base_value": 110.75},
         {"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76},
         {"period": "2020", "value": 100, "base_period": "2018", "base_value": 107.06}]},
      {"id": "fts", "title": "F", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2018", "value": 108.3}, {"period": "2020", "value": 104}]},
      {"id": "article", "title": "A", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2019", "value": 110}]},
      {"id": "exports", "title": "E", "reporter": "CN", "partner": "RU", "flow": "export",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020", "value": 50.58}]},
      {"id": "imports", "title": "I", "reporter": "RU", "partner": "CN", "flow": "import",
       "scope": "all-goods", "unit": "USD", "unit_mult": 6,
       "observations": [{"period": "2020", "value": 54900}]},
      {"id": "moscow", "title": "M", "reporter": "RU-MOW", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9, "seasonal_reference": "gacc",
       "observations": [{"period": "2020-01/2020-09", "value": 20.5}]}
    ]}
    """

  private func assessment(on day: String = "2021-11-15") throws -> Assessment {
    try assess(["trade.json": countries], on: day)
  }

  private func name(_ id: String) -> RecordName { RecordName(kind: "series", id: id) }

  private func rounded(_ value: Decimal, _ digits: Int = 2) -> Double {
    let power = pow(10, Double(digits))
    return (NSDecimalNumber(decimal: value).doubleValue * power).rounded() / power
  }

  @Test func measuresTheGapOfTwoCompilersInPercentOfTheLarger() throws {
    let assessment = try assessment()
    let mirror = try #require(assessment.series("gacc")?.mirrors(in: assessment).first)
    #expect(
      mirror.pairs.map(\.restsOn)
        == Array(repeating: [name("gacc"), name("fts")], count: mirror.pairs.count))
    #expect(mirror.pairs.map(\.period.description) == ["2020", "2018"])
    #expect(mirror.pairs.map { rounded($0.gap) } == [3.76, -1.24])
    #expect(mirror.pairs.map { $0.percent.map { rounded($0, 1) } } == [3.5, 1.1])
    #expect(
      mirror.pairs.map(\.interval) == [
        Decimal(string: "3.255")!...Decimal(string: "4.265")!,
        Decimal(string: "-1.295")!...Decimal(string: "-1.185")!,
      ])
    #expect(mirror.pairs.allSatisfy { !$0.isWithinRounding })
  }

  @Test func refusesAMirrorOfAnotherScopeOrUnit() throws {
    let assessment = try assessment()
    let total = try #require(assessment.series("gacc")?.mirrors(in: assessment))
    #expect(total.map(\.other.common.id) == ["fts", "article"])
    #expect(total.map(\.refusal) == [nil, .scopeUnknown])
    let exports = try #require(assessment.series("exports")?.mirrors(in: assessment))
    #expect(exports.map(\.other.common.id) == ["imports"])
    #expect(exports.map(\.refusal) == [.unitsDiffer])
  }

  @Test func tellsTheBaseThatAReportedGrowthImplies() throws {
    let reading = try #require(try assessment().series("gacc"))
    let growths = reading.growths.compactMap { $0 }
    let growth = try #require(growths.first { $0.row.value?.written == "107.76" })
    let base = try #require(ImpliedBase(growth))
    #expect(base.restsOn == [name("gacc")])
    #expect(growth.isWithinRounding == false)
    #expect(rounded(base.implied.value) == 110.98)
    #expect(rounded(base.difference) == 0.23)
    #expect(rounded(base.interval.lowerBound, 3) == 0.161)
    #expect(rounded(base.interval.upperBound, 3) == 0.296)
    #expect(!base.isWithinRounding)
  }

  @Test func tellsTheGapToATargetInMoneyAndYears() throws {
    let reading = try #require(try assessment().series("gacc"))
    let gaps = reading.gaps(asOf: try assessment().asOf)
    let gap = try #require(gaps.first)
    #expect(gaps.count == 2)
    #expect(gap.value == Decimal(string: "92.24"))
    #expect(gap.interval == Decimal(string: "91.735")!...Decimal(string: "92.745")!)
    #expect(gap.yearsLeft == 3)
    #expect(gap.percent.map { ($0 * 100).rounded() } == 1672)
    let needed = reading.targets.prefix(2).map { $0.percent.map { ($0 * 100).rounded() } }
    #expect(needed == [1255, 1672])
  }

  @Test func asksForNoGrowthToATargetThatIsOver() throws {
    let reading = try #require(try assessment().series("gacc"))
    let gap = try #require(reading.gaps(asOf: try assessment().asOf).last)
    #expect(gap.yearsLeft == -1)
    #expect(gap.value == Decimal(string: "-7.76"))
    #expect(gap.percent == nil)
  }

  @Test func refusesNineMonthsAgainstATargetOfAYear() throws {
    let files = countries.replacingOccurrences(
      of: "\"seasonal_reference\": \"gacc\",",
      with: """
        "seasonal_reference": "gacc",
        "targets": [{"period": "2024", "value": 40, "base_period": "2020"}],
        """)
    let assessment = try assess(["trade.json": files], on: "2021-11-15")
    let gap = try #require(assessment.series("moscow")?.gaps(asOf: assessment.asOf).first)
    #expect(gap.refusal == .differentPeriods)
    #expect(gap.value == nil)
  }

  @Test func projectsByTheSeriesThatItNames() throws {
    let projection = try #require(try assessment().series("moscow")?.projection)
    #expect(rounded(projection.value) == 28.33)
    #expect(rounded(projection.interval.lowerBound) == 28.26)
    #expect(rounded(projection.interval.upperBound) == 28.41)
    #expect(projection.shareYear == 2019)
  }

  @Test func projectsByTheCalendarWhereItNamesNone() throws {
    let projection = try #require(try assessment().series("gacc")?.projection)
    #expect(rounded(projection.value) == 136.67)
    #expect(projection.shareYear == nil)
  }

  @Test func comparesNothingAcrossABreak() throws {
    let monthly = """
      {"items": [{"id": "m", "title": "M", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9,
       "observations": [
         {"period": "2019-08", "value": 1}, {"period": "2020-06", "value": 2, "status": "break"},
         {"period": "2020-08", "value": 3}]}]}
      """
    let growth = try assess(["trade.json": monthly], on: "2021-11-15").series("m")?.growth
    #expect(growth?.refusal == .seriesBreak)
  }
}
