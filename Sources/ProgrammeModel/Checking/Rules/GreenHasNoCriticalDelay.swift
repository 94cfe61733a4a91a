/// No party reports an area green while a critical milestone of it is overdue.
package struct GreenHasNoCriticalDelay: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.areas.flatMap { area in
      let parties = area.greenDespiteCritical
      guard let milestone = area.criticalLate?.milestone, !parties.isEmpty else {
        return [Finding]()
      }
      let green = area.reported.filter { parties.contains($0.party) }.compactMap(\.update)
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
