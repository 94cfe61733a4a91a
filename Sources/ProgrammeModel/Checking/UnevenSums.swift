import Foundation

/// Figures of series that their components do not come to exactly.
enum UnevenSums {
  /// A finding for each that a rule has something to say of; a balance is a difference, and no sum.
  ///
  /// - Parameter rest: what to make of the two figures, which are told; `nil` where it is another rule's matter.
  static func findings(
    _ code: FindingCode, in assessment: Assessment, _ rest: (Reconciliation) -> String?
  ) -> [Finding] {
    assessment.trade.map(\.series).filter { $0.flow != .balance }.flatMap { series -> [Finding] in
      guard let components = ComponentFigures(of: series, in: assessment.dated) else { return [] }
      let told = series.observations.enumerated().compactMap { index, row in
        guard row.isFigure, let sum = Reconciliation(of: series, at: row, among: components),
          sum.residual != 0, let rest = rest(sum)
        else { return nil as (Int, String)? }
        return (index, message(sum) + rest)
      }
      return series.findings(code, inRowsOf: "observations", told)
    }
  }

  private static func message(_ sum: Reconciliation) -> String {
    "period \"\(sum.period)\": components come to \(sum.sum), the total is \(sum.total.written)"
  }
}
