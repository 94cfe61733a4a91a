import ProgrammeModel

/// How a figure in a row of the trade screen came about.
struct TradeRowReason: Explained {
  let series: Identifier<TradeSeries>
  let pane: TradePanes

  /// What the row is called.
  let row: String

  func explanation(in context: Context) -> Explanation? {
    let reading = context.assessment.series(series)
    let rows = pane.rows(of: reading, columns: WhyScreen.widest, context: context)
    return rows.first { $0.id == row }?.explanation
  }
}
