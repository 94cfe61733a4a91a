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

  /// Targets whose base value is a headline's.
  private func bases(of series: TradeSeries) -> [Finding] {
    let headlines = series.observations.filter { $0.status == .headline }
    return series.targets.enumerated().compactMap { index, target in
      guard let base = target.baseValue,
        headlines.contains(where: { $0.value?.value == base.value })
      else { return nil }
      return Finding(
        .w306, about: series, at: series.origin.offset(of: "targets", object: index),
        "base_value \(base.written) is a headline's figure; take one that was published")
    }
  }

  /// Components that have nothing but a headline for a period of the total.
  private func components(
    of series: TradeSeries, in table: RecordTable<TradeSeries>
  ) -> [Finding] {
    let periods = series.observations.filter(\.isFigure).compactMap(\.period)
    return series.components.enumerated().compactMap { index, id in
      guard let part = table[id], let period = periods.first(where: { has(only: $0, part) })
      else { return nil }
      return Finding(
        .w306, about: series, at: series.origin.offset(of: "components", element: index),
        """
        component "\(shortened(id.text))" has only a headline's figure for "\(period)"; \
        take one that was published
        """)
    }
  }

  private func has(only period: Period, _ part: TradeSeries) -> Bool {
    let rows = part.observations.filter { $0.period?.covers(sameDaysAs: period) ?? false }
    return rows.contains { $0.status == .headline } && !rows.contains(where: \.isFigure)
  }
}
