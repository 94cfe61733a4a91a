import ProgrammeModel

/// How a figure in a row of the trade screen came about.
struct TradeRowReason: Explained {
  let series: Identifier<TradeSeries>
  let pane: TradePanes

  /// What the row is called.
  let row: String

  var name: String { "row of \(series) \(pane.rawValue) \(row)" }

  func explanation(in context: Context) -> Explanation? {
    guard let reading = context.assessment.series(series) else { return nil }
    return TradeRows.row(row, in: pane, of: reading, columns: WhyScreen.widest, in: context)?
      .explanation(in: context)
  }
}
