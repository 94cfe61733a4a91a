import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import Testing

/// The figures that the source article gives, as a script finds them in the overview.
struct ArticleFiguresTests {
  private let series: [String: [String: Any]]

  init() throws {
    let overview = try ShowContext.bundled().object("overview")
    let trade = overview["trade"] as? [[String: Any]] ?? []
    series = Dictionary(uniqueKeysWithValues: trade.map { ($0["id"] as? String ?? "", $0) })
  }

  private func part(_ id: String, _ field: String) -> [String: Any] {
    series[id]?[field] as? [String: Any] ?? [:]
  }

  @Test(arguments: [
    ("moscow-china-total", 20.5, "20.5", "unknown"),
    ("moscow-china-export", 1.46, "1.46", "non-commodity-non-energy"),
    ("moscow-china-import", 19, "19", "unknown"),
  ])
  func eachStandsWithItsPeriodUnitScopeAndSource(
    id: String, value: Double, written: String, scope: String
  ) {
    let latest = part(id, "latest")
    #expect(latest["value"] as? Double == value)
    #expect(latest["written"] as? String == written)
    #expect(latest["period"] as? String == "2020-01/2020-09")
    #expect(latest["unit"] as? String == "USD")
    #expect(latest["unit_mult"] as? Int == 9)
    #expect(latest["scope"] as? String == scope)
    #expect((latest["source"] as? [String])?.first == "russia-briefing")
    #expect(latest["derived"] as? Bool == false)
    #expect(latest["illustrative"] as? Bool == false)
  }

  @Test func theGrowthOfTenPercentIsReportedRatherThanComputed() {
    let growth = part("moscow-china-total", "growth")
    #expect(growth["reported"] as? Int == 10)
    #expect(growth["computed"] is NSNull)
    #expect(growth["note"] is String)
  }

  @Test func thePartsAddUpWithinRounding() {
    let check = part("moscow-china-total", "reconciliation")
    #expect(check["total"] as? Double == 20.5)
    #expect(check["sum"] as? Double == 20.46)
    #expect(check["residual"] as? Double == 0.04)
    #expect(check["within_rounding"] as? Bool == true)
  }

  @Test func theDoublingNamesEachBaseWithTheGrowthItNeeds() {
    #expect(part("russia-china-total", "latest")["value"] as? Int == 110)
    let targets = series["russia-china-total"]?["targets"] as? [[String: Any]] ?? []
    let doubling = targets.filter { $0["value"] as? Int == 220 }
    #expect(doubling.map { $0["period"] as? String } == ["2024", "2024"])
    #expect(doubling.map { $0["base_value"] as? Int } == [110, 110])
    #expect(doubling.map { $0["base_period"] as? String } == ["2019", "2020"])
    #expect(doubling.map { $0["required_growth_pct"] as? Double } == [14.87, 18.92])
    #expect(
      doubling.map { $0["source"] as? [String] } == [["russia-briefing"], ["russia-briefing"]])
  }

  @Test func theHeadlineIsKeptApartFromTheLatestFigure() {
    let observations = series["moscow-china-total"]?["observations"] as? [[String: Any]] ?? []
    let headline = observations.first { $0["status"] as? String == "headline" }
    #expect(headline?["value"] as? Int == 20)
    #expect(headline?["period"] as? String == "2020?")
  }
}
