/// Where a due date was moved, the one that stood before is kept in the history.
///
/// One reading of a directory shows it where the history tells of a move that changed nothing: the
/// date written there is the one that came after it.
package struct MovedDueHasHistory: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.milestones.flatMap { milestone in
      milestone.history.indices.compactMap { finding(about: milestone, row: $0) }
    }
  }

  private func finding(about milestone: Milestone, row index: Int) -> Finding? {
    let (row, isLast) = (milestone.history[index], index == milestone.history.count - 1)
    let later = isLast ? milestone.due : milestone.history[index + 1].due
    guard let moved = row.date, let due = row.due, due == later else { return nil }
    return Finding(
      .w407, about: milestone, at: milestone.origin.offset(of: "history", object: index),
      """
      due "\(due)" was moved on \(moved), but stood afterwards too; \
      write the date that stood until then
      """)
  }
}
