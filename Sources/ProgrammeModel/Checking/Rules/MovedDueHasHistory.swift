/// Where a due date was moved, the one that stood before is kept in the history.
///
/// One reading of a directory shows it where the history tells of a move that changed nothing: the
/// date written there is the one that came after it.
package struct MovedDueHasHistory: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.milestones.flatMap(findings)
  }

  /// Each row is held against the date that came after it: the next row's by day, whatever their order in the file.
  private func findings(about milestone: Milestone) -> [Finding] {
    let dated = milestone.history.enumerated().compactMap { index, row in
      row.date.map { (index: index, day: $0.earliest, date: $0, due: row.due) }
    }
    let rows = dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
    let later = rows.dropFirst().map(\.due) + [milestone.due]
    return zip(rows, later).compactMap { row, later in
      guard let due = row.due, due == later else { return nil }
      return Finding(
        .w407, about: milestone, at: milestone.origin.offset(of: "history", object: row.index),
        """
        due "\(due)" was moved on \(row.date), but stood afterwards too; \
        write the date that stood until then
        """)
    }
  }
}
