import Phrasebook
import ProgrammeModel
import TerminalKit

/// Each pane of the overview has a filter of its own.
extension OverviewScreen {
  package var filter: ListFilter {
    get { deck.filters[deck.focus] }
    set { deck.filters[deck.focus] = newValue }
  }

  package var searches: Bool { deck.filters.contains(where: \.isShown) }

  /// The rows of a pane that pass its filter.
  func shown(_ pane: Int, in context: Context) -> PaneRows {
    let (list, filter) = (panes[pane], deck.filters[pane])
    let all = list.rows(in: context)
    guard filter.isInForce else { return PaneRows(all) }
    return PaneRows(
      all, passing: filter.places(all, in: context) { list.records(in: context) })
  }

  package func rowCounts(in context: Context) -> (shown: Int, all: Int) {
    let rows = shown(deck.focus, in: context)
    return (rows.count, rows.total)
  }

  /// The kinds that the focused pane holds.
  package func filterKinds(in context: Context) -> [String] {
    let pane = panes[deck.focus]
    return filter.kinds(of: pane.rows(in: context)) { pane.records(in: context) }
  }

  package mutating func goToMatch(by step: Int, in context: Context) -> Bool {
    let rows = shown(deck.focus, in: context).ids
    return deck.cursors[deck.focus].moveRound(by: step, in: rows, height: rowsInView(in: context))
  }

  /// The first screen has nowhere to go back to, so Esc only shows every row again.
  static var showAll: BrowseCommand<Self> {
    Command(.escape, .backspace, phrase: \.clearFilter, shown: .helpOnly) { screen, _ in
      screen.filter.clear()
      return .stay
    }
  }
}
