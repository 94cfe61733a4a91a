import Foundation

/// Different sources give one figure for one period, as far as rounding tells.
///
/// What is marked `conflicts_with` is known to differ, and a revision is meant to.
package struct SourcesAgree: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.map(\.series).flatMap { series in
      let rows = series.observations.enumerated().filter { isClaim($0.element) }
      return rows.compactMap { index, row in
        let earlier = rows.prefix { $0.offset < index }.map(\.element)
        return earlier.first { differs(row, $0) }.map { other in
          finding(about: series, row: index, row, other)
        }
      }
    }
  }

  private func isClaim(_ row: Observation) -> Bool {
    row.isFigure && row.status != .revised && row.conflicts.isEmpty
  }

  private func differs(_ row: Observation, _ other: Observation) -> Bool {
    guard let period = row.period, let otherPeriod = other.period,
      period.covers(sameDaysAs: otherPeriod), row.sources != other.sources,
      let value = row.value, let otherValue = other.value
    else { return false }
    return !value.interval.overlaps(otherValue.interval)
  }

  private func finding(
    about series: TradeSeries, row: Int, _ claim: Observation, _ other: Observation
  ) -> Finding {
    let period = claim.period?.description ?? ""
    return Finding(
      .w304, about: series, at: series.origin.offset(of: "observations", object: row),
      """
      period "\(period)": \(claim.value?.written ?? "") here, \(other.value?.written ?? "") by \
      another source; mark the revised one, or name what conflicts in conflicts_with
      """)
  }
}
