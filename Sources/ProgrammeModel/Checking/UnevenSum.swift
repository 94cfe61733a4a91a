import Foundation

/// A figure of a series that its components do not come to exactly.
struct UnevenSum {
  let sum: Reconciliation

  private let series: TradeSeries
  private let row: Int

  /// Every one, by series and period; a balance is a difference, and no sum.
  static func all(in assessment: Assessment) -> [UnevenSum] {
    assessment.trade.map(\.series).filter { $0.flow != .balance }.flatMap { series in
      series.observations.enumerated().compactMap { index, row in
        guard row.isFigure, let sum = Reconciliation(of: series, at: row, in: assessment.dated),
          sum.residual != 0
        else { return nil }
        return UnevenSum(sum: sum, series: series, row: index)
      }
    }
  }

  /// Tells both figures; `rest` says what to make of them.
  func finding(_ code: FindingCode, _ rest: String) -> Finding {
    Finding(
      code, about: series, at: series.origin.offset(of: "observations", object: row),
      """
      period "\(sum.period)": components come to \(sum.sum), the total is \
      \(sum.total.written)\(rest)
      """)
  }
}
