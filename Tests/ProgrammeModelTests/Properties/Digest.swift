import ProgrammeModel

/// What a programme says on a day, without the order or the files that its records stand in.
struct Digest: Equatable {
  let names: Set<String>
  let programme: String
  let areas: [String: String]
  let requests: Set<String>
  let attention: Set<String>
  let figures: [String: String]
  let findings: [String]

  init(_ snapshot: Snapshot, on day: Day) {
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day))
    names = Set(RecordKind.all.flatMap { $0.names(snapshot.records) }.map { "\($0.kind) \($0.id)" })
    // Sums of weights in another order differ in their last bits.
    let progress = assessment.progress.map { [$0.done, $0.planned].map { ($0 * 1e9).rounded() } }
    programme = "\(assessment.rating.rating) \(assessment.rating.reason) \(progress ?? [])"
    areas = Dictionary(
      uniqueKeysWithValues: assessment.areas.map { area in
        let reported = area.reported.map { "\($0.rating)" }.joined(separator: " ")
        return (area.id.text, "\(area.evidence.rating) \(reported) \(area.slipDays ?? 0)")
      })
    requests = Set(assessment.requests.map { "\($0.request.common.id) \($0.overdueDays ?? 0)" })
    attention = Set(assessment.attention.map { "\($0.kind) \($0.recordKind) \($0.id)" })
    figures = Dictionary(
      uniqueKeysWithValues: assessment.trade.map { reading in
        let growth = reading.growth?.computed.map { "\($0)" } ?? "–"
        return (reading.id.text, "\(reading.latest?.value?.written ?? "–") \(growth)")
      })
    findings = Advice.findings(for: assessment)
      .filter { ![.i802, .w711].contains($0.code) }
      .map { "\($0.code.text) \($0.message)" }.sorted()
  }
}
