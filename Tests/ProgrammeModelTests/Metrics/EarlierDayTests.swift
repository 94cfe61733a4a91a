import Foundation
import ProgrammeModel
import Testing

/// An earlier day than the data's own shows nothing that became known later.
struct EarlierDayTests {
  private func bundled(on text: String) throws -> Assessment {
    let day = try #require(PartialDate(text)).earliest
    return Assessment(DatedSnapshot(try BundledProgramme.snapshot(), asOf: day))
  }

  @Test(arguments: [("2021-01-05", false), ("2021-06-30", true), ("2021-11-15", true)])
  func headsAreCountedFromTheEndOfTheirPeriod(day: String, isCounted: Bool) throws {
    let assessment = try bundled(on: day)
    let heads = ExchangeReciprocity(
      of: assessment.snapshot.exchanges, in: assessment.dated, year: 2021
    ).heads.values
    #expect(heads.contains(where: \.isCounted) == isCounted)
    #expect(heads.contains { $0.planned > 0 })
  }

  @Test func aPeriodThatRunsIsCountedOnTheDataOwnDayOnly() throws {
    let exchange = """
      {"id": "x", "title": "X", "audience": "students", "direction": "moscow-to-beijing",
       "periods": [{"period": "2021", "planned": 40, "actual": 30}]}
      """
    let snapshot = try assess(["exchanges.json": exchange], on: "2021-11-15").snapshot
    let own = try #require(PartialDate("2021-11-15")).earliest
    let counts = [own, own + -1].map { day -> Bool? in
      let dated = DatedSnapshot(snapshot, asOf: day, ownDay: own)
      let sums = ExchangeReciprocity(of: snapshot.exchanges, in: dated)
      return sums.heads["moscow-to-beijing"]?.isCounted
    }
    #expect(counts == [true, false])
  }

  @Test(arguments: [("2020-12-08", ["2019"]), ("2021-01-14", ["2019", "2020"])])
  func growthIsMeasuredFromABaseThatWasKnown(day: String, bases: [String]) throws {
    let reading = try #require(
      try bundled(on: day).trade.first { $0.id == "russia-china-total-gacc" })
    #expect(reading.targets.compactMap { $0.basePeriod?.description } == bases)
  }

  /// The source of the article names no base, and no figure of the series tells that one came later.
  @Test func everyBaseOfAnOpenClaimStays() throws {
    let reading = try #require(
      try bundled(on: "2020-12-08").trade.first { $0.id == "russia-china-total" })
    #expect(Set(reading.targets.compactMap { $0.basePeriod?.description }) == ["2019", "2020"])
  }

  @Test func aTargetStaysWhereNoneOfItsBasesWasKnown() throws {
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020", "value": 107.76, "published": "2021-01-14"}],
       "targets": [{"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76}]}
      """
    let row = try #require(
      try assess(["trade/s.json": series], on: "2020-12-08").trade.first?.targets.first)
    #expect(row.aim == 200)
    #expect(row.percent == nil)
    #expect(row.baseValue == nil)
  }

  @Test func noForecastWorsensARatingBeforeItWasKnown() throws {
    let signed = try #require(try bundled(on: "2020-12-08").area("metro"))
    #expect(signed.evidence.reasons.allSatisfy { $0.condition != .slipTooLong })
    let own = try #require(try bundled(on: "2021-11-15").area("metro"))
    #expect(own.evidence.reasons.contains { $0.condition == .slipTooLong })
  }
}
