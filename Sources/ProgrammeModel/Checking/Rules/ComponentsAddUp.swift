/// The components of a series add up to it, as far as rounding lets them.
package struct ComponentsAddUp: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    UnevenSum.all(in: assessment).filter { !$0.sum.isWithinRounding }.map { uneven in
      let interval = uneven.sum.sumInterval
      return uneven.finding(
        .w301,
        """
        , more than rounding explains (\(interval.lowerBound) to \(interval.upperBound)); \
        look at both
        """)
    }
  }
}
