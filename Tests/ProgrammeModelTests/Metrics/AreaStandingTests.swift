import ProgrammeModel
import Testing

/// How areas stand, rule by rule.
struct AreaStandingTests {
  private func standing(
    milestones: String = "", updates: String = "", risks: String = "", on day: String
  ) throws -> AreaStanding {
    let area = #"{"id": "metro", "title": "Metro", "milestones": [\#(milestones)]}"#
    let assessment = try assess(
      [
        "areas.json": area, "updates.json": #"{"items": [\#(updates)]}"#,
        "risks.json": #"{"items": [\#(risks)]}"#,
      ], on: day)
    return try #require(assessment.area("metro"))
  }

  private func update(_ party: String, _ date: String, _ rag: String, stream: String = "") -> String
  {
    let stream = stream.isEmpty ? "" : #", "workstream": "\#(stream)""#
    return """
      {"id": "u-\(party)-\(date)-\(rag)", "area": "metro", "party": "\(party)", "date": "\(date)",
       "rag": "\(rag)", "text": "T"\(stream)}
      """
  }

  @Test func slippageTellsTheRangeThatPartialDatesAllow() throws {
    let area = try standing(
      milestones: """
        {"id": "m", "title": "M", "due": "2021-Q2", "forecast": "2021-08", "status": "in_progress"}
        """, on: "2021-06-01")
    let slippage = try #require(area.slip?.slippage)
    #expect(slippage.days == 62)
    #expect(slippage.least == 32)
    #expect(slippage.most == 152)
  }

  @Test(arguments: ["scheduled", "in_progress"])
  func whatIsExpectedAsPromisedSlipsByNothing(status: String) throws {
    let area = try standing(
      milestones: #"{"id": "m", "title": "M", "due": "2021-Q4", "status": "\#(status)"}"#,
      on: "2021-12-31")
    let slippage = try #require(area.milestones.first?.slippage)
    #expect([slippage.days, slippage.least, slippage.most] == [0, 0, 0])
  }

  @Test func aQuarterIsOverdueOnlyAfterItsLastDay() throws {
    let milestone = #"{"id": "m", "title": "M", "due": "2021-Q2", "status": "scheduled"}"#
    #expect(try standing(milestones: milestone, on: "2021-06-30").slip?.overdueDays == nil)
    #expect(try standing(milestones: milestone, on: "2021-07-01").slip?.overdueDays == 1)
  }

  @Test(arguments: [
    ("2021-10-01", "true", "2021-11-30", Rating.amber),
    ("2021-10-01", "true", "2021-12-01", Rating.red),
    ("2021-10-01", "false", "2021-12-01", Rating.amber),
    ("2021-10-01", "true", "2021-10-01", Rating.green),
  ])
  func aCriticalMilestoneTurnsRedAfterSixtyDays(
    due: String, isCritical: String, day: String, rating: Rating
  ) throws {
    let area = try standing(
      milestones: """
        {"id": "m", "title": "M", "due": "\(due)", "status": "scheduled", "critical": \(isCritical)}
        """, on: day)
    #expect(area.evidence.rating == rating)
  }

  @Test(arguments: [
    (#""probability": 4, "impact": 5"#, Rating.red), (#""level": "high""#, Rating.red),
    (#""probability": 3, "impact": 4"#, Rating.amber), (#""level": "substantial""#, Rating.amber),
    (#""probability": 2, "impact": 5"#, Rating.green), (#""level": "moderate""#, Rating.green),
  ])
  func aRiskCountsByItsScore(fields: String, rating: Rating) throws {
    let area = try standing(
      risks: #"{"id": "r", "title": "R", "area": "metro", \#(fields)}"#, on: "2021-11-15")
    #expect(area.evidence.rating == rating)
  }

  @Test func nothingToGoByIsUnknown() throws {
    #expect(try standing(on: "2021-11-15").evidence.rating == .unknown)
  }

  @Test func aStaleReportIsAmberAndASilentPartyUnknown() throws {
    let updates = [
      update("moscow", "2021-11-01", "green"), update("beijing", "2021-09-01", "green"),
    ]
    let area = try standing(updates: updates.joined(separator: ","), on: "2021-11-15")
    #expect(area.evidence.rating == .amber)
    #expect(area.evidence.reasons.map(\.condition) == [.reportStale])
    #expect(area.reported.map(\.rating) == [.green, .unknown])
    #expect(area.reported.map(\.isSilent) == [false, true])
  }

  @Test func theNewestUpdateOnTheWholeAreaCountsAndOfOneDayTheWorse() throws {
    let updates = [
      update("moscow", "2021-10-20", "red"), update("moscow", "2021-11-01", "amber"),
      update("moscow", "2021-11-01", "green"), update("moscow", "2021-11-10", "red", stream: "x"),
    ]
    let area = try standing(updates: updates.joined(separator: ","), on: "2021-11-15")
    #expect(area.reported.first?.rating == .amber)
  }

  @Test func withoutOneTheWorstOfTheWorkstreamsCounts() throws {
    let updates = [
      update("moscow", "2021-11-01", "green", stream: "x"),
      update("moscow", "2021-11-02", "amber-red", stream: "y"),
      update("moscow", "2021-10-01", "red", stream: "y"),
    ]
    let area = try standing(updates: updates.joined(separator: ","), on: "2021-11-15")
    #expect(area.reported.first?.rating == .amberRed)
  }

  /// An old word on one workstream does not make a party silent that spoke of another yesterday.
  @Test func aWorkstreamThatFellSilentGivesWayToOnesThatSpeak() throws {
    let old = update("moscow", "2019-11-01", "red", stream: "x")
    let new = update("moscow", "2021-11-14", "green", stream: "y")
    let area = try standing(updates: "\(old),\(new)", on: "2021-11-15")
    let rating = try #require(area.reported.first)
    #expect(rating.rating == .green)
    #expect(rating.ageDays == 1)
    #expect(!rating.isSilent)
    let older = update("moscow", "2018-11-01", "green", stream: "y")
    let silent = try standing(updates: "\(old),\(older)", on: "2021-11-15")
    #expect(silent.reported.first?.isSilent == true)
    #expect(silent.reported.first?.date?.description == "2019-11-01")
  }

  @Test func ofWorkstreamsAlikeTheFirstIdCounts() throws {
    let streams = ["a", "b", "c", "d", "e", "f", "g"].map { id in
      """
      {"id": "\(id)", "area": "metro", "party": "moscow", "date": "2021-11-01", "rag": "red",
       "text": "T", "workstream": "\(id)"}
      """
    }
    let area = try standing(updates: streams.reversed().joined(separator: ","), on: "2021-11-15")
    #expect(area.reported.first?.update?.text == "a")
  }

  @Test func twoStepsApartIsAMismatch() throws {
    let updates = [
      update("moscow", "2021-11-01", "green"), update("beijing", "2021-11-01", "amber"),
    ]
    let area = try standing(updates: updates.joined(separator: ","), on: "2021-11-15")
    #expect(area.isMismatch)
    #expect(area.overratedBy == [])
  }

  @Test func updatesAfterTheDayAreUnseen() throws {
    let updates = [update("moscow", "2021-11-01", "green"), update("moscow", "2021-11-20", "red")]
    let area = try standing(updates: updates.joined(separator: ","), on: "2021-11-15")
    #expect(area.reported.first?.rating == .green)
  }

  @Test func aMilestoneIsMetOnlyFromItsDay() throws {
    let milestone = """
      {"id": "m", "title": "M", "due": "2021-10", "status": "met", "date_met": "2021-11-10"},
      {"id": "n", "title": "N", "due": "2021-12", "status": "partially_met", "date_met": "2021-09"}
      """
    #expect(try standing(milestones: milestone, on: "2021-11-09").progress?.done == 0.25)
    #expect(try standing(milestones: milestone, on: "2021-11-10").progress?.done == 0.75)
    #expect(try standing(milestones: milestone, on: "2021-11-10").progress?.planned == 0.5)
  }

  @Test func theDueDateIsTheOneThatStoodThen() throws {
    let milestone = """
      {"id": "m", "title": "M", "due": "2021-12-01", "status": "scheduled",
       "history": [{"date": "2021-09-01", "due": "2021-08-01"}]}
      """
    #expect(try standing(milestones: milestone, on: "2021-08-11").slip?.overdueDays == 10)
    #expect(try standing(milestones: milestone, on: "2021-09-01").slip?.overdueDays == nil)
  }
}
