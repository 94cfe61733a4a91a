/// The newest word of each party on an area is not stale.
package struct StatusIsFresh: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let limit = assessment.dated.settings.staleAfterDays
    return assessment.areas.flatMap { area in
      area.reported.compactMap { rating in
        guard rating.isStale, let age = rating.ageDays, let id = rating.update,
          let update = assessment.snapshot.updates[id]
        else { return nil }
        let subject =
          update.workstream.map { "workstream \"\($0)\"" } ?? "area \"\(area.id)\""
        return Finding(
          .w501, about: update, field: "date",
          """
          is \(age) days old, and the newest of "\(rating.party)" on \(subject) \
          (stale after \(limit)); write a new one
          """)
      }
    }
  }
}
