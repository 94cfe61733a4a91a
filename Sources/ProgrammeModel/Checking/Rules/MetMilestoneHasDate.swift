import LocatedJSON

/// A milestone that is met says when.
package struct MetMilestoneHasDate: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.milestones
      .filter { $0.status == .met && $0.origin.value["date_met"] == nil }
      .map { milestone in
        Finding(.w402, about: milestone, field: "status", "is met; add date_met")
      }
  }
}
