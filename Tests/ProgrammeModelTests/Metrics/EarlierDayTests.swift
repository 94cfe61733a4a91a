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

  @Test func aPeriodThatRunsIsCountedFromTheDayThatTheDataPins() throws {
    let exchange = """
      {"id": "x", "title": "X", "audience": "students", "direction": "moscow-to-beijing",
       "periods": [{"period": "2021", "planned": 40, "actual": 30}]}
      """
    let pinned = testProgramme.replacing(
      "\"currency\"", with: "\"as_of\": \"2021-11-15\", \"currency\"")
    let snapshot = try Loader(
      FilesInMemory(["programme.json": pinned, "exchanges.json": exchange])
    ).snapshot()
    let own = try #require(PartialDate("2021-11-15")).earliest
    let counts = [own, own + -1].map { day -> Bool? in
      let dated = DatedSnapshot(snapshot, asOf: day)
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

  @Test(arguments: [("2019-12-31", 0), ("2020-01-01", 1)])
  func aBaseThatLiesAheadIsNotKnown(day: String, bases: Int) throws {
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "targets": [{"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76}]}
      """
    let targets = try #require(try assess(["trade/s.json": series], on: day).trade.first).targets
    #expect(targets.count == 1)
    #expect(targets.count { $0.baseValue != nil } == bases)
  }

  @Test func aTargetOfWhichNoBaseWasKnownIsToldOnce() throws {
    let target = #"{"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76}"#
    let other = target.replacing("107.76", with: "107.8")
    let third = target.replacing("200", with: "220")
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9, "targets": [\(target), \(other), \(third)]}
      """
    let reading = try assess(["trade/s.json": series], on: "2019-12-31").trade.first
    #expect(reading?.targets.map(\.aim) == [200, 220])
  }

  /// A figure is of the base's period, and a second target of the first one's, however either is written.
  @Test func aBaseIsItsFigureHoweverItsPeriodIsWritten() throws {
    let target = #"{"period": "2024", "value": 200, "base_period": "2020", "base_value": 107.76}"#
    let other = target.replacing("2024", with: "2024-01/2024-12").replacing("107.76", with: "107.8")
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "unknown", "unit": "USD", "unit_mult": 9,
       "observations": [{"period": "2020-01/2020-12", "value": 107.76, "published": "2021-01-14"}],
       "targets": [\(target), \(other)]}
      """
    let files = ["trade/s.json": series]
    let before = try assess(files, on: "2020-12-08").trade.first
    #expect(before?.targets.map(\.baseValue) == [nil])
    let after = try #require(try assess(files, on: "2021-01-14").trade.first)
    #expect(after.targets.count == 2)
    #expect(after.gaps(asOf: Day(year: 2021, month: 1, day: 14)!).count == 1)
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

  @Test(arguments: [("2021-05-31", 0), ("2021-06-01", 62)])
  func aForecastIsKnownFromTheFirstUpdateOfItsArea(day: String, days: Int) throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "m", "title": "M", "due": "2021-Q2", "status": "scheduled", "forecast": "2021-08"}]}
      """
    let update = """
      {"id": "u", "title": "U", "area": "metro", "party": "moscow", "rating": "green", "date": "2021-06-01"}
      """
    let reported = ["areas/metro.json": area, "updates/u.json": update]
    let unreported = ["areas/metro.json": area]
    #expect(try assess(reported, on: day).area("metro")?.milestones.first?.slippage?.days == days)
    #expect(try assess(unreported, on: day).area("metro")?.milestones.first?.slippage?.days == 62)
  }

  @Test(arguments: ["met", "partially_met", "not_met", "cancelled"])
  func anOutcomeWithoutADayIsKnownFromTheFirstUpdateOfItsArea(status: String) throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "m", "title": "M", "due": "2021-12-31", "status": "\(status)"}]}
      """
    let update = """
      {"id": "u", "title": "U", "area": "metro", "party": "moscow", "rating": "green", "date": "2021-06-01"}
      """
    func known(_ files: [String: String], on day: String) throws -> String? {
      try assess(files, on: day).area("metro")?.milestones.first?.status.rawValue
    }
    let reported = ["areas/metro.json": area, "updates/u.json": update]
    #expect(try known(reported, on: "2021-05-31") == "scheduled")
    #expect(try known(reported, on: "2021-06-01") == status)
    #expect(try known(["areas/metro.json": area], on: "2021-05-31") == status)
  }

  @Test func onTheDayThatItWasSignedAllIsOpenThatBearsNoDay() throws {
    let milestones = try bundled(on: "2020-12-08").areas.flatMap(\.milestones)
    let closed = milestones.filter { !$0.status.isOpen }
    #expect(!milestones.isEmpty && closed.allSatisfy { $0.milestone.dateMet != nil })
  }

  @Test func noForecastWorsensARatingBeforeItWasKnown() throws {
    let signed = try #require(try bundled(on: "2020-12-08").area("metro"))
    #expect(signed.evidence.reasons.allSatisfy { $0.condition != .slipTooLong })
    let own = try #require(try bundled(on: "2021-11-15").area("metro"))
    #expect(own.evidence.reasons.contains { $0.condition == .slipTooLong })
  }
}
