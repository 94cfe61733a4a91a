import ProgrammeModel
import Testing

/// What can be the next date of an area, one kind at a time.
struct NextDeadlineTests {
  private let area = #"{"id": "metro", "title": "M"}"#

  private func next(_ files: [String: String], on day: String = "2021-11-15") throws
    -> NextDeadline?
  {
    let all = files.merging(["areas.json": files["areas.json"] ?? area]) { $1 }
    return try #require(try assess(all, on: day).area("metro")).nextDeadline
  }

  private func agreement(_ fields: String) -> [String: String] {
    [
      "agreements.json": """
      {"items": [{"id": "paper", "title": "P", "parties": ["moscow", "beijing"], "areas": ["metro"],
       \(fields)}]}
      """
    ]
  }

  @Test func anAgreementRunsOut() throws {
    let files = agreement(#""signed": "2020-12-08", "term": "P1Y", "status": "in_force""#)
    let deadline = try #require(try next(files))
    #expect(deadline.date.description == "2021-12-07")
    #expect(deadline.record == RecordName(kind: "agreement", id: "paper"))
    #expect(!deadline.isOverdue)
  }

  @Test(arguments: [
    #""signed": "2020-12-08", "term": "P1Y", "auto_renews": true"#,
    #""signed": "2020-12-08", "expires": "2021-11-14""#,
    #""signed": "2021-11-16", "term": "P1Y""#,
    #""signed": "2020-12-08", "term": "P1Y", "status": "terminated""#,
  ])
  func anAgreementThatNothingEndsIsNoDeadline(fields: String) throws {
    #expect(try next(agreement(fields)) == nil)
  }

  @Test func aDeliverableIsDueUntilItIsAccepted() throws {
    func files(_ status: String) -> [String: String] {
      [
        "areas.json": """
        {"id": "metro", "title": "M", "workstreams": [{"id": "w", "title": "W", "deliverables": [
          {"id": "text", "title": "T", "due": "2021-11-20", \(status)}]}]}
        """
      ]
    }
    #expect(try next(files(#""status": "draft""#))?.record.kind == "deliverable")
    let accepted = #""status": "accepted", "date_accepted": "2021-11-16""#
    #expect(try next(files(accepted))?.record.id == "text")
    #expect(try next(files(accepted), on: "2021-11-16") == nil)
  }

  @Test(arguments: [
    (#""due": "2021-10-05", "status": "draft""#, 41),
    (#""due": "2021-10-05", "status": "rejected""#, 41),
    (#""due": "2021-11-15", "status": "draft""#, nil),
    (#""status": "draft""#, nil),
    (#""due": "2021-10-05", "status": "accepted", "date_accepted": "2021-11-15""#, nil),
    (#""due": "2021-10-05", "status": "accepted", "date_accepted": "2021-11-16""#, 41),
    (#""due": "2021-10", "status": "draft""#, 15),
  ])
  func aDeliverableIsOverdueFromTheDayAfterUntilItIsAccepted(fields: String, days: Int?) throws {
    let files = [
      "areas.json": """
      {"id": "metro", "title": "M", "workstreams": [{"id": "w", "title": "W", "deliverables": [
        {"id": "text", "title": "T", \(fields)}]}]}
      """
    ]
    let dated = try assess(files, on: "2021-11-15").dated
    let deliverable = try #require(dated.snapshot.deliverables["text"])
    #expect(deliverable.overdueDays(in: dated) == days)
  }

  @Test func aRiskIsToBeReviewedAndAnActionDone() throws {
    let risk = """
      {"items": [{"id": "r", "title": "R", "area": "metro", "level": "low", "review_due": "2021-11-30"}]}
      """
    let decision = """
      {"items": [{"id": "d", "title": "D", "date": "2021-10-01", "area": "metro",
       "actions": [{"title": "A", "due": "2021-11-01"}, {"title": "B", "due": "2021-10-20",
                    "done": "2021-10-19"}]}]}
      """
    #expect(try next(["risks.json": risk])?.date.description == "2021-11-30")
    let both = try #require(try next(["risks.json": risk, "decisions.json": decision]))
    #expect(both.record.id == "d")
    #expect(both.isOverdue)
  }
}
