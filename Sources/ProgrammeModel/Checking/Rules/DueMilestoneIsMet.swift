/// A milestone that is past due is met, or says that it is not.
package struct DueMilestoneIsMet: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.milestones.compactMap { standing in
      guard let days = standing.overdueDays, let due = standing.due else { return nil }
      let count = days == 1 ? "1 day" : "\(days) days"
      return Finding(
        .w401, about: standing.milestone, field: "due",
        """
        due "\(due)" is \(count) past, and it is \(standing.status.rawValue); \
        set its status, or write when it was met
        """)
    }
  }
}
