import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A screen of several lists of records, in panes or under tabs.
package protocol PaneScreen: FilteredScreen, RecordListScreen {
  var panes: PaneCursors { get set }

  /// How many panes or tabs there are.
  func paneCount(in context: Context) -> Int

  /// The records of a pane as they are without a filter, in the order in which they are drawn.
  func rows(ofPane pane: Int, in context: Context) -> [RecordName]
}

extension PaneScreen {
  package var cursor: ListCursor<RecordName> {
    get { panes[panes.focus] }
    set { panes[panes.focus] = newValue }
  }

  package var filter: ListFilter {
    get { panes[filterOf: panes.focus] }
    set { panes[filterOf: panes.focus] = newValue }
  }

  package func allRows(in context: Context) -> [RecordName] {
    rows(ofPane: panes.focus, in: context)
  }

  /// The records of a pane that pass its filter.
  func shownRows(ofPane pane: Int, in context: Context) -> [RecordName] {
    panes[filterOf: pane].narrowed(rows(ofPane: pane, in: context), in: context)
  }

  package mutating func holdSelection(in context: Context) {
    for pane in 0..<paneCount(in: context) {
      panes[pane].hold(in: shownRows(ofPane: pane, in: context))
    }
  }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.tab ?? hits.pane, pane != panes.focus else { return false }
    panes.focus(on: pane, of: paneCount(in: context))
    return true
  }

  /// The keys that go from pane to pane, or from tab to tab.
  static func paneKeys(_ kind: PaneKeys.Kind, digits: Int = 9) -> [BrowseCommand<Self>] {
    PaneKeys.keys(of: kind, digits: digits) { screen, step, context in
      screen.panes.go(step, of: screen.paneCount(in: context))
    }
  }
}
