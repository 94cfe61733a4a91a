/// The components of a series add up to it, as far as rounding lets them.
package struct ComponentsAddUp: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    UnevenSums.findings(.w301, in: assessment) { sum in
      guard !sum.isWithinRounding else { return nil }
      let (low, high) = (sum.sumInterval.lowerBound, sum.sumInterval.upperBound)
      return ", more than rounding explains (\(low) to \(high)); look at both"
    }
  }
}
