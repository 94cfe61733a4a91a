/// No party reports an area green while a critical milestone of it is overdue.
package struct GreenHasNoCriticalDelay: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.areas.flatMap { area in
      let late = assessment.dated.milestones(of: area.id)
        .filter { $0.milestone.isCritical && $0.overdueDays != nil }
      guard let milestone = late.first?.milestone else { return [Finding]() }
      let green = area.reported.filter { $0.rating == .green }.compactMap(\.update)
      return green.compactMap { assessment.snapshot.updates[$0] }.map { update in
        Finding(
          .w504, about: update, field: "rag",
          """
          rag is green, but the critical milestone "\(milestone.id)" is overdue; \
          rate it again, or correct the milestone
          """)
      }
    }
  }
}
