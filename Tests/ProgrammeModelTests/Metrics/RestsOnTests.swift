import ProgrammeModel
import Testing

/// Which records a figure of the plan rests on: those that count, and no others.
struct RestsOnTests {
  private let files = [
    "areas.json": """
    {"id": "metro", "title": "M", "milestones": [
      {"id": "a", "title": "A", "due": "2021-10", "status": "met", "date_met": "2021-10-31"},
      {"id": "b", "title": "B", "due": "2021-10", "status": "cancelled"},
      {"id": "c", "title": "C", "due": "2021-12", "status": "scheduled", "weight": 0},
      {"id": "d", "title": "D", "due": "2021-12", "status": "scheduled"}]}
    """,
    "updates.json": """
    {"items": [
      {"id": "old", "area": "metro", "party": "moscow", "date": "2021-10-01", "rag": "red", "text": "T"},
      {"id": "new", "area": "metro", "party": "moscow", "date": "2021-11-01", "rag": "green", "text": "T"}]}
    """,
    "risks.json": #"{"items": [{"id": "r", "title": "R", "area": "metro", "level": "high"}]}"#,
    "requests.json": """
    {"items": [
      {"id": "open", "title": "R", "from": "moscow", "to": "beijing", "opened": "2021-11-01"},
      {"id": "done", "title": "R", "from": "moscow", "to": "beijing", "opened": "2021-11-01",
       "answered": "2021-11-02"}]}
    """,
  ]

  private func ids(_ metric: (any Metric)?) throws -> [String] {
    try #require(metric).restsOn.map(\.id)
  }

  @Test func figuresOfThePlan() throws {
    let assessment = try assess(files, on: "2021-11-15")
    let area = try #require(assessment.area("metro"))
    #expect(try ids(area.progress) == ["a", "d"])
    #expect(try ids(assessment.progress) == ["a", "d"])
    #expect(try ids(OnTimeRate(of: area.milestones, asOf: assessment.asOf)) == ["a"])
    #expect(try ids(area.milestones.first?.slippage) == ["a"])
    #expect(try ids(area.nextDeadline) == ["c"])
    #expect(try ids(assessment.waiting.last) == ["open"])
  }

  @Test func ratings() throws {
    let assessment = try assess(files, on: "2021-11-15")
    let area = try #require(assessment.area("metro"))
    #expect(try ids(area.reported.first) == ["new"])
    #expect(try ids(area.reported.last) == [])
    #expect(try ids(area.evidence).first == "r")
    #expect(try Set(ids(area.evidence)) == ["r", "a", "b", "c", "d", "new"])
    #expect(try ids(assessment.rating) == ["metro"])
  }

  @Test func workingDaysRestOnTheHolidaysBetween() throws {
    let files = [
      "events.json": #"{"id": "e", "title": "E", "start": "2021-11-22"}"#,
      "holidays.json": """
      {"items": [
        {"id": "before", "date": "2021-11-15", "name": "H", "party": "moscow", "off": true},
        {"id": "between", "date": "2021-11-16", "name": "H", "party": "moscow", "off": true},
        {"id": "after", "date": "2021-11-23", "name": "H", "party": "beijing", "off": true}]}
      """,
    ]
    let event = try #require(try assess(files, on: "2021-11-15").events.first)
    #expect(try ids(event.workingDays) == ["e", "between"])
    #expect(try ids(event.daysAhead) == ["e"])
    #expect(event.daysAhead.value == [7, 7])
  }
}
