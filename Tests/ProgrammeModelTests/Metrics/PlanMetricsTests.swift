import ProgrammeModel
import Testing

/// What is on time, what is waited for, and what two cities gave each other.
struct PlanMetricsTests {
  private func list(_ items: String...) -> String {
    #"{"items": [\#(items.joined(separator: ","))]}"#
  }

  @Test func countsTheDueMilestonesMetInTimeAndSmoothsTheirShare() throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "a", "title": "A", "due": "2021-10", "status": "met", "date_met": "2021-10-31"},
        {"id": "b", "title": "B", "due": "2021-10", "status": "met", "date_met": "2021-11-01"},
        {"id": "c", "title": "C", "due": "2021-10", "status": "in_progress"},
        {"id": "d", "title": "D", "due": "2021-10", "status": "cancelled"},
        {"id": "e", "title": "E", "due": "2021-12", "status": "scheduled"}]}
      """
    let assessment = try assess(["areas.json": area], on: "2021-11-15")
    let milestones = try #require(assessment.area("metro")).milestones
    let rate = OnTimeRate(of: milestones, asOf: assessment.asOf)
    #expect(rate.met == 1)
    #expect(rate.due == 3)
    #expect(rate.rate == 0.4)
    #expect(rate.restsOnFew)
  }

  private func request(_ id: String, _ dates: String) -> String {
    #"{"id": "\#(id)", "title": "R", "from": "moscow", "to": "beijing", \#(dates)}"#
  }

  @Test func countsWhatACityOwesOnTheDay() throws {
    let requests = list(
      request("a", #""opened": "2021-10-25", "due": "2021-11-05""#),
      request("b", #""opened": "2021-11-05", "due": "2021-12-01""#),
      request("c", #""opened": "2021-10-01", "answered": "2021-11-01""#),
      request("d", #""opened": "2021-11-16""#))
    let waiting = try assess(["requests.json": requests], on: "2021-11-15").waiting
    #expect(waiting.map(\.party) == ["moscow", "beijing"])
    #expect(waiting.map(\.count) == [0, 2])
    #expect(waiting.map(\.oldestDays) == [0, 21])
    #expect(waiting.map(\.overdueCount) == [0, 1])
  }

  @Test(arguments: [
    ("2021-10-31", "2021-11-01", false), ("2021-11-02", "2021-11-01", true),
    ("2021-11-20", "2021-11-01", true),
  ])
  func theOverdueDeadlineComesBeforeTheNext(day: String, date: String, isOverdue: Bool) throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "a", "title": "A", "due": "2021-12", "status": "scheduled"},
        {"id": "b", "title": "B", "due": "2021-11-01", "status": "scheduled"},
        {"id": "c", "title": "C", "due": "2021-09", "status": "met", "date_met": "2021-09"}]}
      """
    let assessment = try assess(["areas.json": area], on: day)
    let next = try #require(assessment.area("metro")?.nextDeadline)
    #expect(next.date.description == date)
    #expect(next.isOverdue == isOverdue)
  }

  private func practice(_ id: String, _ fields: String) -> String {
    #"{"id": "\#(id)", "title": "P", "area": "m", "from": "moscow", "to": "beijing", \#(fields)}"#
  }

  @Test(arguments: [
    ("2021-11-15", 0.75, [Practice.Stage.adopted: 3, .piloted: 1], 31),
    ("2021-02-15", 1.0 / 3, [.adopted: 1, .shared: 2], 31),
    ("2021-02-25", 2.0 / 3, [.adopted: 2, .shared: 1], 26),
  ])
  func countsPracticesAsTheyStood(
    day: String, share: Double, counts: [Practice.Stage: Int], median: Int?
  ) throws {
    let practices = list(
      practice("a", #""shared": "2021-01-01", "stage": "adopted", "stage_date": "2021-02-01""#),
      practice("b", #""shared": "2021-01-01", "stage": "adopted", "stage_date": "2021-03-01""#),
      practice("c", #""shared": "2021-02-01", "stage": "adopted", "stage_date": "2021-02-21""#),
      practice("d", #""shared": "2021-03-01", "stage": "piloted", "stage_date": "2021-04-01""#))
    let files = ["areas.json": #"{"id": "m", "title": "M"}"#, "practices.json": practices]
    let known = try assess(files, on: day).dated.practices(of: "m")
    let ledger = PracticeLedger(from: "moscow", to: "beijing", among: known)
    #expect(ledger.adoptedShare == share)
    #expect(ledger.counts == counts)
    #expect(ledger.medianDaysToAdoption == median)
    #expect(PracticeLedger(from: "beijing", to: "moscow", among: known).adoptedShare == nil)
  }

  @Test func weighsHeadsEachWayPlannedAgainstActual() throws {
    let exchange = """
      {"id": "x", "title": "X", "audience": "students", "periods": [
        {"period": "2021", "direction": "moscow-to-beijing", "planned": 40, "actual": 30},
        {"period": "2021", "direction": "beijing-to-moscow", "planned": 50, "actual": 40},
        {"period": "2022", "direction": "beijing-to-moscow", "planned": 60}]}
      """
    let assessment = try assess(["exchanges.json": exchange], on: "2021-11-15")
    let sums = ExchangeReciprocity(of: assessment.snapshot.exchanges, in: assessment.dated)
    #expect(sums.heads["moscow-to-beijing"] == .init(planned: 40, actual: 30))
    #expect(sums.heads["beijing-to-moscow"] == .init(planned: 50, actual: 40))
    #expect(sums.ratio == 0.75)
  }
}
