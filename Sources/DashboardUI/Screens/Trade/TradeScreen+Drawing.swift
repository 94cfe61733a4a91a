import Phrasebook
import ProgrammeModel
package import TerminalKit

extension TradeScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let reading = reading(in: context)
    for place in layout(of: area).places {
      if place.isFramed {
        let border = Pane(
          [
            Span(
              "\(place.pane.rawValue + 1) \(place.pane.title(of: reading, in: context))", as: .title
            )
          ],
          index: place.pane.rawValue, note: place.pane.note(of: reading, in: context),
          isFocused: place.pane == focus)
        frame.draw(border, in: place.area)
      }
      draw(place, of: reading, into: &frame, context: context)
    }
  }

  private func draw(
    _ place: TradeLayout.Place, of reading: SeriesReading?, into frame: inout Frame,
    context: Context
  ) {
    let text = place.inside.inset(columns: 1, rows: 0)
    guard let reading else {
      frame.draw(Paragraph(context.phrases.emptyStates.series, as: .muted), in: text)
      return
    }
    if place.pane == .figures, let view = chart(of: reading, columns: text.width) {
      frame.draw(TradeChart(reading, view: view, columns: text.width, context: context), in: text)
      return
    }
    let rows = place.pane.rows(of: reading, columns: text.width, context: context)
    let selected = cursor(of: place.pane).selection(in: rows.compactMap(\.id))
    let isShown = place.pane == focus || place.pane == .series
    let table = TradeTable(
      rows, selected: isShown ? selected : nil,
      heads: place.pane == .figures ? FigureRows(reading, context: context).heads : [],
      leastLabel: place.pane == .series ? 12 : 40, more: { context.phrases.more($0) })
    frame.draw(table, in: place.inside)
  }
}
