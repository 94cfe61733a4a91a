import Foundation

/// The growth that a source reports is the one that the figures give, as far as rounding tells.
package struct ReportedGrowthIsComputedGrowth: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.flatMap { reading in
      let figures = FigureIndex(reading.observations)
      let told = reading.series.observations.enumerated().compactMap { index, row in
        message(about: row, of: reading.series, among: figures).map { (index, $0) }
      }
      return reading.series.findings(.w302, inRowsOf: "observations", told)
    }
  }

  private func message(
    about row: Observation, of series: TradeSeries, among figures: FigureIndex
  ) -> String? {
    guard row.isFigure, let reported = row.growth,
      let growth = Growth(of: row, in: series, among: figures), let computed = growth.computed,
      let interval = growth.interval, !reported.interval.overlaps(interval),
      isSameBasis(growth), let period = row.period, let earlier = growth.previous?.period
    else { return nil }
    return """
      period "\(period)": growth_pct \(reported.written) is reported, but "\(earlier)" gives \
      \(rounded(computed, to: reported.lastDigit)); look whether that figure was revised
      """
  }

  private func isSameBasis(_ growth: Growth) -> Bool {
    guard let basis = growth.basis, let earlier = growth.previous?.period else { return true }
    return basis.covers(sameDaysAs: earlier)
  }

  /// With as many decimals as the reported one, but one at least.
  private func rounded(_ value: Decimal, to lastDigit: Int) -> Decimal {
    var (value, result) = (value, Decimal())
    NSDecimalRound(&result, &value, max(1, -lastDigit), .plain)
    return result
  }
}
