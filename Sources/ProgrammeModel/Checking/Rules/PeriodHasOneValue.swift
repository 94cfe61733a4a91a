/// Two values for one period of a series can be told apart: by status, source or date of publication.
package struct PeriodHasOneValue: Rule {
  package init() {}

  private struct Mark: Hashable {
    let first: Day?
    let last: Day?
    let status: Observation.Status
    let sources: [Identifier<Source>]
    let published: PartialDate?
  }

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.series.flatMap { series in
      var seen: Set<Mark> = []
      return series.observations.enumerated().compactMap { index, row -> Finding? in
        guard let period = row.period else { return nil }
        let mark = Mark(
          first: period.earliest, last: period.latest, status: row.status, sources: row.sources,
          published: row.published)
        guard !seen.insert(mark).inserted else { return nil }
        return Finding(
          .e209, about: series, at: series.origin.offset(of: "observations", object: index),
          """
          period "\(period)" has two values with the same status, source and date of \
          publication; take one out, or say what tells them apart
          """)
      }
    }
  }
}
