/// The components of a series come to its very total, though rounding would let them differ.
package struct ComponentsComeToTotal: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    UnevenSum.all(in: assessment).filter(\.sum.isWithinRounding).map { uneven in
      uneven.finding(.i803, "; rounding explains the difference")
    }
  }
}
