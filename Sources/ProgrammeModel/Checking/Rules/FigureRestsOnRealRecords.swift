/// A figure that is not marked illustrative is not worked out from one that is.
package struct FigureRestsOnRealRecords: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let table = assessment.snapshot.series
    return table.filter { !$0.isIllustrative }.flatMap { series in
      series.components.enumerated().compactMap { index, id in
        finding(about: series, id, "components", index, in: table)
      }
        + [series.seasonalReference].compactMap { id in
          id.flatMap { finding(about: series, $0, "seasonal_reference", 0, in: table) }
        }
    }
  }

  private func finding(
    about series: TradeSeries, _ id: Identifier<TradeSeries>, _ field: String, _ index: Int,
    in table: RecordTable<TradeSeries>
  ) -> Finding? {
    guard table[id]?.isIllustrative == true else { return nil }
    return Finding(
      .w706, about: series, at: series.origin.offset(of: field, element: index),
      """
      \(field) names "\(shortened(id.text))", which is illustrative; \
      name a real one, or mark this series too
      """)
  }
}
