import Foundation

/// The components of a series add up to it: exactly, or as far as rounding lets them.
package struct ComponentsAddUp: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.map(\.series).flatMap { series in
      series.observations.enumerated().compactMap { index, row in
        guard row.isFigure, series.flow != .balance,
          let sum = Reconciliation(of: series, at: row, in: assessment.dated)
        else { return nil }
        return finding(about: series, row: index, sum)
      }
    }
  }

  private func finding(
    about series: TradeSeries, row: Int, _ sum: Reconciliation
  ) -> Finding? {
    guard sum.residual != 0 else { return nil }
    let place = series.origin.offset(of: "observations", object: row)
    let comparison = "components come to \(sum.sum), the total is \(sum.total.written)"
    if sum.isWithinRounding {
      return Finding(
        .i803, about: series, at: place,
        "period \"\(sum.period)\": \(comparison); rounding explains the difference")
    }
    let (low, high) = (sum.sumInterval.lowerBound, sum.sumInterval.upperBound)
    return Finding(
      .w301, about: series, at: place,
      """
      period "\(sum.period)": \(comparison), more than rounding explains (\(low) to \(high)); \
      look at both
      """)
  }
}

extension Observation {
  /// Whether it is a figure to calculate with: neither missing nor a headline.
  var isFigure: Bool {
    value != nil && status != .headline && status != .missing && status != .forecast
  }
}
