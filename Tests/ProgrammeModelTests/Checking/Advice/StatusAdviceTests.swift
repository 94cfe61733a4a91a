import ProgrammeModel
import Testing

struct StatusIsFreshTests {
  @Test func acceptsAWordThatIsYoungEnough() throws {
    let fixture = Fixture().with("update", ["date": "2021-10-16"])
      .with("update", ["id": "old", "date": "2021-01-01"])
    #expect(try fixture.findings(.w501).isEmpty)
  }

  @Test func reportsTheNewestOfEachPartyThatIsTooOld() throws {
    let advice = "on area \"metro\" (stale after 30); write a new one"
    try expect(
      Fixture().with("update", ["id": "a", "date": .here("2021-10-15")])
        .with("update", ["id": "b", "date": "2021-09-01"])
        .with("update", ["id": "c", "party": "beijing", "date": .here("2021-10-01")]),
      reports: .w501,
      "update \"a\": is 31 days old, and the newest of \"moscow\" \(advice)",
      "update \"c\": is 45 days old, and the newest of \"beijing\" \(advice)")
  }
}

extension StatusIsFreshTests {
  @Test func namesTheWorkstreamThatTheWordIsOn() throws {
    try expect(
      Fixture().with("workstream").with(
        "update", ["workstream": "stations", "date": .here("2021-10-01")]),
      reports: .w501,
      """
      update "2021-11-01-metro-moscow": is 45 days old, and the newest of "moscow" on workstream "stations" \
      (stale after 30); write a new one
      """)
  }
}

struct BothPartiesReportTests {
  @Test func acceptsBothOrNone() throws {
    #expect(try Fixture().findings(.w502).isEmpty)
    let both = Fixture().with("update").with("update", ["id": "b", "party": "beijing"])
    #expect(try both.findings(.w502).isEmpty)
  }

  @Test func reportsEveryAreaWithASilentParty() throws {
    try expect(
      Fixture().area(["id": .here("metro")]).with("area", ["id": .here("tourism")])
        .with("update", ["id": "a", "area": "tourism", "party": "beijing"]).with("update"),
      reports: .w502,
      "area \"tourism\": only \"beijing\" has ever reported on it; ask \"moscow\" for an update",
      "area \"metro\": only \"moscow\" has ever reported on it; ask \"beijing\" for an update")
  }
}

struct PartiesRateAlikeTests {
  @Test func acceptsOneStepAndWhatIsUnknown() throws {
    let near = Fixture().with("update", ["rag": "amber"])
      .with("update", ["id": "b", "party": "beijing", "rag": "amber-red"])
    #expect(try near.findings(.w503).isEmpty)
    let unknown = Fixture().with("update", ["rag": "red"])
      .with("update", ["id": "b", "party": "beijing", "rag": "unknown"])
    #expect(try unknown.findings(.w503).isEmpty)
  }

  @Test(arguments: [("green", "amber", 2), ("green", "red", 4), ("amber-green", "amber-red", 2)])
  func reportsTwoStepsAndMore(best: String, worst: String, steps: Int) throws {
    try expect(
      Fixture().area(["id": .here("metro")]).with("update", ["rag": .text(best)])
        .with("update", ["id": "b", "party": "beijing", "rag": .text(worst)]),
      reports: .w503,
      """
      area "metro": "moscow" rates it \(best) and "beijing" \(worst), \(steps) steps apart; \
      talk about it
      """)
  }
}

struct GreenHasNoCriticalDelayTests {
  private let advice =
    "rag is green, but the critical milestone \"opening\" is overdue; "
    + "rate it again, or correct the milestone"

  @Test func acceptsGreenWhereNothingCriticalIsLateAndOtherColours() throws {
    let plain = Fixture().with("update").with("milestone", ["due": "2021-01"])
    #expect(try plain.findings(.w504).isEmpty)
    let amber = Fixture().with("update", ["rag": "amber"])
      .with("milestone", ["due": "2021-01", "critical": true])
    #expect(try amber.findings(.w504).isEmpty)
  }

  @Test func reportsEveryGreenOverACriticalDelay() throws {
    try expect(
      Fixture().with("milestone", ["due": "2021-01", "critical": true])
        .with("update", ["id": "a", "rag": .here("green")])
        .with("update", ["id": "b", "party": "beijing", "rag": .here("green")]),
      reports: .w504, "update \"a\": \(advice)", "update \"b\": \(advice)")
  }

  @Test func namesNoneThatIsNotGreen() throws {
    try expect(
      Fixture().with("milestone", ["due": "2021-01", "critical": true])
        .with("update", ["id": "a", "rag": .here("green")])
        .with("update", ["id": "b", "party": "beijing", "rag": "amber"]),
      reports: .w504, "update \"a\": \(advice)")
  }
}

struct UpdateIsNotFromTheFutureTests {
  @Test func acceptsToday() throws {
    #expect(try Fixture().with("update", ["date": "2021-11-15"]).findings(.w505).isEmpty)
  }

  @Test func reportsEveryDayToCome() throws {
    let advice = "is after 2021-11-15, the day it is read on; correct it"
    try expect(
      Fixture().with("update", ["id": "a", "date": .here("2021-11-16")])
        .with("update", ["id": "b", "date": .here("2022-01-01")]),
      reports: .w505, "update \"a\": date \"2021-11-16\" \(advice)",
      "update \"b\": date \"2022-01-01\" \(advice)")
  }
}
