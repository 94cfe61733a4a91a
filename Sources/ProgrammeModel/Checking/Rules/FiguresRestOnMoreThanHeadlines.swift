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
    let headlines = Set(
      series.observations.lazy.filter { $0.status == .headline }.compactMap { $0.value?.value })
    return series.targets.enumerated().compactMap { index, target in
      guard let base = target.baseValue,
        headlines.contains(base.value)
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
