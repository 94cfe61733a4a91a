import ProgrammeModel
import Testing

/// Ratings over time: a row for each city and one for the evidence, each day as it was known then.
struct RatingHistoryTests {
  private let files = [
    "areas.json": """
    {"id": "metro", "title": "M", "milestones": [
      {"id": "m", "title": "M", "due": "2021-10-20", "status": "met", "date_met": "2021-11-10"}]}
    """,
    "updates.json": """
    {"items": [
      {"id": "a", "area": "metro", "party": "moscow", "date": "2021-10-01", "rag": "green", "text": "T"},
      {"id": "b", "area": "metro", "party": "moscow", "date": "2021-11-01", "rag": "red", "text": "T"},
      {"id": "c", "area": "metro", "party": "beijing", "date": "2021-10-20", "rag": "amber", "text": "T"}]}
    """,
  ]

  private func history(_ days: [String]) throws -> RatingHistory {
    let assessment = try assess(files, on: "2021-11-15")
    let dates = try days.map { try #require(PartialDate($0)).earliest }
    return RatingHistory(
      of: try #require(assessment.area("metro")).area, on: dates, in: assessment.dated)
  }

  @Test func hasATrackForEachCityAndOneForTheEvidence() throws {
    let history = try history([
      "2021-09-30", "2021-10-15", "2021-10-25", "2021-11-05", "2021-11-15",
    ])
    #expect(history.tracks.map(\.party) == ["moscow", "beijing", nil])
    #expect(history.tracks[0].ratings == [.unknown, .green, .green, .red, .red])
    #expect(history.tracks[1].ratings == [.unknown, .unknown, .amber, .amber, .amber])
    #expect(history.tracks[2].ratings == [.green, .green, .amber, .amber, .green])
  }

  @Test func aPartyThatFellSilentIsUnknownFromThatDay() throws {
    let history = try history(["2021-12-19", "2021-12-20"])
    #expect(history.tracks[1].ratings == [.amber, .unknown])
  }

  @Test func stepsByWholeWeeksFromTheFirstUpdateToTheDay() throws {
    let assessment = try assess(files, on: "2021-11-15")
    let area = try #require(assessment.area("metro")).area
    let days = RatingHistory.days(of: area, atMost: 20, in: assessment.dated)
    #expect(days.count == 7)
    #expect(days.last == assessment.asOf)
    #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 7 })
    let few = RatingHistory.days(of: area, atMost: 3, in: assessment.dated)
    #expect(few.count <= 3)
    #expect(zip(few, few.dropFirst()).allSatisfy { ($1 - $0) % 7 == 0 })
    let early = try assess(files, on: "2021-11-11")
    #expect(RatingHistory.days(of: area, atMost: 4, in: early.dated).count <= 4)
    #expect(RatingHistory.days(of: area, atMost: 1, in: assessment.dated) == [assessment.asOf])
  }
}
