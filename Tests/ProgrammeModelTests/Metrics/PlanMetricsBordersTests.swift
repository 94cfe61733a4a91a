import ProgrammeModel
import Testing

/// The last day on which a rule of the plan says one thing, and the first on which it says the other.
struct PlanMetricsBordersTests {
  private func area(_ milestones: String..., on day: String = "2021-11-15") throws -> AreaStanding {
    let area = """
      {"id": "metro", "title": "M", "milestones": [\(milestones.joined(separator: ","))]}
      """
    return try #require(try assess(["areas.json": area], on: day).area("metro"))
  }

  private func milestone(_ id: String, _ fields: String) -> String {
    #"{"id": "\#(id)", "title": "M", \#(fields)}"#
  }

  private func requests(_ dates: String..., on day: String) throws -> Assessment {
    let items = dates.enumerated().map { index, dates in
      """
      {"id": "r\(index)", "title": "R", "from": "moscow", "to": "beijing",
       "opened": "2021-10-01", \(dates)}
      """
    }
    let file = #"{"items": [\#(items.joined(separator: ","))]}"#
    return try assess(["requests.json": file], on: day)
  }

  @Test(arguments: [(4, true), (5, false)])
  func fiveAreNotFew(count: Int, isFew: Bool) throws {
    let items = (0..<count).map {
      milestone("m\($0)", #""due": "2021-10-01", "status": "in_progress""#)
    }
    let area = #"{"id": "metro", "title": "M", "milestones": [\#(items.joined(separator: ","))]}"#
    let assessment = try assess(["areas.json": area], on: "2021-11-15")
    let standings = try #require(assessment.area("metro")).milestones
    #expect(OnTimeRate(of: standings, asOf: assessment.asOf).restsOnFew == isFew)
  }

  @Test(arguments: [("2021-11-14", 0.0), ("2021-11-15", 1)])
  func whatIsDueTodayIsPlanned(day: String, planned: Double) throws {
    let due = milestone("m", #""due": "2021-11-15", "status": "in_progress""#)
    #expect(try area(due, on: day).progress?.planned == planned)
  }

  @Test(arguments: [("2021-10-31", 20), ("2021-10-30", 20), ("2021-10-29", 19)])
  func theMedianOfTwoIsTheirMeanRoundedUp(last: String, days: Int) throws {
    let answered = try requests(
      #""answered": "2021-10-11""#, #""answered": "\#(last)""#, on: "2021-11-15")
    #expect(answered.answerTimes.medianDays == days)
    #expect(answered.answerTimes.medianDaysByParty == ["beijing": days])
  }

  @Test func answersStandInTheOrderOfTheirDays() throws {
    let times = try requests(
      #""answered": "2021-10-11""#, #""due": "2021-10-20""#, #""answered": "2021-10-05""#,
      #""answered": "2021-10-11""#, on: "2021-11-15"
    ).answerTimes
    let answers = times.answered(by: "beijing")
    #expect(answers.map(\.id.text) == ["r2", "r0", "r3"])
    #expect(answers.map(\.days) == [4, 10, 10])
    #expect(times.answered(by: "moscow").isEmpty)
  }

  @Test(arguments: [("2021-11-05", nil), ("2021-11-06", 1)])
  func aRequestIsOverdueFromTheDayAfter(day: String, days: Int?) throws {
    #expect(try requests(#""due": "2021-11-05""#, on: day).requests.map(\.overdueDays) == [days])
  }

  @Test(arguments: [("2021-11-05", false), ("2021-11-06", true)])
  func anAnswerOnTheLastDayIsInTime(answered: String, isLate: Bool) throws {
    let standings = try requests(
      #""due": "2021-11-05", "answered": "\#(answered)""#, on: "2021-11-15"
    ).requests
    #expect(standings.map(\.wasAnsweredLate) == [isLate])
  }

  @Test(arguments: [("2021-06-18", nil), ("2021-06-19", 180), ("2021-12-16", 0)])
  func anAgreementsEndIsToldForHalfAYear(day: String, notice: Int?) throws {
    let agreement = """
      {"id": "a", "title": "A", "parties": ["moscow", "beijing"], "signed": "2020-12-08",
       "in_force": "2020-12-08", "expires": "2021-12-16", "status": "in_force"}
      """
    let assessment = try assess(["agreements.json": agreement], on: day)
    let standing = try #require(assessment.dated.agreements.first)
    let span = try #require(AgreementSpan(standing, in: assessment.dated))
    #expect(span.noticeOfEnd(asOf: assessment.asOf) == notice)
  }

  @Test func anAgreementThatRenewsItselfHasNoEndToWatch() throws {
    let agreement = """
      {"id": "a", "title": "A", "parties": ["moscow", "beijing"], "signed": "2020-12-08",
       "in_force": "2020-12-08", "expires": "2021-12-16", "status": "in_force", "auto_renews": true}
      """
    let assessment = try assess(["agreements.json": agreement], on: "2021-12-01")
    let standing = try #require(assessment.dated.agreements.first)
    let span = try #require(AgreementSpan(standing, in: assessment.dated))
    #expect(span.state == .current)
    #expect(span.noticeOfEnd(asOf: assessment.asOf) == nil)
  }

  /// On its last day a forecast that has gone by still stands; from the next the day itself is the least.
  @Test(arguments: [("2021-11-15", -5), ("2021-11-16", 1), ("2021-12-30", 45)])
  func aForecastStandsUntilTheMilestoneIsLate(day: String, slip: Int) throws {
    let late = milestone(
      "m", #""due": "2021-11-15", "forecast": "2021-11-10", "status": "in_progress""#)
    #expect(try area(late, on: day).milestones.first?.slippage?.days == slip)
  }

  @Test(arguments: [(#", "done": "2021-10-19""#, nil), ("", "2021-10-20")])
  func anActionIsADeadlineUntilItIsDone(done: String, date: String?) throws {
    let files = [
      "areas.json": #"{"id": "metro", "title": "M"}"#,
      "decisions.json": """
      {"items": [{"id": "d", "title": "D", "date": "2021-10-01", "area": "metro",
       "actions": [{"title": "A", "due": "2021-10-20"\(done)}]}]}
      """,
    ]
    let next = try assess(files, on: "2021-11-15").area("metro")?.nextDeadline
    #expect(next?.date.description == date)
  }

  /// Moved away and back between the two days, it is promised for the same day as before.
  @Test(arguments: [("2021-08-15", 0), ("2021-09-15", 1)])
  func aDateThatCameBackHasNotMoved(since: String, count: Int) throws {
    let moved = milestone(
      "m",
      #"""
      "due": "2021-12-01", "status": "in_progress", "history": [
        {"date": "2021-09-01", "due": "2021-12-01"}, {"date": "2021-10-01", "due": "2021-12-24"}]
      """#)
    let file = #"{"id": "metro", "title": "M", "milestones": [\#(moved)]}"#
    let day = try #require(PartialDate(since)).earliest
    let changes = try assess(["areas.json": file], on: "2021-11-15").changes(since: day)
    #expect(changes.of(.dates).count == count)
  }

  /// The figure of a period is one, however the period is written.
  @Test(arguments: ["2020-Q1", "2020-01/2020-03"])
  func anotherValueOfTheSameDaysIsARevision(period: String) throws {
    let series = """
      {"id": "s", "title": "S", "reporter": "RU", "partner": "CN", "flow": "total", "scope": "all-goods",
       "unit": "USD", "unit_mult": 9, "observations": [
         {"period": "2020-Q1", "value": 1, "published": "2021-01-10"},
         {"period": "\(period)", "value": 2, "published": "2021-10-10"}]}
      """
    let first = try #require(PartialDate("2021-10-01")).earliest
    let changes = try assess(["trade.json": series], on: "2021-11-15").changes(since: first)
    #expect(changes.of(.figures).map(\.kind) == [.figureRevised])
  }

  @Test(arguments: [("2021-11-30", 0), ("2021-12-01", 1)])
  func whatIsDecidedLaterIsNoChangeYet(day: String, count: Int) throws {
    let decision = #"{"items": [{"id": "d", "title": "D", "date": "2021-12-01"}]}"#
    let first = try #require(PartialDate("2021-10-01")).earliest
    let changes = try assess(["decisions.json": decision], on: day).changes(since: first)
    #expect(changes.of(.decisions).count == count)
  }
}
