/// A series and its components count the same goods, and say which.
package struct ScopesAreKnownAndAlike: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let series = assessment.trade.map(\.series)
    return series.filter { !$0.components.isEmpty }.flatMap { total in
      total.scope == .unknown
        ? [unknown(total)] : others(of: total, in: assessment.snapshot.series)
    }
  }

  private func unknown(_ total: TradeSeries) -> Finding {
    Finding(
      .w305, about: total, field: "scope",
      "scope is unknown, but components are to add up to it; say which goods are counted")
  }

  private func others(
    of total: TradeSeries, in table: RecordTable<TradeSeries>
  ) -> [Finding] {
    total.components.enumerated().compactMap { index, id in
      guard let part = table[id], part.scope != total.scope else { return nil }
      return Finding(
        .w305, about: total, at: total.origin.offset(of: "components", element: index),
        """
        component "\(shortened(id.text))" has the scope \(part.scope.rawValue), not \
        \(total.scope.rawValue); their sum means little
        """)
    }
  }
}
