/// The parties' ratings of an area lie less than two steps apart.
package struct PartiesRateAlike: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.areas.filter(\.partiesDiffer).compactMap { area in
      guard let (best, worst) = area.extremes, let steps = best.rating.steps(to: worst.rating)
      else { return nil }
      return Finding(
        .w503, about: area.area, field: "id",
        """
        "\(best.party)" rates it \(best.rating.rawValue) and "\(worst.party)" \
        \(worst.rating.rawValue), \(steps) steps apart; talk about it
        """)
    }
  }
}
