/// A milestone was met on a day that has come.
package struct MilestoneIsMetBeforeToday: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.milestones.compactMap { milestone in
      guard let met = milestone.dateMet, met.earliest > assessment.asOf else { return nil }
      return Finding(
        .w403, about: milestone, field: "date_met",
        "date_met \"\(met)\" is still to come; write it as forecast until then")
    }
  }
}
