/// The components of a series come to its very total, though rounding would let them differ.
package struct ComponentsComeToTotal: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    UnevenSums.findings(.i803, in: assessment) { sum in
      sum.isWithinRounding ? "; rounding explains the difference" : nil
    }
  }
}
