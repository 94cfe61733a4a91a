import ProgrammeModel
import Testing

/// What counts among the records of an area, and what is too old, closed or another's to count.
struct AreaStandingBordersTests {
  private func standing(_ files: [String: String] = [:], milestones: String = "") throws
    -> AreaStanding
  {
    try #require(try assessment(files, milestones: milestones).area("metro"))
  }

  private func assessment(_ files: [String: String] = [:], milestones: String) throws -> Assessment
  {
    let area = """
      {"id": "metro", "title": "M", "workstreams": [{"id": "w", "title": "W"}],
       "milestones": [\(milestones)]}
      """
    return try assess(files.merging(["areas.json": area]) { $1 }, on: "2021-11-15")
  }

  private func updates(_ updates: (date: String, rag: String, stream: String)...) -> [String:
    String]
  {
    let items = updates.map { update in
      let stream = update.stream.isEmpty ? "" : #", "workstream": "\#(update.stream)""#
      return """
        {"id": "u\(update.date)", "area": "metro", "party": "moscow", "date": "\(update.date)",
         "rag": "\(update.rag)", "text": "T"\(stream)}
        """
    }
    return ["updates.json": #"{"items": [\#(items.joined(separator: ","))]}"#]
  }

  @Test func whatWasMetLateSlipsNoMore() throws {
    let area = try standing(
      milestones: """
        {"id": "met", "title": "M", "due": "2021-09-01", "status": "met", "date_met": "2021-10-30"},
        {"id": "open", "title": "M", "due": "2021-12-01", "forecast": "2021-12-06",
         "status": "in_progress"}
        """)
    #expect(area.slip?.milestone.common.id == "open")
    #expect(area.slipDays == 5)
  }

  @Test(arguments: [("2021-12-15", Rating.green), ("2021-12-16", .amber)])
  func aSlipIsAmberBeyondTheLimit(forecast: String, rating: Rating) throws {
    let area = try standing(
      milestones: """
        {"id": "m", "title": "M", "due": "2021-12-01", "forecast": "\(forecast)",
         "status": "in_progress"}
        """)
    #expect(area.evidence.rating == rating)
  }

  @Test(arguments: [("open", Rating.amber), ("closed", .green)])
  func aRiskCountsUntilItIsClosed(status: String, rating: Rating) throws {
    let risk = """
      {"items": [{"id": "r", "title": "R", "area": "metro", "level": "substantial",
                  "status": "\(status)"}]}
      """
    let milestone = #"{"id": "m", "title": "M", "due": "2021-12-01", "status": "scheduled"}"#
    let area = try standing(["risks.json": risk], milestones: milestone)
    #expect(area.evidence.rating == rating)
  }

  @Test(arguments: [
    ("green", "amber", Trend.worse), ("amber", "green", .better), ("amber", "amber", .same),
  ])
  func theTrendGoesFromTheEarlierWordToTheLater(before: String, after: String, trend: Trend) throws
  {
    let found = try standing(updates(("2021-10-01", before, ""), ("2021-11-01", after, ""))).trend
    #expect(found == trend)
  }

  @Test func theTrendOfAnAreaPassesOverItsWorkstreams() throws {
    let words = updates(
      ("2021-10-01", "green", ""), ("2021-10-20", "red", "w"), ("2021-11-01", "green", ""))
    #expect(try standing(words).trend == .same)
  }

  @Test func theHeaviestComesFirstAndAFileOfNoKindNotAtAll() throws {
    let milestones = [("a", "2021-11-10"), ("b", "2021-10-01")].map { id, due in
      #"{"id": "\#(id)", "title": "M", "due": "\#(due)", "status": "in_progress"}"#
    }
    let files = ["notes.json": "{}", "events.json": "{"]
    let assessment = try assessment(files, milestones: milestones.joined(separator: ","))
    #expect(assessment.attention.map(\.id) == ["b", "a", "events.json"])
    #expect(assessment.attention.map(\.days) == [45, 5, nil])
  }

  @Test func aTextThatSaysTheSameIsCountedAsACopy() throws {
    let files = [
      "events.json": """
      {"items": [{"id": "e", "title": {"en": "Forum", "ru": "Forum", "zh": "论坛"},
                  "start": "2021-12-01"}]}
      """
    ]
    let snapshot = try assess(files, on: "2021-11-15").snapshot
    let counted = Completeness(of: snapshot, languages: ["ru", "zh"])
    #expect(counted.identical == ["ru": 1, "zh": 0])
  }

  @Test func wayThatIsBothIsNone() throws {
    let exchange = """
      {"id": "x", "title": "X", "audience": "students", "direction": "both", "periods": [
        {"period": "2021", "planned": 40, "actual": 30},
        {"period": "2021", "direction": "beijing-to-moscow", "planned": 50, "actual": 40}]}
      """
    let assessment = try assess(["exchanges.json": exchange], on: "2021-11-15")
    let heads = ExchangeReciprocity(
      of: assessment.snapshot.exchanges, in: assessment.dated
    ).heads
    #expect(heads == ["beijing-to-moscow": .init(planned: 50, actual: 40)])
  }
}
