import Foundation

/// The growth that a source reports is the one that the figures give, as far as rounding tells.
package struct ReportedGrowthIsComputedGrowth: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.flatMap { reading in
      let candidates = GrowthCandidates(reading.observations)
      let told = reading.series.observations.enumerated().compactMap { index, row in
        message(about: row, of: reading.series, among: candidates).map { (index, $0) }
      }
      return reading.series.findings(.w302, inRowsOf: "observations", told)
    }
  }

  private func message(
    about row: Observation, of series: TradeSeries, among candidates: GrowthCandidates
  ) -> String? {
    guard row.isFigure, let reported = row.growth, let basis = candidates[row],
      let growth = Growth(of: row, in: series, among: basis), let computed = growth.computed,
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

/// The figures that growth may be measured from, found by their days: a series may have very many.
private struct GrowthCandidates {
  private let byDays: [Period.Days: [Observation]]
  private let breaks: [Observation]

  init(_ observations: [Observation]) {
    byDays = Dictionary(grouping: observations.filter { $0.period != nil }) { row in
      row.period?.days ?? Period.Days(first: nil, last: nil)
    }
    breaks = observations.filter { $0.status == .seriesBreak }
  }

  /// Those of the year before, and every break in between; `nil` where the days have no end.
  subscript(row: Observation) -> [Observation]? {
    guard let first = row.period?.earliest, let last = row.period?.latest else { return nil }
    let days = Period.Days(
      first: first.adding(months: -12), last: (last + 1).adding(months: -12) + -1)
    return breaks + byDays[days, default: []]
  }
}
