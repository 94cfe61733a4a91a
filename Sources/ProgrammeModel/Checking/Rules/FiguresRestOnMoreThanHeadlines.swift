import Foundation

/// No calculation needs a figure that was only said in a headline.
///
/// Headlines are left out of sums and growth; here it is told where that leaves nothing else.
package struct FiguresRestOnMoreThanHeadlines: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.map(\.series).flatMap { series in
      bases(of: series) + components(of: series, in: assessment.snapshot.series)
    }
  }

  /// Targets whose base value is a headline's of the base's period, and no published figure's.
  private func bases(of series: TradeSeries) -> [Finding] {
    let headlines = Self.told(by: series.observations.lazy.filter { $0.status == .headline })
    let figures = Self.told(by: series.observations.lazy.filter(\.isFigure))
    return series.targets.enumerated().compactMap { index, target in
      guard let base = target.baseValue else { return nil }
      let days = target.basePeriods.isEmpty ? [nil] : target.basePeriods.map(\.days)
      let claims = days.map { Told(value: base.value, days: $0) }
      guard claims.contains(where: { headlines.contains($0) && !figures.contains($0) }) else {
        return nil
      }
      return Finding(
        .w306, about: series, at: series.origin.offset(of: "targets", object: index),
        "base_value \(base.written) is a headline's figure; take one that was published")
    }
  }

  /// A value that was told, of some days or, without them, at all.
  private struct Told: Hashable {
    let value: Decimal
    let days: Period.Days?
  }

  private static func told(by rows: some Sequence<Observation>) -> Set<Told> {
    Set(
      rows.flatMap { row in
        row.value.map { value in
          [Told(value: value.value, days: nil), Told(value: value.value, days: row.period?.days)]
        } ?? []
      })
  }

  /// Components that have nothing but a headline for a period of the total.
  private func components(
    of series: TradeSeries, in table: RecordTable<TradeSeries>
  ) -> [Finding] {
    let periods = series.observations.filter(\.isFigure).compactMap(\.period)
    return series.components.enumerated().compactMap { index, id in
      guard let part = table[id] else { return nil }
      let bare = daysOfHeadlinesAlone(in: part)
      guard let period = periods.first(where: { bare.contains($0.days) }) else { return nil }
      return Finding(
        .w306, about: series, at: series.origin.offset(of: "components", element: index),
        """
        component "\(shortened(id.text))" has only a headline's figure for "\(period)"; \
        take one that was published
        """)
    }
  }

  /// The days for which a series has a headline's figure and no other.
  private func daysOfHeadlinesAlone(in part: TradeSeries) -> Set<Period.Days> {
    let headlines = part.observations.lazy.filter { $0.status == .headline }
    let figures = part.observations.lazy.filter(\.isFigure)
    return Set(headlines.compactMap { $0.period?.days })
      .subtracting(figures.compactMap { $0.period?.days })
  }
}
