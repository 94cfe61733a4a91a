import ProgrammeModel
import Testing

/// What is known only grows from day to day.
struct KnowledgeGrowsTests {
  @Test func nothingKnownIsForgottenOnALaterDay() throws {
    let snapshot = try BundledProgramme.snapshot()
    let first = try day("2020-12-01")
    var known = Known(snapshot, on: first)
    for step in stride(from: 7, through: 1200, by: 7) {
      let later = Known(snapshot, on: first + step)
      #expect(known.records.isSubset(of: later.records), "\(first + step)")
      #expect(known.metCount <= later.metCount, "\(first + step)")
      known = later
    }
    #expect(known.records.count > 200)
    #expect(known.metCount > 0)
  }
}

/// What is known of a programme on a day.
private struct Known {
  let records: Set<String>
  let metCount: Int

  init(_ snapshot: Snapshot, on day: Day) {
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day))
    let dated = assessment.dated
    let updates = snapshot.updates.filter(dated.knows).map { "update \($0.common.id)" }
    let decisions = snapshot.decisions.filter(dated.knows).map { "decision \($0.common.id)" }
    let risks = snapshot.risks.filter(dated.knows).map { "risk \($0.common.id)" }
    let requests = assessment.requests.map { "request \($0.request.common.id)" }
    let figures = assessment.trade.flatMap { reading in
      reading.observations.map { "\(reading.id.text) \($0.period?.description ?? "") \($0.status)" }
    }
    records = Set(updates + decisions + risks + requests + figures)
    metCount = assessment.areas.flatMap(\.milestones).count { $0.status == .met }
  }
}
