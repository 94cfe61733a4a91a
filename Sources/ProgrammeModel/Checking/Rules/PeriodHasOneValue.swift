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
      let repeats = series.observations.enumerated().filter { _, row in
        guard let period = row.period else { return false }
        let mark = Mark(
          first: period.earliest, last: period.latest, status: row.status, sources: row.sources,
          published: row.published)
        return !seen.insert(mark).inserted
      }
      return series.findings(
        .e209, inRowsOf: "observations", repeats.map { ($0.offset, message($0.element)) })
    }
  }

  private func message(_ row: Observation) -> String {
    """
    period "\(row.period?.description ?? "")" has two values with the same status, source and \
    date of publication; take one out, or say what tells them apart
    """
  }
}
