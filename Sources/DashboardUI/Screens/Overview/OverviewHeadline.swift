import Phrasebook
import ProgrammeModel
import TerminalKit

/// The header's left where panes found no room: which one is shown, and how many are not.
struct OverviewHeadline {
  let layout: OverviewLayout
  let context: Context

  /// `nil` where every pane is shown; the title gives way to the counts, and the list's count to that of panes.
  func spans(columns: Int) -> [Span]? {
    guard layout.hiddenCount > 0 else { return nil }
    let more = Span(context.phrases.morePanes(layout.hiddenCount), as: .accent)
    guard let place = layout.places.first, !place.isFramed else {
      return [Span(context.briefProgrammeName, as: .title), Span("  "), more]
    }
    let pane = OverviewScreen.panes[place.pane]
    let total = pane.rows(in: context).count
    let shown = min(
      total, pane.rowsInView(inside: place.inside.size, of: total, context: context))
    let count = shown < total ? context.phrases.shown(shown, of: total) : "\(total)"
    let term = pane.title(in: context)
    let titles = [term.full, term.short].map { Span($0, as: .title) }
    let choices = [
      [titles[0], Span(" \(count) ", as: .muted), more],
      [titles[1], Span(" \(count) ", as: .muted), more], [titles[1], Span(" "), more],
    ]
    let room = columns - context.headerState(.least).columns - 2
    return choices.first { $0.columns <= room } ?? choices[2]
  }
}
