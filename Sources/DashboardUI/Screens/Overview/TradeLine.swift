import Phrasebook
import ProgrammeModel
import TerminalKit

/// The trade pane folded to one row: figure, unit, period, scope and source, all of them or none.
struct TradeLine: Widget {
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let text = area.textColumns
    let title = Span("1 \(context.phrases.titles.trade.full)   ", as: .title)
    guard let reading = context.assessment.once(HeadlineSeries.self).own, let row = reading.latest,
      let figure = context.figure(row, of: reading.series)
    else {
      let empty = Span(context.emptyPlaces.series, as: .muted)
      frame.draw(Line([title, empty]), in: text)
      return
    }
    let spans = [title, Span(figure + " ")] + facts(of: row, reading.series)
    let fits = spans.columns <= text.width + Self.mostCut
    let isWhole = fits || frame.isSpoken
    frame.drawWhole(
      Line(isWhole ? spans : [title] + context.nameSpans(of: reading.series)), in: text)
  }

  /// The source's name, with the mark of its language, stands last and may lose this much of its end.
  private static let mostCut = 36

  private func facts(of row: Observation, _ series: TradeSeries) -> [Span] {
    let period = row.period.map { context.phrases.short($0) }
    let pair = context.pair(of: series)
    let scope = context.phrases.scopeMark(series.scope)
    let source = context.sourceName(of: row, in: series)
    let words = [period, "\(pair) \(scope)", source].compactMap { $0 }
    return [Span(words.joined(separator: ", "), as: .muted)]
  }
}
