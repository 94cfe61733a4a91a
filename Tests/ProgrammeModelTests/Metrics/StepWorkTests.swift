import ProgrammeModel
import Synchronization
import Testing

/// How much of the history is read at a step through time, counted in records.
struct StepWorkTests {
  /// An update a day by each city in turn, over years.
  private func assessment(updates: Int, on day: String) throws -> Assessment {
    let first = try #require(Day(year: 2001, month: 1, day: 1))
    let items = (0..<updates).map { index in
      """
      {"id": "u\(index)", "area": "metro", "party": "\(index % 2 == 0 ? "moscow" : "beijing")",
       "date": "\(first + index)", "rag": "green", "text": "T"}
      """
    }
    return try assess(
      [
        "areas.json": #"{"id": "metro", "title": "M"}"#,
        "updates.json": #"{"items": [\#(items.joined(separator: ","))]}"#,
      ], on: day)
  }

  /// The updates that are read to tell what both cities say.
  private func reads(_ assessment: Assessment) -> Int {
    let count = Mutex(0)
    let known: KnownUpdates = assessment.snapshot.index.updatesByArea
      .known("metro", on: assessment.asOf).filter { _ in
        count.withLock { $0 += 1 }
        return true
      }
    for party in assessment.snapshot.parties {
      let rating = ReportedRating(by: party.id, among: known, in: assessment.dated)
      #expect(rating.rating == .green)
    }
    return count.withLock { $0 }
  }

  @Test func aCitysWordIsToldFromAsFewUpdatesHoweverLongTheHistory() throws {
    let short = reads(try assessment(updates: 40, on: "2001-01-31"))
    let long = reads(try assessment(updates: 4_000, on: "2001-01-31"))
    let late = reads(try assessment(updates: 4_000, on: "2011-12-01"))
    #expect(short == long)
    #expect(long == late)
    #expect(late <= 8)
  }
}
