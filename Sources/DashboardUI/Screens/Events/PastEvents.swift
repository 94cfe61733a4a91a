import Phrasebook
import ProgrammeModel
import TerminalKit

/// The last events that are over, the newest first, with what became of them.
struct PastEvents: Widget {
  /// The title's row, and one for each event.
  let rows: Int
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let events = context.assessment.once(EventsByTime.self)
    let shown = Array(events.past.suffix(max(rows - 1, 0)).reversed())
    let title = [
      Span(context.phrases.titles.past.full, as: .title),
      Span("  " + context.phrases.last(shown.count, of: events.pastCount), as: .muted),
    ]
    frame.draw(Line(title), in: area.row(0).inset(columns: 1, rows: 0))
    let agenda = AgendaTable(
      AgendaWindow(shown, from: 0, height: 0), selected: nil, context: context)
    let states = shown.map { state(of: $0) }
    let widest = states.map(\.columns).max() ?? 0
    let columns =
      Array(agenda.columns.dropLast()) + [
        Column("", width: .fixed(min(widest, area.width / 3)), alignment: .trailing)
      ]
    let table = Table(
      columns: columns, count: shown.count, nameColumn: AgendaTable.nameColumn,
      hasHeader: false, entry: { _ in nil },
      row: { TableRow(Array(agenda.cells(shown[$0]).dropLast()) + [states[$0]]) })
    frame.draw(table, in: area.rows(from: 1))
  }

  /// Whether it was held, and whether anything is on file of it.
  private func state(of standing: EventStanding) -> [Span] {
    let word = context.phrases.term(standing.status).short
    switch standing.status {
    case .held where standing.outcome != nil: return [Span("● \(word)", as: .good)]
    case .held:
      return [Span("▲ ", as: .caution), Span(context.phrases.eventWords.noOutcome)]
    case .cancelled: return [Span("– \(word)", as: .muted)]
    case .postponed, .tentative, .scheduled, .confirmed:
      return [Span("▲ ", as: .caution), Span(word)]
    }
  }
}
