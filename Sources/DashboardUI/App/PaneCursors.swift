package import ProgrammeModel

/// The panes of a screen: which one the keys go to, and the selection in each.
package struct PaneCursors: Sendable {
  package private(set) var focus = 0
  private var cursors: [Int: ListCursor<RecordName>] = [:]
  private var filters: [Int: ListFilter] = [:]

  package init() {}

  /// The selection in a pane.
  package subscript(pane: Int) -> ListCursor<RecordName> {
    get { cursors[pane] ?? ListCursor() }
    set { cursors[pane] = newValue }
  }

  /// What narrows a pane's list.
  subscript(filterOf pane: Int) -> ListFilter {
    get { filters[pane] ?? ListFilter() }
    set { filters[pane] = newValue }
  }

  /// Gives the keys to a pane; a number beyond the last is ignored.
  package mutating func focus(on pane: Int, of count: Int) {
    if (0..<count).contains(pane) { focus = pane }
  }

  /// Gives the keys to the pane that a key means.
  package mutating func go(_ step: PaneStep, of count: Int) { focus = step.from(focus, of: count) }
}
