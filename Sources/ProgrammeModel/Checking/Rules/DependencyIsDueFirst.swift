/// A milestone is not due before one that it depends on.
package struct DependencyIsDueFirst: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let milestones = assessment.snapshot.milestones
    return milestones.filter(\.status.isOpen).flatMap { milestone in
      milestone.dependencies.enumerated().compactMap { index, id in
        guard let due = milestone.due, let first = milestones[id], first.status.isOpen,
          let firstDue = first.due, firstDue.latest > due.latest
        else { return nil }
        let place = milestone.origin.offset(of: "depends_on", element: index)
        return Finding(
          .w406, about: milestone, at: place,
          """
          is due "\(due)", but depends on "\(shortened(id.text))", which is due "\(firstDue)"; \
          move one of them
          """)
      }
    }
  }
}
