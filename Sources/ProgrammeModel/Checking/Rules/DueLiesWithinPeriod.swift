/// What is due is due within the period of its workstream, else of its area, else of the programme.
package struct DueLiesWithinPeriod: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let snapshot = assessment.snapshot
    return snapshot.milestones.compactMap { milestone in
      finding(about: milestone, milestone.due, milestone.workstream, milestone.area, snapshot)
    }
      + snapshot.deliverables.compactMap { deliverable in
        finding(
          about: deliverable, deliverable.due, deliverable.workstream, deliverable.area, snapshot)
      }
  }

  private func finding(
    about record: some Record, _ due: PartialDate?, _ workstream: Identifier<Workstream>?,
    _ area: Identifier<Area>, _ snapshot: Snapshot
  ) -> Finding? {
    let stream = workstream.flatMap { snapshot.workstreams[$0]?.period }
    let (owner, period) =
      stream.map { ("workstream", $0) }
      ?? snapshot.areas[area]?.period.map { ("area", $0) }
      ?? snapshot.programme.period.map { ("programme", $0) } ?? ("", nil)
    guard let due, let period else { return nil }
    let isEarly = period.earliest.map { due.latest < $0 } ?? false
    let isLate = period.latest.map { due.earliest > $0 } ?? false
    guard isEarly || isLate else { return nil }
    return Finding(
      .w405, about: record, field: "due",
      """
      due "\(due)" is \(isEarly ? "before" : "after") the period "\(period)" of its \(owner); \
      correct one of them
      """)
  }
}
