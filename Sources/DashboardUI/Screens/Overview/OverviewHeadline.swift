import Phrasebook
import ProgrammeModel
import TerminalKit

/// The header's left where panes found no room: which one is shown, and how many are not.
struct OverviewHeadline {
  let screen: OverviewLayout
  let context: Context

  /// `nil` where every pane is shown.
  func spans(columns: Int) -> [Span]? {
    guard screen.hiddenCount > 0 else { return nil }
    let more = Span(context.phrases.morePanes(screen.hiddenCount), as: .accent)
    guard let place = screen.places.first, !place.isFramed else {
      return [Span(context.briefProgrammeName, as: .title), Span("  "), more]
    }
    let pane = OverviewPanes.all[place.pane]
    let total = pane.rows(in: context).count
    let shown = min(total, pane.rowsInView(height: place.inside.height, context: context))
    let count = shown < total ? context.phrases.shown(shown, of: total) : "\(total)"
    return [
      Span(pane.title(in: context), as: .title), Span(" \(count) ", as: .muted), more,
    ]
  }
}
