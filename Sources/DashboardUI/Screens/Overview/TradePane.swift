import Phrasebook
import ProgrammeModel
import TerminalKit

/// Pane 1: the cities' newest trade figure with its parts, and the way to the countries' target.
///
/// Two scopes stand in two boxes, never on one axis.
struct TradePane: ListPane {
  func title(in context: Context) -> Term { context.phrases.titles.trade }

  func note(in context: Context) -> [Span] {
    let shown = context.assessment.once(HeadlineSeries.self).ids.count
    return [
      Span(context.phrases.shown(shown, of: context.assessment.trade.count), as: .muted)
    ]
  }

  func rows(in context: Context) -> [String] {
    context.assessment.once(HeadlineSeries.self).ids
  }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int { 2 }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    .push(TradeScreen(Identifier(row)))
  }

  func record(_ row: String, in context: Context) -> RecordName? {
    RecordName(kind: TradeSeries.kind, id: row)
  }

  func figure(of row: String, in context: Context) -> (any Explained)? {
    let figures = SeriesReasons(series: Identifier(row))
    return context.explanation(of: figures) == nil ? nil : figures
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    context.assessment.series(Identifier(row)).map { reading in
      let source = reading.latest.flatMap { context.sourceName(of: $0, in: reading.series) }
      return DetailLine(
        context.nameSpans(of: reading.series, as: .title)
          + [Span("  " + (source.map { context.phrases.source($0) } ?? ""), as: .muted)])
    }
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let shown = context.assessment.once(HeadlineSeries.self)
    let text = area.inset(columns: 1, rows: 0)
    guard
      let own = [shown.own, shown.wider].compactMap({ $0 })
        .first(where: { rows.ids.contains($0.series.common.id) })
    else {
      frame.draw(Paragraph(context.emptyPlaces.series, as: .muted), in: text)
      return
    }
    let figures = SeriesFigures(own, entry: 0, context: context)
    let height = min(figures.height, area.height)
    frame.draw(figures, in: text.rows(0..<height))
    frame.note(.entry(0), in: area.rows(0..<height))
    guard let wider = shown.wider, area.height - height >= 6, rows.count > 1 else { return }
    let border = Rect(x: area.minX - 1, y: area.minY + height, width: area.width + 2, height: 1)
    frame.draw(Divider(), in: border)
    frame.draw(SeriesTrend(wider, entry: 1, context: context), in: text.rows(from: height + 1))
    frame.note(.entry(1), in: area.rows(from: height + 1))
  }
}
