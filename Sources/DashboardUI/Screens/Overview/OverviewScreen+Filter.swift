import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Each pane of the overview has a filter of its own.
extension OverviewScreen {
  /// The rows of a pane that pass its filter.
  func shown(_ pane: Int, in context: Context) -> PaneRows {
    let (list, filter) = (panes[pane], deck.filters[pane])
    let all = list.rows(in: context)
    guard filter.isInForce else { return PaneRows(all) }
    return PaneRows(
      all, passing: filter.places(all, in: context) { list.records(in: context) })
  }

  private var filter: ListFilter { deck.filters[deck.focus] }

  package var isTyping: Bool { filter.isTyping }
  package var typingRows: [CommandRow]? { ListFilter.rows }
  package var searches: Bool { deck.filters.contains(where: \.isShown) }
  package var showsFilterLine: Bool { filter.isShown }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    let kinds = { [self] in filterKinds(in: context) }
    return deck.filters[deck.focus].take(key, kinds: kinds, in: context) ? .stay : nil
  }

  package func filterLine(in context: Context) -> FilterLine? {
    guard filter.isShown else { return nil }
    let rows = shown(deck.focus, in: context)
    return FilterLine(
      filter, kinds: filterKinds(in: context), total: rows.total, shown: rows.count,
      context: context)
  }

  /// The kinds that the focused pane holds.
  package func filterKinds(in context: Context) -> [String] {
    let pane = panes[deck.focus]
    return filter.kinds(of: pane.rows(in: context)) { pane.records(in: context) }
  }

  static var filterKeys: [BrowseCommand<Self>] {
    [
      Command(.character("/"), phrase: \.filter) { screen, _ in
        screen.deck.filters[screen.deck.focus].begin()
        return .stay
      },
      match(.character("n"), phrase: \.nextMatch, by: 1),
      match(.character("N"), phrase: \.previousMatch, by: -1),
      Command(.escape, .backspace, phrase: \.clearFilter, shown: .helpOnly) { screen, _ in
        screen.deck.filters[screen.deck.focus].clear()
        return .stay
      },
    ]
  }

  private static func match(
    _ key: Key, phrase: any KeyPath<Commands, CommandPhrase> & Sendable, by step: Int
  ) -> BrowseCommand<Self> {
    Command(key, phrase: phrase, shown: .helpOnly) { screen, context in
      let focus = screen.deck.focus
      let rows = screen.shown(focus, in: context).ids
      guard screen.filter.isInForce, let index = screen.deck.cursors[focus].index(in: rows) else {
        return .say(\.noNextMatch)
      }
      let target = (index + step + rows.count) % rows.count
      screen.deck.cursors[focus].move(
        by: target - index, in: rows, height: screen.rowsInView(in: context))
      return .stay
    }
  }
}
