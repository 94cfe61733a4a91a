/// The forecast of a milestone that is not met has not passed.
package struct ForecastLiesAhead: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.milestones.compactMap { standing in
      guard standing.status.isOpen, let forecast = standing.milestone.forecast,
        forecast.latest < assessment.asOf
      else { return nil }
      return Finding(
        .w404, about: standing.milestone, field: "forecast",
        "forecast \"\(forecast)\" is past, and it is not met; write a new one")
    }
  }
}
