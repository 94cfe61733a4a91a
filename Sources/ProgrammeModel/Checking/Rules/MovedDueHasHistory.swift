/// Where a due date was moved, the one that stood before is kept in the history.
///
/// One reading of a directory shows it where the history tells of a move that changed nothing: the
/// date written there is the one that came after it.
package struct MovedDueHasHistory: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.milestones.flatMap(findings)
  }

  private func findings(about milestone: Milestone) -> [Finding] {
    milestone.moves.compactMap { move in
      guard let due = move.from, due == move.to else { return nil }
      return Finding(
        .w407, about: milestone, at: milestone.origin.offset(of: "history", object: move.row),
        """
        due "\(due)" was moved on \(move.date), but stood afterwards too; \
        write the date that stood until then
        """)
    }
  }
}
