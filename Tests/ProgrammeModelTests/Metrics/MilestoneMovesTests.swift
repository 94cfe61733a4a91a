import ProgrammeModel
import Testing

/// The order of a history in its file means nothing.
struct MilestoneMovesTests {
  @Test func eachMoveLeadsToTheDateAfterItByDay() throws {
    let milestone = """
      {"id": "m", "title": "M", "due": "2021-12-30", "status": "scheduled", "history": [
        {"date": "2021-06-20", "due": "2021-06-10"}, {"due": "2021-01"}, {"date": "2021-05-14", "due": "2021-05-31"}]}
      """
    let area = #"{"id": "a", "title": "A", "milestones": [\#(milestone)]}"#
    let assessment = try assess(["areas/a.json": area], on: "2021-11-15")
    let moves = try #require(assessment.snapshot.milestones.first).moves
    #expect(moves.map(\.row) == [2, 0])
    #expect(moves.map { "\($0.date)" } == ["2021-05-14", "2021-06-20"])
    #expect(moves.map { $0.from.map { "\($0)" } } == ["2021-05-31", "2021-06-10"])
    #expect(moves.map { $0.to.map { "\($0)" } } == ["2021-06-10", "2021-12-30"])
  }
}
