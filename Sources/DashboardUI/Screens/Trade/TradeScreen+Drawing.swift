import Phrasebook
import ProgrammeModel
package import TerminalKit

extension TradeScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let reading = reading(in: context)
    for place in layout(of: area).places {
      guard let pane = TradePanes(rawValue: place.pane) else { continue }
      if place.isFramed {
        frame.draw(border(of: pane, at: place, reading, context), in: place.area)
      }
      draw(pane, at: place, of: reading, into: &frame, context: context)
    }
  }

  /// The frame of a pane; its title is short where the long one would be cut.
  private func border(
    of pane: TradePanes, at place: PanePlace, _ reading: SeriesReading?, _ context: Context
  ) -> Pane {
    let isPending = isPreparing(in: context)
    let isNarrowed = pane == .series && filter.isInForce && !isPending
    let shown = isNarrowed ? passingRows(in: context).count : nil
    let note =
      reading == nil && isPending ? [] : pane.note(of: reading, shown: shown, in: context)
    let title = pane.title(of: reading, in: context)
    let room = place.area.width - note.columns - 10
    let words = DisplayWidth.columns(of: title.full) <= room ? title.full : title.short
    return Pane(
      [Span("\(pane.rawValue + 1) \(words)", as: .title)], index: pane.rawValue, note: note,
      isFocused: pane == focus)
  }

  private func draw(
    _ pane: TradePanes, at place: PanePlace, of reading: SeriesReading?, into frame: inout Frame,
    context: Context
  ) {
    let text = place.inside.inset(columns: 1, rows: 0)
    guard let reading else {
      if isPreparing(in: context) {
        return drawPreparing(into: &frame, area: text, context: context)
      }
      if pane == .series || !filter.isInForce {
        frame.draw(Paragraph(context.emptyWords(\.series), as: .muted), in: text)
      }
      return
    }
    if !frame.isSpoken, pane == .figures, !hasAxes(for: reading, in: context) {
      return drawPreparing(into: &frame, area: text, context: context)
    }
    if !frame.isSpoken, pane == .figures,
      let view = chart(of: reading, columns: text.width, in: context)
    {
      return drawChart(of: reading, view: view, into: &frame, area: text, context: context)
    }
    let prepared: TradeRows? =
      pane == .series
      ? seriesRows(in: context)
      : TradeRows.prepared(pane, of: reading, columns: text.width, in: context)
    guard let rows = prepared else {
      return drawPreparing(into: &frame, area: text, context: context)
    }
    if pane != .series, rows.isEmpty {
      return frame.draw(Paragraph(context.emptyPlaces.figures, as: .muted), in: text)
    }
    let selected = cursor(of: pane).index(in: rows.ids)
    let isShown = pane == focus || pane == .series
    let table = TradeTable(
      rows, selected: isShown ? selected : nil,
      heads: pane == .figures ? FigureRows.heads(in: context) : [],
      leastLabel: pane == .series ? 12 : 40, in: context)
    frame.draw(table, in: place.inside)
  }

  private func drawPreparing(into frame: inout Frame, area: Rect, context: Context) {
    frame.draw(Paragraph(context.phrases.searchWords.preparingList, as: .muted), in: area)
  }
}
